import { defineCheck, measured, notApplicable } from '../../check';
import { contactForm, NO_CONTACT_FORM } from '../../questions/contact-form';
import { generalPromises } from '../../questions/general-promises';

/** Our judgement: how far from the Send button the promise is. */
const SCORES = { beside: 1, samePage: 0.6, otherPage: 0.3 };

export default defineCheck({
  id: 'response-promise-by-form',
  category: 'response-promise',
  stage: 'resolve-doubt',
  column: 'form',
  weight: 4,
  severity: 'minor',
  effort: 1,
  sources: ['GOV-contact', 'USWDS-prefs'],
  needs: ['replyPromises', 'forms'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'The time of the answer stands beside the form',
      failTitle: 'The time of the answer stands far from the form',
      why: 'Customers decide at the form whether to write or to call, and the promised time helps them choose.',
      advice: 'Repeat the promise beside the Send button.',
      noPromise: 'No time is promised for an answer, so none can stand beside the form.',
      beside: 'The promised time can be read beside the form.',
      samePage: 'The promised time is on the page of the form, but not beside it.',
      otherPage: 'The promised time is on another page than the form.',
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El plazo de respuesta está junto al formulario',
      failTitle: 'El plazo de respuesta está lejos del formulario',
      why: 'El cliente decide ante el formulario si escribe o llama, y el plazo prometido le ayuda a elegir.',
      advice: 'Repita el plazo prometido junto al botón de enviar.',
      noPromise: 'No se promete ningún plazo de respuesta, así que no puede estar junto al formulario.',
      beside: 'El plazo prometido se lee junto al formulario.',
      samePage: 'El plazo prometido está en la página del formulario, pero no junto a él.',
      otherPage: 'El plazo prometido está en una página distinta de la del formulario.',
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const { page } = found;
    const [nearest] = generalPromises(site)
      .filter(({ promise }) => promise.visible && promise.hours !== null)
      .map(({ promise }) => {
        const isHere = promise.evidence.page === page.url;
        const place = !isHere ? 'otherPage' : promise.form === 'page' ? 'samePage' : 'beside';
        return { place, evidence: promise.evidence } as const;
      })
      .toSorted((a, b) => SCORES[b.place] - SCORES[a.place]);
    if (!nearest) return notApplicable(say.noPromise);
    const { place, evidence } = nearest;
    return measured(SCORES[place], [{ key: place, message: say[place], evidence: [evidence] }], {
      confidence: page.sure,
    });
  },
});
