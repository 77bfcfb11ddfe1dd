import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { OpeningHours } from '../../facts';
import { numbersOn, tellingDigits } from '../../questions/main-phones';
import { evidenceOf } from '../../questions/phones';
import { timeSpans } from '../../recognise/time-spans';
import type { PageView, SiteView } from '../../site-view';

/** Scores from the catalogue. */
const SCORES = { same: 1, codeDiffers: 0.6, differs: 0.2 };

/** Numbers that are swapped to count calls, and hours of other departments, look like contradictions. */
const SURE_OF_DIFFERENCE = 0.75;

export default defineCheck({
  id: 'facts-consistent',
  category: 'consistency',
  stage: 'find-contact',
  weight: 6,
  severity: 'major',
  effort: 1,
  sources: ['S000:34', 'S001:5'],
  needs: ['phones', 'openingHours', 'structuredData'],
  words: {
    en: {
      title: 'Phone and hours are the same everywhere',
      failTitle: 'Phone or hours differ from place to place',
      why: 'Customers who find two numbers or two sets of hours trust neither.',
      advice: 'Decide which is true and correct the places listed; where both are, say what each is for.',
      samePhone: (pages: number) => `${pages} pages name a number in common.`,
      sameHours: (pages: number) => `${pages} pages name the same hours.`,
      phones: (numbers: string) => `2 pages show different numbers, and nothing on them in common: ${numbers}.`,
      hours: (hours: string) => `2 pages show different hours: ${hours}.`,
      codePhone: (code: string) => `The code for search engines has a number that no page shows: ${code}.`,
      codeHours: (code: string) => `The code for search engines has hours that no page shows: ${code}.`,
      oneSource: 'Number and hours each stand on one page only, so there is nothing to compare.',
      severalHours: 'Several hours stand on one page; whether they are of the same door or line, a person has to tell.',
    },
    es: {
      title: 'El teléfono y el horario coinciden en todas partes',
      failTitle: 'El teléfono o el horario no coinciden',
      why: 'El cliente que encuentra dos números o dos horarios no se fía de ninguno.',
      advice: 'Decida cuál es el bueno y corrija los lugares de la lista; si valen los dos, diga para qué es cada uno.',
      samePhone: (pages) => `${pages} páginas muestran un mismo número.`,
      sameHours: (pages) => `${pages} páginas muestran el mismo horario.`,
      phones: (numbers) => `2 páginas muestran números distintos, sin ninguno en común: ${numbers}.`,
      hours: (hours) => `2 páginas muestran horarios distintos: ${hours}.`,
      codePhone: (code) => `El código para los buscadores tiene un número que ninguna página muestra: ${code}.`,
      codeHours: (code) => `El código para los buscadores tiene un horario que ninguna página muestra: ${code}.`,
      oneSource: 'El número y el horario están en una sola página cada uno, así que no hay nada que comparar.',
      severalHours:
        'Hay varios horarios en una misma página; si son de la misma tienda o línea, lo tiene que decir una persona.',
    },
  },
  evaluate(site, say) {
    const verdicts = [comparePhones(site, say), compareHours(site, say), compareCode(site, say)].flat();
    const worst = Math.min(...verdicts.map(({ key }) => SCORES[key]));
    if (verdicts.length === 0) {
      return site.pages.some(hasSeveralHours) ? notMeasured(say.severalHours) : notApplicable(say.oneSource);
    }
    const different = verdicts.filter(({ key }) => key !== 'same');
    const findings = (different.length > 0 ? different : verdicts).map(({ finding }) => finding);
    return measured(worst, findings, {
      confidence: worst === SCORES.same ? 1 : SURE_OF_DIFFERENCE,
      ...(worst === SCORES.differs && { cap: 'contradiction' as const }),
    });
  },
});

interface Verdict {
  key: keyof typeof SCORES;
  finding: CheckFinding;
}

type Site = SiteView<'phones' | 'openingHours' | 'structuredData'>;
type Say = Record<'samePhone' | 'sameHours', (pages: number) => string> &
  Record<'phones' | 'hours' | 'codePhone' | 'codeHours', (text: string) => string>;

