import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Confidence, Evidence } from '../../facts';
import { isGone, isLostBy, isMeant, LINK_FAULTS, type LinkFault } from '../../questions/link-faults';
import { wasSearched } from '../../questions/pages-read';
import { callable, evidenceOf, withinReach } from '../../questions/phones';
import type { SiteView } from '../../site-view';

/** Scores from the catalogue; without encryption, or as a file, it still arrives: our judgement. */
const CONTACT_BROKEN = 0;
const OTHER_BROKEN = 0.5;
const FILE = 0.5;
const INSECURE = 0.8;

/** A script may be listening where the link itself leads nowhere. */
const SURE_OF_SCRIPTS: Confidence = 0.5;
const SURE_OF_SECTIONS: Confidence = 0.75;

export default defineCheck({
  id: 'contact-links-work',
  category: 'contact-access',
  stage: 'find-contact',
  weight: 4,
  severity: 'major',
  effort: 2,
  sources: ['GOV-404'],
  needs: ['contactLinks', 'page', 'emails', 'phones'],
  words: {
    en: {
      title: 'The links to contact and help work',
      failTitle: 'Links to contact or help are broken',
      why: 'Customers who follow a dead link feel that nobody is home.',
      advice: 'Repair the links listed, and test all links to contact, help and legal pages after every change.',
      works: (count: number) =>
        count === 1
          ? '1 link for contact or help works, as far as can be seen.'
          : `${count} links for contact and help work, as far as can be seen.`,
      status: (url: string, status: number) => `Status ${status}: the page ${url} does not exist or does not answer.`,
      mailto: (count: number) =>
        `${count} ${count === 1 ? 'mail link does' : 'mail links do'} not open the mail program with a valid address.`,
      'missing-section': (count: number, names: string) =>
        `${count} ${count === 1 ? 'link leads to a place' : 'links lead to places'} that the page does not have: ${names}.`,
      nowhere: (count: number, names: string) =>
        `${count} ${count === 1 ? 'link leads' : 'links lead'} nowhere: ${names}.`,
      file: (count: number, names: string) =>
        `${count} ${count === 1 ? 'link opens' : 'links open'} a file in place of a page: ${names}.`,
      insecure: (count: number, names: string) =>
        `${count} ${count === 1 ? 'link leads' : 'links lead'} to the site without encryption: ${names}.`,
      noLinks: 'The pages that were read have no link to contact, help or legal pages.',
      refused: (url: string) =>
        `The page ${url} did not answer this audit, which says nothing about what customers see.`,
    },
    es: {
      title: 'Los enlaces de contacto y ayuda funcionan',
      failTitle: 'Hay enlaces de contacto o ayuda rotos',
      why: 'El cliente que sigue un enlace muerto siente que no hay nadie en casa.',
      advice: 'Repare los enlaces de la lista y pruebe los de contacto, ayuda y aviso legal después de cada cambio.',
      works: (count) =>
        count === 1
          ? '1 enlace de contacto o ayuda funciona, por lo que se ve.'
          : `${count} enlaces de contacto y ayuda funcionan, por lo que se ve.`,
      status: (url, status) => `Estado ${status}: la página ${url} no existe o no contesta.`,
      mailto: (count) =>
        `${count} ${count === 1 ? 'enlace de correo no abre' : 'enlaces de correo no abren'} el programa con una dirección válida.`,
      'missing-section': (count, names) =>
        `${count} ${count === 1 ? 'enlace lleva' : 'enlaces llevan'} a un lugar que la página no tiene: ${names}.`,
      nowhere: (count, names) =>
        `${count} ${count === 1 ? 'enlace no lleva' : 'enlaces no llevan'} a ninguna parte: ${names}.`,
      file: (count, names) =>
        `${count} ${count === 1 ? 'enlace abre' : 'enlaces abren'} un archivo en lugar de una página: ${names}.`,
      insecure: (count, names) =>
        `${count} ${count === 1 ? 'enlace lleva' : 'enlaces llevan'} al sitio sin cifrado: ${names}.`,
      noLinks: 'Las páginas leídas no tienen enlaces a contacto, ayuda o aviso legal.',
      refused: (url) => `La página ${url} no contestó a esta auditoría, lo que no dice nada de lo que ve el cliente.`,
    },
  },
  evaluate(site, say) {
    const links = site.pages.flatMap(({ facts }) => facts.contactLinks).filter(isMeant);
    const mails = site.pages.flatMap(({ facts }) => facts.emails).filter(({ link }) => link !== undefined);
    const faults = faultsOf(site, say);
    if (links.length + mails.length + faults.length === 0) return notApplicable(say.noLinks);
    if (faults.length === 0) {
      const refused = site.lost.find(({ roles }) => roles.includes('contact'));
      if (refused) return notMeasured(say.refused(refused.url));
      const all = [...links, ...mails];
      return measured(1, [{ key: 'works', message: say.works(all.length), evidence: evidenceOf(all) }]);
    }
    const worst = faults.reduce((a, b) => (b.score < a.score ? b : a));
    return measured(
      worst.score,
      faults.map(({ finding }) => finding),
      { confidence: worst.confidence, ...(isAllThereIs(site) && { cap: 'broken-contact' as const }) },
    );
  },
});

