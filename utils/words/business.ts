import type { Audit, ReaderLanguage } from '../audit-format';
import { type BusinessKind, isTakenFor } from '../business-kinds';

const en = {
  title: 'What the site was taken for',
  intro: 'This decides what applies here: only a shop is asked for its returns. Correct it where it is wrong.',
  kinds: 'Kinds of business',
  country: 'Country',
  asFound: 'As the pages say',
  noCountry: 'not clear',
  noKind: 'no kind of business that is clear',
  because: 'Because:',
  signs: 'Signs of it:',
  chosen: 'Chosen by you',
  oneSign: 'One sign alone is not enough.',
  noSign: 'No sign of it was seen.',
  otherSigns: (country: string) => `Signs of ${country}:`,
  countryUnclear: 'It takes signs of two different sorts that agree.',
  readAgain:
    'The pages were read before you chose the country. What applies there is judged now; to read the phone numbers with it, audit again.',
  judgedAgain: (total: string) => `Judged again. Total: ${total}`,
  noTotal: 'none',
  names: {
    shop: 'Shop',
    subscription: 'Subscription',
    saas: 'Online software',
    local: 'Local business',
    b2b: 'Business to business',
    'critical-service': 'Essential service',
    'product-maker': 'Maker of products',
  } satisfies Record<BusinessKind, string> as Record<string, string>,
  means: {
    shop: 'One can buy on the site.',
    subscription: 'One pays by the month or the year.',
    saas: 'One signs up for software and uses it online.',
    local: 'Customers come to a place that has opening hours.',
    b2b: 'The customers are companies.',
    'critical-service': 'Insurance, bank, energy, health: customers depend on it.',
    'product-maker': 'Its products need manuals and a warranty.',
  } satisfies Record<BusinessKind, string> as Record<string, string>,
  countrySigns: {
    phone: 'phone number with its country code',
    domain: 'domain',
    address: 'country in an address',
    'company-id': 'company register',
    currency: 'currency',
    'language-region': 'language and region of the page',
  } as Record<string, string>,
  kindSigns: {
    address: 'postal address',
    'opening hours': 'opening hours',
    path: 'address of a link',
    type: 'description of the page for search engines',
    words: 'words on the page',
  },
};

const es: typeof en = {
  title: 'Cómo se entendió el sitio',
  intro: 'De esto depende lo que aquí aplica: solo a una tienda se le piden devoluciones. Corríjalo donde no acierte.',
  kinds: 'Clases de negocio',
  country: 'País',
  asFound: 'Lo que dicen las páginas',
  noCountry: 'no está claro',
  noKind: 'ninguna clase de negocio clara',
  because: 'Porque:',
  signs: 'Indicios:',
  chosen: 'Elegido por usted',
  oneSign: 'Un solo indicio no basta.',
  noSign: 'No se vio ningún indicio.',
  otherSigns: (country) => `Indicios de ${country}:`,
  countryUnclear: 'Hacen falta indicios de dos tipos distintos que coincidan.',
  readAgain:
    'Las páginas se leyeron antes de que usted eligiera el país. Lo que allí aplica ya se ha valorado; para leer con él los teléfonos, audite de nuevo.',
  judgedAgain: (total) => `Valorado de nuevo. Total: ${total}`,
  noTotal: 'ninguno',
  names: {
    shop: 'Tienda',
    subscription: 'Suscripción',
    saas: 'Software en línea',
    local: 'Negocio local',
    b2b: 'Entre empresas',
    'critical-service': 'Servicio esencial',
    'product-maker': 'Fabricante',
  },
  means: {
    shop: 'Se puede comprar en el sitio.',
    subscription: 'Se paga por meses o por años.',
    saas: 'Uno se registra en un programa y lo usa en línea.',
    local: 'Los clientes acuden a un lugar con horario.',
    b2b: 'Los clientes son empresas.',
    'critical-service': 'Seguros, banca, energía, salud: el cliente depende de él.',
    'product-maker': 'Sus productos necesitan manual y garantía.',
  },
  countrySigns: {
    phone: 'teléfono con su prefijo de país',
    domain: 'dominio',
    address: 'país en una dirección',
    'company-id': 'registro de empresas',
    currency: 'moneda',
    'language-region': 'idioma y región de la página',
  },
  kindSigns: {
    address: 'dirección postal',
    'opening hours': 'horario',
    path: 'dirección de un enlace',
    type: 'descripción de la página para buscadores',
    words: 'palabras de la página',
  },
};

/** What is said of the kind of business and its country; the popup does without. */
export const BUSINESS_WORDS: Record<ReaderLanguage, typeof en> = { en, es };

export type BusinessWords = typeof en;

/** The kinds of business that the site is taken for. */
export function sayKinds(profile: Audit['profile'], { names, noKind }: BusinessWords): string {
  const kinds = profile.filter(isTakenFor).map(({ kind }) => names[kind] ?? kind);
  return kinds.length > 0 ? kinds.join(', ') : noKind;
}

/** What sort of sign a value is: of the page's structured data, of a link, or words (which are kept folded). */
export function sayKindSign(kind: string, value: string, { kindSigns }: BusinessWords): string {
  if (value === 'address' || value === 'opening hours') return kindSigns[value];
  if (/^[A-Z]/.test(value)) return kindSigns.type;
  return kindSigns[kind === 'shop' && value.includes('/') ? 'path' : 'words'];
}
