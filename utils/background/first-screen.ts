import { browser } from 'wxt/browser';

/** So that a hundred audits with pictures still make a file that can be mailed (the format's own limit). */
const LARGEST_PICTURE_BYTES = 80_000;
const WIDEST = 800;
const QUALITIES = [0.75, 0.55, 0.35, 0.15];

/** The tab's first screen as a WebP data URL of at most 80 kB; undefined where it cannot be pictured. */
export async function captureFirstScreen(tabId: number): Promise<string | undefined> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active || windowId === undefined) return undefined;
  const picture = await capture(windowId);
  return picture && shrink(picture);
}

/** A tab that was left in this moment, or that the browser does not show, is no reason to fail an audit. */
async function capture(windowId: number): Promise<string | undefined> {
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 90 });
  } catch {
    return undefined;
  }
}

async function shrink(picture: string): Promise<string | undefined> {
  const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
  const scale = Math.min(1, WIDEST / bitmap.width);
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  for (const quality of QUALITIES) {
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    if (blob.type === 'image/webp' && blob.size * 1.34 < LARGEST_PICTURE_BYTES) return toDataUrl(blob);
  }
  return undefined;
}

async function toDataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:${blob.type};base64,${btoa(letters)}`;
}
