import type { Evidence } from '../facts';
import { findEmailAddresses } from '../recognise/emails/email-addresses';
import { attr } from './dom';
import { nameOf } from './names';
import { evidenceOf } from './reading/located';
import type { Reading } from './reading/reading';

const MOST = 10;

/** Links that open the mail program with nobody to write to, or that were meant to and lead to a web address. */
export function brokenMailtos(reading: Reading): Evidence[] {
  return reading.controls
    .filter(({ element }) => isBroken(attr(element, 'href')))
    .slice(0, MOST)
    .map(({ element }) => evidenceOf(element, `${nameOf(element)} → ${attr(element, 'href')}`, reading));
}

/** Without an address but with a subject or a text, it is a button to share the page. */
function isBroken(href: string): boolean {
  // A browser takes "http://hello@company.example" for a page, and asks who wants to log in.
  if (/^\s*https?:\/\/[^/@:]+@[^/@]+\/?\s*$/i.test(href)) return true;
  const [, target = '', query] = /^\s*mailto:([^?]*)(\?.*)?$/is.exec(href) ?? [];
  if (!/^\s*mailto:/i.test(href) || (target.trim() === '' && query !== undefined)) return false;
  return findEmailAddresses(target.replaceAll('%40', '@')).length === 0;
}
