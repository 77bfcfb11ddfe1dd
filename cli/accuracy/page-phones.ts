import type { Page } from '../../utils/audit-format';
import type { Phone } from '../../utils/facts';
import type { LabelledPage, LabelledPhone } from './corpus';
import type { Measured } from './measure';
import { compare } from './outcome';

/** The numbers that a visitor can read, and the links that dial. */
export function measurePhones(label: LabelledPage, { facts }: Page): Measured {
  const phones = facts.phones.ok ? facts.phones.value : [];
  const place = { group: label.lang, place: label.file };
  const readable = once(phones.filter(({ shownAs }) => shownAs === 'text'));
  const inDoubt = label.phones.filter(({ kind }) => kind === 'placeholder');
  return {
    'phone numbers in page text': compare({
      found: readable.filter((phone) => !inDoubt.some((each) => isSame(phone, each, label))),
      expected: label.phones.filter((each) => !inDoubt.includes(each)),
      matches: (found, expected) => isSame(found, expected, label),
      place,
      text: { found: ({ text, e164 }) => `${text} (${e164 ?? 'no E.164'})`, expected: ({ shown }) => shown },
    }),
    'tel: links': compare({
      found: phones.flatMap(({ link }) => (link?.startsWith('tel:') ? [link] : [])),
      expected: [...new Set(label.dom_measured.tel_hrefs)],
      matches: (found, expected) => bare(found) === bare(expected),
      place,
      text: { found: String, expected: String },
    }),
  };
}

/** A number counts once a page; one that nobody sees is not "in page text", and the labels leave it out. */
function once(phones: readonly Phone[]): Phone[] {
  const seen = phones.filter(({ visible, needsAction }) => visible || needsAction);
  return [...new Map(seen.map((phone) => [phone.e164 ?? digits(phone.text), phone])).values()];
}

function isSame(found: Phone, { e164, shown }: LabelledPhone, { doubt }: LabelledPage): boolean {
  if (found.e164 === e164) return true;
  // An area code that is not on the page, or has changed: a local number is right, too.
  const both = !found.e164 || doubt.some((each) => /area code|E\.164/i.test(each));
  return both && shown.split(' / ').some((spelling) => digits(spelling) === digits(found.text));
}

function bare(link: string): string {
  return decodeURIComponent(link).replace(/^tel:|\s/g, '');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
