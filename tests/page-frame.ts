import { createPace } from '../utils/collect/reading/pace';
import { type Reading, readPage } from '../utils/collect/reading/reading';
import type { Source } from '../utils/collect/reading/walk';

/** The page in a frame as large as a desktop window, where layout is real. */
export async function renderPage(html: string, size = { width: 1280, height: 800 }): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${size.width}px;height:${size.height}px;border:0`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

/** The same HTML as an audit meets it when it is read without being opened. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What every collector starts from. */
export async function readHtml(
  html: string,
  { url = 'https://www.company.example/', mode = 'rendered' }: { url?: string; mode?: Source['mode'] } = {},
): Promise<Reading> {
  const page = mode === 'rendered' ? await renderPage(html) : parsePage(html);
  return readPage({ document: page, url, mode }, createPace());
}

export function removeFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
