import { fold } from './fold';
import type { Language } from './languages';

/** A title that would fit any page of any company: what a tool put there, or only "Home". */
export function isVagueTitle(title: string): boolean {
  return VAGUE.test(fold(title).trim());
}

const OF_TOOLS = 'react app|vite app|vite \\+ \\w+|next\\.?js app|document|index(?:\\.html?)?|website|page ?\\d*';

const WORDS: Record<Language, string> = {
  en: 'home|home ?page|welcome|untitled(?: (?:document|page))?|new page|my (?:site|website)',
  es: 'inicio|portada|pagina (?:de inicio|principal)|bienvenid[oa]s?|sin titulo|nueva pagina',
  de: 'start|startseite|(?:herzlich )?willkommen|unbenannt|ohne titel|neue seite',
  fr: "accueil|page d'accueil|bienvenue|sans titre|nouvelle page",
  pt: 'inicio|pagina (?:inicial|principal)|bem[- ]vind[oa]s?|sem titulo|nova pagina',
  it: 'benvenut[oi]|pagina (?:iniziale|principale)|senza titolo|nuova pagina',
};

const VAGUE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${[OF_TOOLS, ...Object.values(WORDS)].join('|')})?[^\\p{L}\\p{N}]*$`,
  'u',
);
