/** Of visits to a site's pages, and of the permission for them. */
const en = {
  title: 'Visit the pages',
  unopened: (count: number) =>
    count === 1
      ? '1 page was read without being opened: visit it'
      : `${count} pages were read without being opened: visit them`,
  fetched:
    'Pages that were read without being opened tell nothing of their layout and their loading. On a visit the browser opens them one after the other in a window of its own, measures them as a visitor sees them, and closes it again. Nothing is clicked, filled in or sent.',
  width: 'As seen on',
  widths: { desktop: 'a desktop (1280 pixels wide)', narrow: 'a phone (500 pixels wide)', both: 'both: two audits' },
  requests: 'Requests at most',
  budget: (site: string) =>
    `They are made one at a time, and count everything: the robots.txt of ${site} (which is heeded), this page, those to contact, legal notice, returns, help and about us, redirects, and links that are tried.`,
  allow: (site: string) => `Allow ${site} and visit`,
  start: 'Visit now',
  asks: (site: string) =>
    `Your browser will ask for access to ${site} and to no other site. It can be taken back at any time in the list of audits.`,
  refused: (site: string) => `Without access to ${site}, its pages cannot be visited. Nothing was asked of the site.`,
  running: (address: string, request: number, most: number) =>
    `Visiting ${address} (request ${request} of at most ${most})`,
  starting: 'Opening a window…',
  waiting: 'Waits until the visit before it is over.',
  pausing: 'Paused. What was read is kept.',
  paused: (because: string) => `Paused: ${because} What was read is kept.`,
  pause: 'Pause',
  resume: 'Go on',
  cancel: 'Call off',
  open: 'Open the new audit',
  at: (width: number) => `${width} pixels wide`,
  granted: 'Sites that you allowed',
  grantedMeans: 'Only there may Touchpoint Audit read pages without a click on its button.',
  remove: 'Take back',
};

export type VisitWords = { [Key in keyof typeof en]: (typeof en)[Key] };

const es: VisitWords = {
  title: 'Visitar las páginas',
  unopened: (count) =>
    count === 1 ? '1 página se leyó sin abrirla: visitarla' : `${count} páginas se leyeron sin abrirlas: visitarlas`,
  fetched:
    'Las páginas que se leyeron sin abrirlas no dicen nada de su diseño ni de su carga. En una visita, el navegador las abre una tras otra en una ventana propia, las mide como las ve un visitante y la vuelve a cerrar. No se pulsa, rellena ni envía nada.',
  width: 'Como se ve en',
  widths: {
    desktop: 'un ordenador (1280 píxeles de ancho)',
    narrow: 'un móvil (500 píxeles de ancho)',
    both: 'ambos: dos auditorías',
  },
  requests: 'Peticiones como máximo',
  budget: (site) =>
    `Se hacen de una en una y cuentan todas: el robots.txt de ${site} (que se respeta), esta página, las de contacto, aviso legal, devoluciones, ayuda y quiénes somos, las redirecciones y los enlaces que se prueban.`,
  allow: (site) => `Permitir ${site} y visitar`,
  start: 'Visitar ahora',
  asks: (site) =>
    `El navegador pedirá acceso a ${site} y a ningún otro sitio. Puede retirarlo cuando quiera en la lista de auditorías.`,
  refused: (site) => `Sin acceso a ${site} no se pueden visitar sus páginas. No se ha pedido nada al sitio.`,
  running: (address, request, most) => `Visitando ${address} (petición ${request} de ${most} como máximo)`,
  starting: 'Abriendo una ventana…',
  waiting: 'Espera a que termine la visita anterior.',
  pausing: 'En pausa. Lo leído se conserva.',
  paused: (because) => `En pausa: ${because} Lo leído se conserva.`,
  pause: 'Pausar',
  resume: 'Continuar',
  cancel: 'Cancelar',
  open: 'Abrir la nueva auditoría',
  at: (width) => `${width} píxeles de ancho`,
  granted: 'Sitios que usted ha permitido',
  grantedMeans: 'Solo en ellos puede Touchpoint Audit leer páginas sin que se pulse su botón.',
  remove: 'Retirar',
};

export const VISIT_WORDS = { en, es };
