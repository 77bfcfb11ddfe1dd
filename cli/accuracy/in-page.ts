import type { Page } from '../../utils/audit-format';
import { type CollectOptions, collectPage } from '../../utils/collect/collect-page';
import type { Field } from '../../utils/facts';

/** A field's purpose and the label that stands at its element, where one does. */
export interface MarkedField {
  mark: string | null;
  purpose: string | null;
}

/** The collectors in a page of the corpus, without what needs no label: axe and the values of the visit. */
globalThis.touchpointAccuracy = {
  collect: (options) => collectPage({ document, url: location.href, mode: 'rendered' }, options),

  async purposes(options) {
    const { forms } = (await globalThis.touchpointAccuracy.collect(options)).facts;
    return forms.ok ? forms.value.flatMap((form) => form.fields.map(toMarked)) : [];
  },
};

declare global {
  var touchpointAccuracy: {
    collect(options: CollectOptions): Promise<Page>;
    purposes(options: CollectOptions): Promise<MarkedField[]>;
  };
}

function toMarked({ purpose, evidence }: Field): MarkedField {
  const element = evidence.selector ? document.querySelector(evidence.selector) : null;
  return { mark: element?.getAttribute('data-label-index') ?? null, purpose };
}
