import { useEffect, useState } from 'preact/hooks';
import { changeSettings, onSettings, readSettings, type Settings } from '../utils/settings';

/** The settings, once they are read; a change is kept and shown at once, on every page that is open. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return { settings, change: changeSettings };
}
