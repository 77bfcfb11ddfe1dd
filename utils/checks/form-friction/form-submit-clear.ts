import { type CheckFinding, defineCheck, measured, notMeasured } from '../../check';
import type { Form } from '../../facts';
import { contactForm, NO_CONTACT_FORM } from '../../questions/contact-form';
import { hasFormFault } from '../../recognise/form-faults';

/** Scores from the catalogue; a button without any name is worse than a vague one: our judgement. */
const NAMES = { clear: 1, vague: 0.6, nameless: 0.4 };
const COSTS = { reset: 0.3, disabled: 0.3, noErrors: 0.1 };

export default defineCheck({
  id: 'form-submit-clear',
  category: 'form-friction',
  stage: 'resolve-doubt',
  weight: 2,
  severity: 'minor',
  effort: 1,
  sources: ['webdev-signin', 'webdev-payment', 'GOV-error'],
  needs: ['forms'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'The button of the form says what it does',
      failTitle: 'The button of the form is vague or in the way',
      why: 'Customers press a button with an easy mind when it says what will happen.',
      advice: 'Name the button after what happens, such as "Ask for a call", keep it switched on, and remove "Reset".',
      clear: (text: string) => `The button says what it does: "${text}".`,
      vague: (text: string) => `The button says only "${text}".`,
      nameless: 'The button has no name.',
      reset: 'A second button deletes everything that was typed.',
      disabled: 'The button is switched off until everything is right, and nothing says why.',
      noErrors: 'The form checks its boxes by itself, and has no place where errors are announced.',
      noButton: 'No button to send the form was found.',
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El botón del formulario dice lo que hace',
      failTitle: 'El botón del formulario es vago o estorba',
      why: 'El cliente pulsa tranquilo un botón que dice qué va a pasar.',
      advice: 'Dé al botón el nombre de lo que ocurre, como «Pedir que me llamen», no lo desactive y quite «Borrar».',
      clear: (text) => `El botón dice lo que hace: «${text}».`,
      vague: (text) => `El botón solo dice «${text}».`,
      nameless: 'El botón no tiene nombre.',
      reset: 'Un segundo botón borra todo lo escrito.',
      disabled: 'El botón está desactivado hasta que todo esté bien, y nada explica por qué.',
      noErrors: 'El formulario revisa sus casillas por su cuenta y no tiene dónde anunciar los errores.',
      noButton: 'No se encontró ningún botón para enviar el formulario.',
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const { submit } = found.form;
    if (!submit.evidence && submit.text === '') return notMeasured(say.noButton);
    const evidence = [submit.evidence ?? found.form.evidence];
    const name = nameOf(submit);
    const faults = FAULTS.filter((fault) => HAS[fault](submit));
    const named: CheckFinding = {
      key: name,
      message: name === 'nameless' ? say.nameless : say[name](submit.text),
      evidence,
    };
    const findings = faults.map((key): CheckFinding => ({ key, message: say[key], evidence }));
    const cost = faults.reduce((sum, fault) => sum + COSTS[fault], 0);
    return measured(NAMES[name] - cost, [named, ...findings], { confidence: found.page.sure });
  },
});

type Submit = Form['submit'];
type Fault = keyof typeof COSTS;

const FAULTS = Object.keys(COSTS) as Fault[];

const HAS: Record<Fault, (submit: Submit) => boolean> = {
  reset: ({ hasReset }) => hasReset,
  disabled: ({ disabled }) => disabled,
  noErrors: ({ customValidation, errorContainer }) => customValidation && !errorContainer,
};

function nameOf({ text }: Submit): keyof typeof NAMES {
  if (text === '') return 'nameless';
  return hasFormFault(text, 'submitVague') ? 'vague' : 'clear';
}
