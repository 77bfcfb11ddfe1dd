import type { ReaderLanguage } from '../audit-format';
import type { Grade } from '../grade';
import type { CapId, Category, Column, PageRole, Sensation, Severity, Stage } from '../touchpoints';

/** What the reader calls the things that an audit is made of. */
export interface Names {
  categories: Record<Category, string>;
  stages: Record<Stage, string>;
  columns: Record<Column, string>;
  severities: Record<Severity, string>;
  sensations: Record<Sensation | 'not-measured' | 'not-applicable', string>;
  /** What each of them means for the company. */
  meanings: Record<Sensation | 'not-measured' | 'not-applicable', string>;
  grades: Record<Grade, string>;
  /** Continues "limited to 59 because …". */
  caps: Record<CapId, string>;
  roles: Record<PageRole, string>;
  efforts: Record<1 | 2 | 3 | 5, string>;
  regions: Record<'header' | 'nav' | 'main' | 'footer', string>;
}

const en: Names = {
  categories: {
    'contact-access': 'Getting in touch',
    phone: 'Phone',
    'response-promise': 'Reply promise',
    'email-identity': 'E-mail',
    'form-friction': 'Contact form',
    accessibility: 'Open to everybody',
    speed: 'Speed',
    claims: 'Complaints and claims',
    'after-sales': 'After the sale',
    'social-care': 'Social networks',
    'loyalty-feedback': 'Loyalty and feedback',
    'human-warmth': 'Human warmth',
    consistency: 'Consistency',
  },
  stages: {
    discover: 'Discovers you',
    entry: 'Comes in',
    'find-contact': 'Seeks contact',
    'resolve-doubt': 'Asks a question',
    'contract-pay': 'Buys',
    'service-claim': 'Needs help',
    'after-sale-loyalty': 'Comes back',
    farewell: 'Says goodbye',
  },
  columns: {
    phone: 'Phone',
    web: 'Web page',
    form: 'Form',
    email: 'E-mail',
    chat: 'Chat, WhatsApp',
    social: 'Social networks',
    help: 'Help, policies',
    people: 'People',
    'speed-access': 'Speed, access',
  },
  severities: { critical: 'Critical', major: 'Important', minor: 'Minor', info: 'Good to know' },
  sensations: {
    positive: 'Positive',
    neutral: 'Neutral',
    negative: 'Negative',
    'not-measured': 'Not measured',
    'not-applicable': 'Not applicable',
  },
  meanings: {
    positive: 'strengthens loyalty',
    neutral: 'has no effect',
    negative: 'customers buy and recommend less',
    'not-measured': 'could not be seen: counts neither for nor against',
    'not-applicable': 'this situation does not exist here',
  },
  grades: {
    delights: 'Delights',
    cares: 'Cares well',
    uneven: 'Uneven',
    neglects: 'Neglects',
    disappoints: 'Disappoints',
  },
  caps: {
    'no-channel': 'no way to reach a person was found',
    'no-way-to-contact': 'the home page shows neither a contact link nor a phone or e-mail',
    'no-phone': 'no phone number was found',
    'no-phone-but-chat': 'no phone number was found, only a chat or a callback',
    'only-premium-phone': 'the only phone number costs the caller extra',
    'only-form': 'a form is the only way to get in touch',
    'insecure-form': 'a form is not sent securely',
    'broken-contact': 'the only phone or e-mail does not work',
    'no-returns-or-claims': 'neither returns nor complaints are explained',
    contradiction: 'the site contradicts itself',
    'no-reply': 'a test message or call was not answered',
  },
  roles: {
    home: 'Home',
    contact: 'Contact',
    legal: 'Legal notice',
    returns: 'Returns',
    help: 'Help',
    about: 'About us',
    checkout: 'Checkout',
    other: 'Other page',
  },
  efforts: {
    1: 'change a text',
    2: 'change a link or a field',
    3: 'a developer’s work',
    5: 'a matter of organisation',
  },
  regions: { header: 'top of the page', nav: 'menu', main: 'main part', footer: 'foot of the page' },
};

const es: Names = {
  categories: {
    'contact-access': 'Vías de contacto',
    phone: 'Teléfono',
    'response-promise': 'Promesa de respuesta',
    'email-identity': 'Correo',
    'form-friction': 'Formulario',
    accessibility: 'Abierto a todos',
    speed: 'Velocidad',
    claims: 'Quejas y siniestros',
    'after-sales': 'Posventa',
    'social-care': 'Redes sociales',
    'loyalty-feedback': 'Fidelidad y opiniones',
    'human-warmth': 'Calidez humana',
    consistency: 'Coherencia',
  },
  stages: {
    discover: 'Le descubre',
    entry: 'Entra',
    'find-contact': 'Busca contacto',
    'resolve-doubt': 'Pregunta',
    'contract-pay': 'Contrata',
    'service-claim': 'Pide ayuda',
    'after-sale-loyalty': 'Vuelve',
    farewell: 'Se despide',
  },
  columns: {
    phone: 'Teléfono',
    web: 'Página web',
    form: 'Formulario',
    email: 'Correo',
    chat: 'Chat, WhatsApp',
    social: 'Redes sociales',
    help: 'Ayuda, políticas',
    people: 'Personas',
    'speed-access': 'Rapidez, acceso',
  },
  severities: { critical: 'Crítico', major: 'Importante', minor: 'Menor', info: 'Bueno de saber' },
  sensations: {
    positive: 'Positiva',
    neutral: 'Neutra',
    negative: 'Negativa',
    'not-measured': 'No medido',
    'not-applicable': 'No aplicable',
  },
  meanings: {
    positive: 'refuerza la fidelidad',
    neutral: 'no tiene efecto',
    negative: 'los clientes compran y recomiendan menos',
    'not-measured': 'no se pudo ver: no cuenta ni a favor ni en contra',
    'not-applicable': 'esta situación no existe aquí',
  },
  grades: {
    delights: 'Enamora',
    cares: 'Cuida bien',
    uneven: 'Irregular',
    neglects: 'Descuida',
    disappoints: 'Desilusiona',
  },
  caps: {
    'no-channel': 'no se encontró forma de hablar con una persona',
    'no-way-to-contact': 'la portada no muestra enlace de contacto, teléfono ni correo',
    'no-phone': 'no se encontró ningún teléfono',
    'no-phone-but-chat': 'no se encontró teléfono, solo un chat o una llamada de vuelta',
    'only-premium-phone': 'el único teléfono tiene coste añadido',
    'only-form': 'un formulario es la única forma de contactar',
    'insecure-form': 'un formulario no se envía de forma segura',
    'broken-contact': 'el único teléfono o correo no funciona',
    'no-returns-or-claims': 'no se explican ni las devoluciones ni las reclamaciones',
    contradiction: 'el sitio se contradice',
    'no-reply': 'no se respondió a un mensaje o una llamada de prueba',
  },
  roles: {
    home: 'Portada',
    contact: 'Contacto',
    legal: 'Aviso legal',
    returns: 'Devoluciones',
    help: 'Ayuda',
    about: 'Quiénes somos',
    checkout: 'Pago',
    other: 'Otra página',
  },
  efforts: {
    1: 'cambiar un texto',
    2: 'cambiar un enlace o un campo',
    3: 'trabajo de desarrollo',
    5: 'asunto de la organización',
  },
  regions: { header: 'cabecera', nav: 'menú', main: 'cuerpo', footer: 'pie de página' },
};

export const NAMES: Record<ReaderLanguage, Names> = { en, es };
