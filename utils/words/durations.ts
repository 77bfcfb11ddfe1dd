import type { ReaderLanguage } from '../audit-format';

export interface Duration {
  hours: number;
  /** Counted in working time. */
  business: boolean;
}

/** "30 minutes", "4 working hours", "3 days". */
export function sayDuration({ hours, business }: Duration, language: ReaderLanguage): string {
  const units = UNITS[language];
  if (hours < 1) return count(Math.round(hours * 60), units.minutes);
  const isDays = hours > MOST_HOURS || (business && hours % 24 === 0);
  if (isDays) return count(Math.round(hours / 24), business ? units.workingDays : units.days);
  return count(Math.round(hours), business ? units.workingHours : units.hours);
}

/** Up to two days are told in hours, as companies do. */
const MOST_HOURS = 48;

type Unit = readonly [one: string, several: string];

const UNITS: Record<ReaderLanguage, Record<'minutes' | 'hours' | 'workingHours' | 'days' | 'workingDays', Unit>> = {
  en: {
    minutes: ['minute', 'minutes'],
    hours: ['hour', 'hours'],
    workingHours: ['working hour', 'working hours'],
    days: ['day', 'days'],
    workingDays: ['working day', 'working days'],
  },
  es: {
    minutes: ['minuto', 'minutos'],
    hours: ['hora', 'horas'],
    workingHours: ['hora laborable', 'horas laborables'],
    days: ['día', 'días'],
    workingDays: ['día laborable', 'días laborables'],
  },
};

function count(number: number, [one, several]: Unit): string {
  return `${number} ${number === 1 ? one : several}`;
}
