/** Whole domains, since a prefix takes companies for mailboxes: web.de is one, web.com is a company. */
export const FREE_MAILBOX_DOMAINS: ReadonlySet<string> = new Set([
  ...under('hotmail', 'com es fr it de co.uk be nl pt com.ar com.br com.mx cl'),
  ...under('outlook', 'com es fr it de pt be at ie com.ar com.br cl'),
  ...under('live', 'com fr it de co.uk be nl pt com.ar com.mx com.pt cl'),
  ...under('yahoo', 'com es fr it de co.uk ie pt com.ar com.br com.mx com.co com.pe com.ve cl ca com.au'),
  ...under('gmx', 'com net de at ch es fr co.uk org info'),
  ...under('aol', 'com de fr it es co.uk com.br'),
  ...under('protonmail', 'com ch'),
  ...under('yandex', 'com ru'),
  ...words('gmail.com googlemail.com msn.com ymail.com rocketmail.com icloud.com me.com mac.com proton.me pm.me'),
  ...words('mail.com email.com fastmail.com fastmail.fm zohomail.com zohomail.eu hushmail.com hey.com tutanota.com'),
  ...words('tutanota.de tuta.io tuta.com mail.ru inbox.com qq.com 163.com 126.com naver.com'),
  ...words('btinternet.com talktalk.net sky.com virginmedia.com ntlworld.com blueyonder.co.uk eircom.net'),
  ...words('comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net earthlink.net charter.net shaw.ca'),
  ...words('bigpond.com bigpond.net.au optusnet.com.au xtra.co.nz'),
  ...words('telefonica.net terra.es ono.com ya.com wanadoo.es orange.es euskalnet.net mixmail.com'),
  ...words('terra.com.ar fibertel.com.ar speedy.com.ar arnet.com.ar ciudad.com.ar adinet.com.uy vtr.net'),
  ...words('prodigy.net.mx une.net.co cantv.net terra.cl terra.com.mx terra.com.pe terra.com.co'),
  ...words('web.de t-online.de freenet.de arcor.de posteo.de mailbox.org kabelmail.de email.de freemail.de online.de'),
  ...words('bluewin.ch hispeed.ch sunrise.ch aon.at chello.at a1.net skynet.be telenet.be'),
  ...words('orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr'),
  ...words('sapo.pt netcabo.pt clix.pt iol.pt mail.telepac.pt telepac.pt'),
  ...words('uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com zipmail.com.br oi.com.br'),
  ...words('libero.it virgilio.it alice.it tiscali.it tin.it inwind.it iol.it email.it fastwebnet.it'),
]);

function under(name: string, suffixes: string): string[] {
  return words(suffixes).map((suffix) => `${name}.${suffix}`);
}

function words(list: string): string[] {
  return list.split(' ');
}
