import type { ContactLink } from '../facts';
import { all, attr, hasAttr, matches, tagOf } from './dom';
import type { Reading } from './reading/reading';

interface Page {
  reading: Reading;
  isOwn: (url: string) => boolean;
}

/** What a click on the link leads to, as far as can be told without asking the server. @param href absolute. */
export function linkTarget(element: Element, href: string, page: Page): NonNullable<ContactLink['target']> {
  const written = attr(element, 'href').trim();
  if (!/^(?:a|area)$/.test(tagOf(element)) || !hasAttr(element, 'href')) return 'script';
  if (/^(?:#?|#!?\/?|javascript:.*)$/i.test(written)) return isScripted(element, written) ? 'script' : 'nowhere';
  if (written.startsWith('#')) return section(written.slice(1), page.reading);
  if (/\.(?:pdf|docx?|xlsx?|zip)(?:$|[?#])/i.test(href)) return 'file';
  const unsafe = href.startsWith('http:') && page.reading.source.url.startsWith('https:');
  return unsafe && page.isOwn(href) ? 'insecure' : 'page';
}

/** It opens a menu or a dialog, or calls a function by name. */
function isScripted(element: Element, written: string): boolean {
  const calls = /^javascript:(?!\s*(?:void\s*\(?\s*0?\s*\)?|;|return false)?\s*;?\s*$)/i.test(written);
  return calls || matches(element, SCRIPTED) || hasDataset(element);
}

const SCRIPTED =
  '[onclick],[role=button],[aria-haspopup],[aria-controls],[aria-expanded],[class*=toggle i],[class*=dropdown i],[class*=popup i],[class*=modal i],[class*=open i],[class*=trigger i]';

/** Those of analytics are no sign. */
const BEHAVIOUR = /^data-.*(?:toggle|target|modal|popup|open|action|trigger|dialog|fancybox)/;

const hasDataset = (element: Element) => element.getAttributeNames().some((name) => BEHAVIOUR.test(name));

/** Routes and actions of scripts are written like places too: #/contact, #action=popup. */
function section(fragment: string, { root }: Reading): 'section' | 'missing-section' | 'script' {
  if (/[/=:!?&]/.test(fragment)) return 'script';
  // What is escaped is rarely worth decoding: it is taken to be there.
  if (fragment.toLowerCase() === 'top' || fragment.includes('%')) return 'section';
  const id = CSS.escape(fragment);
  return all(root, `[id="${id}"],a[name="${id}"]`).length > 0 ? 'section' : 'missing-section';
}
