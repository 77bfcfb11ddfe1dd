import type { Audit } from '../utils/audit-format';
import type { Choice } from '../utils/choices';
import { COUNTRY_CODES } from '../utils/country-codes';
import { isReadBeforeChoice } from '../utils/read-before-choice';
import { placeOfCountrySign } from '../utils/signal-places';
import { BUSINESS_WORDS } from '../utils/words/business';
import { SignList } from './sign-list';
import { useWords } from './words-context';

type Props = { audit: Pick<Audit, 'country' | 'pages'>; onChoose: ((choice: Choice) => void) | undefined };

/** The country, the signs of it and of others, and the reader's choice. */
export function CountryChoice({ audit, onChoose }: Props) {
  const { language } = useWords();
  const say = BUSINESS_WORDS[language];
  const { code, chosenAt } = audit.country;
  return (
    <section class="country">
      <h3>{say.country}</h3>
      {onChoose ? <CountrySelect country={audit.country} onChoose={onChoose} /> : <CountryName code={code} />}
      {chosenAt && <span class="tag">{say.chosen}</span>}
      {isReadBeforeChoice(audit) && <p class="limit">{say.readAgain}</p>}
      {code === null && <small>{say.countryUnclear}</small>}
      <Signs audit={audit} />
    </section>
  );
}

function CountryName({ code }: { code: string | null }) {
  const { language, country } = useWords();
  return <p>{code === null ? BUSINESS_WORDS[language].noCountry : country(code)}</p>;
}

type SelectProps = { country: Audit['country']; onChoose: (choice: Choice) => void };

function CountrySelect({ country: { code, chosenAt }, onChoose }: SelectProps) {
  const { language, country } = useWords();
  const say = BUSINESS_WORDS[language];
  const found = code === null ? say.noCountry : country(code);
  const countries = COUNTRY_CODES.map((each) => ({ code: each, name: country(each) }));
  return (
    <select
      aria-label={say.country}
      value={chosenAt ? (code ?? '') : ''}
      onChange={(event) => onChoose({ of: 'country', code: event.currentTarget.value || null })}
    >
      <option value="">{chosenAt ? say.asFound : `${say.asFound}: ${found}`}</option>
      {countries
        .toSorted((a, b) => a.name.localeCompare(b.name, language))
        .map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
    </select>
  );
}

function Signs({ audit: { country, pages } }: Pick<Props, 'audit'>) {
  const { language, country: countryName } = useWords();
  const say = BUSINESS_WORDS[language];
  const codes = [...new Set(country.signals.map(({ code }) => code))];
  const own = codes.filter((code) => code === country.code);
  const others = codes.filter((code) => code !== country.code);
  return [...own, ...others].map((code) => (
    <SignList
      key={code}
      title={code === country.code && !country.chosenAt ? say.because : say.otherSigns(countryName(code))}
      signs={country.signals
        .filter((signal) => signal.code === code)
        .map((signal) => ({
          sort: say.countrySigns[signal.kind] ?? signal.kind,
          value: signal.value,
          place: placeOfCountrySign(pages, signal),
        }))}
      pages={pages}
    />
  ));
}
