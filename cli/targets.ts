import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serveFolder } from './serve';

/** One audit to be made: of an address, or of a folder that is served while it is audited. */
export interface Target {
  /** What the person wrote, or the file's name. */
  name: string;
  /** Makes the page available; `close` ends what it took. @throws Error with a sentence for the person. */
  open(): Promise<{ url: string; close: () => void }>;
}

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));

/** The audits that the words on the command line ask for; without a word, of the two companies of the project. */
export function targetsOf(words: readonly string[]): Target[] {
  if (words.length === 0) return foldersIn(SAMPLES).map((folder) => site(path.basename(folder), folder));
  return words.flatMap(targetOf);
}

function targetOf(word: string): Target[] {
  if (/^https?:\/\//i.test(word) || /^file:\/\//i.test(word)) return [address(word)];
  if (!existsSync(word)) return looksLikeHost(word) ? [address(`https://${word}`)] : [missing(word)];
  if (!statSync(word).isDirectory()) return [file(word)];
  if (existsSync(path.join(word, 'index.html'))) return [site(word, word)];
  const pages = readdirSync(word)
    .filter((name) => /\.html?$/i.test(name))
    .sort();
  return pages.length > 0 ? pages.map((name) => file(path.join(word, name))) : [empty(word)];
}

const nothing = () => undefined;

function address(url: string): Target {
  return {
    name: url,
    async open() {
      if (!URL.canParse(url)) throw new Error('this is no address that can be opened.');
      return { url, close: nothing };
    },
  };
}

function file(name: string): Target {
  return { name, open: async () => ({ url: pathToFileURL(path.resolve(name)).href, close: nothing }) };
}

function site(name: string, folder: string): Target {
  return { name, open: () => serveFolder(folder) };
}

function missing(name: string): Target {
  return { name, open: () => Promise.reject(new Error('there is no such file, folder or address.')) };
}

function empty(name: string): Target {
  return { name, open: () => Promise.reject(new Error('the folder holds no HTML file.')) };
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => path.join(folder, entry.name)).sort();
}

function looksLikeHost(word: string): boolean {
  return /^(?:[\w-]+\.)+[a-z]{2,}(?:[/:?#].*)?$/i.test(word) && !/\.html?$/i.test(word);
}
