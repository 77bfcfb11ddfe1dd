import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { TopicFound } from '../../facts';
import { pathsRead, wasSearched } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import { isOnlyLegal, topicsOn } from '../../questions/topic-places';
import { fold } from '../../recognise/fold';
import type { SiteView } from '../../site-view';

const SCORES = { joining: 1, offer: 0.7, absent: 0.5, noTerms: 0.3 };

const POINTS = /\bpoints?\b|punkte|puntos|pontos|\bpunti\b/;

export default defineCheck({
  id: 'loyalty-offer',
  category: 'loyalty-feedback',
  stage: 'after-sale-loyalty',
  weight: 2,
  severity: 'info',
  effort: 5,
  sources: ['S001:18', 'S003:47', 'S004:60'],
  needs: ['topics', 'contactLinks'],
  words: {
    en: {
      title: 'Loyal customers get something, and are told how',
      failTitle: 'What loyal customers get is unclear or not said',
      why: 'Customers come back more gladly where coming back is worth something.',
      advice: 'Say in one line what members get and how to join in a minute.',
      joining: 'An offer for loyal customers was found, with how to join.',
      offer: 'An offer for loyal customers was found, but not how to join.',
      noTerms: 'Points are offered, and no terms were found that say what they are worth.',
      absent: (paths: string) => `No offer for loyal customers was found, which is no fault; read: ${paths}.`,
      noCustomersToKeep:
        'The site does not look like a shop, a branch or a subscription, to which customers come back.',
      unread: 'Pages on which such an offer may stand were not read.',
    },
    es: {
      title: 'Los clientes fieles reciben algo, y se dice cómo',
      failTitle: 'Lo que reciben los clientes fieles no está claro',
      why: 'El cliente vuelve con más gusto donde volver merece la pena.',
      advice: 'Diga en una línea qué reciben los socios y cómo apuntarse en un minuto.',
      joining: 'Hay una oferta para clientes fieles y se dice cómo apuntarse.',
      offer: 'Hay una oferta para clientes fieles, pero no se dice cómo apuntarse.',
      noTerms: 'Se ofrecen puntos y no se encontraron condiciones que digan cuánto valen.',
      absent: (paths) =>
        `No se encontró ninguna oferta para clientes fieles, lo que no es una falta; páginas leídas: ${paths}.`,
      noCustomersToKeep: 'El sitio no parece una tienda, un local ni una suscripción, a los que se vuelve.',
      unread: 'No se leyeron páginas en las que podría estar esa oferta.',
    },
  },
  evaluate(site, say) {
    if (!['shop', 'local', 'subscription'].some((kind) => site.profile.has(kind))) {
      return notApplicable(say.noCustomersToKeep);
    }
    const pages = site.pages.filter((page) => !isOnlyLegal(page));
    // A choice in a form is no offer: it may be the subject of a question.
    const offers = pages.flatMap((page) => topicsOn(page, 'loyalty')).filter(({ place }) => place !== 'option');
    if (offers.length === 0) {
      if (!wasSearched(site)) return notMeasured(say.unread);
      const absent = { key: 'absent', message: say.absent(pathsRead(site)), evidence: [] };
      return measured(SCORES.absent, [absent], { confidence: 0.75 });
    }
    const joining = pages.flatMap((page) => (topicsOn(page, 'loyalty').length > 0 ? topicsOn(page, 'join') : []));
    const key = hasPoints(offers) && !hasTerms(site) ? 'noTerms' : joining.length > 0 ? 'joining' : 'offer';
    const evidence = evidenceOf([...offers.slice(0, 3), ...(key === 'joining' ? joining.slice(0, 1) : [])]);
    return measured(SCORES[key], [{ key, message: say[key], evidence }], { confidence: 0.75 });
  },
});

const hasPoints = (offers: readonly TopicFound[]) => offers.some(({ word }) => POINTS.test(fold(word)));

const hasTerms = (site: SiteView<'contactLinks'>) =>
  site.pages.some(
    ({ roles, facts }) => roles.includes('legal') || facts.contactLinks.some(({ role }) => role === 'legal'),
  );