type Needs = 'contactLinks' | 'page' | 'emails' | 'phones';

interface Fault {
  score: number;
  confidence: Confidence;
  finding: CheckFinding;
}

type Say = Record<LinkFault, (count: number, names: string) => string> & {
  status: (url: string, status: number) => string;
  mailto: (count: number) => string;
};

function faultsOf(site: SiteView<Needs>, say: Say): Fault[] {
  const gone = site.lost.flatMap(({ url, roles, reason }): Fault[] => {
    const status = Number(reason.params.status);
    if (reason.code !== 'http-status' || !isGone(status)) return [];
    const finding = { key: 'status', message: say.status(url, status), evidence: linksTo(url, site) };
    return [{ score: roles.includes('contact') ? CONTACT_BROKEN : OTHER_BROKEN, confidence: 1, finding }];
  });
  const mailtos = site.pages.flatMap(({ facts }) => facts.page.brokenMailtos ?? []);
  const readable = site.pages.some(({ facts }) => facts.emails.some((email) => email.visible && !email.placeholder));
  const mailto: Fault = {
    score: readable ? OTHER_BROKEN : CONTACT_BROKEN,
    confidence: 1,
    finding: { key: 'mailto', message: say.mailto(mailtos.length), evidence: mailtos },
  };
  const broken = LINK_FAULTS.flatMap((kind) => brokenLinks(kind, site, say));
  return [...gone, ...(mailtos.length > 0 ? [mailto] : []), ...broken];
}

function brokenLinks(kind: LinkFault, site: SiteView<Needs>, say: Say): Fault[] {
  const links = site.pages.flatMap((page) => page.facts.contactLinks.filter((link) => isLostBy(kind, link, page)));
  if (links.length === 0) return [];
  const names = [...new Set(links.map(({ name, href }) => name || href))].join(', ');
  const finding = { key: kind, message: say[kind](links.length, names), evidence: evidenceOf(links) };
  if (kind === 'insecure') return [{ score: INSECURE, confidence: 1, finding }];
  if (kind === 'file') return [{ score: FILE, confidence: 1, finding }];
  const score = links.some(({ role }) => role === 'contact') ? CONTACT_BROKEN : OTHER_BROKEN;
  return [{ score, confidence: kind === 'nowhere' ? SURE_OF_SCRIPTS : SURE_OF_SECTIONS, finding }];
}

function linksTo(url: string, { pages }: SiteView<'contactLinks'>): Evidence[] {
  const links = pages.flatMap(({ facts }) => facts.contactLinks).filter(({ href }) => href.split('#')[0] === url);
  return evidenceOf(links);
}

/** Nothing else on the site leads to anybody: no number, no address that works. */
function isAllThereIs(site: SiteView<Needs>): boolean {
  const mailtos = site.pages.some(({ facts }) => (facts.page.brokenMailtos ?? []).length > 0);
  const other = site.pages.some(({ facts }) => facts.emails.some(withinReach) || facts.phones.some(callable));
  return mailtos && !other && wasSearched(site);
}
