import type { Email } from '../facts';
import { decodeCloudflareEmail, findEmailAddresses } from '../recognise/email-addresses';
import { isFreeMailbox, isFunctionalMailbox, isNoReply, isPlaceholderEmail } from '../recognise/email-kinds';
import { attr, hasAttr } from './dom';
import { locate } from './located';
import { lookOf } from './look';
import { accessibleName, nameOf } from './names';
import type { Pace } from './pace';
import type { Placed, Reading } from './reading';
import { placeOf } from './text-element';

/** Every e-mail address of the page, in its text or behind its links. @param site the registrable domain. */
export async function collectEmails(reading: Reading, site: string, pace: Pace): Promise<Email[]> {
  const emails: Email[] = [];
  const read = new Set<Element>();
  for (const block of reading.blocks) {
    for (const found of findEmailAddresses(block.text)) {
      const { element, link } = placeOf(block, found.start);
      if (link) read.add(element);
      const shown = { address: found.address, readable: true, obfuscated: found.obfuscated, link };
      emails.push(toEmail(shown, { element, order: block.order }, { reading, site }));
    }
    const pause = pace();
    if (pause) await pause;
  }
  for (const control of reading.controls) {
    if (read.has(control.element)) continue;
    for (const shown of behindLink(control.element)) emails.push(toEmail(shown, control, { reading, site }));
  }
  return emails.sort((a, b) => a.order - b.order);
}

interface Shown {
  address: string;
  readable: boolean;
  obfuscated: boolean;
  link?: string | undefined;
}

/** The addresses that a link holds and its text does not show. Cloudflare's script shows what it has encoded. */
function behindLink(element: Element): Shown[] {
  const href = attr(element, 'href');
  const encoded = attr(element, 'data-cfemail') || /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href)?.[1];
  if (encoded) {
    const address = decodeCloudflareEmail(encoded);
    return address ? [{ address, readable: true, obfuscated: true, link: href }] : [];
  }
  if (!/^\s*mailto:/i.test(href)) return [];
  const target = decode(href.replace(/^\s*mailto:/i, '').split('?')[0] ?? '');
  const readable = hasAttr(element, 'href') && nameOf(element).includes('@');
  return findEmailAddresses(target).map(({ address }) => ({ address, readable, obfuscated: false, link: href }));
}

function decode(target: string): string {
  return target.replaceAll('%40', '@').replaceAll('%20', ' ').replaceAll('%2C', ',');
}

function toEmail(
  shown: Shown,
  { element, order }: Placed,
  { reading, site }: { reading: Reading; site: string },
): Email {
  const { address, link } = shown;
  return {
    address,
    ...(link !== undefined && { link, ...accessibleName(element, reading.source.mode) }),
    readable: shown.readable,
    obfuscated: shown.obfuscated,
    freeMailbox: isFreeMailbox(address, site),
    noReply: isNoReply(address.split('@')[0] ?? ''),
    functional: isFunctionalMailbox(address),
    placeholder: isPlaceholderEmail(address, site),
    ...lookOf(element, reading),
    ...locate(element, order, shown.readable ? address : nameOf(element) || address, reading),
  };
}
