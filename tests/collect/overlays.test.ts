import { afterEach, expect, test } from 'vitest';
import { collectOverlays } from '../../utils/collect/overlays/overlays';
import { createPace } from '../../utils/collect/reading/pace';
import { readPage } from '../../utils/collect/reading/reading';
import { findBySelector } from '../../utils/collect/selector';
import type { Overlay } from '../../utils/facts';
import { readHtml, removeFrames, renderPage } from '../page-frame';

afterEach(removeFrames);

const PAGE = `<style>body { margin: 0 } button { padding: 10px 20px } .fixed { position: fixed; background: #fff }</style>
  <header><nav><a href="/">Home</a> <a href="/prices">Prices</a> <a href="/contact">Contact</a></nav></header>
  <main style="height:3000px"><h1>Fielding Heating</h1><p>Boilers repaired <a href="/repairs">today</a>.</p></main>`;

const overlaysOn = async (html: string) => collectOverlays(await readHtml(PAGE + html), createPace());

const onlyOverlay = async (html: string): Promise<Overlay> => {
  const overlays = await overlaysOn(html);
  expect(overlays).toHaveLength(1);
  return overlays[0] as Overlay;
};

const dialog = (inside: string) =>
  `<div class="fixed" role="dialog" style="left:240px;top:200px;width:800px;height:400px">${inside}</div>`;

test('a page that nothing covers has no overlays', async () => {
  expect(await overlaysOn('')).toEqual([]);
});

test('a bar about cookies is a consent banner, with the share of the screen that it takes', async () => {
  const banner = await onlyOverlay(`<div class="fixed" style="bottom:0;left:0;width:100%;height:160px">
    We use cookies. <button>Accept all</button> <button>Reject all</button></div>`);
  expect(banner).toMatchObject({ kind: 'consent', share: 0.2, closable: true, equalChoice: true, locksScroll: false });
});

test('a refusal that is a mere link, or missing, is not an equal choice', async () => {
  const asLink = dialog('We use cookies. <button>Accept all</button> <a href="#no">Reject all</a>');
  expect(await onlyOverlay(asLink)).toMatchObject({ kind: 'consent', equalChoice: false });
  removeFrames();
  expect(await onlyOverlay(dialog('We use cookies. <button>OK</button>'))).toMatchObject({ equalChoice: false });
});

test.each([
  ['de', 'Wir verwenden Cookies.', 'Alle akzeptieren', 'Nur notwendige'],
  ['es', 'Usamos cookies propias.', 'Aceptar todas', 'Rechazar todas'],
  ['fr', 'Nous utilisons des cookies.', 'Tout accepter', 'Tout refuser'],
  ['it', 'Usiamo i cookie.', 'Accetta tutti', 'Rifiuta tutti'],
  ['pt', 'Utilizamos cookies.', 'Aceitar todos', 'Rejeitar todos'],
])('the two answers are known in %s', async (_, text, accept, reject) => {
  expect(await onlyOverlay(dialog(`${text} <button>${accept}</button> <button>${reject}</button>`))).toMatchObject({
    kind: 'consent',
    equalChoice: true,
  });
});

test.each([
  ['newsletter', '<p>Join our newsletter</p><input type="email"><button>Subscribe</button>'],
  ['promo', '<p>Spring offer: 20% off every repair</p><a href="/offer">Show me</a>'],
  ['age', '<p>Are you over 18?</p><button>Yes</button><button>No</button>'],
  ['language', '<p>Choose your country</p><button>Ireland</button><button>France</button>'],
  ['app', '<p>Download the app</p><a href="https://store.example/app">Open</a>'],
  ['other', '<p>We are moving to a new workshop.</p>'],
])('a dialog is told by what it says: %s', async (kind, inside) => {
  expect((await onlyOverlay(dialog(inside))).kind).toBe(kind);
});

test('a pop-up with a header of its own is no header of the page', async () => {
  const popUp = `<div class="fixed" style="left:200px;top:200px;width:800px;height:400px"><header>20% off</header></div>`;
  expect((await onlyOverlay(popUp)).kind).toBe('promo');
});

test('a dialog without a visible way out is not closable', async () => {
  const offer = '<p>Spring offer: 20% off every repair</p><a href="/offer">Show me</a>';
  expect(await onlyOverlay(dialog(offer))).toMatchObject({ closable: false });
});

test.each([
  ['a cross that is large enough', '<button style="width:32px;height:32px;padding:0">×</button>', true],
  ['a cross that is too small to hit', '<button style="width:14px;height:14px;padding:0">×</button>', false],
  [
    'a cross that is drawn by a class',
    '<span class="popup-close" style="display:block;width:30px;height:30px"></span>',
    true,
  ],
  ['words that decline', '<a href="#no">No thanks</a>', true],
  ['a button that is hidden', '<button hidden>Close</button>', false],
])('closable: %s', async (_, button, closable) => {
  expect((await onlyOverlay(dialog(`<p>Spring offer: 20% off</p>${button}`))).closable).toBe(closable);
});

