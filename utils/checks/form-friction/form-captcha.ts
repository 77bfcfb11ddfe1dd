import { defineCheck, measured } from '../../check';
import type { Form } from '../../facts';
import { contactForm, NO_CONTACT_FORM } from '../../questions/contact-form';

/** Our judgement, in the order of what people who see, hear or read badly can still pass (W3C-captcha). */
const SCORES: Record<Form['captcha']['kind'], number> = {
  none: 1,
  invisible: 0.9,
  checkbox: 0.55,
  puzzle: 0.25,
  image: 0.1,
  question: 0.1,
};

export default defineCheck({
  id: 'form-captcha',
  category: 'form-friction',
  stage: 'resolve-doubt',
  weight: 4,
  severity: 'major',
  effort: 3,
  sources: ['W3C-captcha'],
  needs: ['forms'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'The form does not test whether customers are human',
      failTitle: 'Customers must prove that they are human',
      why: 'Customers feel suspected when they have to solve a test before anybody helps them.',
      advice:
        'Use a spam filter that nobody sees; do not make customers prove that they are human before you help them.',
      none: 'The form has no test against robots.',
      invisible: 'The form has a test against robots that customers do not notice.',
      checkbox: 'The form has a box “I am not a robot” to tick.',
      puzzle: 'The form has a picture puzzle to solve.',
      image: 'The form has distorted letters to type.',
      question: 'The form has a sum or a riddle to solve.',
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El formulario no somete al cliente a ninguna prueba',
      failTitle: 'El cliente debe demostrar que no es un robot',
      why: 'El cliente se siente bajo sospecha si tiene que superar una prueba antes de que le atiendan.',
      advice: 'Use un filtro de correo basura que no se vea; no obligue al cliente a demostrar que es humano.',
      none: 'El formulario no tiene ninguna prueba contra robots.',
      invisible: 'El formulario tiene una prueba contra robots que el cliente no nota.',
      checkbox: 'En el formulario hay que marcar la casilla «No soy un robot».',
      puzzle: 'En el formulario hay que resolver un acertijo con imágenes.',
      image: 'En el formulario hay que copiar unas letras deformadas.',
      question: 'En el formulario hay que resolver una suma o una pregunta.',
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const { form, page } = found;
    const { kind, evidence = form.evidence } = form.captcha;
    return measured(SCORES[kind], [{ key: kind, message: say[kind], evidence: [evidence] }], { confidence: page.sure });
  },
});
