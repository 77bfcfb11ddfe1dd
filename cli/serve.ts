import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A folder as a site on this machine alone, at a port of its own. */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => answer(response, fileFor(folder, request.url ?? '/')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // not a string: it listens on a port, not on a pipe
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Through URL, which leaves no `..` to climb out of the folder with; an encoded one is refused. */
function fileFor(folder: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://127.0.0.1');
  if (/%(?:2e|2f|5c|00)/i.test(pathname)) return undefined;
  return path.join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
}

/** A file that cannot be read is, to the visitor, not there. */
async function answer(response: ServerResponse, file: string | undefined): Promise<void> {
  const content = file && (await readFile(file).catch(() => undefined));
  if (!file || !content) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(content);
}
