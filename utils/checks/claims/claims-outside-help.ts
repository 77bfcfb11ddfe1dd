import { defineCheck, measured, notApplicable } from '../../check';
import { owesWayBack } from '../../questions/consumer-site';
import { EU_COUNTRIES, LATIN_AMERICA } from '../../questions/legal-regions';
import { evidenceOf } from '../../questions/phones';
import { topicsOf } from '../../questions/topic-places';

const SCORES = { linked: 1, mentioned: 0.7, silence: 0.5, closed: 0.1 };

export default defineCheck({
  id: 'claims-outside-help',
  category: 'claims',
  stage: 'service-claim',
  weight: 3,
  severity: 'minor',
  effort: 1,
  sources: ['ODR-1', 'ODR-2'],
  needs: ['topics'],
  words: {
    en: {
      title: 'Customers are told who helps when talks fail',
      failTitle: 'Who helps when talks fail is outdated or not said',
      why: 'Customers in a dispute that they cannot settle need a neutral body that really exists.',
      advice: 'Remove links to the closed EU platform for disputes, and name and link the body that really helps.',
      linked: 'A neutral body for disputes is named and linked.',
      mentioned: 'Neutral help in disputes is mentioned, without a link of that name.',
      silence: 'No neutral body for disputes was found on the pages read.',
      closed: 'The site points to the EU platform for disputes, which was closed on 20 July 2025.',
      elsewhere: 'The site is no shop or basic service in Europe or Latin America, where such bodies are expected.',
    },
    es: {
      title: 'Se dice quién ayuda cuando no hay acuerdo',
      failTitle: 'No se dice quién ayuda sin acuerdo, o está anticuado',
      why: 'El cliente que no llega a un acuerdo necesita un organismo neutral que exista de verdad.',
      advice: 'Quite los enlaces a la plataforma europea cerrada y nombre y enlace el organismo que de verdad ayuda.',
      linked: 'Se nombra y enlaza un organismo neutral para los conflictos.',
      mentioned: 'Se menciona una ayuda neutral para los conflictos, sin un enlace con ese nombre.',
      silence: 'En las páginas leídas no se encontró ningún organismo neutral para los conflictos.',
      closed: 'El sitio remite a la plataforma europea de litigios, cerrada el 20 de julio de 2025.',
      elsewhere:
        'El sitio no es una tienda ni un servicio básico de Europa o América Latina, donde se esperan estos organismos.',
    },
  },
  evaluate(site, say) {
    const closed = topicsOf(site, 'odrPlatform');
    if (closed.length > 0) {
      return measured(SCORES.closed, [{ key: 'closed', message: say.closed, evidence: evidenceOf(closed) }]);
    }
    const isExpected = ['GB', ...EU_COUNTRIES, ...LATIN_AMERICA].includes(site.country ?? '');
    if (!owesWayBack(site) || !isExpected) return notApplicable(say.elsewhere);
    const found = topicsOf(site, 'adr', 'officialBook');
    const linked = found.filter(({ place }) => place === 'link');
    const key = linked.length > 0 ? 'linked' : found.length > 0 ? 'mentioned' : 'silence';
    if (key === 'silence') site.page('legal');
    const evidence = evidenceOf(key === 'linked' ? linked : found);
    return measured(SCORES[key], [{ key, message: say[key], evidence }], { confidence: 0.75 });
  },
});
