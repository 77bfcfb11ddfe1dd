import type { Overlay } from '../../facts';
import { speaksOf } from '../../recognise/overlay-words';
import { all, attr, matches } from '../dom';
import { isDialog, isFloating } from '../lifted';
import type { OverlayContent } from './overlay-content';
import { knownOverlay } from './overlay-vendors';

type Kind = Exclude<Overlay['kind'], 'sound'>;

/** What the overlay wants of the visitor; nothing for parts of the page that may lie over the rest, like its header. */
export function kindOf(element: Element, content: OverlayContent): Kind | undefined {
  const kind = knownWithin(element) ?? byWords(content);
  if (!isDialog(element) && kind !== 'consent' && isFurniture(element)) return undefined;
  return isFloating(element) || PLACED.has(kind) ? kind : undefined;
}

/** What merely stands in its place with a z-index is taken for an overlay only if it is one of these. */
const PLACED: ReadonlySet<Kind> = new Set(['consent', 'age', 'app', 'chat']);

function knownWithin(element: Element): Kind | undefined {
  return [element, ...all(element, ':scope > *')].map(knownOverlay).find((kind) => kind !== undefined);
}

/** Longer texts are the page's own, which may speak of anything. */
const LONGEST_TEXT = 4000;

/** Consent first: such texts mention offers and languages, the others do not mention cookies without asking. */
function byWords({ text, buttons, asksEmail }: OverlayContent): Kind {
  const beginning = text.slice(0, LONGEST_TEXT);
  if (buttons.length > 0 && speaksOf(beginning, 'consent') && !asksEmail) return 'consent';
  if (buttons.length > 0 && speaksOf(beginning, 'age') && !asksEmail) return 'age';
  if (asksEmail || speaksOf(beginning, 'newsletter')) return 'newsletter';
  if (speaksOf(beginning, 'language')) return 'language';
  if (speaksOf(beginning, 'app')) return 'app';
  if (speaksOf(beginning, 'promo')) return 'promo';
  return 'other';
}

const FURNITURE = 'header,nav,footer,[role=banner],[role=navigation],[role=contentinfo],[role=search]';
/** Pop-ups have headers and footers of their own, but no menus. */
const MENU = 'nav,[role=navigation],[role=menubar],[role=banner]';
const FURNITURE_NAME =
  /(?:^|[-_ ])(?:site-?|main-?|page-?|top-?)?(?:header|masthead|navbar|nav|menu|toolbar|topbar|sidebar|footer\d?)(?:$|[-_ ])/i;

function isFurniture(element: Element): boolean {
  if (matches(element, FURNITURE) || all(element, MENU).length > 0) return true;
  return FURNITURE_NAME.test(attr(element, 'class')) || FURNITURE_NAME.test(attr(element, 'id'));
}
