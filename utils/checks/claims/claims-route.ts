import { defineCheck, measured, notApplicable, notMeasured, type Outcome } from '../../check';
import type { ReplyPromise } from '../../facts';
import { type ComplaintRoute, complaintRoute } from '../../questions/complaint-route';
import { owesWayBack, servesConsumers } from '../../questions/consumer-site';
import { pathsRead, wasSearched } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import { returnsRoute } from '../../questions/returns-route';
import type { SiteView } from '../../site-view';

/** From the catalogue; a sentence beside the contacts helps as much as a choice in the form: our judgement. */
const SCORES = { route: 0.8, contact: 0.65, option: 0.65, terms: 0.3, none: 0 };
const WITH_DEADLINE = 1;

export default defineCheck({
  id: 'claims-route',
  category: 'claims',
  stage: 'service-claim',
  weight: 7,
  severity: 'major',
  effort: 2,
  sources: ['S004:62', 'S003:27', 'S002:35', 'ES-10/2025'],
  needs: ['topics', 'forms', 'replyPromises', 'contactLinks'],
  words: {
    en: {
      title: 'Complaints have their own way in',
      failTitle: 'A customer who wants to complain is not told how',
      why: 'Customers who can complain give the company a chance to keep them; the others just leave.',
      advice: 'Add “Something went wrong?” to the contact page, with its own contact and the time until it is solved.',
      route: (times: number) =>
        times === 1
          ? '1 link, headline or form is about complaints.'
          : `${times} links, headlines or forms are about complaints.`,
      option: 'A complaint can be chosen as the subject of the contact form.',
      contact: 'Complaints are mentioned beside the contact details, without a link or headline of their own.',
      terms: 'Complaints are mentioned only in passing or in the legal terms.',
      deadline: 'It is said how long a complaint takes.',
      none: (paths: string) => `No link, form or sentence about complaints was found; read: ${paths}.`,
      notForConsumers:
        'The site does not look like one that sells to consumers, so a complaints route is not expected.',
      unread: 'Pages on which complaints may be mentioned were not read.',
    },
    es: {
      title: 'Las reclamaciones tienen su propio camino',
      failTitle: 'Quien quiere reclamar no encuentra cómo hacerlo',
      why: 'El cliente que puede reclamar da a la empresa la ocasión de conservarlo; los demás se van sin decir nada.',
      advice: 'Añada «¿Algo ha ido mal?» en la página de contacto, con su propio contacto y el plazo de solución.',
      route: (times) =>
        times === 1
          ? '1 enlace, titular o formulario trata de las reclamaciones.'
          : `${times} enlaces, titulares o formularios tratan de las reclamaciones.`,
      option: 'En el formulario de contacto se puede elegir la reclamación como asunto.',
      contact: 'Las reclamaciones se mencionan junto a los datos de contacto, sin enlace ni titular propios.',
      terms: 'Las reclamaciones solo se mencionan de paso o en los textos legales.',
      deadline: 'Se dice cuánto tarda una reclamación.',
      none: (paths) =>
        `No se encontró ningún enlace, formulario o frase sobre reclamaciones; páginas leídas: ${paths}.`,
      notForConsumers: 'El sitio no parece vender a consumidores: no se espera un camino propio para reclamar.',
      unread: 'No se leyeron páginas en las que podría hablarse de reclamaciones.',
    },
  },
  evaluate(site, say) {
    const route = complaintRoute(site);
    if (route.as === 'none' || route.as === 'terms') {
      if (!servesConsumers(site)) return notApplicable(say.notForConsumers);
      // Ends as not measured where the contact page could not be read.
      site.page('contact');
      if (!wasSearched(site)) return notMeasured(say.unread);
    }
    if (route.as === 'none') {
      return measured(SCORES.none, [{ key: 'none', message: say.none(pathsRead(site)), evidence: [] }], {
        ...(owesWayBack(site) && returnsRoute(site).length === 0 && { cap: 'no-returns-or-claims' as const }),
      });
    }
    return tell(route, complaintDeadlines(site), say);
  },
});

type Say = Record<'option' | 'contact' | 'terms' | 'deadline', string> & { route: (times: number) => string };

function tell({ as, found }: ComplaintRoute, deadlines: readonly ReplyPromise[], say: Say): Outcome {
  if (as === 'none') return measured(SCORES.none, []);
  const message = as === 'route' ? say.route(found.length) : say[as];
  const findings = [{ key: as as string, message, evidence: evidenceOf(found) }];
  const isTimed = deadlines.length > 0 && as !== 'terms';
  if (isTimed) findings.push({ key: 'deadline', message: say.deadline, evidence: evidenceOf(deadlines) });
  const score = as === 'route' && isTimed ? WITH_DEADLINE : SCORES[as];
  return measured(score, findings, { confidence: as === 'route' || as === 'option' ? 1 : 0.75 });
}

function complaintDeadlines(site: SiteView<'replyPromises'>): ReplyPromise[] {
  return site.pages.flatMap(({ facts }) =>
    facts.replyPromises.filter(({ scope, hours, visible }) => scope === 'claims' && hours !== null && visible),
  );
}
