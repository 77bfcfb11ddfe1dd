import type { OverlayWords } from '../../overlay-words';

export const overlayWords: OverlayWords = {
  consent: 'cookies?|(?:ihre|deine) privatsphare|(?:privatsphare|datenschutz)-?einstellungen|einwilligung(?:en)?',
  newsletter: 'newsletters?|abonnieren|jetzt anmelden und|e-mail-verteiler',
  promo: [
    '\\d+ ?% (?:rabatt|auf|sparen)|rabatte?|sonderangebote?|gutscheine?|gratis-?versand|versandkostenfrei',
    'nur fur kurze zeit',
  ].join('|'),
  app: '(?:app|unsere app|die app) (?:herunterladen|laden|installieren|offnen)|app store|google play',
  age: '(?:uber|mindestens|unter) (?:16|18)(?: jahren?)?|(?:16|18) jahre alt|volljahrig|alters(?:prufung|verifikation)',
  language: [
    '(?:wahlen sie|wahle|ihre|deine) (?:ihre |deine )?(?:sprache|land|region)|sprache (?:wahlen|andern)',
    'land (?:wahlen|andern)',
  ].join('|'),
  accept: [
    '(?:alle[ns]? )?(?:akzeptieren|zustimmen|erlauben|annehmen)|ich stimme zu|einverstanden|verstanden',
    'ok(?:ay)?|ja|weiter|eintreten',
  ].join('|'),
  reject: [
    '(?:alle[ns]? )?ablehnen|verweigern|nicht (?:zustimmen|akzeptieren|einverstanden)|ohne (?:zustimmung|einwilligung)',
    '(?:nur|lediglich) (?:technisch )?(?:notwendige|erforderliche|essenzielle|funktionale)',
  ].join('|'),
  close: [
    'schliessen|nein,? danke|jetzt nicht|nicht jetzt|spater|vielleicht spater|uberspringen|ausblenden',
    'kein interesse|weiter ohne',
  ].join('|'),
};
