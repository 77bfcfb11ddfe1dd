import { useState } from 'preact/hooks';
import type { JudgedAudit } from '../utils/audit-format';
import type { Choice } from '../utils/choices';
import { shown } from '../utils/grade';
import { BUSINESS_WORDS, sayKinds } from '../utils/words/business';
import { CountryChoice } from './country-choice';
import { KindChoices } from './kind-choices';
import { useReportPlace } from './report-place';
import { useWords } from './words-context';

/** What kind of business the site was taken for and in which country, why, and the reader's word on it. */
export function BusinessSection({ audit }: { audit: JudgedAudit }) {
  const { language } = useWords();
  const say = BUSINESS_WORDS[language];
  const { choose } = useReportPlace();
  const [before, setBefore] = useState<JudgedAudit>();
  const onChoose =
    choose &&
    ((choice: Choice) => {
      setBefore(audit);
      void choose(choice);
    });
  const { total } = audit.score;
  return (
    <details class="business card">
      <summary>
        <h2>{say.title}</h2>
        <TakenFor audit={audit} />
      </summary>
      <p class="soft">{say.intro}</p>
      <div class="business-parts">
        <KindChoices audit={audit} onChoose={onChoose} />
        <CountryChoice audit={audit} onChoose={onChoose} />
      </div>
      <p class="soft" role="status">
        {before && before !== audit && say.judgedAgain(total === null ? say.noTotal : String(shown(total)))}
      </p>
    </details>
  );
}

function TakenFor({ audit: { profile, country } }: { audit: JudgedAudit }) {
  const { language, country: countryName } = useWords();
  const say = BUSINESS_WORDS[language];
  const isChosen = country.chosenAt !== undefined || profile.some(({ chosen }) => chosen !== undefined);
  return (
    <p>
      <span>{sayKinds(profile, say)}</span>
      <span>{country.code === null ? `${say.country}: ${say.noCountry}` : countryName(country.code)}</span>
      {isChosen && <span class="tag">{say.chosen}</span>}
    </p>
  );
}
