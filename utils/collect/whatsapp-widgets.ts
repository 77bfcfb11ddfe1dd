import { all, attr } from './dom';
import type { Placed, Reading } from './reading/reading';

/** A button that opens WhatsApp by a script, and the link that it stands for. */
export interface WhatsAppWidget extends Placed {
  target: string;
}

/** Join.chat and QuadLayers are the most common ones for WordPress; others call themselves by what they open. */
const WIDGETS =
  '.joinchat[data-settings],[class*=qlwapp][data-phone],[class*=whatsapp i][data-phone],[class*=whatsapp i][data-number]';

/** Buttons that hold their number in the markup and no link to it. */
export function whatsAppWidgets({ root }: Pick<Reading, 'root'>): WhatsAppWidget[] {
  return all(root, WIDGETS).flatMap((element) => {
    if (/wa\.me|whatsapp/i.test(attr(element, 'href'))) return [];
    const written = attr(element, 'data-phone') || attr(element, 'data-number') || attr(element, 'data-settings');
    const number = NUMBER.exec(written)?.[0].replace(/\D/g, '');
    return number ? [{ element, order: 0, target: `https://wa.me/${number}` }] : [];
  });
}

/** All of the value, or what settings in JSON call the telephone. */
const NUMBER = /^\+?[\d ()-]{7,24}$|(?<="telephone":\s?")\+?\d{7,15}/;
