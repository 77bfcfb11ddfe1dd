import { afterEach, expect, test } from 'vitest';
import { collectPage } from '../../utils/collect/collect-page';
import { likelyCountry } from '../../utils/collect/country';
import { parsePage, readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

const countryOf = async (html: string, otherwise?: string) =>
  likelyCountry(await readHtml(`<!doctype html><html lang="en"><main>${html}</main>`), undefined, otherwise).code;

test('a WhatsApp number tells the country of the numbers beside it', async () => {
  expect(await countryOf('<a href="https://wa.me/51912345678">Escríbanos</a> (01) 712 3450')).toBe('PE');
});

test('so does the domain that the company is written to, and no free mailbox', async () => {
  expect(await countryOf('ventas@panaderia.com.pe')).toBe('PE');
  expect(await countryOf('ventas@panaderia.com.pe', 'CL')).toBe('CL');
  expect(await countryOf('panaderia@yahoo.com.pe')).toBe('US');
  expect(await countryOf('panaderia@yahoo.com.pe', 'CL')).toBe('CL');
});

test('the country that the auditor chose reads the numbers, whatever the page says', async () => {
  const document = parsePage('<!doctype html><html lang="de-DE"><main>Tel. 91 123 45 67, +49 30 901820</main>');
  const source = { document, url: 'https://www.company.example/', mode: 'fetched' } as const;
  const { facts } = await collectPage(source, { site: 'company.example', chosenCountry: 'ES' });
  expect(facts.phones.ok && facts.phones.value.map(({ country }) => country)).toEqual(['ES', 'DE']);
});
