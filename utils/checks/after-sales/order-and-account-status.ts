import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { TopicFound } from '../../facts';
import { pathsRead, wasSearched } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import { signsOf, topicsOf } from '../../questions/topic-places';
import { fold } from '../../recognise/fold';

/** From the catalogue; an answer to the question stands between: our judgement. */
const SCORES = { tracking: 1, account: 0.8, asked: 0.6, delivery: 0.5, absent: 0.4 };

/** Behind these words there is a log-in. */
const ACCOUNT =
  /account|konto|compte|cuenta|\bconta\b|\barea\b|portal|espace|kundenbereich|\b(?:my|mis?|meine?|mes|minhas|miei|mie)\b/;

export default defineCheck({
  id: 'order-and-account-status',
  category: 'after-sales',
  stage: 'after-sale-loyalty',
  weight: 4,
  severity: 'minor',
  effort: 3,
  sources: ['S003:25', 'S003:33', 'S000:15'],
  needs: ['topics', 'contactLinks'],
  words: {
    en: {
      title: 'Customers see for themselves how their order stands',
      failTitle: 'Customers must ask how their order stands',
      why: 'Customers who are kept informed wait calmly and need not call.',
      advice: 'Let customers see where their order, claim or invoice is without calling, best without a log-in.',
      tracking: 'A link leads to the state of an order or of the service.',
      account: 'The state of things can be seen in the customer’s account.',
      asked: 'Where an order is stands among the questions; no link leads to it.',
      delivery: 'How long delivery takes is said, but not where an order is.',
      absent: (paths: string) => `No way to follow an order was found; read: ${paths}.`,
      nothingToFollow: 'The site does not look like one where customers wait for an order, a claim or an invoice.',
      unread: 'Pages on which an order can be followed may exist, and were not read.',
    },
    es: {
      title: 'El cliente ve por sí mismo cómo va su pedido',
      failTitle: 'El cliente tiene que preguntar cómo va su pedido',
      why: 'El cliente que está informado espera con calma y no necesita llamar.',
      advice:
        'Permita ver dónde está el pedido, el siniestro o la factura sin llamar y, mejor aún, sin iniciar sesión.',
      tracking: 'Un enlace lleva al estado del pedido o del servicio.',
      account: 'El estado se puede ver en la cuenta del cliente.',
      asked: 'Dónde está un pedido se explica entre las preguntas; ningún enlace lleva a verlo.',
      delivery: 'Se dice cuánto tarda la entrega, pero no dónde está un pedido.',
      absent: (paths) => `No se encontró cómo seguir un pedido; páginas leídas: ${paths}.`,
      nothingToFollow: 'El sitio no parece de los que hacen esperar un pedido, un siniestro o una factura.',
      unread: 'Puede haber páginas para seguir un pedido que no se leyeron.',
    },
  },
  evaluate(site, say) {
    const waits = ['shop', 'critical-service', 'subscription'].some((kind) => site.profile.has(kind));
    if (!waits) return notApplicable(say.nothingToFollow);
    const signs = signsOf(site, 'orderStatus');
    const links = signs.filter((sign) => !isQuestion(sign));
    const ways: Record<Way, TopicFound[]> = {
      tracking: links.filter((sign) => !isAccount(sign)),
      account: links.filter(isAccount),
      asked: signs.filter(isQuestion),
      delivery: topicsOf(site, 'deliveryTime'),
    };
    const key = WAYS.find((each) => ways[each].length > 0);
    if (key) {
      const finding = { key, message: say[key], evidence: evidenceOf(ways[key]).slice(0, 3) };
      // Whether a link asks for a log-in after all cannot be seen from here.
      return measured(SCORES[key], [finding], { confidence: key === 'account' ? 1 : 0.75 });
    }
    if (!wasSearched(site)) return notMeasured(say.unread);
    const absent = { key: 'absent', message: say.absent(pathsRead(site)), evidence: [] };
    return measured(SCORES.absent, [absent], { confidence: 0.75 });
  },
});

type Way = Exclude<keyof typeof SCORES, 'absent'>;

/** The best first. */
const WAYS: readonly Way[] = ['tracking', 'account', 'asked', 'delivery'];

const isQuestion = ({ place, evidence }: TopicFound) => place !== 'link' && evidence.quote.endsWith('?');

const isAccount = ({ evidence }: TopicFound) => ACCOUNT.test(fold(evidence.quote));
