import type { Page } from '../../utils/audit-format';
import type { LabelledPage } from './corpus';
import type { Measured } from './measure';
import { compare } from './outcome';

/** The addresses that can be read, and those that only a link holds. */
export function measureEmails(label: LabelledPage, { facts }: Page): Measured {
  const emails = facts.emails.ok ? facts.emails.value : [];
  const readable = new Set(emails.filter((each) => each.readable).map((each) => each.address));
  const all = new Set(emails.map((each) => each.address));
  const place = { group: label.lang, place: label.file };
  const text = { found: String, expected: String };
  const matches = (found: string, expected: string) => found === expected.toLowerCase();
  const inLinks = [...label.emails_in_links_only, ...label.dom_measured.mailto_hrefs.map(addressOf)];
  const shown = compare({ found: [...readable], expected: label.emails, matches, place, text });
  const linked = compare({ found: [...all], expected: label.emails_in_links_only, matches, place, text });
  const isInLink = (address: string) => inLinks.some((each) => matches(address, each));
  return {
    'e-mail addresses': [
      ...shown.filter((each) => each.verdict !== 'false' || !isInLink(each.text)),
      ...linked.filter((each) => each.verdict !== 'false'),
    ],
  };
}

function addressOf(link: string): string {
  return decodeURIComponent(link.replace(/^mailto:/i, '').split('?')[0] ?? '').trim();
}
