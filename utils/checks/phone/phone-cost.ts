import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Phone, TopicFound } from '../../facts';
import { isBeside } from '../../questions/beside';
import { isUnread, wasSearched } from '../../questions/pages-read';
import { callable, evidenceOf, withinReach } from '../../questions/phones';
import { type CallCost, callCost } from '../../recognise/phones/call-cost';
import type { PageView } from '../../site-view';

/** Scores from the catalogue; between its entries, our judgement: an alternative counts more than a stated price. */
const SCORES = {
  fair: 1,
  sharedPricedBeside: 0.7,
  sharedBeside: 0.5,
  premiumPricedBeside: 0.3,
  premiumBeside: 0.1,
  onlySharedPriced: 0.3,
  onlyShared: 0.2,
  onlyPremium: 0,
};

export default defineCheck({
  id: 'phone-cost',
  category: 'phone',
  stage: 'find-contact',
  weight: 5,
  severity: 'major',
  effort: 5,
  sources: ['CJEU-568/15', 'ES-902', 'FR-mentions', 'GOV-contact'],
  needs: ['phones', 'topics', 'contactLinks'],
  words: {
    en: {
      title: 'A call costs the customer no more than usual',
      failTitle: 'Customers pay extra for a call',
      why: 'Customers who have to pay extra to ask or to complain take it for an insult.',
      advice: 'Show a normal or free number for customers, and write the price beside any number that costs more.',
      fair: (count: number) =>
        count === 1
          ? 'The 1 number costs no more than a usual call.'
          : `${count} numbers cost no more than a usual call.`,
      costly: (count: number, all: number, numbers: string) =>
        `${count} of ${all} numbers ${count === 1 ? 'costs' : 'cost'} more than a usual call: ${numbers}.`,
      only: 'There is no number at the usual price.',
      beside: 'There is also a number at the usual price.',
      priced: 'The price is written beside it.',
      unpriced: 'No price is written beside it.',
      noPhone: 'No page that was read shows a phone number.',
      unread: 'The contact page, where a number may stand, was not read.',
      unknown: 'What a call to these numbers costs cannot be told from their digits.',
    },
    es: {
      title: 'Llamar no le cuesta al cliente más de lo normal',
      failTitle: 'Llamar le cuesta al cliente un sobreprecio',
      why: 'El cliente que debe pagar de más por preguntar o reclamar lo vive como una ofensa.',
      advice: 'Ofrezca un número normal o gratuito para clientes y escriba el precio junto a los que cuesten más.',
      fair: (count) =>
        count === 1
          ? 'El único número no cuesta más que una llamada normal.'
          : `${count} números no cuestan más que una llamada normal.`,
      costly: (count, all, numbers) =>
        `${count} de ${all} números ${count === 1 ? 'cuesta' : 'cuestan'} más que una llamada normal: ${numbers}.`,
      only: 'No hay ningún número a precio normal.',
      beside: 'También hay un número a precio normal.',
      priced: 'El precio está escrito a su lado.',
      unpriced: 'A su lado no está escrito el precio.',
      noPhone: 'Ninguna de las páginas leídas muestra un teléfono.',
      unread: 'La página de contacto, donde puede haber un teléfono, no se leyó.',
      unknown: 'Por sus cifras no se puede saber cuánto cuesta llamar a estos números.',
    },
  },
  evaluate(site, say) {
    const numbers = site.pages.flatMap(numbersOf);
    if (numbers.length === 0) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noPhone);
    const known = numbers.filter(({ cost }) => cost !== 'unknown');
    if (known.length === 0) return notMeasured(say.unknown);
    const costly = known.filter(({ cost }) => cost === 'premium' || cost === 'shared-cost');
    const confidence = known.every(({ phone }) => phone.text.trim().startsWith('+') || site.country) ? 1 : 0.75;
    if (costly.length === 0) {
      const count = countOf(known);
      return measured(SCORES.fair, [{ key: 'fair', message: say.fair(count), evidence: evidenceOf(phonesOf(known)) }], {
        confidence,
      });
    }
    const only = costly.length === numbers.length;
    const priced = costly.every((number) => number.priced);
    const listed = [...new Set(costly.map(({ phone }) => phone.text))].join(', ');
    const message = [
      say.costly(countOf(costly), countOf(numbers), listed),
      only ? say.only : say.beside,
      priced ? say.priced : say.unpriced,
    ].join(' ');
    const key = keyOf(costly, only, priced);
    const finding: CheckFinding = { key, message, evidence: evidenceOf(phonesOf(costly)) };
    const cap = only && wasSearched(site) ? { cap: 'only-premium-phone' as const } : {};
    return measured(SCORES[key], [finding], { confidence, ...cap });
  },
});

interface PricedNumber {
  phone: Phone;
  cost: CallCost;
  priced: boolean;
}

function numbersOf({ facts }: PageView<'phones' | 'topics'>): PricedNumber[] {
  const tariffs = facts.topics.filter(({ topic, visible }) => topic === 'callCost' && visible);
  return facts.phones
    .filter((phone) => callable(phone) && withinReach(phone))
    .map((phone) => ({ phone, cost: callCost(phone), priced: tariffs.some((tariff) => isPriceOf(tariff, phone)) }));
}

/** In the same words, or right beside it: half of what else would count as beside. */
function isPriceOf(tariff: TopicFound, phone: Phone): boolean {
  return tariff.evidence.quote.includes(phone.text) || isBeside(tariff, phone, 0.5);
}

function keyOf(costly: readonly PricedNumber[], only: boolean, priced: boolean): keyof typeof SCORES {
  const premium = costly.some(({ cost }) => cost === 'premium');
  if (only) return premium ? 'onlyPremium' : priced ? 'onlySharedPriced' : 'onlyShared';
  if (premium) return priced ? 'premiumPricedBeside' : 'premiumBeside';
  return priced ? 'sharedPricedBeside' : 'sharedBeside';
}

const phonesOf = (numbers: readonly PricedNumber[]) => numbers.map(({ phone }) => phone);

function countOf(numbers: readonly PricedNumber[]): number {
  return new Set(numbers.map(({ phone }) => phone.e164 ?? phone.text)).size;
}
