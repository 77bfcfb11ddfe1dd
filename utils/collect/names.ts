import { accessibleNameOf } from './accessible-name';
import { all, ancestorWhere, attr, textOf, tidy } from './dom';
import { referenced } from './forms/label-index';
import type { Source } from './reading/walk';

/** What a link or button is called, as far as the markup says: quick, for choosing among all of a page's links. */
export function nameOf(element: Element): string {
  const label = attr(element, 'aria-label') || referenced(element, 'aria-labelledby').map(textOf).join(' ');
  if (label.trim()) return tidy(label);
  const text = tidy(textOf(element));
  if (text) return text;
  const inside = all(element, 'img[alt], svg title, [aria-label], [title]');
  const names = inside.map(
    (each) => attr(each, 'alt') || attr(each, 'aria-label') || attr(each, 'title') || textOf(each),
  );
  return tidy(names.find((name) => name.trim()) ?? (attr(element, 'title') || attr(element, 'value')));
}

/**
 * The accessible name, for the few controls that are judged by it. What is hidden from screen
 * readers has none: often it is the icon beside a link with the same target.
 */
export function accessibleName(element: Element, mode: Source['mode']): { name?: string } {
  if (ancestorWhere(element, (each) => attr(each, 'aria-hidden') === 'true')) return {};
  return { name: mode === 'rendered' ? accessibleNameOf(element) : nameOf(element) };
}
