/** What a link is about by where it leads, whatever it is called, and the part of the address that tells. */
export function topicOfAddress(address: string): { topic: AddressTopic; word: string } | undefined {
  for (const [topic, pattern] of ADDRESSES) {
    const word = pattern.exec(address)?.[0];
    if (word !== undefined) return { topic, word: word.toLowerCase() };
  }
  return undefined;
}

export type AddressTopic = 'odrPlatform' | 'officialBook' | 'reviews';

const ADDRESSES: readonly [AddressTopic, RegExp][] = [
  // The platform that the European Union closed on 20 July 2025 (Regulation 2024/3228).
  ['odrPlatform', /\bec\.europa\.eu\/(?:consumers\/)?odr\b/i],
  [
    'officialBook',
    /\b(?:livroreclamacoes\.pt|consumidor\.gov\.(?:br|co)|sernac\.cl|sic\.gov\.co|indecopi\.gob\.pe|profeco\.gob\.mx|argentina\.gob\.ar\/[^?]*consumidor|universalschlichtungsstelle\.de|verbraucher-schlichter\.de|signal\.conso\.gouv\.fr|mediation-conso\.fr)/i,
  ],
  [
    'reviews',
    /\b(?:trustpilot|trustedshops|ekomi|provenexpert|feefo|opiniones-verificadas|avis-verifies|verified-reviews|recensioni-verificate|reviews)\.(?:com|io|co\.uk|de|es|fr|it|eu)\b|\bsearch\.google\.com\/local\/writereview|\bg\.page\/[^?]*review/i,
  ],
];
