import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Channel, ContactLink, Evidence } from '../../facts';
import { evidenceOf, withinReach } from '../../questions/phones';
import type { PageView } from '../../site-view';

/** Scores from the catalogue, by how many pairs have changed places. */
const SAME = 1;
const ONE_CHANGE = 0.5;
const MORE_CHANGES = 0;

export default defineCheck({
  id: 'a11y-help-order',
  category: 'accessibility',
  stage: 'find-contact',
  weight: 5,
  severity: 'major',
  effort: 2,
  sources: ['WCAG-326'],
  needs: ['phones', 'emails', 'contactLinks', 'channels'],
  words: {
    en: {
      title: 'Help is in the same place on every page',
      failTitle: 'Help changes its place from page to page',
      why: 'Customers who find it hard to search rely on help being where it was on the page before.',
      advice: 'Keep phone, contact and help in the same order and place on every page.',
      same: (pages: number) => `On ${pages} pages, the ways to get help come in the same order.`,
      changed: (changes: number, page: string) =>
        `${changes} ${changes === 1 ? 'pair' : 'pairs'} of ways to get help changed places on ${page}.`,
      onePage: 'Only one page was read, so there is nothing to compare.',
      few: 'Fewer than two ways to get help stand outside of the text of the pages.',
    },
    es: {
      title: 'La ayuda está en el mismo sitio en cada página',
      failTitle: 'La ayuda cambia de sitio de una página a otra',
      why: 'El cliente al que le cuesta buscar confía en que la ayuda siga donde estaba en la página anterior.',
      advice: 'Mantenga teléfono, contacto y ayuda en el mismo orden y lugar en todas las páginas.',
      same: (pages) => `En ${pages} páginas, las vías de ayuda aparecen en el mismo orden.`,
      changed: (changes, page) =>
        `${changes} ${changes === 1 ? 'par' : 'pares'} de vías de ayuda cambiaron de sitio en ${page}.`,
      onePage: 'Solo se leyó una página, así que no hay nada que comparar.',
      few: 'Fuera del texto de las páginas hay menos de dos vías de ayuda.',
    },
  },
  evaluate(site, say) {
    if (site.pages.length < 2) return notMeasured(say.onePage);
    const orders = site.pages.map((page) => ({ page, helps: helpsOf(page) })).filter(({ helps }) => helps.length >= 2);
    const [first, ...others] = orders;
    if (!first || others.length === 0) return notApplicable(say.few);
    // The order in the code needs no layout, but a fetched page may still be rearranged by scripts.
    const confidence = orders.every(({ page }) => page.mode === 'rendered') ? 1 : 0.75;
    const changed = others
      .map(({ page, helps }) => ({ page, moved: movedIn(helps, first.helps) }))
      .filter(({ moved }) => moved.length > 0);
    if (changed.length === 0) {
      const finding = { key: 'same', message: say.same(orders.length), evidence: evidenceOf(first.helps) };
      return measured(SAME, [finding], { confidence });
    }
    const findings = changed.map(({ page, moved }) => ({
      key: 'changed',
      message: say.changed(moved.length, new URL(page.url).pathname),
      evidence: evidenceOf(moved.flat()),
    }));
    const most = Math.max(...changed.map(({ moved }) => moved.length));
    return measured(most === 1 ? ONE_CHANGE : MORE_CHANGES, findings, { confidence });
  },
});

interface Help {
  /** Which way, at the top or in the footer. */
  key: string;
  order: number;
  evidence: Evidence;
}

type Page = PageView<'phones' | 'emails' | 'contactLinks' | 'channels'>;

/** The ways to get help outside of the text, each by its first place at the top and in the footer, in reading order. */
function helpsOf({ facts }: Page): Help[] {
  const ways = [
    ...facts.phones.filter(withinReach).map(asHelp('phone')),
    ...facts.emails.filter(withinReach).map(asHelp('email')),
    ...facts.contactLinks
      .filter(withinReach)
      .filter(isHelpLink)
      .map((link) => asHelp(link.role)(link)),
    ...facts.channels
      .filter(withinReach)
      .filter(isHelpChannel)
      .map((channel) => asHelp(channel.kind)(channel)),
  ].filter(({ evidence }) => evidence.region !== undefined && evidence.region !== 'main');
  const sorted = ways.toSorted((a, b) => a.order - b.order);
  return sorted.filter((help, index) => sorted.findIndex(({ key }) => key === help.key) === index);
}

function asHelp(way: string) {
  return ({ order, evidence }: { order: number; evidence: Evidence }): Help => ({
    key: `${way} ${evidence.region === 'footer' ? 'footer' : 'top'}`,
    order,
    evidence,
  });
}

const isHelpLink = ({ role }: ContactLink) => role === 'contact' || role === 'help';

const isHelpChannel = ({ kind }: Channel) => kind !== 'map' && kind !== 'app';

/** The pairs that both pages have, in another order here than there. */
function movedIn(here: readonly Help[], there: readonly Help[]): Help[][] {
  const placeThere = new Map(there.map(({ key }, index) => [key, index]));
  const shared = here.filter(({ key }) => placeThere.has(key));
  return shared.flatMap((one, index) =>
    shared
      .slice(index + 1)
      .filter((other) => (placeThere.get(other.key) ?? 0) < (placeThere.get(one.key) ?? 0))
      .map((other) => [one, other]),
  );
}
