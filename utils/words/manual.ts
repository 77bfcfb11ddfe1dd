import type { ReaderLanguage } from '../audit-format';
import { sayDuration } from './durations';

const en = {
  yes: 'yes',
  no: 'no',
  ofFive: (rating: number) => `${rating} of 5`,
  nothing: 'Nothing was recorded yet.',
  tooLittle: 'What was recorded so far makes no grade yet.',
  notSent: 'No test message was sent yet.',
  waiting: 'The test message was sent; no answer to it has been recorded yet.',
  impossible: 'The answer is dated before the message. One of the two times must be wrong.',
  answered: (time: string) => `A person answered after ${time}.`,
  unanswered: (time: string) => `Nobody had answered after ${time}.`,
  ownWhy: 'The auditor added this moment to the map, as customers meet it too.',
  ownAdvice: 'Do what the auditor’s note asks for.',
};

const es: typeof en = {
  yes: 'sí',
  no: 'no',
  ofFive: (rating) => `${rating} de 5`,
  nothing: 'Todavía no se anotó nada.',
  tooLittle: 'Con lo anotado hasta ahora no hay nota.',
  notSent: 'Todavía no se envió ningún mensaje de prueba.',
  waiting: 'El mensaje de prueba se envió; aún no consta ninguna respuesta.',
  impossible: 'La respuesta tiene fecha anterior al mensaje. Una de las dos horas no puede ser.',
  answered: (time) => `Una persona respondió tras ${time}.`,
  unanswered: (time) => `Nadie había respondido tras ${time}.`,
  ownWhy: 'El auditor añadió este momento al mapa, pues el cliente también lo vive.',
  ownAdvice: 'Haga lo que pide la nota del auditor.',
};

/** What the results of the manual checklist say. */
export const MANUAL_WORDS: Record<ReaderLanguage, typeof en> = { en, es };

export type ManualWords = typeof en;

/** A time as it passed, weekends and all. */
export function sayHours(hours: number, language: ReaderLanguage): string {
  return sayDuration({ hours, business: false }, language);
}
