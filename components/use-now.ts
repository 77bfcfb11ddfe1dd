import { useEffect, useState } from 'preact/hooks';

const HALF_A_MINUTE = 30_000;

/** The present, as closely as clocks need it that are read in hours and days. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
