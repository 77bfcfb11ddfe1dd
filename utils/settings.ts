import { browser } from 'wxt/browser';
import type { ReaderLanguage } from './audit-format';
import { REQUESTS } from './site-audit/requests';

/** What the person chose, kept in this browser alone. */
export interface Settings {
  /** Absent until chosen: then it is the browser's. */
  language?: ReaderLanguage;
  /** Keep a picture of the first screen with each audit. */
  screenshot: boolean;
  /** How often one audit may ask the site for something. */
  requests: number;
}

const DEFAULTS: Settings = { screenshot: true, requests: REQUESTS };

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return { ...DEFAULTS, ...(settings as Partial<Settings> | undefined) };
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ settings });
  return settings;
}

/** Tells of every change, made on this page or on another one. Gives what ends it. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: object) => {
    if ('settings' in changes) void readSettings().then(listener);
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

/** The language chosen, else the browser's where we speak it, else English. */
export function readerLanguage(settings: Settings): ReaderLanguage {
  return settings.language ?? (browser.i18n.getUILanguage().toLowerCase().startsWith('es') ? 'es' : 'en');
}
