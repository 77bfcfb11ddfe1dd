import { type CheckFinding, defineCheck, measured, notApplicable } from '../../check';
import type { Channel } from '../../facts';
import { callable, evidenceOf, withinReach } from '../../questions/phones';
import type { PageView, SiteView } from '../../site-view';

/** From the catalogue: links that work, listed after phone and e-mail, with a word on when somebody answers there. */
const VALID = 0.6;
const ORDER = 0.15;
const CARE = 0.25;

export default defineCheck({
  id: 'social-profiles',
  category: 'social-care',
  stage: 'discover',
  weight: 3,
  severity: 'minor',
  effort: 2,
  sources: ['S002:30', 'GOV-contact', 'USWDS-footer', 'Arise-2017', 'HubSpot-social'],
  needs: ['channels', 'phones', 'emails', 'replyPromises'],
  words: {
    en: {
      title: 'The links to social networks lead to the company',
      failTitle: 'Links to social networks are dead or come first',
      why: 'Customers who ask in public expect an answer, and see an empty profile as an empty desk.',
      advice: 'Link only the networks on which you answer, and say when you answer there.',
      valid: (count: number, networks: string) =>
        `${count} ${count === 1 ? 'profile is' : 'profiles are'} linked: ${networks}.`,
      dead: (count: number, all: number) =>
        `${count} of ${all} ${all === 1 ? 'link' : 'links'} to networks ${count === 1 ? 'leads' : 'lead'} to no profile of the company.`,
      first: 'On the contact page, the networks stand before phone and e-mail.',
      care: 'The site says when questions on the networks are answered.',
      noCare: 'Nothing says whether and when somebody answers on the networks.',
      none: 'The pages that were read link to no social network.',
    },
    es: {
      title: 'Los enlaces a redes sociales llevan a la empresa',
      failTitle: 'Hay enlaces a redes muertos o en primer lugar',
      why: 'El cliente que pregunta en público espera respuesta, y ve un perfil vacío como un mostrador sin nadie.',
      advice: 'Enlace solo las redes en las que contesta y diga cuándo lo hace.',
      valid: (count, networks) =>
        `${count === 1 ? 'Hay 1 perfil enlazado' : `Hay ${count} perfiles enlazados`}: ${networks}.`,
      dead: (count, all) =>
        `${count} de ${all} ${all === 1 ? 'enlace' : 'enlaces'} a redes no ${count === 1 ? 'lleva' : 'llevan'} a ningún perfil de la empresa.`,
      first: 'En la página de contacto, las redes están antes que el teléfono y el correo.',
      care: 'El sitio dice cuándo se contesta en las redes.',
      noCare: 'Nada dice si alguien contesta en las redes ni cuándo.',
      none: 'Las páginas leídas no enlazan ninguna red social.',
    },
  },
  evaluate(site, say) {
    const profiles = profilesOf(site);
    if (profiles.length === 0) return notApplicable(say.none);
    const valid = profiles.filter((profile) => profile.valid);
    const dead = profiles.filter((profile) => !profile.valid);
    const care = site.pages
      .flatMap(({ facts }) => facts.replyPromises)
      .filter(({ channel, visible }) => channel === 'social' && visible);
    const before = site.pages.flatMap((page) => profilesBeforePhone(page));
    const findings: CheckFinding[] = [];
    if (valid.length > 0) {
      const networks = [...new Set(valid.map(({ vendor }) => vendor))].join(', ');
      findings.push({ key: 'valid', message: say.valid(valid.length, networks), evidence: evidenceOf(valid) });
    }
    if (dead.length > 0) {
      findings.push({ key: 'dead', message: say.dead(dead.length, profiles.length), evidence: evidenceOf(dead) });
    }
    if (before.length > 0) findings.push({ key: 'first', message: say.first, evidence: evidenceOf(before) });
    const careKey = care.length > 0 ? 'care' : 'noCare';
    findings.push({ key: careKey, message: say[careKey], evidence: evidenceOf(care) });
    const score =
      (VALID * valid.length) / profiles.length + (before.length === 0 ? ORDER : 0) + (care.length > 0 ? CARE : 0);
    return measured(valid.length === 0 ? 0 : score, findings);
  },
});

/** The company's profiles, each once; `linkedin.com/in/…` is a person's. */
function profilesOf({ pages }: SiteView<'channels'>): Channel[] {
  const links = pages
    .flatMap(({ facts }) => facts.channels)
    .filter((channel) => channel.kind === 'social' && withinReach(channel) && !channel.handle.startsWith('in/'));
  return [...new Map(links.map((link) => [link.target, link])).values()];
}

/** Networks come last among the ways to get in touch (GOV.UK): whoever asks there speaks in public. */
function profilesBeforePhone({ roles, facts }: PageView<'channels' | 'phones' | 'emails'>): Channel[] {
  if (!roles.includes('contact')) return [];
  const inMain = facts.channels.filter(
    ({ kind, visible, evidence }) => kind === 'social' && visible && evidence.region === 'main',
  );
  const direct = [...facts.phones.filter(callable), ...facts.emails].filter(({ visible }) => visible);
  const first = Math.min(...direct.map(({ order }) => order));
  return Number.isFinite(first) ? inMain.filter(({ order }) => order < first) : [];
}
