import type { Facts } from '../facts';
import { fold } from '../recognise/fold';
import { isPersonName, isRole, namedContact } from '../recognise/person-name';
import { all, ancestorWhere, attr, closest, composedParentOf, holds, matches, textOf, tidy } from './dom';
import { titleOf } from './page-fact';
import { evidenceOf, locate } from './reading/located';
import type { Pace } from './reading/pace';
import type { Block, Reading } from './reading/reading';
import { structuredPeople } from './structured-people';

type Person = Facts['people'][number];

/** The people of the company that the page names, by what tells that they are: a role, a card, a way to reach them. */
export async function collectPeople(reading: Reading, pace: Pace): Promise<Person[]> {
  const people = fromStructure(reading);
  const { blocks } = reading;
  for (const [index, block] of blocks.entries()) {
    const person = people.length < MOST ? toPerson(block, blocks[index + 1], reading) : undefined;
    if (person && !people.some(({ name, source }) => name === person.name && source !== 'structured'))
      people.push(person);
    const pause = pace();
    if (pause) await pause;
  }
  return people;
}

/** A judgement: whoever has read of thirty people knows that a company shows its people. */
const MOST = 30;

/** Nobody's introduction is longer than this in its first line. */
const LONGEST_LINE = 160;

function toPerson(block: Block, next: Block | undefined, reading: Reading): Person | undefined {
  if (block.text.length > LONGEST_LINE) return undefined;
  const [name = '', inlineRole = ''] = nameAndRole(block.text);
  if (!name) return fromSentence(block, reading);
  if (isSomebodyElse(block.element)) return undefined;
  const card = cardOf(block.element);
  const figure = closest(block.element, 'figure');
  const role = inlineRole || (next && isRole(next.text) ? next.text : '');
  const photo = hasPhoto(figure ?? card);
  const contact = all(card, CONTACT_LINK).length > 0;
  if (!role && !isAddressedTo(name, card)) return undefined;
  const source = figure ? 'figure' : closest(block.element, HEADINGS) ? 'heading' : 'text';
  return { name, role, photo, contact, source, ...locate(block.element, block.order, block.text, reading) };
}

/** Where no role tells a name from other capitalised words, an address that repeats it does: ruiz@company.example. */
function isAddressedTo(name: string, card: Element): boolean {
  const addresses = all(card, 'a[href^="mailto:" i]').map(
    (link) => attr(link, 'href').toLowerCase().split('@')[0] ?? '',
  );
  const parts = fold(name)
    .split(/[^a-z]+/)
    .filter((part) => part.length > 2);
  return addresses.some((address) => parts.some((part) => address.includes(part)));
}

/** "Ana Ruiz", "Ana Ruiz, Head of Sales", or the two in lines of their own. */
function nameAndRole(text: string): string[] {
  const [name = '', ...rest] = text.split(/\s*(?:\n|,|\||·|:|\s[-–—])\s*/);
  const role = tidy(rest.join(' '));
  if (!isPersonName(name)) return [];
  return role === '' || isRole(role) ? [name, role] : [];
}

function fromSentence(block: Block, reading: Reading): Person | undefined {
  const name = namedContact(block.text);
  if (!name || isSomebodyElse(block.element) || isCompany(name, reading)) return undefined;
  const card = cardOf(block.element);
  const contact = all(card, CONTACT_LINK).length > 0 || WRITTEN_CONTACT.test(block.text);
  return {
    name,
    role: '',
    photo: hasPhoto(card),
    contact,
    source: 'text',
    ...locate(block.element, block.order, block.text, reading),
  };
}

/** "To contact Ashdown Bikes" names nobody: the title says that it is the company. */
function isCompany(name: string, { root }: Reading): boolean {
  return fold(titleOf(root)).includes(fold(name));
}

/** An address, or a number, that is no link. */
const WRITTEN_CONTACT = /\S@\S|\d[\d ./()-]{6,}\d/;

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const CONTACT_LINK = 'a[href^="tel:" i], a[href^="mailto:" i]';

/** Customers who praise and authors who write are named like employees. */
const SOMEBODY_ELSE =
  /testimonial|review|rating|quote|opinion|rese[nñ]a|bewertung|avis|recension|depoimento|author|byline|comment|case-?stud|speaker/i;

function isSomebodyElse(element: Element): boolean {
  return (
    ancestorWhere(
      element,
      (each) =>
        matches(each, 'blockquote, q, [itemprop=author], [rel=author]') ||
        SOMEBODY_ELSE.test(`${attr(each, 'class')} ${attr(each, 'id')}`) ||
        (matches(each, 'figure, li, article, div') && isSmall(each) && all(each, 'blockquote, q').length > 0),
    ) !== null
  );
}

/** As much as one card may hold. */
const LARGEST_CARD = 600;

const isSmall = (element: Element) => textOf(element).length <= LARGEST_CARD;

/** The largest thing around the name that is about this one person: no other name-like heading is in it. */
function cardOf(element: Element): Element {
  let card = element;
  for (let depth = 0; depth < 4; depth += 1) {
    const around = composedParentOf(card);
    if (!around || !isSmall(around) || matches(around, 'body, main, section, ul, ol, table')) return card;
    if (namesIn(around) > 1) return card;
    card = around;
  }
  return card;
}

function namesIn(element: Element): number {
  const lines = all(element, `${HEADINGS}, figcaption, strong, b, p, td`);
  const names = lines.map((line) => tidy(textOf(line))).filter(isPersonName);
  return new Set(names).size;
}

function hasPhoto(card: Element): boolean {
  return all(card, 'img, picture').some((image) => holds(card, image));
}

function fromStructure(reading: Reading): Person[] {
  return structuredPeople(reading.dataBlocks).map((person, order) => ({
    ...person,
    source: 'structured',
    visible: false,
    needsAction: false,
    firstScreen: null,
    order,
    evidence: { ...evidenceOf(reading.root, person.name, reading), region: 'main' },
  }));
}
