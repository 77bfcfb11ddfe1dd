import { type CheckFinding, defineCheck, measured, notMeasured } from '../../check';
import type { Accessibility, AxeNode, AxeRule } from '../../facts';
import { evidenceOf } from '../../questions/phones';
import { sayBarrier } from '../../words/barriers';

/** Lighthouse's weights, by how grave it is when the rule is broken. */
const WEIGHTS: Record<AxeRule['level'], number> = { critical: 10, serious: 7, moderate: 3, minor: 1 };

/** From the catalogue: a barrier that keeps people from contact, form or menu is no small matter. */
const MOST_WITH_BLOCKED_CONTROL = 0.39;

export default defineCheck({
  id: 'a11y-barriers',
  category: 'accessibility',
  stage: 'entry',
  weight: 8,
  severity: 'major',
  effort: 3,
  sources: ['axe-core', 'Lighthouse', 'WCAG-1.1.1', 'WCAG-1.4.3', 'WCAG-4.1.2'],
  needs: ['accessibility', 'page'],
  words: {
    en: {
      title: 'People with a disability meet few barriers or none',
      failTitle: 'People with a disability meet barriers',
      why: 'Customers who see, hear or move differently leave when a page cannot be read or used their way.',
      advice: 'Repair the barriers listed, critical ones first: each of them shuts some customers out.',
      critical: 'critical',
      serious: 'serious',
      moderate: 'moderate',
      minor: 'minor',
      barrier: (rule: AxeRule, how: string) =>
        `${rule.failed} of ${rule.failed + rule.passed}: ${sayBarrier(rule, 'en')} (${how}). How to repair it: ${rule.helpUrl}`,
      blocked: (count: number) =>
        `${count} critical ${count === 1 ? 'barrier stands' : 'barriers stand'} on a contact link, a form or the menu.`,
      none: (count: number) => `0 barriers found by ${count} ${count === 1 ? 'test' : 'tests'}.`,
      what: (rule: AxeRule) => sayBarrier(rule, 'en'),
      undecided: (count: number, names: string) =>
        `${count} ${count === 1 ? 'place needs a person to look and does' : 'places need a person to look and do'} not count: ${names}.`,
      unreached: (count: number) =>
        `${count} ${count === 1 ? 'test was' : 'tests were'} not made: the page is too large for the time, or was left too early.`,
      frames: (hosts: string) => `Embedded content of other providers was not looked into: ${hosts}.`,
      nothing: 'No test could be made on this page, so its barriers are not known.',
    },
    es: {
      title: 'Pocas barreras o ninguna para personas con discapacidad',
      failTitle: 'Hay barreras para las personas con discapacidad',
      why: 'El cliente que ve, oye o se mueve de otra manera se va si no puede leer o usar la página a su modo.',
      advice: 'Repare las barreras de la lista, primero las críticas: cada una deja fuera a algunos clientes.',
      critical: 'crítica',
      serious: 'grave',
      moderate: 'moderada',
      minor: 'leve',
      barrier: (rule, how) =>
        `${rule.failed} de ${rule.failed + rule.passed}: ${sayBarrier(rule, 'es')} (${how}). Cómo repararlo: ${rule.helpUrl}`,
      blocked: (count) =>
        `${count} ${count === 1 ? 'barrera crítica' : 'barreras críticas'} en un enlace de contacto, un formulario o el menú.`,
      none: (count) => `0 barreras encontradas en ${count} ${count === 1 ? 'prueba' : 'pruebas'}.`,
      what: (rule) => sayBarrier(rule, 'es'),
      undecided: (count, names) =>
        `${count} ${count === 1 ? 'lugar debe mirarlo una persona y no cuenta' : 'lugares debe mirarlos una persona y no cuentan'}: ${names}.`,
      unreached: (count) =>
        `${count} ${count === 1 ? 'prueba no se hizo' : 'pruebas no se hicieron'}: la página es demasiado grande o se dejó antes de tiempo.`,
      frames: (hosts) => `No se miró dentro del contenido incrustado de otros proveedores: ${hosts}.`,
      nothing: 'No se pudo hacer ninguna prueba en esta página: no se sabe qué barreras tiene.',
    },
  },
  evaluate(site, say) {
    const rules = rulesOf(site.pages.map(({ facts }) => facts.accessibility));
    const decided = rules.filter(({ passed, failed }) => passed + failed > 0);
    if (decided.length === 0) return notMeasured(say.nothing);
    const broken = decided.filter(({ failed }) => failed > 0).toSorted((a, b) => harm(b) - harm(a));
    const blocked = broken.flatMap(blockedControls);
    const undecided = rules.filter((rule) => rule.undecided > 0);
    const unreached = new Set(site.pages.flatMap(({ facts }) => facts.accessibility.unreached));
    const hosts = new Set(site.pages.flatMap(({ facts }) => facts.page.framesNotSeen.map(hostOf)));
    const findings: CheckFinding[] = [
      ...(blocked.length > 0 ? [finding('blocked', say.blocked(blocked.length), blocked)] : []),
      ...broken.map((rule) => finding(rule.id, say.barrier(rule, say[gravity(rule)]), rule.nodes)),
      ...(broken.length === 0 ? [finding('none', say.none(decided.length))] : []),
      ...(undecided.length > 0
        ? [finding('undecided', say.undecided(placesIn(undecided), [...new Set(undecided.map(say.what))].join('; ')))]
        : []),
      ...(unreached.size > 0 ? [finding('unreached', say.unreached(unreached.size))] : []),
      ...(hosts.size > 0 ? [finding('frames', say.frames([...hosts].join(', ')))] : []),
    ];
    const most = blocked.length > 0 ? MOST_WITH_BLOCKED_CONTROL : 1;
    return measured(Math.min(most, scoreOf(decided)), findings, { confidence: unreached.size > 0 ? 0.75 : 1 });
  },
});

