import { answer, type Served } from './serve-pages';

/** A plain page of an invented company, with something unusual in it. */
export function companyPage(unusual: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Calder Roofing</title></head>
    <body><h1>Calder Roofing</h1><p>Roofs that last, in Halifax and around it.</p>
    <p>Call us: <a href="tel:+441632960321">01632 960321</a></p>${unusual}</body></html>`;
}

/** What every page has, whatever else is on it. */
export const ITS_NUMBER = '01632 960321';

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

/** 44,000 elements: as many as on the longest pages that the tools were tried on. */
const HUGE = times(
  8_800,
  (index) => `<section><h2>Roof ${index}</h2><p>Slate, <b>dry</b> <i>since</i> ${index}.</p></section>`,
);

/** Text fields in each of them would be too much for Chromium itself: it then takes a minute to load the page. */
const FORMS = times(10_000, (index) => `<form action="/f${index}"><input type="checkbox"><button>Go</button></form>`);

/** One text node of a megabyte, with what looks like numbers and promises all over it. */
const LONG_TEXT = 'We answer within 24 hours or call 01632 960 today 05.10.1986 '.repeat(17_000);

const BROKEN_DATA = `<script type="application/ld+json">{"@type": "Organization", "telephone": }</script>
  <script type="application/ld+json"></script>
  <script type="application/ld+json">{"@type": "Organization", "telephone": {"a": [[[[1]]]]}, "sameAs": null}</script>`;

const BAD_LINKS = `<a href="tel:">Call</a><a href="tel:%E0%A4%A">Ring</a><a href="tel:javascript:void(0)">Dial</a>
  <a href="tel:${'9'.repeat(5_000)}">Phone</a><a href="mailto:%ff%fe">Write</a><a href="http://[bad">Contact</a>
  <a href="https://wa.me/?text=%">WhatsApp</a>`;

const TAMPERING = `<script>
  for (const [owner, name] of [[Array.prototype, 'map'], [Array.prototype, 'flatMap'], [JSON, 'stringify'],
    [Element.prototype, 'closest'], [Element.prototype, 'getAttribute'], [Document.prototype, 'querySelector'],
    [Document.prototype, 'querySelectorAll'], [window, 'fetch'], [window, 'MessageChannel'], [window, 'Promise'],
    [performance, 'now'], [String.prototype, 'replace']]) owner[name] = () => { throw new Error('tampered'); };
</script>`;

/** Names that shadow what scripts ask of a form and of the document (DOM clobbering). */
const DOCUMENT_NAMES =
  'querySelector querySelectorAll body documentElement head title cookie defaultView contentType addEventListener ' +
  'createElement getElementById styleSheets children childNodes location activeElement implementation fonts';
const FORM_NAMES =
  'getAttribute hasAttribute closest matches parentNode parentElement children childNodes tagName nodeName nodeType ' +
  'localName id name action method elements length submit attributes textContent ownerDocument getRootNode style';
const CLOBBERING = `${DOCUMENT_NAMES.split(' ').map((name) => `<img alt="" name="${name}">`)}
  <form>${FORM_NAMES.split(' ').map((name) => `<input aria-label="Your ${name}" name="${name}">`)}<button>Send</button></form>`;

/** Throws in every event that only a guest with bad manners causes. */
const THROWING = `<script>
  for (const name of ['click', 'mousedown', 'mouseover', 'pointerdown', 'keydown', 'input', 'change', 'submit', 'copy',
    'focusin', 'selectionchange', 'scroll', 'resize', 'message', 'storage', 'hashchange', 'popstate', 'toggle', 'invalid'])
    for (const target of [window, document]) target.addEventListener(name, () => { throw new Error(name); }, true);
  new MutationObserver(() => { throw new Error('changed'); }).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

const policy = (value: string, body: string) => answer(200, body, { 'content-security-policy': value });

const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>Calder Roofing</title></head>
  <body><h1>Calder Roofing</h1><p>Call us: <a href="tel:+441632960321">01632 960321</a></p></body></html>`;

const LINKS = '<nav><a href="/contact">Contact</a></nav>';

/** Each is audited for what can be seen on it: the number at least. */
export const HOSTILE_PAGES: Record<string, Served> = {
  '/44000-elements': companyPage(HUGE),
  '/10000-forms': companyPage(FORMS),
  '/a-megabyte-of-text': companyPage(`<p>${LONG_TEXT}</p>`),
  '/broken-data': companyPage(BROKEN_DATA),
  '/bad-links': companyPage(BAD_LINKS),
  '/tampered-prototypes': companyPage(`${LINKS}${TAMPERING}`),
  '/clobbered-names': companyPage(`${LINKS}${CLOBBERING}`),
  '/strict-policy': policy("default-src 'none'", companyPage(LINKS)),
  '/scripts-blocked': policy('sandbox', companyPage(`${LINKS}<script>document.title = 'ran'</script>`)),
  '/throwing': companyPage(`${THROWING}<details><summary>More</summary><p>Dry roofs.</p></details>`),
  '/xhtml': answer(200, XHTML, { 'content-type': 'application/xhtml+xml' }),
};

/** What a browser shows in a tab, and is no web page. */
export const FOREIGN_PAGES: Record<string, Served> = {
  '/data.xml': answer(200, '<?xml version="1.0"?><roofs><roof/></roofs>', { 'content-type': 'application/xml' }),
  '/notes.txt': answer(200, 'Slate, 12 pieces', { 'content-type': 'text/plain' }),
  '/leaflet.pdf': answer(200, '%PDF-1.4\n%%EOF', { 'content-type': 'application/pdf' }),
};
