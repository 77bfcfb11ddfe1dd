import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Evidence } from '../../facts';
import { isUnread, pathsRead } from '../../questions/pages-read';
import { evidenceOf, withinReach } from '../../questions/phones';
import type { SiteView } from '../../site-view';

/** Scores from the catalogue; map and hours share what is between an address alone and all three. */
const ADDRESS = 0.7;
const MAP = 0.15;
const HOURS = 0.15;
const ONLY_HINT = 0.3;
const NOTHING = 0;

/** Where a trader on the web has to name a postal address: the EU (2000/31/EC), the United Kingdom and Brazil. */
const DUTY = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB BR'.split(' '),
);

export default defineCheck({
  id: 'address-and-directions',
  category: 'contact-access',
  stage: 'discover',
  weight: 3,
  severity: 'minor',
  effort: 1,
  sources: ['S004:37', 'schema-ContactPoint', 'NNG-contact', 'EU-ecommerce'],
  needs: ['addresses', 'channels', 'openingHours', 'structuredData', 'contactLinks'],
  words: {
    en: {
      title: 'The address can be copied, and the way there found',
      failTitle: 'The address or the way there is hard to find',
      why: 'Customers who want to come look for an address that they can copy or open in their map.',
      advice: 'Write the address as text, beside a link "How to get here" and your hours.',
      address: (text: string) => `The address is text: ${text}.`,
      map: 'A map shows the way.',
      noMap: 'No map or link to one shows the way.',
      hours: 'The hours are there too.',
      noHours: 'No hours say when somebody is there.',
      onlyHint: 'The address is only in a map or in the code for search engines, not in text.',
      nothing: (paths: string) => `0 addresses; we looked at ${paths}.`,
      noDuty: 'Nothing says that customers come in person, nor that the law asks for an address here.',
      nothingElsewhere: 'No address was found, and nothing says that customers come in person.',
      unread: 'The contact page or the legal notice, where the address may stand, was not read.',
    },
    es: {
      title: 'La dirección se puede copiar y se sabe cómo llegar',
      failTitle: 'Cuesta encontrar la dirección o cómo llegar',
      why: 'El cliente que quiere ir en persona busca una dirección que pueda copiar o abrir en su mapa.',
      advice: 'Escriba la dirección como texto, junto a un enlace «Cómo llegar» y a su horario.',
      address: (text) => `La dirección es texto: ${text}.`,
      map: 'Un mapa enseña el camino.',
      noMap: 'Ningún mapa ni enlace a uno enseña el camino.',
      hours: 'También está el horario.',
      noHours: 'Ningún horario dice cuándo hay alguien.',
      onlyHint: 'La dirección solo está en un mapa o en el código para los buscadores, no como texto.',
      nothing: (paths) => `0 direcciones; se miró en ${paths}.`,
      noDuty: 'Nada dice que los clientes acudan en persona ni que la ley exija aquí una dirección.',
      nothingElsewhere: 'No se encontró ninguna dirección, y nada dice que los clientes acudan en persona.',
      unread: 'La página de contacto o el aviso legal, donde puede estar la dirección, no se leyó.',
    },
  },
  evaluate(site, say) {
    const { addresses, maps, hours, inCode } = placesOf(site);
    const [address] = addresses;
    // Whoever shows a map expects visitors.
    const local = site.profile.has('local') || maps.length > 0;
    if (!address && !local && !DUTY.has(site.country ?? '')) return notApplicable(say.noDuty);
    if (!address) {
      if (isUnread(site, 'contact') || isUnread(site, 'legal')) return notMeasured(say.unread);
      if (maps.length > 0 || inCode) {
        return measured(ONLY_HINT, [{ key: 'onlyHint', message: say.onlyHint, evidence: evidenceOf(maps) }]);
      }
      if (!local) return notApplicable(say.nothingElsewhere);
      return measured(NOTHING, [{ key: 'nothing', message: say.nothing(pathsRead(site)), evidence: [] }]);
    }
    const found = [{ key: 'address', message: say.address(address.evidence.quote), evidence: evidenceOf(addresses) }];
    // Where nothing says that customers come, the address alone is all that is asked for.
    if (!local) return measured(1, found, { confidence: 0.75 });
    const findings: CheckFinding[] = [
      ...found,
      finding('map', maps.length > 0 ? say.map : say.noMap, maps),
      finding('hours', hours.length > 0 ? say.hours : say.noHours, hours),
    ];
    return measured(ADDRESS + (maps.length > 0 ? MAP : 0) + (hours.length > 0 ? HOURS : 0), findings);
  },
});

function placesOf({ pages }: SiteView<'addresses' | 'channels' | 'openingHours' | 'structuredData'>) {
  const facts = pages.map((page) => page.facts);
  return {
    // The surest first: it is the one that is quoted.
    addresses: facts
      .flatMap((each) => each.addresses)
      .filter(withinReach)
      .toSorted((a, b) => b.confidence - a.confidence || Number('postcode' in b) - Number('postcode' in a)),
    maps: facts.flatMap(({ channels }) => channels).filter((channel) => channel.kind === 'map' && withinReach(channel)),
    hours: facts.flatMap(({ openingHours }) => openingHours).filter(withinReach),
    inCode: facts.some(({ structuredData }) => structuredData.addresses.length > 0),
  };
}

function finding(key: string, message: string, found: readonly { evidence: Evidence }[]): CheckFinding {
  return { key, message, evidence: evidenceOf(found) };
}
