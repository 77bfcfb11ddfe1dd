import type { Channel } from '../facts';
import { socialProfile } from '../recognise/links/social-profile';
import { whatsAppLink } from '../recognise/phones/whatsapp-link';
import { matchesTopic } from '../recognise/topics';
import { CHAT_WIDGETS } from './chat-widgets';
import { all, attr } from './dom';
import { lookOf } from './look/look';
import { accessibleName, nameOf } from './names';
import { locate } from './reading/located';
import type { Pace } from './reading/pace';
import { type Control, type Reading, resolve } from './reading/reading';
import { whatsAppWidgets } from './whatsapp-widgets';

/** Ways to reach people beside phone, e-mail and form: chats, messengers, callbacks, profiles, maps. */
export async function collectChannels(reading: Reading, pace: Pace): Promise<Channel[]> {
  const channels: Channel[] = [...chatWidgets(reading), ...whatsAppButtons(reading)];
  for (const control of reading.controls) {
    const kind = kindOf(control);
    if (kind) channels.push(toChannel(kind, control, reading));
    const pause = pace();
    if (pause) await pause;
  }
  return [...channels, ...mapFrames(reading)];
}

type Kind = Pick<Channel, 'kind' | 'vendor' | 'target' | 'handle' | 'valid'>;

function kindOf({ element, name, href }: Control): Kind | undefined {
  const written = attr(element, 'href');
  const target = written && href;
  return (
    messenger(target || written) ??
    social(target) ??
    map(target) ??
    appointment(name, target) ??
    callback(name, written)
  );
}

function messenger(target: string): Kind | undefined {
  const whatsapp = whatsAppLink(target);
  if (whatsapp?.contact) {
    const handle = whatsapp.e164 ?? '';
    return { kind: 'whatsapp', vendor: 'WhatsApp', target, handle, valid: whatsapp.valid };
  }
  const telegram = /^https?:\/\/(?:t\.me|telegram\.me)\/(?!share\b)([\w+]+)/i.exec(target)?.[1];
  if (telegram) return { kind: 'telegram', vendor: 'Telegram', target, handle: telegram, valid: true };
  const messengerName = /^https?:\/\/(?:www\.)?(?:m\.me|messenger\.com\/t)\/([\w.]+)/i.exec(target)?.[1];
  return messengerName
    ? { kind: 'messenger', vendor: 'Messenger', target, handle: messengerName, valid: true }
    : undefined;
}

function social(target: string): Kind | undefined {
  const profile = socialProfile(target);
  return profile && { kind: 'social', vendor: profile.network, target, handle: profile.handle, valid: profile.valid };
}

const MAP =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/maps|maps\.google\.|maps\.app\.goo\.gl|goo\.gl\/maps|(?:www\.)?openstreetmap\.org|maps\.apple\.com|waze\.com)/i;

function map(target: string): Kind | undefined {
  return MAP.test(target)
    ? { kind: 'map', vendor: new URL(target).hostname, target, handle: '', valid: true }
    : undefined;
}

const BOOKING = /calendly\.com|cal\.com\/|doctolib\.|booksy\.com|acuityscheduling\.com|simplybook\.|youcanbook\.me/i;

function appointment(name: string, target: string): Kind | undefined {
  if (!BOOKING.test(target)) return undefined;
  return {
    kind: 'appointment',
    vendor: new URL(target).hostname,
    target,
    handle: name.slice(0, 80),
    valid: true,
  };
}

/** Longer texts speak about a callback; a control that offers one has a short name. */
const LONGEST_OFFER = 40;

function callback(name: string, target: string): Kind | undefined {
  if (name.length > LONGEST_OFFER || !matchesTopic(name, 'callback')) return undefined;
  return { kind: 'callback', vendor: '', target, handle: name, valid: true };
}

function toChannel(kind: Kind, { element, order, name }: Control, reading: Reading): Channel {
  return {
    ...kind,
    target: kind.target.slice(0, 500),
    ...accessibleName(element, reading.source.mode),
    ...lookOf(element, reading),
    ...locate(element, order, name || kind.vendor, reading),
  };
}

const ANY_CHAT = CHAT_WIDGETS.map(({ selector }) => selector).join(',');

function chatWidgets(reading: Reading): Channel[] {
  if (all(reading.root, ANY_CHAT).length === 0) return [];
  return CHAT_WIDGETS.flatMap(({ vendor, selector }) => {
    const element = all(reading.root, selector)[0];
    if (!element) return [];
    const name = nameOf(element);
    return [
      {
        kind: 'chat' as const,
        vendor,
        target: '',
        handle: '',
        valid: true,
        ...(name && { name }),
        ...locate(element, 0, vendor, reading),
      },
    ];
  }).slice(0, 1);
}

function whatsAppButtons(reading: Reading): Channel[] {
  return whatsAppWidgets(reading).flatMap(({ element, order, target }) => {
    const kind = messenger(target);
    const name = nameOf(element);
    return kind ? [toChannel(kind, { element, order, name, href: '' }, reading)] : [];
  });
}

function mapFrames(reading: Reading): Channel[] {
  return reading.frames.flatMap((frame) => {
    const kind = map(resolve(attr(frame.element, 'src'), reading.base));
    return kind
      ? [{ ...kind, ...locate(frame.element, frame.order, attr(frame.element, 'title') || kind.vendor, reading) }]
      : [];
  });
}
