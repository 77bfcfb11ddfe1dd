import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings, type Settings } from '../utils/settings';

/** The settings, once they are read; a change is kept and shown at once. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
  }, []);
  const change = async (part: Partial<Settings>) => setSettings(await changeSettings(part));
  return { settings, change };
}
