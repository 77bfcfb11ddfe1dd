import { browser } from 'wxt/browser';
import type { Audit } from '../audit-format';

/** What makes the audits: this extension in this browser. */
export async function tool(): Promise<Audit['tool']> {
  const { name, version } = browser.runtime.getManifest();
  return { name, version, browser: browserName(navigator.userAgent) };
}

function browserName(userAgent: string): string {
  const found = /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/\S+ .*(?=Edg\/)/, ''));
  return found ? `${found[1] === 'Edg' ? 'Edge' : found[1]} ${found[2]}` : 'unknown';
}
