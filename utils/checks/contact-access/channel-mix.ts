import { type CheckFinding, defineCheck, measured, notMeasured } from '../../check';
import type { Evidence } from '../../facts';
import { isUnread, pathsRead, wasSearched } from '../../questions/pages-read';
import { type Route, routesOf } from '../../questions/routes';
import { sensationOf } from '../../sensation';
import type { CapId } from '../../touchpoints';

/** Scores from the catalogue. */
const TALK_AND_WRITE_AND_MORE = 1;
const TALK_AND_WRITE = 0.8;
const TWO_OF_A_KIND = 0.5;
const ONLY_FORM = 0.15;
/** Our judgement, between them: a voice beats a mailbox, a mailbox beats a form, a door or a profile is little. */
const ONLY_TALK = 0.4;
const ONLY_EMAIL = 0.3;
const ONLY_ASIDE = 0.1;

/** A channel of a third kind makes the mix complete. */
const ENOUGH_CHANNELS = 3;

const TALK: readonly Route[] = ['phone', 'chat', 'messenger', 'callback'];
const WRITE: readonly Route[] = ['email', 'form'];

export default defineCheck({
  id: 'channel-mix',
  category: 'contact-access',
  stage: 'find-contact',
  weight: 6,
  severity: 'critical',
  effort: 5,
  sources: ['S001:17', 'GOV-contact', 'USWDS-prefs'],
  needs: ['phones', 'emails', 'forms', 'channels', 'addresses', 'openingHours', 'page', 'contactLinks'],
  words: {
    en: {
      title: 'Customers can talk to the company and write to it',
      failTitle: 'Customers have little choice of how to make contact',
      why: 'Customers want to talk when it is urgent and to write when it is not, and leave where only one is offered.',
      advice: 'Offer at least one way to talk now and one way to write, and say which is best for what.',
      phone: 'phone',
      chat: 'chat',
      messenger: 'WhatsApp or another messenger',
      callback: 'callback or appointment',
      email: 'e-mail',
      form: 'form',
      visit: 'visit',
      social: 'social networks',
      channels: (count: number, names: string) => `${count} ${count === 1 ? 'channel' : 'channels'}: ${names}.`,
      noTalk: (paths: string) => `0 ways to talk to somebody; we looked at ${paths}.`,
      noWrite: (paths: string) => `0 ways to write to the company; we looked at ${paths}.`,
      unread: 'The contact page, where more channels may be offered, was not read.',
    },
    es: {
      title: 'El cliente puede hablar con la empresa y escribirle',
      failTitle: 'El cliente apenas puede elegir cómo contactar',
      why: 'El cliente quiere hablar cuando es urgente y escribir cuando no lo es, y se va si solo le dejan una opción.',
      advice: 'Ofrezca al menos una vía para hablar ahora y otra para escribir, y diga para qué conviene cada una.',
      phone: 'teléfono',
      chat: 'chat',
      messenger: 'WhatsApp u otra mensajería',
      callback: 'devolución de llamada o cita',
      email: 'correo electrónico',
      form: 'formulario',
      visit: 'visita',
      social: 'redes sociales',
      channels: (count, names) => `${count} ${count === 1 ? 'canal' : 'canales'}: ${names}.`,
      noTalk: (paths) => `0 vías para hablar con alguien; se miró en ${paths}.`,
      noWrite: (paths) => `0 vías para escribir a la empresa; se miró en ${paths}.`,
      unread: 'La página de contacto, donde puede haber más canales, no se leyó.',
    },
  },
  evaluate(site, say) {
    const routes = routesOf(site);
    const { score, cap } = verdictOf(routes);
    if (sensationOf(score) !== 'positive' && isUnread(site, 'contact')) return notMeasured(say.unread);
    const findings: CheckFinding[] = [];
    if (routes.size > 0) {
      const names = [...routes.keys()].map((route) => say[route]).join(', ');
      findings.push({ key: 'channels', message: say.channels(routes.size, names), evidence: [...routes.values()] });
    }
    if (!TALK.some((route) => routes.has(route))) {
      findings.push({ key: 'noTalk', message: say.noTalk(pathsRead(site)), evidence: [] });
    }
    if (!WRITE.some((route) => routes.has(route))) {
      findings.push({ key: 'noWrite', message: say.noWrite(pathsRead(site)), evidence: [] });
    }
    return measured(score, findings, { ...(cap && wasSearched(site) && { cap }) });
  },
});

function verdictOf(routes: ReadonlyMap<Route, Evidence>): { score: number; cap?: CapId } {
  const talk = TALK.filter((route) => routes.has(route)).length;
  const write = WRITE.filter((route) => routes.has(route)).length;
  if (talk > 0 && write > 0) {
    return { score: routes.size >= ENOUGH_CHANNELS ? TALK_AND_WRITE_AND_MORE : TALK_AND_WRITE };
  }
  if (talk + write > 1) return { score: TWO_OF_A_KIND };
  if (talk > 0) return { score: ONLY_TALK };
  if (routes.has('email')) return { score: ONLY_EMAIL };
  const visit = routes.has('visit');
  if (write > 0) return { score: ONLY_FORM, ...(!visit && { cap: 'only-form' as const }) };
  return { score: routes.size > 0 ? ONLY_ASIDE : 0, ...(!visit && { cap: 'no-channel' as const }) };
}
