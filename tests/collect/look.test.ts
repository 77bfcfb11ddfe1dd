import { afterEach, expect, test } from 'vitest';
import { measureTargets } from '../../utils/collect/look/crowding';
import { lookOf } from '../../utils/collect/look/look';
import { createPace } from '../../utils/collect/reading/pace';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

async function lookOfTarget(html: string) {
  const reading = await readHtml(`<!doctype html>${html}`);
  await measureTargets(reading, createPace());
  const target = reading.root.querySelector('#target');
  return target ? lookOf(target, reading).look : undefined;
}

test('the contrast is that of the innermost text to the nearest painted colour', async () => {
  const html =
    '<div style="background:#fff"><a id="target" href="tel:1" style="color:#000"><b style="color:#999">Call</b></a></div>';
  expect((await lookOfTarget(html))?.contrast).toBeCloseTo(2.85);
});

test('where nothing is painted, the page is white paper', async () => {
  expect((await lookOfTarget('<p id="target" style="color:#000">Call</p>'))?.contrast).toBe(21);
});

test('over a picture, and without text, nobody can tell the contrast', async () => {
  const hero =
    '<div style="position:relative"><img style="position:absolute;inset:0;width:100%;height:100%" src="data:,">';
  expect((await lookOfTarget(`${hero}<p id="target" style="position:relative">Call</p></div>`))?.contrast).toBeNull();
  expect((await lookOfTarget('<a id="target" href="tel:1"><img width="40" height="40"></a>'))?.contrast).toBeNull();
  const gradient = 'background:linear-gradient(#fff,#000)';
  expect((await lookOfTarget(`<div style="${gradient}"><p id="target">Call</p></div>`))?.contrast).toBeNull();
});

const icon = 'display:inline-block;width:16px;height:16px';

test('two small icons side by side crowd each other, a small one alone does not', async () => {
  const two = `<a id="target" href="#a" style="${icon}"></a><a href="#b" style="${icon}"></a>`;
  expect((await lookOfTarget(two))?.crowded).toBe(true);
  const apart = `<a id="target" href="#a" style="${icon}"></a><a href="#b" style="${icon};margin-left:40px"></a>`;
  expect((await lookOfTarget(apart))?.crowded).toBe(false);
});

test('a link in a line of text is told from one that stands alone', async () => {
  expect((await lookOfTarget('<p>Call <a id="target" href="tel:1">us</a> now</p>'))?.inline).toBe(true);
  expect((await lookOfTarget('<li><a id="target" href="tel:1">Call us</a></li>'))?.inline).toBe(false);
});

test('what nobody sees is not drawn', async () => {
  expect(await lookOfTarget('<p id="target" hidden>Call</p>')).toBeUndefined();
});