/** The rules of all pages that were tested, each once with the elements of all of them. */
function rulesOf(pages: readonly Accessibility[]): AxeRule[] {
  const rules = new Map<string, AxeRule>();
  for (const rule of pages.flatMap((page) => page.rules)) {
    const known = rules.get(rule.id);
    rules.set(rule.id, known ? together(known, rule) : rule);
  }
  return [...rules.values()];
}

function together(one: AxeRule, other: AxeRule): AxeRule {
  return {
    ...one,
    impact: one.impact ?? other.impact,
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    undecided: one.undecided + other.undecided,
    nodes: [...one.nodes, ...other.nodes],
  };
}

function placesIn(rules: readonly AxeRule[]): number {
  return rules.reduce((sum, { undecided }) => sum + undecided, 0);
}

/** One picture of 300 without a description is not the rule broken: what counts is the share that is as it should be. */
function scoreOf(rules: readonly AxeRule[]): number {
  const sum = (partOf: (rule: AxeRule) => number) => rules.reduce((total, rule) => total + partOf(rule), 0);
  return sum((rule) => WEIGHTS[rule.level] * (1 - shareFailed(rule))) / sum((rule) => WEIGHTS[rule.level]);
}

const shareFailed = ({ passed, failed }: AxeRule) => failed / (passed + failed);

const gravity = ({ impact, level }: AxeRule) => impact ?? level;

/** The graver first, then the more common. */
const harm = (rule: AxeRule) => WEIGHTS[gravity(rule)] + shareFailed(rule);

function blockedControls(rule: AxeRule): AxeNode[] {
  return gravity(rule) === 'critical' ? rule.nodes.filter(({ control }) => control !== null) : [];
}

const hostOf = (address: string) => new URL(address).hostname;

function finding(key: string, message: string, nodes: readonly AxeNode[] = []): CheckFinding {
  return { key, message, evidence: evidenceOf(nodes) };
}
