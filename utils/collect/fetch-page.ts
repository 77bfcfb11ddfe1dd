import type { Reason } from '../facts';
import { isOnSite } from '../site';
import { type PolicyWatch, watchPolicy } from './policy-watch';

const TIMEOUT_SECONDS = 10;

/** A page larger than this would block the tab while it is parsed. */
const LARGEST_MEGABYTES = 3;

export interface FetchedPage {
  html: string;
  /** The response's own address, after redirects. */
  url: string;
}

export type Fetched = (FetchedPage | { reason: Reason }) & {
  /** Requests that were made. */
  cost: number;
};

/** What is asked for, and what else is no answer. */
const HTML = { accept: 'text/html', type: /^(?:text\/html|application\/xhtml\+xml)$/i };
const TEXT = { accept: 'text/plain, application/xml', type: /^(?:text\/(?:plain|xml)|application\/(?:\w+\+)?xml)$/i };

export interface FetchOptions {
  /** The site that the answer must be of. */
  site: string;
  /** Requests that may be made. */
  budget: number;
  kind?: 'html' | 'text';
}

/**
 * A redirect is asked for a second time to be followed. The browser does that by itself, up to 20 times, and tells no
 * page how often: one that leads to an answer counts as this, one that leads nowhere as all that was left.
 */
const COST_OF_FOLLOWING = 2;

/** Reads one page of the site as HTML, or a text for programs; what cannot be had is a reason, not an error. */
export async function fetchPage(url: string, { site, budget, kind = 'html' }: FetchOptions): Promise<Fetched> {
  const policy = watchPolicy(url);
  const wanted = kind === 'html' ? HTML : TEXT;
  let cost = 1;
  try {
    let response = await request(url, wanted.accept, 'manual');
    if (response.type === 'opaqueredirect') {
      if (budget < cost + COST_OF_FOLLOWING) return { reason: { code: 'redirect-over-budget', params: {} }, cost };
      cost += COST_OF_FOLLOWING;
      response = await request(url, wanted.accept, 'follow');
    }
    return { ...(await read(response, url, site, wanted.type)), cost };
  } catch (error) {
    return { reason: await failureOf(error, policy, cost > 1), cost: cost > 1 ? budget : cost };
  } finally {
    policy.end();
  }
}

/** @throws what the network throws before the answer. */
function request(url: string, accept: string, redirect: RequestRedirect): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000), headers: { accept }, redirect });
}

/** @throws what the network throws in the middle of the answer. */
async function read(
  response: Response,
  url: string,
  site: string,
  type: RegExp,
): Promise<FetchedPage | { reason: Reason }> {
  const refused = refusal(response, site, type);
  if (refused) return { reason: refused };
  const bytes = await readBody(response);
  if (!bytes) return { reason: { code: 'too-large', params: { megabytes: LARGEST_MEGABYTES } } };
  return { html: decode(bytes, response.headers.get('content-type') ?? ''), url: response.url || url };
}

/** The one place where the network may throw: what it says is a reason. */
async function failureOf(error: unknown, policy: PolicyWatch, isRedirect: boolean): Promise<Reason> {
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  if (timedOut) return { code: 'timeout', params: { seconds: TIMEOUT_SECONDS } };
  if (await policy.refused()) return { code: 'blocked-by-page', params: {} };
  // A redirect that could not be followed leads where the page may not read, which the browser does not tell.
  return { code: isRedirect ? 'leads-away' : 'network-or-policy', params: {} };
}

function refusal(response: Response, site: string, wanted: RegExp): Reason | undefined {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  if (response.url && !isOnSite(response.url, site))
    return { code: 'left-site', params: { host: new URL(response.url).host } };
  if (!response.ok) return { code: 'http-status', params: { status: response.status } };
  if (!wanted.test(type)) return { code: 'not-html', params: { type: type || '?' } };
  return undefined;
}

/** The whole body, or undefined where it grows too large; the rest is then not downloaded. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > LARGEST_MEGABYTES * 1_000_000) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** By the header's charset, else by the markup's, else as UTF-8. */
function decode(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
  return decoderFor(charset).decode(bytes);
}

function decoderFor(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // A charset that no browser knows: UTF-8 is what the page then most likely is.
    return new TextDecoder();
  }
}
