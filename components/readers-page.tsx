import type { ComponentChild } from 'preact';
import type { ReaderLanguage } from '../utils/audit-format';
import { readerLanguage, type Settings } from '../utils/settings';
import { words } from '../utils/words/interface';
import { useDocumentLanguage } from './use-document';
import { useSettings } from './use-settings';
import { WordsProvider } from './words-context';

export interface Reader {
  language: ReaderLanguage;
  onLanguage: (language: ReaderLanguage) => void;
  settings: Settings;
  change: (part: Partial<Settings>) => Promise<unknown>;
}

/** A page of the extension in the language of whoever reads it; nothing until the settings are read. */
export function ReadersPage({ children }: { children: (reader: Reader) => ComponentChild }) {
  const { settings, change } = useSettings();
  const language = settings && readerLanguage(settings);
  useDocumentLanguage(language);
  if (!language) return null;
  const onLanguage = (chosen: ReaderLanguage) => void change({ language: chosen });
  return <WordsProvider value={words(language)}>{children({ language, onLanguage, settings, change })}</WordsProvider>;
}
