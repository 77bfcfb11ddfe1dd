import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A made-up bakery with thirty pages, and with all that makes a site hard to read. */
export interface LargeSite {
  origin: string;
  /** The addresses that were asked for, in their order, without icons. */
  asked: string[];
  /** The most requests that were under way at one time. */
  atOnce(): number;
  /** Answers the next request for this path when it is let go. */
  hold(path: string): { reached: Promise<void>; letGo(): void };
  close(): void;
}

export async function serveLargeSite(): Promise<LargeSite> {
  const asked: string[] = [];
  const held = new Map<string, { reach(): void; free: Promise<void> }>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host.example');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    asked.push(pathname + search);
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const hold = held.get(pathname);
    held.delete(pathname);
    hold?.reach();
    await hold?.free;
    respond(pathname, response);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // not a string: it listens on a port, not on a pipe
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    atOnce: () => most,
    hold(path) {
      let letGo: () => void = () => undefined;
      const free = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      const reached = new Promise<void>((reach) => held.set(path, { reach, free }));
      return { reached, letGo };
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function respond(path: string, response: ServerResponse): void {
  const page = PAGES[path];
  const plain = () => response.writeHead(page ? 200 : 404, HTML).end(page ?? NOT_FOUND);
  (SPECIAL[path] ?? plain)(response);
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Answers that are no plain pages. */
const SPECIAL: Record<string, (response: ServerResponse) => void> = {
  '/robots.txt': (response) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /legal\n'),
  '/sitemap.xml': (response) =>
    void response.writeHead(200, { 'content-type': 'application/xml' }).end('<urlset></urlset>'),
  '/contact': (response) => void response.writeHead(302, { location: '/contact-us/' }).end(),
  '/returns': (response) => void response.writeHead(429, { ...HTML, 'retry-after': '60' }).end('Slow down'),
  '/help': (response) => void response.writeHead(302, { location: '/help-again' }).end(),
  '/help-again': (response) => void response.writeHead(302, { location: '/help' }).end(),
};

const MENU = `<nav><a href="/">Home</a> <a href="/contact">Contact us</a> <a href="/legal">Legal notice</a>
<a href="/returns">Returns</a> <a href="/help">Help</a> <a href="/about">About us</a></nav>`;

function layout(title: string, main: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Quarry Lane Bakery</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
<body><header>${MENU}</header><main>${main}</main></body></html>`;
}

const NOT_FOUND = layout('Not found', '<h1>There is no such page</h1>');

const calendar = Array.from(
  { length: 22 },
  (_, day) => `<a href="/calendar?day=${day + 1}">Help on day ${day + 1}</a>`,
);

const PAGES: Record<string, string> = {
  '/': layout(
    'Bread from Quarry Lane',
    `<h1>Bread that was dough this morning</h1><p>We bake in Marlow and deliver within ten miles.</p>
<p>Orders before noon are on your table the same day.</p><p>${calendar.join(' ')}</p>`,
  ),
  '/contact-us/': layout(
    'Contact us',
    `<h1>Contact us</h1><p>Call us on <a href="tel:+441632960147">01632 960147</a>, Monday to Friday 8:00 to 17:00,
or write to <a href="mailto:hello@quarry-lane.example">hello@quarry-lane.example</a>. We answer within one working day.</p>`,
  ),
  '/legal': layout('Legal notice', '<h1>Legal notice</h1><p>Quarry Lane Bakery Ltd, 4 Quarry Lane, Marlow.</p>'),
  '/about': `<!doctype html><html lang="en"><head><title>About us | Quarry Lane Bakery</title></head><body><div id="app"></div>
<script>document.getElementById('app').innerHTML = '<h1>About us</h1><p>' + 'Three bakers, one oven, and a van. '.repeat(12) + '</p>';</script></body></html>`,
  '/calendar': layout('Help by day', '<h1>What happens on this day</h1><p>Nothing out of the ordinary.</p>'),
};
