import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Confidence, OpeningHours } from '../../facts';
import { isUnread, pathsRead } from '../../questions/pages-read';
import { callable, evidenceOf, withinReach } from '../../questions/phones';
import type { PageView } from '../../site-view';

/** Scores from the catalogue; hours beside the number that only show after a click are our judgement. */
const SCORES = { beside: 1, hidden: 0.7, samePage: 0.7, otherPage: 0.4, onlyInCode: 0.4, none: 0.2 };

/** Hours may be written in words that we do not know. */
const SURE_OF_NONE: Confidence = 0.75;

export default defineCheck({
  id: 'phone-hours',
  category: 'phone',
  stage: 'find-contact',
  weight: 6,
  severity: 'major',
  effort: 1,
  sources: ['GOV-contact', 'WCAG-326', 'ES-10/2025', 'AR-954', 'BR-SAC'],
  needs: ['phones', 'openingHours', 'structuredData', 'contactLinks'],
  words: {
    en: {
      title: 'The phone number says when somebody answers',
      failTitle: 'Nothing beside the phone number says when to call',
      why: 'Customers whose call is not answered do not know whether you are closed or do not care.',
      advice: 'Write beside the number when somebody answers, for instance "Mon–Fri 9–18, closed on public holidays".',
      beside: 'The hours stand beside the number.',
      hidden: 'The hours stand beside the number, but only show after a click.',
      samePage: 'The page with the number has hours, but not beside it.',
      otherPage: 'Hours are only on another page than the number.',
      onlyInCode: 'Hours are only in the code for search engines, where customers do not see them.',
      none: (paths: string) => `0 pages with hours; we looked at ${paths}.`,
      noPhone: 'No page that was read shows a phone number.',
      unread: 'The contact page, where number and hours may stand, was not read.',
    },
    es: {
      title: 'Junto al teléfono se dice cuándo atienden',
      failTitle: 'Nada junto al teléfono dice cuándo llamar',
      why: 'El cliente a quien nadie contesta no sabe si la empresa está cerrada o si no quieren atenderle.',
      advice: 'Escriba junto al número cuándo atienden, por ejemplo «lunes a viernes de 9 a 18 h, festivos cerrado».',
      beside: 'El horario está junto al número.',
      hidden: 'El horario está junto al número, pero solo aparece después de un clic.',
      samePage: 'La página del teléfono tiene un horario, pero no junto al número.',
      otherPage: 'El horario solo está en otra página, no en la del teléfono.',
      onlyInCode: 'El horario solo está en el código para los buscadores, donde el cliente no lo ve.',
      none: (paths) => `0 páginas con horario; se miró en ${paths}.`,
      noPhone: 'Ninguna de las páginas leídas muestra un teléfono.',
      unread: 'La página de contacto, donde pueden estar el teléfono y su horario, no se leyó.',
    },
  },
  evaluate(site, say) {
    const unread = isUnread(site, 'contact');
    const withPhone = site.pages.filter(hasPhone);
    if (withPhone.length === 0) return unread ? notMeasured(say.unread) : notApplicable(say.noPhone);
    const { key, hours } = bestHours(site.pages, withPhone);
    if (key !== 'none' && hours.length > 0) {
      const confidence = Math.max(...hours.map((each) => each.confidence)) as Confidence;
      return measured(SCORES[key], [{ key, message: say[key], evidence: evidenceOf(hours) }], { confidence });
    }
    if (unread) return notMeasured(say.unread);
    const message = key === 'none' ? say.none(pathsRead(site)) : say[key];
    return measured(SCORES[key], [{ key, message, evidence: [] }], { confidence: SURE_OF_NONE });
  },
});

type Page = PageView<'phones' | 'openingHours' | 'structuredData'>;

function hasPhone({ facts }: Page): boolean {
  return facts.phones.some((phone) => callable(phone) && withinReach(phone));
}

interface Found {
  key: keyof typeof SCORES;
  hours: OpeningHours[];
}

function bestHours(pages: readonly Page[], withPhone: readonly Page[]): Found {
  const there = withPhone.flatMap(({ facts }) => facts.openingHours).filter(withinReach);
  const beside = there.filter(({ nearPhone }) => nearPhone);
  const visible = beside.filter((hours) => hours.visible);
  const elsewhere = pages.flatMap(({ facts }) => facts.openingHours).filter(withinReach);
  if (visible.length > 0) return { key: 'beside', hours: visible };
  if (beside.length > 0) return { key: 'hidden', hours: beside };
  if (there.length > 0) return { key: 'samePage', hours: there };
  if (elsewhere.length > 0) return { key: 'otherPage', hours: elsewhere };
  const inCode = pages.some(({ facts }) => facts.structuredData.openingHours.length > 0);
  return { key: inCode ? 'onlyInCode' : 'none', hours: [] };
}
