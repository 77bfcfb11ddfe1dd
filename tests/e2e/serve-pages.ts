import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands at an address: a page of HTML, or an answer of its own making. */
export type Served = string | ((response: ServerResponse, request: IncomingMessage) => void);

export interface PageServer {
  /** Without the slash at the end. */
  origin: string;
  close(): void;
}

/** A site of a test, on this machine alone: by path, without its query. What is not named is not found. */
export async function servePages(pages: Record<string, Served>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const served = pages[new URL(request.url ?? '/', 'http://host.example').pathname];
    if (typeof served === 'function') served(response, request);
    else answer(served ? 200 : 404, served ?? '<p>Not found</p>')(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // not a string: it listens on a port, not on a pipe
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** An answer with a status and headers of its own. */
export function answer(status: number, body: string | Buffer, headers: Record<string, string> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
}
