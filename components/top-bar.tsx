import type { ComponentChildren } from 'preact';
import type { ReaderLanguage } from '../utils/audit-format';
import { BrandMark } from './brand';
import { LanguageSwitch } from './language-switch';
import { useWords } from './words-context';

type Props = { onLanguage: (language: ReaderLanguage) => void; children?: ComponentChildren };

export function TopBar({ onLanguage, children }: Props) {
  const { say } = useWords();
  return (
    <header class="top-bar">
      <a class="home" href="#list">
        <BrandMark />
        <span>Touchpoint Audit</span>
      </a>
      <nav aria-label="Touchpoint Audit">
        <a href="#list">{say.actions.list}</a>
      </nav>
      <div class="top-actions">
        {children}
        <LanguageSwitch onChoose={onLanguage} />
      </div>
    </header>
  );
}
