import { fold } from '../fold';

/** What can be known of a link without following it: its accessible name and its address, whole or only the path. */
export type LinkText = { name: string; path: string };

/** The parts of an address that can name a page, folded and hyphenated: `/Kontakt_Anfahrt.html`: `kontakt-anfahrt`. */
export function pathSegments(path: string): string[] {
  return decodeLatin(path)
    .replace(/^[a-z][a-z+.-]*:\/\/[^/?#]*/i, '')
    .replace(/\?[^#]*/, '')
    .split(/[/#!]+/)
    .map(toSegment)
    .filter((segment) => segment !== '');
}

/** Articles, tags and products are about a word; they are not the page that does what the word says. */
export function isEditorialPath(segments: readonly string[]): boolean {
  return segments.slice(0, -1).some((segment) => EDITORIAL.test(segment));
}

/** An action that stays on the device (a mail, a call) leads to no page. */
export function leadsToPage(path: string): boolean {
  return !/^\s*(?:mailto|tel|sms|callto|whatsapp|skype):/i.test(path);
}

const EDITORIAL = new RegExp(
  `^(?:${[
    'blogs?|news|articles?|posts?|magazine?|journal|stories|press|tags?|topics?|categor(?:y|ies)|glossary|products?',
    'noticias|articulos|novedades|prensa|etiqueta|categoria|productos?',
    'aktuelles|neuigkeiten|artikel|beitrag|ratgeber|presse|schlagwort|kategorie|produkte?|lexikon',
    'actualites?|actus?|produits?|etiquette|categorie|artigos|produtos?|notizie|articoli|prodott[oi]|(?:19|20)\\d\\d',
  ].join('|')})$`,
);

function toSegment(part: string): string {
  return fold(part)
    .replace(/\.(?:html?|php\d?|aspx?|jsp|cfm)$/, '')
    .replace(/[\s_+.]+/g, '-')
    .replace(/-\d{1,3}$/, '')
    .replace(/^-+|-+$/g, '');
}

/** Accented letters of Western Europe; unlike decodeURIComponent it never throws at what is not UTF-8. */
function decodeLatin(path: string): string {
  return path
    .replaceAll('%20', ' ')
    .replace(/%c3%([89ab][\da-f])/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16) + 0x40));
}
