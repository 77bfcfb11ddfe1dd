import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A folder as a site on this machine alone, at a port of its own. */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => answer(response, folder, request.url ?? '/'));
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

/** What cannot be read, and what is no address at all, is to the visitor not there. */
async function answer(response: ServerResponse, folder: string, address: string): Promise<void> {
  const page = await read(folder, address).catch(() => undefined);
  if (!page) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  response.writeHead(200, { 'content-type': page.type }).end(page.content);
}

async function read(folder: string, address: string): Promise<{ type: string; content: Buffer }> {
  const { pathname } = new URL(address, 'http://127.0.0.1');
  // URL leaves no `..` to climb out of the folder with, and fileURLToPath refuses an encoded slash.
  const place = new URL(`.${pathname}`, `${pathToFileURL(path.resolve(folder))}/`);
  const file = fileURLToPath(pathname.endsWith('/') ? new URL('index.html', place) : place);
  return { type: TYPES[path.extname(file)] ?? 'application/octet-stream', content: await readFile(file) };
}
