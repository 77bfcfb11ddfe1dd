import { Notice } from './notice';
import { useWords } from './words-context';

/** An address of an audit that this browser does not keep. */
export function MissingAudit() {
  const { say } = useWords();
  return (
    <main class="report">
      <Notice title={say.states.gone}>
        <a href="#list">{say.actions.list}</a>
      </Notice>
    </main>
  );
}
