import type { PhoneWords } from '../../phones/phone-words';

export const phoneWords: PhoneWords = {
  phone: [
    'tel(?:ephones?|s|no)?|(?:tele)?phones?|ph|call(?:s|ing)?|ring|dial|text|sms|free ?phone|toll[- ]?free|hot ?lines?',
    '(?:help|land|direct|phone) ?lines?|direct|mob(?:ile)?|cell(?:ular)?(?: ?phone)?|switchboard|tty|tdd|voice|local',
  ].join('|'),
  fax: '(?:tele)?fax(?:es)?|facsimile|telefacsimile',
  filler: [
    'us|at|on|to|is|are|now|today|or|the|our|by|number|no|nr|num|free|24|7|hours?|office|main|line|toll',
    'please|direct|uk|usa?|int(?:ernationa)?l',
  ].join('|'),
  joiner: 'or|and',
  extension: 'ext(?:ension|n)?',
  registration: [
    'vat(?: ?reg)?|tax|tin|ein|duns|abn|acn|gst(?:in)?|company|companies house|charity|registered|registration',
    'reg|sra|fca|frn|fein|npi|sort code|iban|bic|swift|isbn|issn|ean|gtin|upc|sku|asin|uuid|guid|zip|post ?code',
    'p\\.? ?o\\.? ?box|po|box|licen[cs]e|patent|version|copyright|serial|imei|passport|ssn|bank account|crn|utr|ip',
  ].join('|'),
  reference: [
    'orders?|invoice|ref(?:erence)?|account|acct|part|item|model|case|ticket|tracking|policy|permit|id|member(?:ship)?',
    'booking|claim|lot|batch|customer|product|code|page|job|lat(?:itude)?|lon(?:gitude)?|lng|population|room|suite',
  ].join('|'),
};
