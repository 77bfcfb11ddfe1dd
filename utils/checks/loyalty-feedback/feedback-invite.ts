import { defineCheck, measured, notMeasured } from '../../check';
import type { TopicFound } from '../../facts';
import { isContactForm } from '../../questions/contact-form';
import { pathsRead, wasSearched } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import { isOnlyLegal, topicsOf, topicsOn } from '../../questions/topic-places';
import type { PageView } from '../../site-view';

/** From the catalogue; an invitation that does not say where to answer lies between: our judgement. */
const SCORES = { invited: 1, unclear: 0.7, reviews: 0.6, absent: 0.4 };

type Needs = 'topics' | 'contactLinks' | 'structuredData' | 'forms' | 'emails';

export default defineCheck({
  id: 'feedback-invite',
  category: 'loyalty-feedback',
  stage: 'after-sale-loyalty',
  weight: 4,
  severity: 'minor',
  effort: 2,
  sources: ['S001:1', 'S001:22', 'S004:83', 'GOV-confirmation'],
  needs: ['topics', 'contactLinks', 'structuredData', 'forms', 'emails'],
  words: {
    en: {
      title: 'Customers are asked how it was',
      failTitle: 'Customers are hardly asked how it was',
      why: 'Customers who are asked feel heard, and tell the company before they tell others.',
      advice: 'Ask “Did we help you?” on the contact and help pages, and thank people for answering.',
      invited: 'Customers are invited to say how it was, with a way to do it.',
      unclear: 'Customers are invited to say how it was, without a link, a form or an address beside it.',
      reviews: 'Reviews by customers are shown or linked, but nobody is invited to answer to the company.',
      absent: (paths: string) => `No invitation to say how it was was found, which is no fault; read: ${paths}.`,
      unread: 'Pages on which such an invitation may stand were not read.',
    },
    es: {
      title: 'Se pregunta al cliente cómo le ha ido',
      failTitle: 'Apenas se pregunta al cliente cómo le ha ido',
      why: 'El cliente al que se pregunta se siente escuchado y se lo cuenta a la empresa antes que a otros.',
      advice: 'Pregunte «¿Le hemos ayudado?» en las páginas de contacto y ayuda, y dé las gracias por responder.',
      invited: 'Se invita al cliente a decir cómo le ha ido y se le da la manera de hacerlo.',
      unclear: 'Se invita al cliente a decir cómo le ha ido, pero sin enlace, formulario ni correo al lado.',
      reviews: 'Se muestran o enlazan opiniones de clientes, pero no se invita a opinar a la propia empresa.',
      absent: (paths) =>
        `No se encontró ninguna invitación a opinar, lo que no es una falta; páginas leídas: ${paths}.`,
      unread: 'No se leyeron páginas en las que podría estar esa invitación.',
    },
  },
  evaluate(site, say) {
    const pages = site.pages.filter((page) => !isOnlyLegal(page));
    const ways = {
      invited: pages.flatMap(invitationsWithWay),
      unclear: pages.flatMap((page) => topicsOn(page, 'feedback')),
      reviews: topicsOf(site, 'reviews'),
    };
    const key = (['invited', 'unclear', 'reviews'] as const).find((each) => ways[each].length > 0);
    const rated = site.pages.some(({ facts }) => facts.structuredData.types.includes('AggregateRating'));
    if (key || rated) {
      const shown = key ?? 'reviews';
      const finding = { key: shown, message: say[shown], evidence: evidenceOf(ways[shown]).slice(0, 3) };
      return measured(SCORES[shown], [finding], { confidence: 0.75 });
    }
    if (!wasSearched(site)) return notMeasured(say.unread);
    const absent = { key: 'absent', message: say.absent(pathsRead(site)), evidence: [] };
    return measured(SCORES.absent, [absent], { confidence: 0.75 });
  },
});

/** A link or a button is the way itself; words need a form or an address on their page. */
function invitationsWithWay(page: PageView<Needs>): TopicFound[] {
  const found = topicsOn(page, 'feedback');
  const { forms, emails } = page.facts;
  const canAnswer = forms.some(isContactForm) || emails.some(({ noReply, visible }) => visible && !noReply);
  return canAnswer ? found : found.filter(({ place }) => place === 'link' || place === 'button');
}
