import type { ComponentChildren } from 'preact';
import { useWords } from './words-context';

type PanelProps = { id: string; title: string; verdict?: ComponentChildren; children: ComponentChildren };

/** What stands behind a number, laid over the page until Escape or a click beside it. Needs no script. */
export function Panel({ id, title, verdict, children }: PanelProps) {
  const { say } = useWords();
  return (
    <div class="panel" id={id} popover="auto" role="dialog" aria-labelledby={`${id}-title`} tabIndex={-1} autofocus>
      <header class="panel-head">
        <h3 id={`${id}-title`}>{title}</h3>
        {verdict}
        <button type="button" class="small" popovertarget={id} popovertargetaction="hide">
          {say.actions.close}
        </button>
      </header>
      {children}
    </div>
  );
}

type ButtonProps = { panel: string; class: string; children: ComponentChildren };

export function PanelButton({ panel, class: name, children }: ButtonProps) {
  return (
    <button type="button" class={name} popovertarget={panel}>
      {children}
    </button>
  );
}
