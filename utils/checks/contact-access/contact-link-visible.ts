import { type CheckFinding, defineCheck, measured, notMeasured } from '../../check';
import type { ContactLink } from '../../facts';
import { customerEmails } from '../../questions/customer-emails';
import { isUnread, pathsRead } from '../../questions/pages-read';
import { callable, evidenceOf, withinReach } from '../../questions/phones';
import type { PageView, SiteView } from '../../site-view';

/** Scores from the catalogue. In the text, deeper pages and details without a link: our judgement between them. */
const SCORES = {
  topAndFooter: 1,
  top: 0.9,
  menuAndFooter: 1,
  menuOnPhone: 0.9,
  footer: 0.6,
  details: 0.6,
  menu: 0.5,
  text: 0.4,
  deeper: 0.25,
  none: 0,
};

/** Windows up to this width are a phone's, where a closed menu is usual (catalogue §2.4). */
const WIDEST_PHONE = 600;

export default defineCheck({
  id: 'contact-link-visible',
  category: 'contact-access',
  stage: 'find-contact',
  weight: 8,
  severity: 'major',
  effort: 2,
  sources: ['NNG-contact', 'S004:37'],
  needs: ['contactLinks', 'phones', 'emails', 'page'],
  words: {
    en: {
      title: 'The way to contact is easy to find',
      failTitle: 'The way to contact is hard to find',
      why: 'Customers with a question look for the word "Contact" at the top and at the bottom of the page.',
      advice:
        'Put a link called "Contact" in the top menu and again in the footer of every page, and call it nothing else.',
      topAndFooter: (name: string) => `1 click away: “${name}” stands at the top of the home page and in its footer.`,
      top: (name: string) => `1 click away: “${name}” stands at the top of the home page, but not in its footer.`,
      menuAndFooter: (name: string) =>
        `1 click away: “${name}” stands in the menu of the phone view and in the footer.`,
      menuOnPhone: (name: string) =>
        `2 clicks away: “${name}” stands in the menu of the phone view, but not in the footer.`,
      footer: (name: string) => `1 click away: “${name}” stands in the footer of the home page, but not at its top.`,
      menu: (name: string) => `2 clicks away: “${name}” shows only in a menu that must be opened first.`,
      text: (name: string) =>
        `1 click away: “${name}” stands in the text of the home page, neither at its top nor in its footer.`,
      deeper: (name: string) => `2 clicks away: “${name}” stands only on a page behind the home page.`,
      details: '0 clicks away: phone and e-mail are on the home page itself, but nothing there is called contact.',
      none: (paths: string) => `0 links to contact; we looked at ${paths}.`,
      noHome: 'The home page was not part of this audit.',
    },
    es: {
      title: 'El contacto se encuentra con facilidad',
      failTitle: 'Cuesta encontrar cómo contactar',
      why: 'El cliente con una duda busca la palabra «Contacto» arriba y abajo de la página.',
      advice:
        'Ponga un enlace llamado «Contacto» en el menú superior y otro en el pie de todas las páginas, sin más ingenio.',
      topAndFooter: (name) => `A 1 clic: «${name}» está en lo alto de la página de inicio y en su pie.`,
      top: (name) => `A 1 clic: «${name}» está en lo alto de la página de inicio, pero no en su pie.`,
      menuAndFooter: (name) => `A 1 clic: «${name}» está en el menú de la vista de móvil y en el pie.`,
      menuOnPhone: (name) => `A 2 clics: «${name}» está en el menú de la vista de móvil, pero no en el pie.`,
      footer: (name) => `A 1 clic: «${name}» está en el pie de la página de inicio, pero no en lo alto.`,
      menu: (name) => `A 2 clics: «${name}» solo aparece en un menú que hay que abrir antes.`,
      text: (name) => `A 1 clic: «${name}» está en el texto de la página de inicio, ni en lo alto ni en el pie.`,
      deeper: (name) => `A 2 clics: «${name}» solo está en una página interior.`,
      details:
        'A 0 clics: el teléfono y el correo están en la propia página de inicio, pero nada en ella se llama contacto.',
      none: (paths) => `0 enlaces a contacto; se miró en ${paths}.`,
      noHome: 'La página de inicio no formó parte de esta auditoría.',
    },
  },
  evaluate(site, say) {
    const home = site.page('home');
    if (!home) return notMeasured(say.noHome);
    const { key, links } = bestPlace(home) ?? deeperPlace(site);
    if (key !== 'none') {
      const message = say[key](labelOf(links));
      return measured(SCORES[key], [{ key, message, evidence: evidenceOf(links) }], { confidence: home.sure });
    }
    const phones = home.facts.phones.filter((phone) => callable(phone) && withinReach(phone));
    const emails = customerEmails(site, home);
    if (phones.length > 0 && emails.length > 0) {
      const evidence = evidenceOf([...phones, ...emails]);
      const finding: CheckFinding = { key: 'details', message: say.details, evidence };
      return measured(SCORES.details, [finding], { confidence: home.sure });
    }
    const nothing = phones.length === 0 && emails.length === 0 && !isUnread(site, 'help') && !isUnread(site, 'legal');
    return measured(SCORES.none, [{ key: 'none', message: say.none(pathsRead(site)), evidence: [] }], {
      confidence: home.sure,
      ...(nothing && { cap: 'no-way-to-contact' as const }),
    });
  },
});

interface Place {
  key: Exclude<keyof typeof SCORES, 'details'>;
  links: ContactLink[];
}

type Home = PageView<'contactLinks'>;

function bestPlace(home: Home): Place | undefined {
  const links = home.facts.contactLinks.filter(isToContact);
  const visible = links.filter((link) => link.visible);
  const top = visible.filter(isAtTop);
  const footer = visible.filter(({ evidence }) => evidence.region === 'footer');
  const menu = links.filter((link) => !link.visible && link.needsAction && link.evidence.region !== 'footer');
  if (top.length > 0) return { key: footer.length > 0 ? 'topAndFooter' : 'top', links: [...top, ...footer] };
  if (menu.length > 0 && isOnPhone(home)) {
    return { key: footer.length > 0 ? 'menuAndFooter' : 'menuOnPhone', links: [...menu, ...footer] };
  }
  if (footer.length > 0) return { key: 'footer', links: footer };
  if (menu.length > 0) return { key: 'menu', links: menu };
  return visible.length > 0 ? { key: 'text', links: visible } : undefined;
}

function deeperPlace(site: SiteView<'contactLinks'>): Place {
  const inner = site.pages.filter(({ roles }) => !roles.includes('home'));
  const links = inner
    .flatMap(({ facts }) => facts.contactLinks)
    .filter((link) => isToContact(link) && withinReach(link));
  return { key: links.length > 0 ? 'deeper' : 'none', links };
}

/** What it is called; by its address where the link is a picture without a name. */
function labelOf(links: readonly ContactLink[]): string {
  const named = links.find(({ matchedBy }) => matchedBy === 'name') ?? links[0];
  return named?.name || named?.href || '';
}

/** Another site's address may say "contact" by chance; a link of that name is meant so. */
function isToContact({ role, sameSite, matchedBy }: ContactLink): boolean {
  return role === 'contact' && (sameSite || matchedBy === 'name');
}

/** In header or menu and on the first screen; where there is no layout, in header or menu. */
function isAtTop({ evidence, firstScreen }: ContactLink): boolean {
  return (evidence.region === 'header' || evidence.region === 'nav') && firstScreen !== false;
}

function isOnPhone({ mode, circumstances }: Home): boolean {
  return mode === 'rendered' && circumstances.viewport.width <= WIDEST_PHONE;
}
