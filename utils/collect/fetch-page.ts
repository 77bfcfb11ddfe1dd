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
  redirected: boolean;
}

/** Reads one page of the site as HTML; a page that cannot be had is a reason, not an error. */
export async function fetchPage(url: string, site: string): Promise<FetchedPage | { reason: Reason }> {
  const policy = watchPolicy(url);
  try {
    return await request(url, site);
  } catch (error) {
    return { reason: await failureOf(error, url, policy) };
  } finally {
    policy.end();
  }
}

/** @throws what the network throws, be it before the answer or in the middle of it. */
async function request(url: string, site: string): Promise<FetchedPage | { reason: Reason }> {
  const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  const response = await fetch(url, { signal, headers: { accept: 'text/html' } });
  const refused = refusal(response, site);
  if (refused) return { reason: refused };
  const bytes = await readBody(response);
  if (!bytes) return { reason: { code: 'too-large', params: { megabytes: LARGEST_MEGABYTES } } };
  return {
    html: decode(bytes, response.headers.get('content-type') ?? ''),
    url: response.url || url,
    redirected: response.redirected,
  };
}

/** The one place where the network may throw: what it says is a reason. */
async function failureOf(error: unknown, url: string, policy: PolicyWatch): Promise<Reason> {
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  if (timedOut) return { code: 'timeout', params: { seconds: TIMEOUT_SECONDS } };
  if (await policy.refused()) return { code: 'blocked-by-page', params: {} };
  return { code: (await isRedirected(url)) ? 'leads-away' : 'network-or-policy', params: {} };
}

/** A redirect that could not be followed leads where the page may not read, which the browser does not tell. */
async function isRedirected(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  const response = await fetch(url, { signal, redirect: 'manual' }).catch(() => undefined);
  return response?.type === 'opaqueredirect';
}

function refusal(response: Response, site: string): Reason | undefined {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  if (response.url && !isOnSite(response.url, site))
    return { code: 'left-site', params: { host: new URL(response.url).host } };
  if (!response.ok) return { code: 'http-status', params: { status: response.status } };
  if (!/^(?:text\/html|application\/xhtml\+xml)$/i.test(type))
    return { code: 'not-html', params: { type: type || '?' } };
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
