import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, revoke } from '../utils/site-access';
import { VISIT_WORDS } from '../utils/words/visit';
import { useWords } from './words-context';

/** Where pages may be read without a click, and the way to take that back. */
export function GrantedSites() {
  const { language } = useWords();
  const say = VISIT_WORDS[language];
  const [origins, setOrigins] = useState<string[]>([]);
  const read = async () => setOrigins(await grantedOrigins());
  useEffect(() => void read(), []);
  if (origins.length === 0) return null;
  const takeBack = async (origin: string) => {
    await revoke(origin);
    await read();
  };
  return (
    <section class="granted card">
      <h2>{say.granted}</h2>
      <p class="soft">{say.grantedMeans}</p>
      <ul>
        {origins.map((origin) => (
          <li key={origin}>
            <span>{hostOf(origin)}</span>
            <button
              type="button"
              class="small"
              onClick={() => void takeBack(origin)}
              aria-label={`${say.remove}: ${hostOf(origin)}`}
            >
              {say.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The host in a match pattern. */
function hostOf(origin: string): string {
  return origin.replace(/^[^:]*:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');
}
