import { findTopic, isExactlyTopic, matchesTopic } from '../topics';
import { isEditorialPath, type LinkText, leadsToPage, pathSegments } from './link-path';

/** Longer names are headlines and sentences, not the labels of a menu (`contact-link-visible` in the catalogue). */
const LONGEST_NAME = 40;

export type ContactLink = { by: 'name' | 'path'; word: string };

/** Whether a link leads to where the company can be contacted, and by which words one can tell. */
export function isContactLink({ name, path }: LinkText): ContactLink | undefined {
  if (!leadsToPage(path)) return undefined;
  const segments = pathSegments(path);
  const exact = isExactlyTopic(name, 'contactLink');
  if (exact) return { by: 'name', word: exact.word };
  if (isEditorialPath(segments)) return undefined;
  return byName(name) ?? byPath(segments);
}

function byName(name: string): ContactLink | undefined {
  const label = name.replace(/\s+/g, ' ').trim();
  if (label.length > LONGEST_NAME || matchesTopic(label, 'articleTitle')) return undefined;
  const found = findTopic(label, 'contactLink');
  return found && { by: 'name', word: found.word };
}

function byPath(segments: readonly string[]): ContactLink | undefined {
  for (const segment of segments) {
    const found = isExactlyTopic(segment, 'contactPath');
    if (found) return { by: 'path', word: found.word };
  }
  return undefined;
}
