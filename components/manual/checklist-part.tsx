import type { ManualEntry } from '../../utils/audit-format';
import { isBegun } from '../../utils/manual/entries';
import type { Part } from '../../utils/manual/parts';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { useWords } from '../words-context';
import { ChecklistItem } from './checklist-item';
import { OwnItem } from './own-item';

/** A stage of the journey, or the organisation, with all that can be recorded there. */
export function ChecklistPart({ part, entries }: { part: Part; entries: readonly ManualEntry[] }) {
  const { language, names } = useWords();
  const say = CHECKLIST_WORDS[language];
  const { id, items } = part;
  const isOrganisation = id === 'organisation';
  const own = entries.filter((entry) => entry.own?.stage === id);
  const entryOf = (wanted: string) => entries.find((entry) => entry.id === wanted);
  const all = [...items.map((item) => entryOf(item.id)), ...own];
  const begun = all.filter((entry) => entry && isBegun(entry)).length;
  return (
    <section class="card category" aria-labelledby={partId(part)}>
      <header>
        <h2 id={partId(part)} tabIndex={-1}>
          {isOrganisation ? say.organisation : names.stages[id]}
        </h2>
        <p class="soft">
          {say.recorded(begun, all.length)} {isOrganisation && say.organisationMeans}
        </p>
      </header>
      {items.map((item) => (
        <ChecklistItem key={item.id} item={item} entry={entryOf(item.id)} />
      ))}
      {own.map((entry) => (
        <OwnItem key={entry.id} entry={entry} text={entry.own?.text ?? ''} />
      ))}
    </section>
  );
}

export function partId({ id }: Part): string {
  return `part-${id}`;
}
