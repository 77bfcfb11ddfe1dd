import type { PhoneWords } from '../../phones/phone-words';

export const phoneWords: PhoneWords = {
  phone: [
    '[a-z]{0,20}telefon(?:isch|e|nummern?|nr)?|tel|fon|tel(?:efon)?zentrale|(?:mobil|handy)(?:telefon|funk|nummer|nr)?',
    '[a-z]{0,12}hotline|rufnummern?|ruf(?:en|t)?|anruf(?:en)?|anrufen|notruf|notdienst|zentrale|festnetz|durchwahl',
  ].join('|'),
  fax: '(?:tele)?fax(?:nummer|nr)?|telekopie',
  filler:
    'unter|der|die|an|uns|sie|ist|lautet|nummern?|nr|zentrale|buro|kostenlos|gebuhrenfrei|oder|und|jetzt|auch|per',
  joiner: 'oder|und|bzw\\.?|sowie',
  extension: 'durchwahl|dw|nst|nebenstelle',
  registration: [
    '[a-z-]*ust\\.?-?(?:id(?:ent)?)?(?:-?nr)?|umsatzsteuer[a-z-]*|mwst|uid|steuer(?:nummer|nr|-?id)?|st\\.?-?nr|hr[ab]',
    'handelsregister[a-z]*|registernummer|registergericht|amtsgericht|iban|bic|blz|konto(?:nummer|nr)?|kto|glaubiger[a-z-]*',
    'aktenzeichen|geschaftszeichen|az|postfach|plz|isbn|ean|pzn|seriennummer|fn|firmenbuch[a-z]*|ik(?:-nummer)?|vr|bsnr|lanr|betriebsnummer|waz',
  ].join('|'),
  reference: [
    'auftrag(?:snummer|s-?nr)?|bestell(?:ung|nummer|-?nr)|rechnung(?:snummer|s-?nr)?|kunden(?:nummer|-?nr)|art(?:ikel)?',
    'art(?:ikel)?-?(?:nummer|nr)|vorgang(?:snummer)?|vertrag(?:snummer)?|referenz|lizenz|charge|modell',
  ].join('|'),
};
