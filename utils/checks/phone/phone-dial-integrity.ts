import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Phone } from '../../facts';
import { isUnread } from '../../questions/pages-read';
import { callable, dials, evidenceOf, withinReach } from '../../questions/phones';
import { dialTarget, sameNumber } from '../../recognise/phones/dial-target';
import { readPhone } from '../../recognise/phones/phone-reading';

/** Scores from the catalogue, the worst first: one wrong link is a customer who never gets through. */
const SCORES = { different: 0, dead: 0, malformed: 0.5, national: 0.8, sound: 1 };

/** Scripts of call tracking swap the text after loading, and perhaps the link a moment later. */
const SURE_OF_DIFFERENCE = 0.75;

export default defineCheck({
  id: 'phone-dial-integrity',
  category: 'phone',
  stage: 'find-contact',
  weight: 4,
  severity: 'major',
  effort: 2,
  sources: ['GOV-phone', 'RFC-3966', 'email-sig-tips'],
  needs: ['phones', 'contactLinks'],
  words: {
    en: {
      title: 'The call links dial the number that is shown',
      failTitle: 'A call link does not dial what is shown',
      why: 'Customers who tap the number trust that they reach you, and not a stranger or an error message.',
      advice:
        'Correct the call links: each dials the number beside it, written as + and country code without other signs.',
      different: (count: number, all: number, pairs: string) =>
        `${count} of ${all} call links ${count === 1 ? 'dials' : 'dial'} another number than the one shown: ${pairs}.`,
      dead: (count: number, all: number) => `${count} of ${all} call links ${count === 1 ? 'dials' : 'dial'} nothing.`,
      malformed: (count: number, all: number, pairs: string) =>
        `${count} of ${all} call links ${count === 1 ? 'is' : 'are'} written in a way that phones may refuse: ${pairs}.`,
      national: (count: number, all: number, pairs: string) =>
        `${count} of ${all} call links ${count === 1 ? 'lacks' : 'lack'} the + and country code, for calls from abroad: ${pairs}.`,
      sound: (all: number) => `${all} of ${all} call links dial what is shown.`,
      noLink: 'No phone number of the pages read is a call link.',
      unread: 'The contact page, where a call link may stand, was not read.',
    },
    es: {
      title: 'Los enlaces de llamada marcan el número que se ve',
      failTitle: 'Un enlace de llamada no marca el número que se ve',
      why: 'El cliente que toca el número confía en que le atenderá su empresa, no un desconocido ni un mensaje de error.',
      advice:
        'Corrija los enlaces: cada uno debe marcar el número que lo acompaña, escrito con + y el prefijo del país.',
      different: (count, all, pairs) =>
        `${count} de ${all} enlaces de llamada ${count === 1 ? 'marca' : 'marcan'} un número distinto del que se ve: ${pairs}.`,
      dead: (count, all) => `${count} de ${all} enlaces de llamada no ${count === 1 ? 'marca' : 'marcan'} nada.`,
      malformed: (count, all, pairs) =>
        `${count} de ${all} enlaces de llamada ${count === 1 ? 'está escrito' : 'están escritos'} de un modo que un teléfono puede rechazar: ${pairs}.`,
      national: (count, all, pairs) =>
        `${count} de ${all} enlaces de llamada no ${count === 1 ? 'lleva' : 'llevan'} el + y el prefijo del país, para llamar desde fuera: ${pairs}.`,
      sound: (all) => `${all} de ${all} enlaces de llamada marcan el número que se ve.`,
      noLink: 'Ningún teléfono de las páginas leídas es un enlace de llamada.',
      unread: 'La página de contacto, donde puede haber un enlace de llamada, no se leyó.',
    },
  },
  evaluate(site, say) {
    const phones = site.pages.flatMap(({ facts }) => facts.phones).filter(withinReach);
    const links = phones.filter(dials).map((phone) => ({ phone, verdict: verdictOf(phone) }));
    if (links.length === 0) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noLink);
    const having = (verdict: Verdict) => links.filter((link) => link.verdict === verdict).map(({ phone }) => phone);
    const problems = VERDICTS.filter((verdict) => verdict !== 'sound' && having(verdict).length > 0);
    const findings = problems.map((key): CheckFinding => {
      const found = having(key);
      return { key, message: say[key](found.length, links.length, pairsOf(found)), evidence: evidenceOf(found) };
    });
    const worst = problems[0];
    if (!worst) {
      const evidence = evidenceOf(having('sound'));
      return measured(SCORES.sound, [{ key: 'sound', message: say.sound(links.length), evidence }]);
    }
    const broken = [...having('different'), ...having('dead')];
    const only = broken.length > 0 && !isUnread(site, 'contact') && isAllThereIs(broken, phones);
    return measured(SCORES[worst], findings, {
      confidence: worst === 'different' ? SURE_OF_DIFFERENCE : 1,
      ...(only && { cap: 'broken-contact' as const }),
    });
  },
});

