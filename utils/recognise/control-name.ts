import { fold } from './fold';
import type { Language } from './languages';

/** What is wrong with the name of a link or button that is read aloud on its own. */
export type NameFault = 'empty' | 'file' | 'address' | 'here';

/** Nothing where the name tells what the control is for, as far as one can see from the name alone. */
export function nameFault(name: string): NameFault | undefined {
  const text = fold(name).trim();
  // Icon fonts draw their pictures in the place of letters that no language has.
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty';
  if (FILE.test(text)) return 'file';
  if (ADDRESS.test(text)) return 'address';
  return HERE_IN_ANY.test(text) ? 'here' : undefined;
}

const FILE = /^\S+\.(?:png|jpe?g|gif|svg|webp|avif|ico)$/;

const ADDRESS = /^(?:https?:|mailto:|tel:|www\.)\S+$/;

/** Words that mean nothing without the text around them. */
const HERE: Record<Language, string> = {
  en: '(?:(?:click|tap|press) )?here|click',
  es: '(?:(?:haga|haz|da|de) clic|(?:haga|haz) click|pulse|pulsa|pinche|pincha)? ?aqui',
  de: '(?:hier )?(?:klicken|tippen)|(?:klicken sie |klicke )?hier',
  fr: '(?:(?:cliquez|clique|appuyez) )?ici',
  pt: '(?:(?:clique|carregue|toque) )?aqui',
  it: '(?:(?:clicca|clicchi|premi|tocca) )?qui',
};

const HERE_IN_ANY = new RegExp(`^[^a-z0-9]*(?:${Object.values(HERE).join('|')})[^a-z0-9]*$`);
