import type { Audit, Page } from '../utils/audit-format';
import { BUSINESS_KINDS, type BusinessKind, isTakenFor } from '../utils/business-kinds';
import type { Choice } from '../utils/choices';
import { placeOfKindSign } from '../utils/signal-places';
import { BUSINESS_WORDS, sayKindSign } from '../utils/words/business';
import { SignList } from './sign-list';
import { useWords } from './words-context';

type Props = { audit: Pick<Audit, 'profile' | 'pages'>; onChoose: ((choice: Choice) => void) | undefined };

/** Every kind of business, with the signs of it; in a file, those that the site was taken for. */
export function KindChoices({ audit, onChoose }: Props) {
  const { language } = useWords();
  const entries = BUSINESS_KINDS.map((kind) => entryOf(audit.profile, kind));
  const listed = onChoose ? entries : entries.filter(isTakenFor);
  return (
    <fieldset class="kinds">
      <legend>{BUSINESS_WORDS[language].kinds}</legend>
      <ul>
        {listed.map((entry) => (
          <KindItem key={entry.kind} entry={entry} pages={audit.pages} onChoose={onChoose} />
        ))}
      </ul>
    </fieldset>
  );
}

interface Entry {
  kind: BusinessKind;
  signals: string[];
  chosen?: boolean | undefined;
}

function entryOf(profile: Audit['profile'], kind: BusinessKind): Entry {
  return { signals: [], ...profile.find((entry) => entry.kind === kind), kind };
}

type ItemProps = { entry: Entry; pages: Page[]; onChoose: Props['onChoose'] };

function KindItem({ entry, pages, onChoose }: ItemProps) {
  const { language } = useWords();
  const say = BUSINESS_WORDS[language];
  const { kind, signals, chosen } = entry;
  const signs = signals.map((value) => ({
    sort: sayKindSign(kind, value, say),
    value,
    place: placeOfKindSign(pages, kind, value),
  }));
  return (
    <li>
      <KindName entry={entry} onChoose={onChoose} />
      {chosen !== undefined && <span class="tag">{say.chosen}</span>}
      <small>
        {say.means[kind]} {signals.length === 0 && say.noSign} {signals.length === 1 && say.oneSign}
      </small>
      <SignList title={isTakenFor({ signals }) ? say.because : say.signs} signs={signs} pages={pages} />
    </li>
  );
}

function KindName({ entry, onChoose }: Pick<ItemProps, 'entry' | 'onChoose'>) {
  const { language } = useWords();
  const { kind } = entry;
  const name = BUSINESS_WORDS[language].names[kind];
  if (!onChoose) return <b>{name}</b>;
  return (
    <label>
      <input
        type="checkbox"
        checked={isTakenFor(entry)}
        onChange={(event) => onChoose({ of: 'kind', kind, is: event.currentTarget.checked })}
      />
      {name}
    </label>
  );
}
