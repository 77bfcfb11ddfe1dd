import { useEffect } from 'preact/hooks';
import type { ReaderLanguage } from '../utils/audit-format';

/** What the tab is called. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** What a screen reader pronounces the page in. */
export function useDocumentLanguage(language: ReaderLanguage | undefined): void {
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
}
