import { isEditorialPath, type LinkText, leadsToPage, pathSegments } from './links/link-path';
import { findTopic, isExactlyTopic, matchesTopic, type Topic } from './topics';

export type LinkedRole = 'legal' | 'returns' | 'help' | 'about' | 'checkout';

export type PageRole = { role: LinkedRole; by: 'name' | 'path'; word: string; rank: number };

/** The roles of a page whose name is nothing but the labels of two or more: "Help & contact". */
export function rolesNamed(name: string): (LinkedRole | 'contact')[] {
  const parts = name.split(/ *[&+/,|] *| (?:and|y|und|et|e|ed) /);
  const roles = parts.map((part) => (isExactlyTopic(part, 'contactLink') ? 'contact' : byExactName(part)?.role));
  return parts.length > 1 ? roles.filter((role) => role !== undefined) : [];
}

/** A page called by its name is surer than an address that says so, and that than a word within a label. */
const RANK = { exactName: 3, exactPath: 2, mention: 1 };

/** The same limit as for contact links: longer names are headlines. */
const LONGEST_NAME = 40;

/** The role of the page that a link leads to; of several links with one role, follow one with the highest rank. */
export function pageRole({ name, path }: LinkText): PageRole | undefined {
  if (!leadsToPage(path)) return undefined;
  const segments = pathSegments(path);
  return byExactName(name) ?? (isEditorialPath(segments) ? undefined : (byPath(segments) ?? byMention(name)));
}

/** The labels of such pages; and the subjects that a label of one may mention. In order: the first that fits counts. */
const WORDS: readonly { role: LinkedRole; labels: readonly Topic[]; mentions: readonly Topic[] }[] = [
  { role: 'returns', labels: ['returns', 'withdrawal'], mentions: ['returns', 'withdrawal'] },
  { role: 'legal', labels: ['legalNotice'], mentions: ['legalNotice'] },
  { role: 'checkout', labels: ['checkout'], mentions: ['checkout'] },
  { role: 'help', labels: ['helpPage'], mentions: ['helpPage', 'selfHelp'] },
  { role: 'about', labels: ['aboutPage'], mentions: ['people'] },
];

function byExactName(name: string): PageRole | undefined {
  return byLabel([name], { by: 'name', rank: RANK.exactName });
}

/** The last part of an address names the page; those before it are its section. */
function byPath(segments: readonly string[]): PageRole | undefined {
  const words = (segments.at(-1) ?? '').replaceAll('-', ' ');
  return byLabel([words, withoutUmlautDigraphs(words)], { by: 'path', rank: RANK.exactPath });
}

function byLabel(texts: readonly string[], how: Pick<PageRole, 'by' | 'rank'>): PageRole | undefined {
  for (const { role, labels } of WORDS) {
    const found = texts.flatMap((text) => labels.map((topic) => isExactlyTopic(text, topic))).find(Boolean);
    if (found) return { role, word: found.word, ...how };
  }
  return undefined;
}

function byMention(name: string): PageRole | undefined {
  const label = name.replace(/\s+/g, ' ').trim();
  if (label.length > LONGEST_NAME || matchesTopic(label, 'articleTitle')) return undefined;
  for (const { role, mentions } of WORDS) {
    const found = mentions.map((topic) => findTopic(label, topic)).find(Boolean);
    if (found) return { role, by: 'name', word: found.word, rank: RANK.mention };
  }
  return undefined;
}

/** `ueber-uns`: addresses write ä, ö, ü with an e, while folded text has dropped their dots. */
function withoutUmlautDigraphs(words: string): string {
  return words.replace(/([aou])e/g, '$1');
}
