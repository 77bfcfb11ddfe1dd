import type { FoundEmail } from './email-addresses';

/** Addresses that a narrow column breaks at their sign: `hello` on one line, `@bakery.example` on the next. */
export function findSplitEmails(text: string): FoundEmail[] {
  if (!/\n ?@/.test(text)) return [];
  return [...text.matchAll(SPLIT)].flatMap(({ index, groups }) => {
    const { lead = '', local = '', gap = '', domain = '' } = groups ?? {};
    if (NETWORK.test(local)) return [];
    const start = index + lead.length;
    const end = start + local.length + gap.length + domain.length;
    return [{ address: `${local}${domain}`.toLowerCase(), start, end, obfuscated: true }];
  });
}

/** The first line is nothing but the name, behind a label at most; the second ends with the domain. */
const SPLIT =
  /(?<lead>(?:^|\n)(?:[^\n]{0,30}: ?)?)(?<local>[a-z\d][\w.+-]{1,63})(?<gap> ?\n ?)(?<domain>@[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{2,63}){1,3})(?=$|[\s,;)])/gu;

/** "instagram", and below it a handle that looks like a domain. */
const NETWORK =
  /^(?:instagram|insta|ig|twitter|x|facebook|fb|tik-?tok|you-?tube|threads|telegram|linkedin|mastodon|bluesky|follow|us)$/;
