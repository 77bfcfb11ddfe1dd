/** The browser tells the document a moment after the request failed: 6 ms on an idle page, on a busy one its turn. */
const TOLD_WITHIN_MS = 100;

export interface PolicyWatch {
  /** Whether the page's own policy has refused the request that has just failed. */
  refused(): Promise<boolean>;
  end(): void;
}

/** Firefox holds the requests of a content script to the security policy of the page that it runs in. */
export function watchPolicy(url: string): PolicyWatch {
  const watching = new AbortController();
  const refusal = new Promise<boolean>((resolve) => {
    const note = ({ blockedURI }: SecurityPolicyViolationEvent) => void (blockedURI === url && resolve(true));
    addEventListener('securitypolicyviolation', note, { signal: watching.signal });
  });
  return {
    refused: () => Promise.race([refusal, silence()]),
    end: () => watching.abort(),
  };
}

const silence = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), TOLD_WITHIN_MS));
