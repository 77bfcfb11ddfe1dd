import type { Overlay } from '../../facts';
import { all, attr, hasAttr, isRendered, matches, windowOf } from '../dom';
import { evidenceOf } from '../reading/located';
import type { Pace } from '../reading/pace';
import type { Reading } from '../reading/reading';
import { isClosable, isEqualChoice } from './overlay-answers';
import { type OverlayContent, readOverlay } from './overlay-content';
import { kindOf } from './overlay-kind';
import { type Cover, sampleCovers } from './overlay-samples';

/** What covers less of the first screen is in nobody's way: a chat button, an arrow to the top. Our judgement. */
const LEAST_SHARE = 0.03;

/** What stands between the visitor and the page: banners, dialogs and pop-ups over the first screen, and sound. */
export async function collectOverlays(reading: Reading, pace: Pace): Promise<Overlay[]> {
  const found: Overlay[] = [];
  const covers = await sampleCovers(reading, pace);
  const contents = new Map<Cover, OverlayContent>();
  for (const cover of covers) contents.set(cover, await readOverlay(cover.element, reading.source, pace));
  lendBackdrops(covers, (cover) => isBackdrop(contents.get(cover)));
  for (const [cover, content] of contents) {
    const overlay = isBackdrop(content) ? undefined : toOverlay(cover, content, reading);
    if (overlay) found.push(overlay);
  }
  return [...lockedBy(found, reading), ...sounds(reading)];
}

function isBackdrop(content: OverlayContent | undefined): boolean {
  return !content || (content.text.trim() === '' && content.buttons.length === 0 && !content.unread);
}

/** A layer without content that dims the page belongs to what lies on it, which so keeps people from all it covers. */
function lendBackdrops(covers: readonly Cover[], isEmpty: (cover: Cover) => boolean): void {
  for (const backdrop of covers.filter(isEmpty)) {
    const above = covers.find(({ element }) => element === backdrop.above);
    if (above) above.share = Math.max(above.share, backdrop.share);
  }
}

function toOverlay({ element, share }: Cover, content: OverlayContent, reading: Reading): Overlay | undefined {
  const kind = kindOf(element, content);
  // Nothing outside a modal dialog can be used, however small the dialog is.
  const covered = matches(element, ':modal') ? 1 : share;
  if (!kind || covered < LEAST_SHARE) return undefined;
  return {
    kind,
    share: Math.round(covered * 100) / 100,
    closable: isClosable(kind, content),
    equalChoice: isEqualChoice(content),
    locksScroll: false,
    evidence: evidenceOf(element, content.text, reading),
  };
}

/** The page's scrolling is locked by the largest overlay, where there is one. */
function lockedBy(overlays: readonly Overlay[], reading: Reading): Overlay[] {
  const largest = Math.max(...overlays.map(({ share }) => share));
  const locked = isScrollLocked(reading.root);
  return overlays.map((overlay) => ({ ...overlay, locksScroll: locked && overlay.share === largest }));
}

/** Rather more than rounding: the page has something below that cannot be reached. */
const BELOW = 1.05;

function isScrollLocked(root: Element): boolean {
  const view = windowOf(root);
  const body = all(root, 'body')[0];
  if (!view || !body) return false;
  const styles = [view.getComputedStyle(root), view.getComputedStyle(body)];
  if (styles.some(({ position }) => position === 'fixed')) return true;
  const hidden = styles.some(({ overflowY }) => /^(?:hidden|clip)$/.test(overflowY));
  return hidden && Math.max(root.scrollHeight, body.scrollHeight) > view.innerHeight * BELOW;
}

/** What plays with its sound on, and nobody has started: the page was only opened. */
function sounds(reading: Reading): Overlay[] {
  const media = all(reading.root, 'video[autoplay],audio[autoplay]') as HTMLMediaElement[];
  return media.filter(isLoud).map((element) => ({
    kind: 'sound',
    share: 0,
    closable: hasAttr(element, 'controls') && isRendered(element),
    equalChoice: true,
    locksScroll: false,
    evidence: evidenceOf(element, attr(element, 'title') || attr(element, 'aria-label'), reading),
  }));
}

function isLoud(media: HTMLMediaElement): boolean {
  return !media.paused && !media.muted && media.volume > 0;
}
