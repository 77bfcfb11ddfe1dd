import type { ReaderLanguage } from '../audit-format';

const en = {
  title: 'This page',
  checks: (count: number) => {
    if (count === 0) return 'No check points at anything on this page.';
    return count === 1 ? '1 check saw something here.' : `${count} checks saw something here.`;
  },
  well: (count: number) => `${count} positive here`,
  notPart: 'This page was not part of the audit',
  notPartHelp: 'Click the toolbar button here to audit it. Below is what the last audit of the site says.',
  noAudit: (site: string) => `No audit of ${site} yet`,
  noAuditHelp: 'Click the toolbar button here to audit it.',
  hidden: 'Click the toolbar button here',
  hiddenWhy:
    'Until you click the button of Touchpoint Audit in the toolbar, the browser does not show this page to the panel. On sites to which you gave access, the panel follows you by itself.',
  nothing: 'This tab shows no page of a company',
  nothingHelp: 'Go to the tab of a company’s site, and the panel comes along.',
};

const es: typeof en = {
  title: 'Esta página',
  checks: (count) => {
    if (count === 0) return 'Ninguna comprobación señala nada en esta página.';
    return count === 1 ? '1 comprobación vio algo aquí.' : `${count} comprobaciones vieron algo aquí.`;
  },
  well: (count) => (count === 1 ? '1 positiva aquí' : `${count} positivas aquí`),
  notPart: 'Esta página no formó parte de la auditoría',
  notPartHelp: 'Pulse aquí el botón de la barra para auditarla. Abajo está lo que dice la última auditoría del sitio.',
  noAudit: (site) => `Todavía no hay auditoría de ${site}`,
  noAuditHelp: 'Pulse aquí el botón de la barra para auditarlo.',
  hidden: 'Pulse aquí el botón de la barra',
  hiddenWhy:
    'Mientras no pulse el botón de Touchpoint Audit en la barra, el navegador no muestra esta página al panel. En los sitios a los que haya dado acceso, el panel le acompaña por sí solo.',
  nothing: 'En esta pestaña no hay una página de empresa',
  nothingHelp: 'Vaya a la pestaña del sitio de una empresa y el panel le acompaña.',
};

/** What the panel beside the page says; the popup does without. */
export const SIDE_PANEL_WORDS: Record<ReaderLanguage, typeof en> = { en, es };
