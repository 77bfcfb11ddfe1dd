import { type CheckFinding, defineCheck, measured } from '../../check';
import type { Form, TopicFound } from '../../facts';
import { isBeside } from '../../questions/beside';
import { contactForm, NO_CONTACT_FORM } from '../../questions/contact-form';
import { evidenceOf } from '../../questions/phones';

/** From the catalogue; saying nothing is neutral, as everywhere. Half a word, or one after sending: our judgement. */
const SCORES = { stepsAndTime: 1, steps: 0.6, time: 0.6, someAnswer: 0.5, afterSending: 0.5, nothing: 0.4 };

/** So many times as far as "beside": the 800 px of the catalogue. */
const REACH = 4;

export default defineCheck({
  id: 'what-happens-next',
  category: 'response-promise',
  stage: 'farewell',
  column: 'form',
  weight: 4,
  severity: 'minor',
  effort: 1,
  sources: ['GOV-confirmation', 'ES-10/2025', 'AR-954', 'S003:25'],
  needs: ['forms', 'topics', 'replyPromises'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'The form says what happens after sending',
      failTitle: 'The form says little of what happens next',
      why: 'Customers who do not know what happens next write again, or call to ask whether the message arrived.',
      advice:
        'Write beside the form who reads the message, when they answer, and that a copy or a number comes by e-mail.',
      stepsAndTime: 'What happens next and when can be read beside the form.',
      steps: 'What happens next can be read beside the form, but not when.',
      time: 'The time of the answer stands beside the form, but not what happens until then.',
      someAnswer: 'That an answer comes stands beside the form, but neither when nor what happens until then.',
      afterSending: 'What happens next is only shown after sending.',
      nothing: 'Nothing near the form says what happens after sending.',
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El formulario dice qué pasa después de enviarlo',
      failTitle: 'El formulario apenas dice qué pasa después',
      why: 'El cliente que no sabe qué pasa después vuelve a escribir o llama para saber si llegó el mensaje.',
      advice:
        'Escriba junto al formulario quién lee el mensaje, cuándo contesta y que llega una copia o un número por correo.',
      stepsAndTime: 'Junto al formulario se lee qué pasa después y cuándo.',
      steps: 'Junto al formulario se lee qué pasa después, pero no cuándo.',
      time: 'Junto al formulario está el plazo de respuesta, pero no qué pasa hasta entonces.',
      someAnswer: 'Junto al formulario se lee que habrá respuesta, pero no cuándo ni qué pasa hasta entonces.',
      afterSending: 'Lo que pasa después solo se muestra tras el envío.',
      nothing: 'Nada cerca del formulario dice qué pasa después de enviarlo.',
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const { form } = found;
    const page = site.pages.find(({ url }) => url === found.page.url);
    const words = (page?.facts.topics ?? []).filter(({ topic, place }) => topic === 'whatNext' && place !== 'link');
    const steps = words.filter((word) => word.visible && isNearForm(word, form));
    const hidden = words.filter((word) => !word.visible);
    const promises = (page?.facts.replyPromises ?? []).filter((each) => each.visible && each.form !== 'page');
    const times = promises.filter(({ hours }) => hours !== null);
    const finding = (key: keyof typeof SCORES, places: Parameters<typeof evidenceOf>[0]): CheckFinding[] => [
      { key, message: say[key], evidence: evidenceOf(places) },
    ];
    const answer = (key: keyof typeof SCORES, places: Parameters<typeof evidenceOf>[0]) =>
      measured(SCORES[key], finding(key, places), { confidence: 0.75 });
    if (steps.length > 0 && times.length > 0) return answer('stepsAndTime', [...steps, ...times]);
    if (steps.length > 0) return answer('steps', steps);
    if (times.length > 0) return answer('time', times);
    if (promises.length > 0) return answer('someAnswer', promises);
    return hidden.length > 0 ? answer('afterSending', hidden) : answer('nothing', []);
  },
});

/** Above the form, between its fields, or below its last one; other sections tell how the product works. */
function isNearForm(word: TopicFound, form: Form): boolean {
  const fields = form.fields.map(({ evidence }) => ({ evidence, order: form.order }));
  return [form, ...fields].some((place) => isBeside(word, place, REACH));
}
