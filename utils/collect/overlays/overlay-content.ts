import { attr, boxOf, contentOf, isRendered, matches, tagOf, textOf, tidy } from '../dom';
import { nameOf } from '../names';
import type { Pace } from '../reading/pace';
import type { Source } from '../reading/walk';
import { walk } from '../reading/walk';

export interface OverlayContent {
  text: string;
  /** What can be seen and pressed. */
  buttons: OverlayButton[];
  /** A field for an e-mail address is among it. */
  asksEmail: boolean;
  /** A frame of another origin is among it: what it says and offers is not known. */
  unread: boolean;
}

export interface OverlayButton {
  element: Element;
  name: string;
  box: DOMRect;
}

/** Overlays are small; where one is not, its beginning tells what it is. */
const MOST_STEPS = 3000;

/** What the overlay says and offers, through shadow roots and frames of the same origin. */
export async function readOverlay(element: Element, source: Source, pace: Pace): Promise<OverlayContent> {
  const content: OverlayContent = { text: '', buttons: [], asksEmail: false, unread: false };
  let steps = 0;
  for (const step of walk(element, source)) {
    steps += 1;
    if (steps > MOST_STEPS) break;
    if (step.kind === 'text') content.text += `${tidy(textOf(step.node))} `;
    if (step.kind === 'enter') take(step.node, content);
    const pause = pace();
    if (pause) await pause;
  }
  return content;
}

const BUTTON = 'button,a,summary,input[type=button],input[type=submit],[role=button],[role=link]';

/** Many a cross to close is neither a button nor a link. */
const CROSS = '[class*="close" i],[aria-label*="close" i],[class*="dismiss" i]';

function take(element: Element, content: OverlayContent): void {
  if (!isRendered(element)) return;
  if (matches(element, BUTTON) || (matches(element, CROSS) && isLeaf(element))) {
    content.buttons.push({ element, name: nameOf(element), box: boxOf(element) });
  }
  if (matches(element, 'input[type=email],input[name*="email" i]')) content.asksEmail = true;
  if (tagOf(element) === 'iframe' && attr(element, 'src') && contentOf(element).length === 0) content.unread = true;
}

/** Not the box around everything that is called "closeable". */
function isLeaf(element: Element): boolean {
  return element.children.length <= 1;
}
