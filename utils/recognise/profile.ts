import type { Facts } from '../facts';
import { fold } from './fold';

type Signal = Facts['page']['profileSignals'][number];

/** What speaks for each kind of business (catalogue §2.10), in the folded text of the page's links and buttons. */
const CONTROL_WORDS: Record<string, RegExp> = {
  shop: /^(?:add to (?:cart|basket|bag)|(?:view )?(?:cart|basket|bag)|checkout|anadir al carrito|(?:ver )?(?:mi )?carrito|(?:mi )?cesta|in den warenkorb|warenkorb|zur kasse|ajouter au panier|(?:mon )?panier|adicionar ao carrinho|carrinho|aggiungi al carrello|carrello)\b/,
  subscription:
    /\b(?:free trial|start trial|prueba gratis|kostenlos testen|essai gratuit|teste gratis|prova gratuita|pricing|precios y planes|planes|preise|tarifs|precos|prezzi)\b/,
  saas: /^(?:sign up|start free|get started|log ?in|crear cuenta|registrate|registrieren|s'inscrire|criar conta|registrati)\b/,
  b2b: /\b(?:request (?:a )?(?:quote|demo)|book a demo|get a quote|solicitar (?:presupuesto|cotizacion|demo)|angebot anfordern|demander un devis|pedir orcamento|solicitar orcamento|richiedi (?:un )?preventivo)\b/,
  local:
    /\b(?:store (?:finder|locator)|our stores|find us|how to find us|nuestras tiendas|como llegar|unsere filialen|anfahrt|nos magasins|venir nous voir|as nossas lojas|como chegar|dove siamo|i nostri negozi)\b/,
};

/** Who asks people to come says more than who tells where the office is. */
const INVITATION =
  /\b(?:visit us|visit (?:the|our) (?:shop|store|showroom|clinic)|visitanos|visitenos|besuchen sie uns|venez nous (?:voir|rencontrer)|visite-nos|vieni a trovarci)\b/;

/** Whoever sells things takes them back: the link says no more than that. */
const RETURNS =
  /^(?:(?:shipping|delivery|exchanges?)(?:,? (?:and|&) ))?returns?(?:(?: policy|,? (?:and|&) (?:refunds?|exchanges?)))?$|^(?:(?:envios?|cambios?) y )?devoluciones$|^(?:versand (?:und|&) )?(?:retouren?|rucksendung(?:en)?|ruckgabe)$|^(?:livraisons? (?:et|&) )?retours?(?: et (?:echanges|remboursements?))?$|^(?:trocas? e )?devolucoes$|^(?:spedizion[ei] e )?res[io](?: e rimborsi)?$/;

const FREE_DELIVERY =
  /\b(?:free (?:uk |us )?(?:delivery|shipping)|envios? grat(?:is|uitos?)|versandkostenfrei|(?:kostenlos|gratis)(?:er)? ?versand|livraison (?:gratuite|offerte)|(?:frete|portes) gratis|spedizione gratuita)\b/;

const PRICE = /[€£$] ?\d[\d.,]*|\d[\d.,]* ?(?:€|£|eur\b)/g;

/** Our judgement: fewer amounts of money are in any text. */
const LEAST_PRICES = 3;

const PRICE_PER_MONTH =
  /\d[\d.,]*\s*(?:€|\$|£|eur|usd)?\s*(?:\/|per |al |pro |par |por |al )\s*(?:month|mes|monat|mois|mese)\b/g;

/** Looked for in title, headlines and menus only: "seguro" is also "safe", and every shop names its bank. */
const CRITICAL_SERVICE =
  /\b(?:insurance|insurers?|seguros|aseguradora|versicherung(?:en)?|assurances?|mutuelle|seguradora|assicurazion[ei]|bank(?:ing)?|banco|banque|banca|energy supplier|electricidad y gas|stromversorger|fournisseur d'energie)\b/;

const SHOP_TYPES = /^(?:Product|Offer|AggregateOffer|OnlineStore)$/;
const CRITICAL_TYPES = /^(?:InsuranceAgency|BankOrCreditUnion|FinancialService|Hospital|EmergencyService)$/;
const LOCAL_TYPES = /^(?:LocalBusiness|Store|Restaurant|Dentist|Hotel|MedicalClinic|AutoRepair|HairSalon)$/;

/** How much of a page's text is searched: a company says early what it is. */
const SAMPLE_LENGTH = 50_000;

export interface ProfileEvidence {
  controlNames: readonly string[];
  /** Of whatever level. */
  headings: readonly string[];
  /** The page's title and main headlines. */
  headlines: readonly string[];
  text: string;
  structuredTypes: readonly string[];
  hasAddress: boolean;
  hasOpeningHours: boolean;
  paths: readonly string[];
}

/** The signals of the kinds of business; a kind is believed where two of them agree. */
export function profileSignals(evidence: ProfileEvidence): Signal[] {
  const signals: Signal[] = [];
  const names = evidence.controlNames.map(fold);
  for (const [kind, words] of Object.entries(CONTROL_WORDS)) {
    const hits = [...new Set(names.filter((name) => words.test(name)))].slice(0, 2);
    signals.push(...hits.map((value) => ({ kind, value: value.slice(0, 60) })));
  }
  const text = fold(evidence.text.slice(0, SAMPLE_LENGTH));
  const prices = [...new Set(text.match(PRICE_PER_MONTH))].slice(0, 2);
  signals.push(...prices.map((value) => ({ kind: 'subscription', value })));
  signals.push(...shopSigns(names, text).map((value) => ({ kind: 'shop', value })));
  const said = [...new Set([...evidence.headlines.map(fold), ...names].filter((text) => CRITICAL_SERVICE.test(text)))];
  signals.push(...said.slice(0, 2).map((value) => ({ kind: 'critical-service', value: value.slice(0, 60) })));
  return [...signals, ...fromStructure(evidence)];
}

/** What shops have beside a cart: one sign of each sort, however often it stands there. */
function shopSigns(names: readonly string[], text: string): string[] {
  const returns = names.find((name) => RETURNS.test(name));
  const delivery = FREE_DELIVERY.exec(text)?.[0];
  const prices = new Set(text.match(PRICE));
  const price = prices.size >= LEAST_PRICES ? [...prices][0] : undefined;
  return [returns, delivery, price].filter((sign) => sign !== undefined);
}

function fromStructure(evidence: ProfileEvidence): Signal[] {
  const signals: Signal[] = [];
  for (const type of evidence.structuredTypes) {
    if (SHOP_TYPES.test(type)) signals.push({ kind: 'shop', value: type });
    if (CRITICAL_TYPES.test(type)) signals.push({ kind: 'critical-service', value: type });
    if (LOCAL_TYPES.test(type)) signals.push({ kind: 'local', value: type });
  }
  signals.push(...localSigns(evidence).map((value) => ({ kind: 'local', value })));
  const shopPath = evidence.paths.find((path) =>
    /\/(?:cart|basket|checkout|carrito|cesta|warenkorb|panier|carrinho|carrello)(?:[/.?]|$)/i.test(path),
  );
  if (shopPath) signals.push({ kind: 'shop', value: shopPath.slice(0, 60) });
  return signals;
}

/** An address may be a seat in a register; with hours or an invitation it is a door that is open. */
function localSigns({ hasAddress, hasOpeningHours, controlNames, headings }: ProfileEvidence): string[] {
  const invitation = [...controlNames, ...headings].map(fold).find((name) => INVITATION.test(name));
  const reasons = [hasOpeningHours ? 'opening hours' : undefined, invitation?.slice(0, 60)];
  const given = reasons.filter((reason) => reason !== undefined);
  return hasAddress && given.length > 0 ? ['address', ...given] : [];
}
