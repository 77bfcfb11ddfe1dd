import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { TopicFound } from '../../facts';
import { servesConsumers } from '../../questions/consumer-site';
import { pathsRead, wasSearched } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import { topicsOf } from '../../questions/topic-places';
import { fold } from '../../recognise/fold';

/** The official ways to complain, by country, in folded words and addresses; footers are copied across borders. */
const OFFICIAL: Record<string, RegExp> = {
  PE: /libro de reclamaciones|indecopi/,
  PT: /livro de reclamacoes|livroreclamacoes/,
  ES: /hojas? (?:oficiales )?de (?:quejas y )?reclamacion|consumo|arbitraje/,
  BR: /procon|consumidor\.gov|reclame ?aqui|\bsac\b|ouvidoria/,
  AR: /defensa (?:del|de las y los) consumidor|argentina\.gob\.ar/,
  CO: /superintendencia|\bsic\b|pqrs/,
  CL: /sernac/,
  FR: /mediat(?:eur|ion)|signal\.?conso/,
  DE: /verbraucherschlichtung|schlichtungsstelle|vsbg|streitbeilegung/,
  IT: /conciliazione|organismo adr|\badr\b|arbitro/,
};

/** Where the law asks shops for the official book in plain sight (PE-32497, PT-LRE). */
const BOOK_COUNTRIES = ['PE', 'PT'];

const SCORES = { linked: 1, mentioned: 0.6, absent: 0.4, absentBook: 0.1 };

export default defineCheck({
  id: 'claims-official-book',
  category: 'claims',
  stage: 'service-claim',
  weight: 4,
  severity: 'minor',
  effort: 2,
  sources: ['PE-32497', 'PE-15d', 'PT-LRE', 'ES-hojas', 'ODR-1'],
  needs: ['topics', 'contactLinks'],
  words: {
    en: {
      title: 'The official way to complain is shown',
      failTitle: 'The official way to complain is not in plain sight',
      why: 'Customers trust a company more that shows where they can complain about it.',
      advice: 'Link the official complaints body or book of your country in the footer.',
      linked: 'The official way to complain of the country is linked.',
      mentioned: 'The official way to complain is mentioned, but not linked.',
      absent: (country: string, paths: string) =>
        `No official way to complain for ${country} was found; one may be required, check. Read: ${paths}.`,
      noCountry: 'The country is not known, or is none of those with an official complaints book or body to show.',
      notForConsumers: 'The site does not look like one that sells to consumers, for whom these ways are made.',
      unread: 'Pages on which the official way may stand were not read.',
    },
    es: {
      title: 'Se muestra la vía oficial para reclamar',
      failTitle: 'La vía oficial para reclamar no está a la vista',
      why: 'El cliente confía más en la empresa que le enseña dónde puede reclamar contra ella.',
      advice: 'Enlace en el pie el libro u organismo oficial de reclamaciones de su país.',
      linked: 'La vía oficial del país para reclamar está enlazada.',
      mentioned: 'La vía oficial para reclamar se menciona, pero sin enlace.',
      absent: (country, paths) =>
        `No se encontró la vía oficial para reclamar en ${country}; puede ser obligatoria, compruébelo. Páginas leídas: ${paths}.`,
      noCountry: 'No se sabe el país, o no es de los que tienen un libro u organismo oficial que mostrar.',
      notForConsumers: 'El sitio no parece vender a consumidores, para quienes existen estas vías.',
      unread: 'No se leyeron páginas en las que podría estar la vía oficial.',
    },
  },
  evaluate(site, say) {
    const { country } = site;
    const official = country && OFFICIAL[country];
    if (!official) return notApplicable(say.noCountry);
    const found = topicsOf(site, 'officialBook', 'claims', 'adr').filter((each) => isOfficial(each, official));
    const linked = found.filter(({ place, href = '' }) => place === 'link' && !href.endsWith('#'));
    const [key, shown] = linked.length > 0 ? (['linked', linked] as const) : (['mentioned', found] as const);
    if (shown.length > 0) return measured(SCORES[key], [{ key, message: say[key], evidence: evidenceOf(shown) }]);
    if (!servesConsumers(site)) return notApplicable(say.notForConsumers);
    if (!wasSearched(site)) return notMeasured(say.unread);
    const score = BOOK_COUNTRIES.includes(country) && site.profile.has('shop') ? SCORES.absentBook : SCORES.absent;
    const message = say.absent(country, pathsRead(site));
    return measured(score, [{ key: 'absent', message, evidence: [] }], { confidence: 0.75 });
  },
});

function isOfficial({ evidence, href = '' }: TopicFound, official: RegExp): boolean {
  return official.test(fold(evidence.quote)) || official.test(href.toLowerCase());
}
