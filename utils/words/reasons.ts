import type { ReaderLanguage } from '../audit-format';
import type { Reason } from '../facts';

/** The reason in a sentence. A code of a newer version is shown as it is rather than hidden. */
export function sayReason({ code, params }: Reason, language: ReaderLanguage): string {
  const sentence = (REASONS[language] as Record<string, string>)[code];
  if (!sentence) return code;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

const en = {
  'needs-rendering': 'This page was read without being opened, so what needs its layout or its loading is not known.',
  'collector-failed': 'This part of the page could not be read ({error}).',
  'check-failed': 'This check could not be completed ({error}).',
  'file-page': 'The page is a file on this computer, and other files cannot be read from it.',
  'other-site': 'The page is on another site ({host}), which was not asked for permission.',
  'blocked-by-page': 'The page’s own security policy does not let its other pages be read.',
  'http-status': 'The server answered with status {status}.',
  'not-html': 'The address holds no web page ({type}).',
  'left-site': 'The address leads to another site ({host}).',
  'leads-away': 'The address leads to another site, which was not asked for permission.',
  timeout: 'The page did not answer within {seconds} seconds.',
  'network-or-policy': 'The page could not be reached, or the site’s own security policy keeps it from being read.',
  'too-large': 'The page is larger than {megabytes} MB.',
  'budget-spent': 'The audit’s budget of {requests} requests was spent before this page.',
  'redirect-over-budget': 'The address leads on to another one, for which no request was left.',
  robots: 'The site asks programs not to read this page (robots.txt), and nobody named it.',
  login: 'In its place the site asks visitors to sign in.',
  'not-reached': 'The browser could not open the address.',
  'window-closed': 'The window in which the pages were visited was closed.',
  'browser-closed': 'The browser was closed in the middle.',
  'permission-lost': 'The permission for {site} was taken back.',
  cancelled: 'The visit was called off before this was measured.',
  'robots-unknown': 'The site could not say which pages programs may read (robots.txt), so this one was left alone.',
  pending: 'This is still being measured.',
  'page-closed': 'The page was closed or left before this was measured.',
  'time-budget': 'The page is so large that this was not reached within {seconds} seconds.',
  'client-rendered': 'The page shows its content only when it is opened in a browser; visit it to have it measured.',
  hidden: 'The page was loaded in a background tab, where the browser does not measure this. Reload it to see.',
  unsupported: 'This browser does not measure it.',
  'no-interaction': 'Nobody has used the page yet, so its response to a tap is not known.',
  'local-address': 'The page comes from this computer, where this says nothing about what customers see.',
  'restored-page': 'The page was restored from memory, not loaded. Reload it to see.',
  'no-value-yet': 'The browser has not reported a value for this visit. Reload the page to see.',
  'restricted-page': 'The browser does not let any extension look at its own pages.',
  'store-page': 'The browser does not let any extension look at its extension store.',
  pdf: 'This is a PDF. Only web pages can be audited; the page that links to it can.',
  'not-a-page': 'This tab shows no web page. Open a company’s site, then press the toolbar button.',
  'no-permission': 'The browser gave no access to this page. Press the toolbar button while the page is in front.',
  'file-access':
    'The browser shows extensions nothing of this page. If it is a file, open chrome://extensions, choose Details of Touchpoint Audit, switch on “Allow access to file URLs”, and press the toolbar button again.',
  'file-access-firefox':
    'This page is a file that Firefox does not show to extensions. Open it from a web server, which may be on this computer, and press the toolbar button again.',
  'tab-closed': 'The tab was closed before the page was read.',
  'audit-failed': 'Something unexpected happened ({error}).',
  'role-root': 'It is the first page of the site.',
  'role-path': 'Its address says so ({path}).',
  'role-title': 'Its heading says so (“{title}”).',
  'role-linked': 'The link “{name}” leads to it.',
  'role-section': 'The link “{name}” leads to a part of it.',
  'role-named': 'It is the page that was named.',
  'role-listed': 'The site’s list of pages has it, and its address says so.',
  'role-none': 'Nothing on it tells what it is for.',
};

export type ReasonCode = keyof typeof en;

const es: Record<ReasonCode, string> = {
  'needs-rendering': 'Esta página se leyó sin abrirla: no se sabe lo que depende de su diseño o de su carga.',
  'collector-failed': 'No se pudo leer esta parte de la página ({error}).',
  'check-failed': 'No se pudo completar esta comprobación ({error}).',
  'file-page': 'La página es un archivo de este equipo y desde ella no se pueden leer otros archivos.',
  'other-site': 'La página está en otro sitio ({host}), para el que no se pidió permiso.',
  'blocked-by-page': 'La política de seguridad de la página no permite leer sus otras páginas.',
  'http-status': 'El servidor respondió con el estado {status}.',
  'not-html': 'En esa dirección no hay una página web ({type}).',
  'left-site': 'La dirección lleva a otro sitio ({host}).',
  'leads-away': 'La dirección lleva a otro sitio, para el que no se pidió permiso.',
  timeout: 'La página no respondió en {seconds} segundos.',
  'network-or-policy': 'No se pudo llegar a la página, o la política de seguridad del sitio impide leerla.',
  'too-large': 'La página pesa más de {megabytes} MB.',
  'budget-spent': 'El presupuesto de {requests} peticiones de la auditoría se agotó antes de esta página.',
  'redirect-over-budget': 'La dirección remite a otra, para la que no quedaba ninguna petición.',
  robots: 'El sitio pide a los programas que no lean esta página (robots.txt), y nadie la nombró.',
  login: 'En su lugar, el sitio pide que el visitante inicie sesión.',
  'not-reached': 'El navegador no pudo abrir la dirección.',
  'window-closed': 'Se cerró la ventana en la que se visitaban las páginas.',
  'browser-closed': 'El navegador se cerró a mitad de la visita.',
  'permission-lost': 'Se retiró el permiso para {site}.',
  cancelled: 'La visita se canceló antes de medirlo.',
  'robots-unknown':
    'El sitio no pudo decir qué páginas pueden leer los programas (robots.txt), así que esta no se tocó.',
  pending: 'Todavía se está midiendo.',
  'page-closed': 'La página se cerró o se abandonó antes de medirlo.',
  'time-budget': 'La página es tan grande que no se llegó a medir en {seconds} segundos.',
  'client-rendered': 'La página solo muestra su contenido al abrirla en un navegador; visítela para medirla.',
  hidden: 'La página se cargó en una pestaña de fondo, donde el navegador no lo mide. Recárguela para verlo.',
  unsupported: 'Este navegador no lo mide.',
  'no-interaction': 'Nadie ha usado aún la página, así que no se sabe cómo responde al tocarla.',
  'local-address': 'La página viene de este equipo, donde esto no dice nada de lo que ven los clientes.',
  'restored-page': 'La página se recuperó de la memoria, no se cargó. Recárguela para verlo.',
  'no-value-yet': 'El navegador no ha dado un valor en esta visita. Recargue la página para verlo.',
  'restricted-page': 'El navegador no deja que ninguna extensión mire sus propias páginas.',
  'store-page': 'El navegador no deja que ninguna extensión mire su tienda de extensiones.',
  pdf: 'Esto es un PDF. Solo se auditan páginas web; la página que lo enlaza sí se puede auditar.',
  'not-a-page': 'En esta pestaña no hay una página web. Abra el sitio de una empresa y pulse el botón de la barra.',
  'no-permission': 'El navegador no dio acceso a esta página. Pulse el botón de la barra con la página delante.',
  'file-access':
    'El navegador no muestra nada de esta página a las extensiones. Si es un archivo, abra chrome://extensions, elija Detalles de Touchpoint Audit, active «Permitir acceso a URL de archivo» y pulse de nuevo el botón de la barra.',
  'file-access-firefox':
    'Esta página es un archivo que Firefox no muestra a las extensiones. Ábrala desde un servidor web, que puede estar en este equipo, y pulse de nuevo el botón de la barra.',
  'tab-closed': 'La pestaña se cerró antes de leer la página.',
  'audit-failed': 'Ocurrió algo inesperado ({error}).',
  'role-root': 'Es la primera página del sitio.',
  'role-path': 'Lo dice su dirección ({path}).',
  'role-title': 'Lo dice su encabezado («{title}»).',
  'role-linked': 'Lleva a ella el enlace «{name}».',
  'role-section': 'Lleva a una parte de ella el enlace «{name}».',
  'role-named': 'Es la página que se indicó.',
  'role-listed': 'Está en la lista de páginas del sitio y su dirección lo dice.',
  'role-none': 'Nada en ella dice para qué es.',
};

const REASONS: Record<ReaderLanguage, Record<ReasonCode, string>> = { en, es };

/** Trying again cannot help: the page is of a kind that no extension may read, or needs something of the person first. */
const NOT_AUDITABLE: readonly string[] = [
  'restricted-page',
  'store-page',
  'pdf',
  'not-html',
  'not-a-page',
  'file-access',
  'file-access-firefox',
] satisfies ReasonCode[];

export function isAuditable({ code }: Reason): boolean {
  return !NOT_AUDITABLE.includes(code);
}
