/** Long enough to find it with the eyes, short enough not to be in the way. */
const SHOWN_MS = 4000;

const MARGIN = 6;

/** Scrolls to the element and draws a frame over it that takes itself away, at the latest at the next key or click. */
export function outlineElement(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const frame = document.createElement('div');
  const { left, top, width, height } = element.getBoundingClientRect();
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = `all:initial;position:absolute;z-index:2147483647;pointer-events:none;border-radius:6px;
    box-shadow:0 0 0 3px #fff,0 0 0 6px #d6336c,0 0 0 200vmax rgb(0 0 0/.25);
    left:${left + scrollX - MARGIN}px;top:${top + scrollY - MARGIN}px;
    width:${width + 2 * MARGIN}px;height:${height + 2 * MARGIN}px`;
  document.documentElement.append(frame);
  const gone = new AbortController();
  const remove = () => {
    frame.remove();
    gone.abort();
  };
  setTimeout(remove, SHOWN_MS);
  for (const event of ['keydown', 'pointerdown'])
    addEventListener(event, remove, { signal: gone.signal, capture: true });
}
