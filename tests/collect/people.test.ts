import { afterEach, expect, test } from 'vitest';
import { collectPeople } from '../../utils/collect/people';
import { createPace } from '../../utils/collect/reading/pace';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

async function peopleOf(body: string) {
  return collectPeople(await readHtml(`<!doctype html><main>${body}</main>`), createPace());
}

const PHOTO = '<img src="a.jpg" alt="">';

test('a figure with a name and a role', async () => {
  const [person] = await peopleOf(`<figure>${PHOTO}<figcaption>Ana Ruiz Peña, directora</figcaption></figure>`);
  expect(person).toMatchObject({ name: 'Ana Ruiz Peña', role: 'directora', photo: true, source: 'figure' });
});

test('team cards, each with its own way to write', async () => {
  const card = (name: string, role: string, rest = '') => `<div>${PHOTO}<h3>${name}</h3><p>${role}</p>${rest}</div>`;
  const people = await peopleOf(
    card('Jürgen Weiß', 'Geschäftsführer', '<a href="mailto:j@company.example">E-Mail</a>') +
      card('Dr. Eva van der Linden', 'Leiterin Kundenservice'),
  );
  expect(people).toMatchObject([
    { name: 'Jürgen Weiß', role: 'Geschäftsführer', photo: true, contact: true, source: 'heading' },
    { name: 'Dr. Eva van der Linden', role: 'Leiterin Kundenservice', contact: false },
  ]);
});

test('a contact that is called by name', async () => {
  const [person] = await peopleOf(
    '<p>Your contact for repairs: Tom Hale, <a href="tel:+441632960123">01632 960123</a></p>',
  );
  expect(person).toMatchObject({ name: 'Tom Hale', contact: true, source: 'text' });
});

test('somebody to contact, with a number that is no link', async () => {
  const [person] = await peopleOf('<p>Per contattare Lia Conti:<br>cell 333 0000001</p>');
  expect(person).toMatchObject({ name: 'Lia Conti', contact: true, source: 'text' });
});

test('the company itself is nobody', async () => {
  const page = await readHtml(
    '<!doctype html><title>Case Alba</title><main><p>Per contattare Case Alba: 333 0000001</p>',
  );
  expect(await collectPeople(page, createPace())).toEqual([]);
});

test('people in structured data, if they belong to the company', async () => {
  const data = {
    '@type': 'Organization',
    founder: { '@type': 'Person', name: 'Lia Conti' },
    employee: [{ '@type': 'Person', name: 'Max Roth', jobTitle: 'Sales', telephone: '+49 30 23125 123' }],
    review: { '@type': 'Review', author: { '@type': 'Person', name: 'Joe Bloggs', jobTitle: 'Manager' } },
  };
  const people = await peopleOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
  expect(people).toMatchObject([
    { name: 'Lia Conti', contact: false, source: 'structured' },
    { name: 'Max Roth', role: 'Sales', contact: true },
  ]);
});

test('a name without a role whose address repeats it', async () => {
  const [person] = await peopleOf(
    '<div><h3>Tom Hale</h3><a href="mailto:t.hale@company.example">Write to Tom</a></div>',
  );
  expect(person).toMatchObject({ name: 'Tom Hale', role: '', contact: true });
});

test.each([
  ['a customer who praises', `<div class="testimonial"><h3>Mia Wong</h3><p>Manager at a bakery</p></div>`],
  ['a quoted customer', `<figure><blockquote>Great!</blockquote><figcaption>Mia Wong, CEO</figcaption></figure>`],
  ['an author', `<p class="byline">Mia Wong, Head of Research</p>`],
  ['a heading in capitals', `<h2>Spare Parts</h2><p>Our sales advisors are here.</p>`],
  ['a service in capitals', `<div>${PHOTO}<h3>Entrümpelung Freising</h3><a href="tel:+493023125123">Anrufen</a></div>`],
  ['a heading above a link', `<h3>Correo Postal</h3><a href="mailto:a@company.example">a@company.example</a>`],
  ['a legal link', `<p>Términos y Condiciones</p><a href="mailto:a@company.example">x</a>`],
  ['a name without a role', `<h3>Mia Wong</h3><p>She likes the sea.</p>`],
])('%s is nobody of the company', async (_, html) => {
  expect(await peopleOf(html)).toEqual([]);
});
