import { afterEach, expect, test } from 'vitest';
import { collectContactLinks } from '../../utils/collect/contact-links';
import { createPace } from '../../utils/collect/reading/pace';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

async function linksOn(url: string, html: string) {
  const links = await collectContactLinks(await readHtml(html, { url }), () => true, createPace());
  return links.map(({ name, role, section }) => ({ name, role, section }));
}

test('on the contact page, a link to another place on it is no contact link', async () => {
  const html = '<a href="#services">Services</a> <a href="#">Top</a> <a href="">Menu</a>';
  expect(await linksOn('https://www.company.example/contact', html)).toEqual([]);
});

test('a section is known by its name or its fragment', async () => {
  const html = '<a href="#contact">Say hello</a> <a href="#write">Contact us</a>';
  expect(await linksOn('https://www.company.example/', html)).toEqual([
    { name: 'Say hello', role: 'contact', section: true },
    { name: 'Contact us', role: 'contact', section: true },
  ]);
});
