import { tidy } from './dom';

export interface StructuredPerson {
  name: string;
  role: string;
  photo: boolean;
  contact: boolean;
}

/** The people of the company in JSON-LD: with a role, or as its founder or employee. Authors and reviewers are not. */
export function structuredPeople(blocks: readonly string[]): StructuredPerson[] {
  const people: StructuredPerson[] = [];
  for (const block of blocks) {
    if (block.includes('Person')) visit(parsed(block), { people, isOwn: false, depth: 0 });
  }
  return people;
}

interface Visit {
  people: StructuredPerson[];
  isOwn: boolean;
  depth: number;
}

const DEEPEST = 8;
const NOT_OWN = /^(?:author|reviewer|review|reviews|creator|contributor|editor|performer|actor)$/;
const OWN = /^(?:employees?|founders?|members?|alumni|contactPoint)$/;

function visit(value: unknown, { people, isOwn, depth }: Visit): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  const item = value as Record<string, unknown>;
  const isPerson = String(item['@type']).includes('Person');
  const name = text(item.name);
  const role = text(item.jobTitle);
  if (isPerson && name && (isOwn || role)) {
    people.push({
      name,
      role,
      photo: item.image !== undefined,
      contact: Boolean(text(item.email) || text(item.telephone)),
    });
  }
  for (const [key, each] of Object.entries(item)) {
    if (!NOT_OWN.test(key))
      visit(each, { people, isOwn: OWN.test(key) || (isOwn && Array.isArray(value)), depth: depth + 1 });
  }
}

/** Broken JSON-LD is counted elsewhere. */
function parsed(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? tidy(value).slice(0, 120) : '');
