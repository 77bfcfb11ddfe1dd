import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { TopicFound } from '../../facts';
import { pathsRead, wasSearched } from '../../questions/pages-read';
import { callable, evidenceOf } from '../../questions/phones';
import { signsOf, topicsOf, topicsOn } from '../../questions/topic-places';
import { fold } from '../../recognise/fold';
import type { SiteView } from '../../site-view';

/** From the catalogue; what is said beyond a page of its own shares the rest evenly: our judgement. */
const SCORES = { page: 0.6, mentioned: 0.3, absentShop: 0.4, absentMaker: 0.2 };
const DURATION = 0.2;
const CONTACT = 0.2;

/** "Satisfaction guaranteed" and the upkeep of a website are no help for what broke. */
const SLOGAN = /guaranteed|satisfaction|best price|price guarantee|money[- ]back|satisfaccion|zufriedenheit|website/;

export default defineCheck({
  id: 'warranty-and-repair',
  category: 'after-sales',
  stage: 'after-sale-loyalty',
  weight: 4,
  severity: 'minor',
  effort: 2,
  sources: ['S000:18', 'S004:13'],
  needs: ['topics', 'contactLinks', 'phones', 'emails'],
  words: {
    en: {
      title: 'It is explained what happens when something breaks',
      failTitle: 'What happens when something breaks stays open',
      why: 'Customers judge a company by what happens after something broke.',
      advice: 'Explain in plain words how long the guarantee lasts, what to do and whom to call, on a page of its own.',
      page: 'The guarantee or repairs have a link or headline of their own.',
      mentioned: 'The guarantee or repairs are only mentioned in passing or in the terms.',
      duration: 'How long the guarantee lasts is said.',
      contact: 'On the same page there is a phone number or an e-mail address.',
      absent: (paths: string) => `Nothing about guarantee or repairs was found; read: ${paths}.`,
      nothingToBreak: 'The site does not look like one that sells or makes things that can break.',
      unread: 'Pages on which the guarantee may be explained were not read.',
    },
    es: {
      title: 'Se explica qué pasa cuando algo se estropea',
      failTitle: 'No queda claro qué pasa cuando algo se estropea',
      why: 'El cliente juzga a la empresa por lo que ocurre después de una avería.',
      advice:
        'Explique con palabras sencillas cuánto dura la garantía, qué hacer y a quién llamar, en su propia página.',
      page: 'La garantía o las reparaciones tienen su propio enlace o titular.',
      mentioned: 'La garantía o las reparaciones solo se mencionan de paso o en las condiciones.',
      duration: 'Se dice cuánto dura la garantía.',
      contact: 'En la misma página hay un teléfono o un correo.',
      absent: (paths) => `No se encontró nada sobre garantía o reparaciones; páginas leídas: ${paths}.`,
      nothingToBreak: 'El sitio no parece vender ni fabricar cosas que se puedan estropear.',
      unread: 'No se leyeron páginas en las que podría explicarse la garantía.',
    },
  },
  evaluate(site, say) {
    const isMaker = site.profile.has('product-maker');
    if (!isMaker && !site.profile.has('shop')) return notApplicable(say.nothingToBreak);
    const signs = signsOf(site, 'warranty').filter(isMeant);
    const texts = topicsOf(site, 'warranty', 'warrantyTerm').filter(isMeant);
    const key = signs.length > 0 ? 'page' : 'mentioned';
    if (texts.length > 0) {
      const findings: CheckFinding[] = [
        { key, message: say[key], evidence: evidenceOf(key === 'page' ? signs : texts).slice(0, 3) },
      ];
      const more = key === 'page' ? explained(site, say) : [];
      const score = SCORES[key] + more.reduce((sum, { share }) => sum + share, 0);
      return measured(score, [...findings, ...more.map(({ share: _, ...finding }) => finding)], { confidence: 0.75 });
    }
    if (!wasSearched(site)) return notMeasured(say.unread);
    const score = isMaker ? SCORES.absentMaker : SCORES.absentShop;
    return measured(score, [{ key: 'absent', message: say.absent(pathsRead(site)), evidence: [] }], {
      confidence: 0.75,
    });
  },
});

const isMeant = ({ evidence }: TopicFound) => !SLOGAN.test(fold(evidence.quote));

/** What a customer with a broken thing wants to know, as far as it is said. */
function explained(
  site: SiteView<'topics' | 'phones' | 'emails'>,
  say: Record<'duration' | 'contact', string>,
): (CheckFinding & { share: number })[] {
  const page = site.pages.find((each) => topicsOn(each, 'warranty').some(({ place }) => place === 'heading'));
  // Where it has its own headline, how long it lasts stands there; other pages speak of it in passing.
  const terms = [...(page ? topicsOn(page, 'warrantyTerm') : []), ...topicsOf(site, 'warrantyTerm')];
  const contacts = page
    ? [...page.facts.phones.filter(callable), ...page.facts.emails].filter(({ visible }) => visible)
    : [];
  return [
    ...(terms.length > 0
      ? [{ key: 'duration', message: say.duration, evidence: evidenceOf(terms).slice(0, 1), share: DURATION }]
      : []),
    ...(contacts.length > 0
      ? [{ key: 'contact', message: say.contact, evidence: evidenceOf(contacts).slice(0, 1), share: CONTACT }]
      : []),
  ];
}
