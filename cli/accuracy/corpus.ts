import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of the corpus, as far as they are measured. Their README says what the labels mean. */
export interface Corpus {
  folder: string;
  pages: LabelledPage[];
  promises: LabelledSentence[];
  phones: LabelledString[];
  forms: LabelledFormPage[];
}

export interface LabelledPage {
  file: string;
  lang: string;
  region: string;
  phones: LabelledPhone[];
  emails: string[];
  emails_in_links_only: string[];
  contact_link: boolean;
  opening_hours: boolean;
  response_promise: { value: boolean; hours: number | null; text: string };
  forms: LabelledForm[];
  /** What two people could answer differently, in words. */
  doubt: string[];
  dom_measured: { tel_hrefs: string[]; mailto_hrefs: string[] };
}

export interface LabelledPhone {
  e164: string;
  /** Its spellings on the page, with a stroke between them. */
  shown: string;
  kind: string;
  tel_link: boolean;
}

export interface LabelledForm {
  what: string;
  visible_fields: number;
  note: string;
}

export interface LabelledSentence {
  text: string;
  lang: string;
  promise: boolean;
  hours: number | null;
  doubt: string | null;
}

export interface LabelledString {
  text: string;
  number_as_shown?: string;
  region: string | null;
  expected: string[] | null;
  machine_e164?: string | null;
  set: string;
  doubt: boolean;
}

export interface LabelledFormPage {
  file: string;
  fields: (string | null)[];
  kinds: string[];
}

/** @throws Error with a sentence where the folder holds no corpus. */
export function readCorpus(folder: string): Corpus {
  if (!existsSync(path.join(folder, 'labels.json'))) throw new Error(`There is no labels.json in ${folder}.`);
  // The files were checked by those who wrote them; a label that is missing shows as a miss.
  const read = <T>(name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T;
  return {
    folder: path.resolve(folder),
    pages: read<LabelledPage[]>('labels.json'),
    promises: read<LabelledSentence[]>('promises.json'),
    phones: read<LabelledString[]>('phones.json'),
    forms: read<{ forms: LabelledFormPage[] }>('form-fields.json').forms,
  };
}
