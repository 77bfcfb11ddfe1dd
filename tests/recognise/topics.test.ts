import { expect, test } from 'vitest';
import { LANGUAGES } from '../../utils/recognise/languages';
import { findTopic, isExactlyTopic, matchesTopic, type Topic } from '../../utils/recognise/topics';

const ABOUT: [Topic, string][] = [
  ['phoneWhy', 'Solo le llamaremos si hace falta'],
  ['phoneWhy', 'Lo pedimos para llamarle antes de la entrega'],
  ['phoneWhy', 'Serve per ricontattarti'],
  ['phoneWhy', 'Nur um Sie telefonisch zu erreichen'],
  ['contactLink', 'Contact us'],
  ['contactLink', 'Contactez le service'],
  ['contactLink', 'Contáctenos'],
  ['contactLink', 'KONTAKT'],
  ['contactLink', 'Fale conosco'],
  ['contactLink', 'Contattaci'],
  ['requiredLegend', '* required'],
  ['requiredLegend', '* = Required'],
  ['requiredLegend', 'Obligatorio'],
  ['requiredLegend', 'Los campos obligatorios están marcados con *'],
  ['requiredLegend', 'Mit * gekennzeichnete Felder: mit * markiert'],
  ['noReply', 'Please do not reply to this e-mail'],
  ['noReply', 'noreply'],
  ['noReply', 'Merci de ne pas répondre à ce message'],
  ['noReply', 'Por favor, no responda a este correo'],
  ['unfinished', 'hello@example.com'],
  ['unfinished', 'Call {{ phone_number }} now'],
  ['unfinished', 'Sitio en construcción'],
  ['unfinished', 'Coming soon!'],
  ['compensation', 'Nous vous remboursons'],
  ['legalNotice', 'Mentions légales'],
  ['urgentLine', 'Schaden melden'],
  ['returnPeriod', 'You have 30 days from the day on which it arrived to change your mind.'],
  [
    'returnPeriod',
    'Dispone de 14 días naturales desde la recepción del paquete para ejercer su derecho de desistimiento.',
  ],
  ['returnCost', 'Wir tragen die Kosten der Rücksendung.'],
  ['refundTime', 'Nous vous remboursons sous 14 jours.'],
  ['warrantyTerm', 'Dois anos de garantia em todas as peças'],
  ['deliveryTime', 'Consegna in 2-3 giorni lavorativi'],
  ['cancelByVoice', 'Die Kündigung muss schriftlich erfolgen.'],
  ['join', 'Apúntate gratis'],
  ['waitTime', 'Most calls are picked up in under a minute.'],
  ['waitTime', 'Mornings are quietest'],
  ['waitTime', 'Descolgamos en menos de 20 segundos'],
  ['waitTime', 'Anrufe werden in 30 Sekunden angenommen'],
  ['waitTime', 'Nous décrochons en moins de 2 minutes'],
  ['orderStatus', 'Where is my order?'],
  ['orderStatus', '¿Dónde está mi pedido?'],
  ['orderStatus', 'Wo bleibt mein Paket?'],
  ['orderStatus', 'Où est ma commande ?'],
  ['orderStatus', 'Onde está a minha encomenda?'],
  ['orderStatus', 'Dov’è il mio ordine?'],
  ['loyalty', 'Members get a free check-up every spring'],
  ['loyalty', 'Los socios reciben un café con cada compra'],
  ['loyalty', 'Stammkunden erhalten fünf Prozent'],
  ['feedback', 'Tell us how we did'],
  ['feedback', 'Cuéntanos qué te ha parecido'],
  ['warm', 'Ich bin hier, um Ihnen in allen Fragen zu helfen.'],
  ['warm', '¿Cómo podemos ayudarte?'],
  ['warm', 'En quoi pouvons-nous aider ?'],
  ['warm', 'Come possiamo aiutarti?'],
  ['warm', 'Será um prazer responder.'],
  ['warm', 'Please do get in touch.'],
  ['whatNext', 'Your message is passed on to the workshop and read by Priya.'],
  ['whatNext', 'As denúncias serão direcionadas à direção e investigadas.'],
  ['whatNext', 'Ihre Anfrage wird an die Werkstatt weitergeleitet.'],
  ['whatNext', 'La denuncia será remitida a dirección'],
  ['whatNext', 'Votre demande est transmise au service concerné'],
  ['whatNext', 'La segnalazione sarà inoltrata alla direzione'],
  ['returnHow', 'Se comunicará por escrito con copia de la factura'],
];

test.each(ABOUT)('%s: %s', (topic, text) => {
  expect(matchesTopic(text, topic)).toBe(true);
});

const NOT_ABOUT: [Topic, string][] = [
  ['contactLink', 'Contact lenses'],
  ['contactLink', 'Contactless payment'],
  ['contactLink', 'Contact-free delivery'],
  ['contactLink', 'Kontaktlinsen'],
  ['contactLink', 'Lentilles de contact'],
  ['contactLink', 'Lentes de contacto'],
  ['contactLink', 'Lenti a contatto'],
  ['contactLink', 'Contactors and relays'],
  ['requiredLegend', 'No obligatorio'],
  ['requiredLegend', 'Seguro obligatorio del automóvil'],
  ['unfinished', 'Promociones en construcción'],
  ['unfinished', 'Coming soon: summer menu'],
  ['unfinished', 'Case in costruzione a Bologna'],
  ['noReply', 'There was no reply for days'],
  ['returns', 'Return to the top'],
  ['returns', 'Tax returns for companies'],
  ['returns', 'A discount for returning customers'],
  ['loyalty', 'Find our points of sale'],
  ['claims', 'Reclama tu premio'],
  ['claims', 'Claim your discount'],
  ['humanRoute', 'Menschen in der Region'],
  ['feedback', 'Tell us how you ride, and we find the bike that suits you'],
  ['feedback', 'Cuéntanos qué buscas'],
  ['warm', 'Before calling, please keep your documents at hand.'],
  ['whatNext', 'Vos données ne sont pas transmises à des tiers.'],
  ['whatNext', 'Your data are not passed on to anybody.'],
  ['loyalty', 'Members of the board'],
];

test.each(NOT_ABOUT)('not %s: %s', (topic, text) => {
  expect(matchesTopic(text, topic)).toBe(false);
});

test('the words found are told with their language', () => {
  expect(findTopic('Hier erreichen Sie unsere Ansprechpartner für Rücksendungen.', 'returns')).toEqual({
    word: 'rucksendungen',
    language: 'de',
  });
});

test('a label is exactly a topic when nothing but signs stands around it', () => {
  expect(isExactlyTopic('» Quiénes somos', 'aboutPage')?.language).toBe('es');
  expect(isExactlyTopic('Quiénes somos y qué hacemos', 'aboutPage')).toBeUndefined();
});

test.each(LANGUAGES)('%s has words for every topic', async (language) => {
  const { topics } = await import(`../../utils/recognise/languages/${language}/topics.ts`);
  const empty = Object.entries<string>(topics).filter(([, source]) => source === '' || new RegExp(source).test(''));
  expect(empty).toEqual([]);
});
