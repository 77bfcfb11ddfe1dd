import type { ComponentChildren } from 'preact';

type Props = { title: string; children?: ComponentChildren };

/** One clear sentence where there is nothing else to show, or something to know first. */
export function Notice({ title, children }: Props) {
  return (
    <section class="notice" role="status">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
