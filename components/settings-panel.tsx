import { useWords } from './words-context';

type Props = { screenshot: boolean; onScreenshot: (keep: boolean) => void };

export function SettingsPanel({ screenshot, onScreenshot }: Props) {
  const { say } = useWords();
  return (
    <footer class="settings">
      <label>
        <input type="checkbox" checked={screenshot} onChange={(event) => onScreenshot(event.currentTarget.checked)} />
        {say.settings.screenshot}
      </label>
      <p class="soft">{say.settings.screenshotMeans}</p>
    </footer>
  );
}
