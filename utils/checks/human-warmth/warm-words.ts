import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Form, PageFact, TopicFound } from '../../facts';
import { isContactForm } from '../../questions/contact-form';
import { isUnread } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import { LANGUAGES } from '../../recognise/languages';
import { findTopic } from '../../recognise/topics';

/** Scores from the catalogue, by how many warm words there are. */
const WARM = { several: 1, one: 0.7, none: 0.4 };
const COST_OF_SCOLDING = 0.3;

/** From the catalogue: irony, and politeness in small print, are beyond us. */
const SURE_OF_TONE = 0.5;

export default defineCheck({
  id: 'warm-words',
  category: 'human-warmth',
  stage: 'entry',
  weight: 2,
  severity: 'info',
  effort: 1,
  sources: ['S000:14', 'S004:55', 'GOV-error'],
  needs: ['topics', 'page', 'contactLinks', 'forms'],
  words: {
    en: {
      title: 'The contact page receives people warmly',
      failTitle: 'The contact page could be warmer',
      why: 'Customers feel from the first words whether they are welcome or a nuisance.',
      advice: 'Write the contact page as you would greet somebody at the counter.',
      several: (count: number) => `${count} warm words receive the customer.`,
      one: '1 warm word receives the customer.',
      none: '0 warm words: no greeting, no thanks, no offer to help.',
      scolding: (count: number) =>
        `${count} ${count === 1 ? 'sentence orders or forbids' : 'sentences order or forbid'}.`,
      noContactPage: 'The site was searched for a contact page and has none; see the link to it.',
      unread: 'The site links to a contact page that was not read.',
      otherLanguage: 'The contact page speaks a language whose warm words are not known here.',
      unknownLanguage: 'The contact page does not say its language, and has too few words to tell it by.',
    },
    es: {
      title: 'La página de contacto recibe con calidez',
      failTitle: 'La página de contacto podría ser más cálida',
      why: 'El cliente nota desde las primeras palabras si es bienvenido o si molesta.',
      advice: 'Escriba la página de contacto como saludaría a alguien en el mostrador.',
      several: (count) => `${count} palabras cálidas reciben al cliente.`,
      one: '1 palabra cálida recibe al cliente.',
      none: '0 palabras cálidas: ni saludo, ni gracias, ni ofrecimiento de ayuda.',
      scolding: (count) => `${count} ${count === 1 ? 'frase ordena o prohíbe' : 'frases ordenan o prohíben'}.`,
      noContactPage: 'Se buscó una página de contacto y el sitio no la tiene; véase el enlace a ella.',
      unread: 'El sitio enlaza una página de contacto que no se leyó.',
      otherLanguage: 'La página de contacto está en un idioma cuyas palabras cálidas no se conocen aquí.',
      unknownLanguage: 'La página de contacto no indica su idioma, y tiene muy pocas palabras para reconocerlo.',
    },
  },
  evaluate(site, say) {
    const contact = site.page('contact');
    if (!contact) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noContactPage);
    const shown = contact.facts.topics.filter(
      (found) => found.visible && found.place !== 'option' && !isSmallPrint(found),
    );
    const warm = onceEach([...shown.filter(({ topic }) => topic === 'warm'), ...warmHints(contact.facts.forms)]);
    const scolding = shown.filter(({ topic }) => topic === 'scolding');
    if (warm.length + scolding.length === 0 && !isSpokenHere(contact.facts.page)) {
      return notMeasured(contact.facts.page.lang ? say.otherLanguage : say.unknownLanguage);
    }
    const key = warm.length > 1 ? 'several' : warm.length === 1 ? 'one' : 'none';
    const message = key === 'several' ? say.several(warm.length) : say[key];
    const findings: CheckFinding[] = [{ key, message, evidence: evidenceOf(warm) }];
    if (scolding.length > 0) {
      findings.push({ key: 'scolding', message: say.scolding(scolding.length), evidence: evidenceOf(scolding) });
    }
    return measured(WARM[key] - (scolding.length > 0 ? COST_OF_SCOLDING : 0), findings, { confidence: SURE_OF_TONE });
  },
});

const SMALL_PRINT = /cookie|privacy|privacidad|datenschutz|confidentialit|copyright|©/i;

/** "Please accept our cookies" is no welcome. */
function isSmallPrint({ evidence }: TopicFound): boolean {
  return SMALL_PRINT.test(evidence.quote);
}

/** Short pages say too little to tell their language by; what they declare is then enough. */
function isSpokenHere({ spoken, lang }: PageFact): boolean {
  return spoken !== null || LANGUAGES.some((language) => lang.toLowerCase().startsWith(language));
}

type Warm = Pick<TopicFound, 'word' | 'evidence'>;

/** "How can we help?" in grey in the box for the message. */
function warmHints(forms: readonly Form[]): Warm[] {
  const fields = forms.filter(isContactForm).flatMap((form) => form.fields.filter(({ visible }) => visible));
  return fields.flatMap(({ placeholder, evidence }) => {
    const word = findTopic(placeholder, 'warm')?.word;
    return word === undefined ? [] : [{ word, evidence }];
  });
}

function onceEach(found: readonly Warm[]): Warm[] {
  return [...new Map(found.map((each) => [each.word, each])).values()];
}
