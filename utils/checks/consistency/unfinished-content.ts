import { type CheckFinding, defineCheck, type MeasuredOptions, measured } from '../../check';
import { LEFTOVERS, type Leftover, leftoversOn, type Trace } from '../../questions/leftovers';
import { isUnread } from '../../questions/pages-read';
import { callable, evidenceOf, withinReach } from '../../questions/phones';
import type { SiteView } from '../../site-view';

/** Scores from the catalogue. */
const SCORES: Record<Leftover | 'none', number> = {
  contact: 0,
  filler: 0.3,
  systemTitle: 0.3,
  ended: 0.4,
  year: 0.7,
  none: 1,
};

/** Texts may speak about placeholders, and notices may be kept as news. */
const SURE_OF_TEXTS: MeasuredOptions = { confidence: 0.75 };

export default defineCheck({
  id: 'unfinished-content',
  category: 'consistency',
  stage: 'entry',
  weight: 4,
  severity: 'major',
  effort: 1,
  sources: ['S004:16'],
  needs: ['page', 'phones', 'emails', 'addresses', 'topics', 'contactLinks'],
  words: {
    en: {
      title: 'Nothing is left over from a template or a past year',
      failTitle: 'Leftovers of a template or of past years',
      why: 'Customers who see a demo number or an old notice conclude that nobody is looking.',
      advice: 'Remove the leftovers listed: demo numbers and addresses, filler text, and notices that have ended.',
      contact: (count: number, texts: string) =>
        `${count} contact ${count === 1 ? 'detail is' : 'details are'} from a template: ${texts}.`,
      filler: (count: number) =>
        `${count} ${count === 1 ? 'text is' : 'texts are'} filler or a gap that nobody filled.`,
      systemTitle: (title: string) => `The title is the one that came with the system: "${title}".`,
      ended: (count: number, date: string) =>
        `${count} ${count === 1 ? 'notice has' : 'notices have'} ended, the first on ${date}.`,
      year: (year: number) => `The copyright is of ${year}.`,
      none: (pages: number) => `${pages} ${pages === 1 ? 'page' : 'pages'} read, and 0 leftovers seen.`,
    },
    es: {
      title: 'No queda nada de una plantilla ni de otro año',
      failTitle: 'Quedan restos de una plantilla o de otros años',
      why: 'El cliente que ve un número de muestra o un aviso caducado concluye que nadie está pendiente.',
      advice: 'Quite los restos de la lista: números y direcciones de muestra, textos de relleno y avisos caducados.',
      contact: (count, texts) =>
        `${count} ${count === 1 ? 'dato de contacto es' : 'datos de contacto son'} de una plantilla: ${texts}.`,
      filler: (count) => `${count} ${count === 1 ? 'texto es' : 'textos son'} de relleno o un hueco sin rellenar.`,
      systemTitle: (title) => `El título es el que traía el sistema: «${title}».`,
      ended: (count, date) => `${count} ${count === 1 ? 'aviso caducó' : 'avisos caducaron'}, el primero el ${date}.`,
      year: (year) => `El copyright es de ${year}.`,
      none: (pages) => `${pages} ${pages === 1 ? 'página leída' : 'páginas leídas'} y 0 restos a la vista.`,
    },
  },
  evaluate(site, say) {
    const found = leftoversOn(site);
    const present = LEFTOVERS.filter((kind) => found[kind].length > 0);
    const findings = present.map((kind): CheckFinding => {
      return { key: kind, message: tell(kind, found[kind], say), evidence: evidenceOf(found[kind]) };
    });
    const [worst] = present;
    if (!worst) return measured(SCORES.none, [{ key: 'none', message: say.none(site.pages.length), evidence: [] }]);
    const only = worst === 'contact' && !hasRealContact(site) && !isUnread(site, 'contact');
    const options = worst === 'contact' || worst === 'year' ? {} : SURE_OF_TEXTS;
    return measured(SCORES[worst], findings, { ...options, ...(only && { cap: 'broken-contact' as const }) });
  },
});

type Say = Record<'contact' | 'ended', (count: number, text: string) => string> & {
  filler: (count: number) => string;
  systemTitle: (title: string) => string;
  year: (year: number) => string;
};

const MOST_NAMED = 3;

function tell(kind: Leftover, found: readonly Trace[], say: Say): string {
  const first = found[0]?.text ?? '';
  const texts = [...new Set(found.map(({ text }) => text))].slice(0, MOST_NAMED).join(', ');
  if (kind === 'filler') return say.filler(found.length);
  if (kind === 'systemTitle') return say.systemTitle(first);
  if (kind === 'year') return say.year(Number(first));
  return say[kind](found.length, kind === 'ended' ? first : texts);
}

function hasRealContact({ pages }: SiteView<'phones' | 'emails'>): boolean {
  return pages.some(
    ({ facts }) =>
      facts.phones.some((phone) => callable(phone) && withinReach(phone)) ||
      facts.emails.some((email) => !email.placeholder && withinReach(email)),
  );
}
