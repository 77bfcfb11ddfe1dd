/** Where the consumer law of the European Union holds. */
export const EU_COUNTRIES: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

export const LATIN_AMERICA: readonly string[] = 'AR BO BR CL CO CR DO EC GT HN MX NI PA PE PY SV UY VE'.split(' ');
