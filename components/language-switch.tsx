import type { ReaderLanguage } from '../utils/audit-format';
import { useWords } from './words-context';

type Props = { onChoose: (language: ReaderLanguage) => void };

export function LanguageSwitch({ onChoose }: Props) {
  const { say, language } = useWords();
  return (
    <fieldset class="languages">
      <legend class="unseen">{say.language}</legend>
      {LANGUAGES.map(([code, name]) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => onChoose(code)}>
          <span aria-hidden="true">{code.toUpperCase()}</span>
          <span class="unseen">{name}</span>
        </button>
      ))}
    </fieldset>
  );
}

const LANGUAGES: readonly [ReaderLanguage, string][] = [
  ['en', 'English'],
  ['es', 'Español'],
];
