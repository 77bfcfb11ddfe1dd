import { type CheckFinding, defineCheck, type MeasuredOptions, measured, notMeasured } from '../../check';
import type { Phone } from '../../facts';
import { pathsRead, wasSearched } from '../../questions/pages-read';
import { evidenceOf, phoneShown } from '../../questions/phones';
import type { SiteView } from '../../site-view';

/** Scores by place, from the catalogue; a number behind a click is our judgement, as on the contact page. */
const SCORES = { top: 1, elsewhere: 0.75, wordless: 0.5, whatsapp: 0.5, behindAction: 0.4 };
const NONE = 0;
/** Software sold online may answer by chat: still a chance missed, not a broken promise. */
const NONE_BUT_CHAT = 0.35;

export default defineCheck({
  id: 'phone-on-home',
  category: 'phone',
  stage: 'find-contact',
  weight: 10,
  severity: 'critical',
  effort: 1,
  sources: ['S004:40', 'NNG-contact', 'USWDS-footer'],
  needs: ['phones', 'channels', 'contactLinks'],
  words: {
    en: {
      title: 'The home page shows a phone number',
      failTitle: 'The home page hides its phone number or has none',
      why: 'Customers in trouble want to call at once, and look for the number on the first page that they open.',
      advice: 'Write your main phone number as text in the header or the footer of every page.',
      top: 'The number is at the top of the home page.',
      elsewhere: 'The number is on the home page, but not at its top.',
      wordless: 'The home page has a phone icon or picture, but no digits that can be read.',
      whatsapp: 'The home page offers WhatsApp, but no number to call.',
      behindAction: 'The number on the home page only shows after a click.',
      none: 'No phone number can be read on the home page.',
      nowhere: (pages: number, paths: string) =>
        `0 phone numbers on ${pages === 1 ? 'the page' : `the ${pages} pages`} read: ${paths}.`,
      noHome: 'The home page was not part of this audit.',
    },
    es: {
      title: 'La página de inicio muestra un teléfono',
      failTitle: 'La página de inicio esconde el teléfono o no lo tiene',
      why: 'El cliente con un problema quiere llamar ya y busca el número en la primera página que abre.',
      advice: 'Escriba su teléfono principal como texto en la cabecera o en el pie de todas las páginas.',
      top: 'El número está en lo alto de la página de inicio.',
      elsewhere: 'El número está en la página de inicio, pero no en lo alto.',
      wordless: 'La página de inicio tiene un icono o una imagen de teléfono, pero ninguna cifra que se pueda leer.',
      whatsapp: 'La página de inicio ofrece WhatsApp, pero ningún número al que llamar.',
      behindAction: 'En la página de inicio, el número solo aparece después de un clic.',
      none: 'En la página de inicio no se lee ningún teléfono.',
      nowhere: (pages: number, paths: string) =>
        `0 teléfonos en ${pages === 1 ? 'la página leída' : `las ${pages} páginas leídas`}: ${paths}.`,
      noHome: 'La página de inicio no formó parte de esta auditoría.',
    },
  },
  evaluate(site, say) {
    const home = site.page('home');
    if (!home) return notMeasured(say.noHome);
    const shown = phoneShown(home.facts);
    const confidence = home.sure;
    if (shown.as === 'none') {
      const { score, finding, options } = absent(site, say);
      return measured(score, [finding], { confidence, ...options });
    }
    if (shown.as !== 'text') {
      const finding = { key: shown.as, message: say[shown.as], evidence: shown.evidence };
      return measured(SCORES[shown.as], [finding], { confidence });
    }
    const top = shown.phones.filter(isAtTop);
    const place = top.length > 0 ? 'top' : 'elsewhere';
    const evidence = evidenceOf(top.length > 0 ? top : shown.phones);
    return measured(SCORES[place], [{ key: place, message: say[place], evidence }], { confidence });
  },
});

function isAtTop({ firstScreen, evidence }: Phone): boolean {
  return firstScreen === true || evidence.region === 'header' || evidence.region === 'nav';
}

interface Absence {
  score: number;
  finding: CheckFinding;
  options: MeasuredOptions;
}

type Site = SiteView<'phones' | 'channels' | 'contactLinks'>;

function absent(site: Site, say: { none: string; nowhere: (pages: number, paths: string) => string }): Absence {
  const chat = site.profile.has('saas') && site.pages.some(({ facts }) => facts.channels.some(isHumanChannel));
  const nowhere = wasSearched(site) && site.pages.every(({ facts }) => phoneShown(facts).as === 'none');
  const finding = nowhere
    ? { key: 'nowhere', message: say.nowhere(site.pages.length, pathsRead(site)), evidence: [] }
    : { key: 'none', message: say.none, evidence: [] };
  return {
    score: chat ? NONE_BUT_CHAT : NONE,
    finding,
    options: {
      ...(chat && { severity: 'major' as const }),
      ...(nowhere && { cap: chat ? ('no-phone-but-chat' as const) : ('no-phone' as const) }),
    },
  };
}

function isHumanChannel({ kind, valid }: { kind: string; valid: boolean }): boolean {
  return valid && (kind === 'chat' || kind === 'callback');
}