/** Several numbers on a page are branches and departments; two pages with one each, and another, contradict. */
function comparePhones({ pages }: Site, say: Say): Verdict[] {
  const numbered = pages.map(numbersOn).filter((numbers) => numbers.size > 0);
  if (numbered.length < 2) return [];
  const single = numbered.filter(({ size }) => size === 1).map((numbers) => [...numbers][0]);
  const [first] = single;
  const other = single.find((entry) => first && entry && entry[0] !== first[0]);
  if (!first || !other) {
    const shared = [...(numbered[0] ?? new Map()).values()];
    return [
      {
        key: 'same',
        finding: { key: 'samePhone', message: say.samePhone(numbered.length), evidence: evidenceOf(shared) },
      },
    ];
  }
  const phones = [first[1], other[1]];
  const message = say.phones(phones.map(({ text }) => text).join(' / '));
  return [{ key: 'differs', finding: { key: 'phones', message, evidence: evidenceOf(phones) } }];
}

/** Of each page with one set of hours: one may tell more days than the other, but not other times. */
function compareHours({ pages }: Site, say: Say): Verdict[] {
  const single = pages.flatMap((page) => (hasSeveralHours(page) ? [] : shownHours(page).slice(0, 1)));
  const [first, ...others] = single;
  if (!first || others.length === 0) return [];
  const other = others.find(({ spans }) => !isWithin(spans, first.spans) && !isWithin(first.spans, spans));
  if (!other) {
    // Where a page has several, nobody knows whether the others agree with all of them.
    if (pages.some(hasSeveralHours)) return [];
    return [
      {
        key: 'same',
        finding: { key: 'sameHours', message: say.sameHours(single.length), evidence: evidenceOf([first.hours]) },
      },
    ];
  }
  const both = [first.hours, other.hours];
  const message = say.hours(both.map(({ text }) => text.replace(/\s+/g, ' ')).join(' / '));
  return [{ key: 'differs', finding: { key: 'hours', message, evidence: evidenceOf(both) } }];
}

interface SpannedHours {
  hours: OpeningHours;
  spans: string[];
}

function shownHours({ facts }: PageView<'openingHours'>): SpannedHours[] {
  const shown = facts.openingHours.filter(({ visible, always }) => visible && !always);
  return shown.map((hours) => ({ hours, spans: timeSpans(hours.text) })).filter(({ spans }) => spans.length > 0);
}

/** Those of a branch, a department or another line; or a contradiction. */
function hasSeveralHours(page: PageView<'openingHours'>): boolean {
  return new Set(shownHours(page).map(({ spans }) => spans.join())).size > 1;
}

const isWithin = (some: readonly string[], all: readonly string[]) => some.every((each) => all.includes(each));

/** What search engines are told against what customers see. */
function compareCode({ pages }: Site, say: Say): Verdict[] {
  const verdicts: Verdict[] = [];
  const shown = new Set(pages.flatMap((page) => [...numbersOn(page).keys()]));
  const inCode = pages.flatMap(({ facts }) => facts.structuredData.telephones);
  if (shown.size > 0 && inCode.length > 0 && !inCode.some((number) => shown.has(tellingDigits(number)))) {
    const message = say.codePhone([...new Set(inCode)].join(', '));
    verdicts.push({ key: 'codeDiffers', finding: { key: 'codePhone', message, evidence: [] } });
  }
  const spans = pages.flatMap(({ facts }) => facts.openingHours).flatMap(({ text }) => timeSpans(text));
  const hours = pages.flatMap(({ facts }) => facts.structuredData.openingHours);
  const coded = hours.flatMap(timeSpans);
  if (spans.length > 0 && coded.length > 0 && !coded.some((span) => spans.includes(span))) {
    const message = say.codeHours([...new Set(hours)].join(', '));
    verdicts.push({ key: 'codeDiffers', finding: { key: 'codeHours', message, evidence: [] } });
  }
  return verdicts;
}