type Verdict = keyof typeof SCORES;

/** From the worst to the best. */
const VERDICTS = Object.keys(SCORES) as Verdict[];

function verdictOf({ text, shownAs, kind, link, country }: Phone & { link: string }): Verdict {
  const href = link.replace(/^\s*callto:/i, 'tel:');
  const target = dialTarget(href);
  if (target.digits === '') return 'dead';
  if (shownAs === 'text' && !showsTarget(text, href, target.digits)) {
    const misspelt = endsAlike(text, target.digits) && !readPhone(href.replace(/^\s*tel:/i, ''), country)?.valid;
    return misspelt ? 'malformed' : 'different';
  }
  if (!target.valid) return 'malformed';
  return target.international || staysInCountry(kind, target.digits) ? 'sound' : 'national';
}

/** Fewer digits between words are hours or a street number, no phone number that could differ. */
const DIGITS_OF_A_NUMBER = 7;

/** The text of the link is the number that it dials, or words without any number to compare. */
function showsTarget(text: string, link: string, dialled: string): boolean {
  if (sameNumber(text, link)) return true;
  if (!/[\p{L}:]/u.test(text)) return false;
  const runs = text.split(/[\p{L}:,–]+/u).map((run) => run.replace(/\D/g, ''));
  return runs.join('').includes(dialled) || runs.every((run) => run.length < DIGITS_OF_A_NUMBER);
}

/** A prefix too many or too few makes a number that nobody has, rather than somebody else's. */
function endsAlike(text: string, dialled: string): boolean {
  return text.replace(/\D/g, '').slice(-DIGITS_OF_A_NUMBER) === dialled.slice(-DIGITS_OF_A_NUMBER);
}

/** Short, free and paid numbers can hardly be dialled from abroad; their national form is right. */
const NATIONAL_KINDS: ReadonlySet<Phone['kind']> = new Set(['short', 'free', 'premium', 'shared-cost']);
const LONGEST_SHORT_NUMBER = 6;

function staysInCountry(kind: Phone['kind'], digits: string): boolean {
  return NATIONAL_KINDS.has(kind) || digits.length <= LONGEST_SHORT_NUMBER;
}

/** Enough to see what is wrong. */
const MOST_PAIRS = 3;

function pairsOf(phones: readonly (Phone & { link: string })[]): string {
  const pairs = phones.map(({ text, link }) => `${text} → ${link.trim()}`);
  return [...new Set(pairs)].slice(0, MOST_PAIRS).join('; ');
}

/** Whoever cannot use these links finds no other number, and these at no other link. */
function isAllThereIs(broken: readonly Phone[], phones: readonly Phone[]): boolean {
  return phones
    .filter(callable)
    .every(
      (phone) => broken.includes(phone) || (!dials(phone) && broken.some(({ text }) => sameNumber(text, phone.text))),
    );
}
