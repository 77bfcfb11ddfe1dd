export type CostClass = 'free' | 'shared-cost' | 'premium';

interface Plan {
  /** The country's calling code. */
  code: string;
  /** By the first digits of the number without country code and without the zero before it; the first that fits. */
  classes: readonly (readonly [RegExp, CostClass])[];
  /** The regulator that keeps the numbering plan. */
  source: string;
}

/** When the prefixes were last compared with what the regulators publish. Prices change; check before you rely on it. */
export const CALL_COSTS_AS_OF = '2026-11';

/** Numbers for which a caller pays nothing, or more than for a call to a fixed or mobile line. */
export const CALL_COSTS: Readonly<Record<string, Plan>> = {
  ES: {
    code: '34',
    classes: [
      [/^[89]00/, 'free'],
      [/^90[12]/, 'shared-cost'],
      [/^(?:80[367]|90[57])/, 'premium'],
    ],
    source: 'https://numeracionyoperadores.cnmc.es',
  },
  DE: {
    code: '49',
    classes: [
      [/^800/, 'free'],
      [/^180/, 'shared-cost'],
      [/^(?:137|900)/, 'premium'],
    ],
    source: 'https://www.bundesnetzagentur.de',
  },
  FR: {
    code: '33',
    classes: [
      [/^80[0-5]/, 'free'],
      [/^8[12]/, 'shared-cost'],
      [/^89/, 'premium'],
    ],
    source: 'https://www.arcep.fr',
  },
  GB: {
    code: '44',
    classes: [
      [/^(?:800|808|500)/, 'free'],
      [/^8[47]/, 'shared-cost'],
      [/^(?:9|118)/, 'premium'],
    ],
    source: 'https://www.ofcom.org.uk',
  },
  IE: {
    code: '353',
    classes: [
      [/^1800/, 'free'],
      [/^18[59]0/, 'shared-cost'],
      [/^15/, 'premium'],
    ],
    source: 'https://www.comreg.ie',
  },
  IT: {
    code: '39',
    classes: [
      [/^80[03]/, 'free'],
      [/^(?:84[0178]|199|178)/, 'shared-cost'],
      [/^(?:89[2459]|16[46]|144)/, 'premium'],
    ],
    source: 'https://www.agcom.it',
  },
  PT: {
    code: '351',
    classes: [
      [/^800/, 'free'],
      [/^(?:70[78]|80[89])/, 'shared-cost'],
      [/^76[0-2]/, 'premium'],
    ],
    source: 'https://www.anacom.pt',
  },
  AT: {
    code: '43',
    classes: [
      [/^800/, 'free'],
      [/^8(?:10|2[01])/, 'shared-cost'],
      [/^9[03][01]/, 'premium'],
    ],
    source: 'https://www.rtr.at',
  },
  CH: {
    code: '41',
    classes: [
      [/^800/, 'free'],
      [/^84/, 'shared-cost'],
      [/^90[016]/, 'premium'],
    ],
    source: 'https://www.bakom.admin.ch',
  },
  BE: {
    code: '32',
    classes: [
      [/^800/, 'free'],
      [/^70/, 'shared-cost'],
      [/^90/, 'premium'],
    ],
    source: 'https://www.bipt.be',
  },
  NL: {
    code: '31',
    classes: [
      [/^800/, 'free'],
      [/^90[069]/, 'premium'],
    ],
    source: 'https://www.acm.nl',
  },
  BR: {
    code: '55',
    classes: [
      [/^800/, 'free'],
      [/^300/, 'shared-cost'],
      [/^[59]00/, 'premium'],
    ],
    source: 'https://www.gov.br/anatel',
  },
  AR: {
    code: '54',
    classes: [
      [/^800/, 'free'],
      [/^810/, 'shared-cost'],
      [/^60[059]/, 'premium'],
    ],
    source: 'https://www.enacom.gob.ar',
  },
  CL: {
    code: '56',
    classes: [
      [/^800/, 'free'],
      [/^600/, 'shared-cost'],
      [/^700/, 'premium'],
    ],
    source: 'https://www.subtel.gob.cl',
  },
  CO: {
    code: '57',
    classes: [
      [/^1800/, 'free'],
      [/^19/, 'premium'],
    ],
    source: 'https://www.crcom.gov.co',
  },
  MX: {
    code: '52',
    classes: [
      [/^800/, 'free'],
      [/^900/, 'premium'],
    ],
    source: 'https://www.ift.org.mx',
  },
  PE: {
    code: '51',
    classes: [
      [/^800/, 'free'],
      [/^801/, 'shared-cost'],
      [/^808/, 'premium'],
    ],
    source: 'https://www.osiptel.gob.pe',
  },
  US: {
    code: '1',
    classes: [
      [/^8(?:00|33|44|55|66|77|88)/, 'free'],
      [/^9(?:00|76)/, 'premium'],
    ],
    source: 'https://www.fcc.gov',
  },
  CA: {
    code: '1',
    classes: [
      [/^8(?:00|33|44|55|66|77|88)/, 'free'],
      [/^9(?:00|76)/, 'premium'],
    ],
    source: 'https://crtc.gc.ca',
  },
  AU: {
    code: '61',
    classes: [
      [/^1800/, 'free'],
      [/^13/, 'shared-cost'],
      [/^19/, 'premium'],
    ],
    source: 'https://www.acma.gov.au',
  },
};
