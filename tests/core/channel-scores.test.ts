import { expect, test } from 'vitest';
import channelMix from '../../utils/checks/contact-access/channel-mix';
import contactPageComplete from '../../utils/checks/contact-access/contact-page-complete';
import type { Facts } from '../../utils/facts';
import { address, channel, email, form, judgePages, page, phone } from './contact-facts';

type Offer = Partial<Pick<Facts, 'phones' | 'emails' | 'forms' | 'addresses' | 'channels'>>;

const OFFERS: readonly Offer[] = [
  { phones: [phone] },
  { emails: [email] },
  { forms: [form] },
  { addresses: [address], channels: [channel('map')] },
  { channels: [channel('chat')] },
  { channels: [channel('whatsapp')] },
  { channels: [channel('callback')] },
  { channels: [channel('social')] },
];

const ALL_MIXES = Array.from({ length: 2 ** OFFERS.length }, (_, mix) =>
  OFFERS.filter((_offer, index) => (mix >> index) % 2 === 1),
);

test.each([channelMix, contactPageComplete])('$id: one more way to make contact never lowers the score', (check) => {
  for (const mix of ALL_MIXES) {
    const score = scoreOf(check, mix);
    expect(score).toBeGreaterThanOrEqual(0);
    for (const more of OFFERS) expect(scoreOf(check, [...mix, more])).toBeGreaterThanOrEqual(score);
  }
});

function scoreOf(check: typeof channelMix, mix: readonly Offer[]): number {
  const channels = mix.flatMap((offer) => offer.channels ?? []);
  const result = judgePages(check, [page('contact', { ...Object.assign({}, ...mix), channels })]);
  if (result?.status !== 'measured') throw new Error(`${check.id} measured nothing.`);
  return result.score;
}
