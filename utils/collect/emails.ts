import type { Email } from '../facts';
import { decodeCloudflareEmail, type FoundEmail, findEmailAddresses } from '../recognise/emails/email-addresses';
import { isFreeMailbox, isFunctionalMailbox, isNoReply, isPlaceholderEmail } from '../recognise/emails/email-kinds';
import { attr, hasAttr } from './dom';
import { lookOf } from './look/look';
import { accessibleName, nameOf } from './names';
import { locate } from './reading/located';
import type { Pace } from './reading/pace';
import type { Block, Placed, Reading } from './reading/reading';
import { placeOf } from './text-element';

/** Every e-mail address of the page, in its text or behind its links. @param site the registrable domain. */
export async function collectEmails(reading: Reading, site: string, pace: Pace): Promise<Email[]> {
  const emails: Email[] = [];
  /** What the text of each link shows. */
  const read = new Map<Element, string[]>();
  for (const [index, block] of reading.blocks.entries()) {
    for (const found of [...findEmailAddresses(block.text), ...acrossBlocks(block, reading.blocks[index + 1])]) {
      const { element, link } = placeOf(block, found.start);
      if (link) read.set(element, [...(read.get(element) ?? []), found.address]);
      const shown = { address: found.address, readable: true, obfuscated: found.obfuscated, link };
      emails.push(toEmail(shown, { element, order: block.order }, { reading, site }));
    }
    const pause = pace();
    if (pause) await pause;
  }
  for (const control of reading.controls) {
    for (const shown of behindLink(control.element, read.get(control.element))) {
      emails.push(toEmail(shown, control, { reading, site }));
    }
  }
  return emails.sort((a, b) => a.order - b.order);
}

/** An address that is cut at its sign, with each half in a block of its own. */
function acrossBlocks(block: Block, next: Block | undefined): FoundEmail[] {
  if (!next || (!block.text.endsWith('@') && !next.text.startsWith('@'))) return [];
  const start = block.text.lastIndexOf('\n') + 1;
  const line = block.text.slice(start);
  const [nextLine = ''] = next.text.split('\n');
  return findEmailAddresses(`${line}\n${nextLine}`)
    .filter((found) => found.start < line.length && found.end > line.length + 1)
    .map((found) => ({ ...found, start: found.start + start, end: block.text.length }));
}

interface Shown {
  address: string;
  readable: boolean;
  obfuscated: boolean;
  link?: string | undefined;
}

/** The addresses that a link holds and its text does not show. Cloudflare's script shows what it has encoded. */
function behindLink(element: Element, read?: readonly string[]): Shown[] {
  const href = attr(element, 'href');
  const encoded = attr(element, 'data-cfemail') || /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href)?.[1];
  if (encoded) {
    if (read) return [];
    const address = decodeCloudflareEmail(encoded);
    return address ? [{ address, readable: true, obfuscated: true, link: href }] : [];
  }
  if (!/^\s*mailto:/i.test(href)) return [];
  const target = decode(href.replace(/^\s*mailto:/i, '').split('?')[0] ?? '');
  const readable = !read && hasAttr(element, 'href') && nameOf(element).includes('@');
  return findEmailAddresses(target)
    .filter(({ address }) => !read?.includes(address))
    .map(({ address }) => ({ address, readable, obfuscated: false, link: href }));
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
