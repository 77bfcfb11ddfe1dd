import { type ComponentChild, render } from 'preact';
import '../../components/theme.css';
import '../../components/map.css';
import '../../components/manual/manual.css';
import { WordsProvider } from '../../components/words-context';
import type { ReaderLanguage } from '../../utils/audit-format';
import { words } from '../../utils/words/interface';

/** Shows a component as a page of the extension would: theme, language, nothing else on it. */
export function show(content: ComponentChild, language: ReaderLanguage = 'en'): HTMLElement {
  document.documentElement.lang = language;
  document.title = 'Touchpoint Audit';
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<WordsProvider value={words(language)}>{content}</WordsProvider>, root);
  return root;
}