test('a dimmed page counts as covered, by the dialog that lies on the dimming', async () => {
  const dimmed = `<div class="fixed" style="inset:0;background:#0008"></div>${dialog('<p>Join our newsletter</p>')}`;
  expect(await onlyOverlay(dimmed)).toMatchObject({ kind: 'newsletter', share: 1 });
});

test('a modal dialog keeps people from the whole page', async () => {
  const page = await renderPage(`${PAGE}<dialog><p>Join our newsletter</p><button>Close</button></dialog>`);
  page.querySelector('dialog')?.showModal();
  const reading = await readPage(
    { document: page, url: 'https://www.company.example/', mode: 'rendered' },
    createPace(),
  );
  expect(await collectOverlays(reading, createPace())).toMatchObject([
    { kind: 'newsletter', share: 1, closable: true },
  ]);
});

test('a wrapper that lets clicks through counts only with the panel in it', async () => {
  const wrapped = `<div class="fixed" style="inset:0;background:none;pointer-events:none">
    <div style="position:absolute;bottom:0;width:100%;height:80px;background:#fff;pointer-events:auto">
    We use cookies <button>OK</button></div></div>`;
  expect((await onlyOverlay(wrapped)).share).toBe(0.1);
});

test('two overlays on top of each other are both found', async () => {
  const both = `<div class="fixed" style="bottom:0;width:100%;height:160px">We use cookies <button>OK</button></div>
    <div class="fixed" style="inset:0"><p>Join our newsletter</p><button>Close</button></div>`;
  expect((await overlaysOn(both)).map(({ kind }) => kind).sort()).toEqual(['consent', 'newsletter']);
});

test('a banner inside a shadow root is read there', async () => {
  const page = await renderPage(`${PAGE}<div id="usercentrics-root"></div>`);
  const root = page.querySelector('#usercentrics-root')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = `<div style="position:fixed;bottom:0;left:0;width:100%;height:200px;background:#fff">
    Wir verwenden Cookies <button>Alle akzeptieren</button><button>Ablehnen</button></div>`;
  const reading = await readPage(
    { document: page, url: 'https://www.company.example/', mode: 'rendered' },
    createPace(),
  );
  const [banner] = await collectOverlays(reading, createPace());
  expect(banner).toMatchObject({ kind: 'consent', share: 0.25 });
  expect(findBySelector(page, banner?.evidence.selector ?? '')).toBe(root.firstElementChild);
});

test('what the frame of another company offers is not held against it', async () => {
  const framed = `<div class="fixed" id="sp_message_container_1" style="inset:0">
    <iframe src="data:text/html,consent" style="width:100%;height:100%"></iframe></div>`;
  expect(await onlyOverlay(framed)).toMatchObject({ kind: 'consent', share: 1, closable: true, equalChoice: true });
});

test.each([
  [
    'a header that stays',
    '<header style="position:sticky;top:0;z-index:50;height:90px"><nav>Newsletter</nav></header>',
  ],
  [
    'a fixed bar of links',
    '<div class="fixed navbar" style="top:0;width:100%;height:90px">20% off <a href="/">Home</a></div>',
  ],
  [
    'a footer that stays',
    '<div class="fixed" id="footer2" style="bottom:0;width:100%;height:60px">Fielding Heating Ltd</div>',
  ],
  [
    'a chat button',
    '<div class="fixed" id="tidio-chat" style="right:20px;bottom:20px;width:60px;height:60px">Chat</div>',
  ],
  ['a background', '<div class="fixed" style="inset:0;z-index:-1">Newsletter</div>'],
  ['an empty layer', '<div class="fixed" style="inset:0;background:none"></div>'],
  [
    'a slide over a picture',
    '<section style="position:absolute;z-index:5;top:100px;left:0;width:100%;height:400px">20% off</section>',
  ],
])('%s is no overlay', async (_, html) => {
  expect(await overlaysOn(html)).toEqual([]);
});

test('an open chat window is a chat', async () => {
  const chat = `<div class="fixed" id="tidio-chat" style="right:0;bottom:0;width:360px;height:500px">
    How can we help? <button style="width:30px;height:30px">×</button></div>`;
  expect(await onlyOverlay(chat)).toMatchObject({ kind: 'chat', closable: true });
});

test('a page that scrolls inside one fixed element is not covered by itself', async () => {
  const reading = await readHtml(`<div style="position:fixed;inset:0;overflow:auto">${PAGE}</div>`);
  expect(await collectOverlays(reading, createPace())).toEqual([]);
});

test('scrolling is locked by the largest overlay', async () => {
  const locked = `<style>body { overflow: hidden }</style>${dialog('<p>Join our newsletter</p>')}
    <div class="fixed" style="bottom:0;width:100%;height:100px">We use cookies <button>OK</button></div>`;
  const locks = Object.fromEntries((await overlaysOn(locked)).map(({ kind, locksScroll }) => [kind, locksScroll]));
  expect(locks).toEqual({ newsletter: true, consent: false });
});
