import { defineCheck, measured, notApplicable, type Outcome } from '../../check';
import type { Form, TopicFound } from '../../facts';
import { evidenceOf } from '../../questions/phones';
import { isOnlyLegal, signsOf, topicsOf, topicsOn } from '../../questions/topic-places';
import type { SiteView } from '../../site-view';

/** From the catalogue; to say nothing of how to leave a subscription is as good as burying it in the terms. */
const SCORES = { selfService: 1, told: 0.7, terms: 0.35, byVoice: 0, silence: 0.35, newsletterSilence: 0.4 };

export default defineCheck({
  id: 'easy-goodbye',
  category: 'loyalty-feedback',
  stage: 'farewell',
  weight: 4,
  severity: 'minor',
  effort: 2,
  sources: ['S004:61', 'DE-312k', 'AR-954', 'EU-11a', 'CAN-SPAM'],
  needs: ['topics', 'forms'],
  words: {
    en: {
      title: 'Leaving is as easy as joining',
      failTitle: 'How to leave is hard, hidden or not said',
      why: 'Customers who can leave easily part as friends, and come back more often.',
      advice:
        'Explain on one page how to cancel in one click, and say beside the newsletter that one can leave at any time.',
      selfService: 'A link or button leads to cancelling.',
      told: 'It is said that one can leave, or how.',
      terms: 'How to leave is said only in the terms.',
      byVoice: 'One can only leave by phone, by letter or in writing.',
      silence: 'How to cancel the subscription was not found on the pages read.',
      newsletterSilence: 'A newsletter is offered, and it is not said beside it that one can leave.',
      nothingToLeave: 'Neither a subscription nor a newsletter was found, so there is nothing to leave.',
    },
    es: {
      title: 'Irse es tan fácil como apuntarse',
      failTitle: 'Irse es difícil, está escondido o no se explica',
      why: 'El cliente que puede irse fácilmente se despide como amigo y vuelve más a menudo.',
      advice: 'Explique en una página cómo darse de baja en un clic y dígalo también junto al boletín.',
      selfService: 'Un enlace o botón lleva a la baja.',
      told: 'Se dice que uno puede darse de baja, o cómo.',
      terms: 'Solo en las condiciones se dice cómo darse de baja.',
      byVoice: 'Solo se puede causar baja por teléfono, por carta o por escrito.',
      silence: 'En las páginas leídas no se encontró cómo cancelar la suscripción.',
      newsletterSilence: 'Se ofrece un boletín y a su lado no se dice que uno puede darse de baja.',
      nothingToLeave: 'No se encontró suscripción ni boletín: no hay nada de lo que darse de baja.',
    },
  },
  evaluate(site, say) {
    const isSubscription = site.profile.has('subscription');
    const newsletters = newslettersOf(site);
    if (!isSubscription && newsletters.length === 0) return notApplicable(say.nothingToLeave);
    const ways = waysOut(site);
    const key = (['selfService', 'byVoice', 'told', 'terms'] as const).find((each) => ways[each].length > 0);
    const severity = isSubscription ? ('major' as const) : ('minor' as const);
    if (key) return tell(key, ways[key], { message: say[key], severity });
    // Ends as not measured where a page on which one may leave could not be read.
    site.page('help');
    const silent = isSubscription ? 'silence' : 'newsletterSilence';
    return tell(silent, isSubscription ? [] : newsletters, { message: say[silent], severity });
  },
});

/** Forms for it, and boxes in other forms that order it too. */
function newslettersOf(site: SiteView<'forms'>): Pick<Form, 'evidence'>[] {
  const forms = site.pages.flatMap(({ facts }) => facts.forms).filter(({ visible }) => visible);
  const boxes = forms.flatMap(({ fields }) => fields.filter(({ part, visible }) => part === 'marketing' && visible));
  return [...forms.filter(({ kind }) => kind === 'newsletter'), ...boxes];
}

function waysOut(site: SiteView<'topics'>) {
  const signs = signsOf(site, 'cancelSub').filter(({ place }) => place !== 'heading');
  const texts = (legal: boolean) =>
    site.pages.filter((page) => isOnlyLegal(page) === legal).flatMap((page) => topicsOn(page, 'cancelSub'));
  return { selfService: signs, byVoice: topicsOf(site, 'cancelByVoice'), told: texts(false), terms: texts(true) };
}

function tell(
  key: keyof typeof SCORES,
  found: readonly Pick<TopicFound, 'evidence'>[],
  { message, severity }: { message: string; severity: 'major' | 'minor' },
): Outcome {
  const finding = { key, message, evidence: evidenceOf(found).slice(0, 3) };
  return measured(SCORES[key], [finding], { confidence: key === 'selfService' ? 1 : 0.75, severity });
}
