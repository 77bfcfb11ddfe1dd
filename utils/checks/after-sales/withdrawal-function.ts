import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { TopicFound } from '../../facts';
import { EU_COUNTRIES } from '../../questions/legal-regions';
import { pathsRead, wasSearched } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import { isOnlyLegal, signsOf, topicsOn } from '../../questions/topic-places';
import { fold } from '../../recognise/fold';

/** From the catalogue; a link to the explanation of the right is more than a paragraph and no button: our judgement. */
const SCORES = { button: 1, explained: 0.5, buried: 0.4, absent: 0.4, absentArgentina: 0.1 };

/** The right is explained, not used. */
const EXPLAINS = /right of|right to|derecho|belehrung|widerrufsrecht|droit|direito|diritto|policy|politica/;

export default defineCheck({
  id: 'withdrawal-function',
  category: 'after-sales',
  stage: 'farewell',
  weight: 3,
  severity: 'minor',
  effort: 3,
  sources: ['EU-11a', 'AR-954'],
  needs: ['topics', 'contactLinks'],
  words: {
    en: {
      title: 'A contract can be withdrawn from where it is made',
      failTitle: 'Withdrawing from a contract takes a search',
      why: 'Customers who have changed their mind want to say so as easily as they bought.',
      advice: 'Add a link “Withdraw from contract here” to a short form in the footer, without a log-in.',
      button: 'A link or button for withdrawing from the contract is in sight.',
      explained: 'The right to withdraw is explained behind a link; a link to do it was not found.',
      buried: 'Withdrawing is only explained in the terms, a paragraph or a file.',
      absent: (paths: string) =>
        `Nothing about withdrawing from a contract was found; a link to do it may be required, check. Read: ${paths}.`,
      elsewhere:
        'The site is no shop or subscription in the European Union or Argentina, where such a link is expected.',
      unread: 'Pages on which withdrawing may be explained were not read.',
    },
    es: {
      title: 'Se puede desistir del contrato allí donde se compra',
      failTitle: 'Para desistir del contrato hay que buscar',
      why: 'El cliente que cambia de opinión quiere decirlo con la misma facilidad con la que compró.',
      advice: 'Añada en el pie un enlace «Desistir del contrato aquí» a un formulario corto, sin iniciar sesión.',
      button: 'Hay a la vista un enlace o botón para desistir del contrato.',
      explained: 'El derecho a desistir se explica tras un enlace; no se encontró uno para ejercerlo.',
      buried: 'Solo se habla de desistir en las condiciones, en un párrafo o en un archivo.',
      absent: (paths) =>
        `No se encontró nada sobre cómo desistir del contrato; puede ser obligatorio un enlace, compruébelo. Páginas leídas: ${paths}.`,
      elsewhere:
        'El sitio no es una tienda ni una suscripción de la Unión Europea o Argentina, donde se espera ese enlace.',
      unread: 'No se leyeron páginas en las que podría explicarse cómo desistir.',
    },
  },
  evaluate(site, say) {
    const sells = site.profile.has('shop') || site.profile.has('subscription');
    if (!sells || ![...EU_COUNTRIES, 'AR'].includes(site.country ?? '')) return notApplicable(say.elsewhere);
    const signs = signsOf(site, 'withdrawal').filter(({ place }) => place !== 'heading');
    const ways = {
      button: signs.filter((sign) => !EXPLAINS.test(fold(sign.evidence.quote)) && !isFile(sign)),
      explained: signs.filter((sign) => !isFile(sign)),
      buried: [
        ...signs,
        ...site.pages.flatMap((page) =>
          topicsOn(page, 'withdrawal').filter(({ place }) => place !== 'link' || isOnlyLegal(page)),
        ),
      ],
    };
    const key = (['button', 'explained', 'buried'] as const).find((each) => ways[each].length > 0);
    if (key) {
      const finding = { key, message: say[key], evidence: evidenceOf(ways[key]).slice(0, 3) };
      return measured(SCORES[key], [finding], { confidence: 0.75 });
    }
    if (!wasSearched(site)) return notMeasured(say.unread);
    const score = site.country === 'AR' ? SCORES.absentArgentina : SCORES.absent;
    return measured(score, [{ key: 'absent', message: say.absent(pathsRead(site)), evidence: [] }], {
      confidence: 0.75,
    });
  },
});

const isFile = ({ href = '' }: TopicFound) => /\.(?:pdf|docx?)(?:$|[?#])/i.test(href);
