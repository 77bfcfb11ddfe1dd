import type { Page } from '../../utils/audit-format';
import { type CollectOptions, collectPage } from '../../utils/collect/collect-page';
import { collectForms } from '../../utils/collect/forms/forms';
import { createPace } from '../../utils/collect/reading/pace';
import { readPage } from '../../utils/collect/reading/reading';
import type { Source } from '../../utils/collect/reading/walk';
import type { Field } from '../../utils/facts';

/** A field's purpose and the label that stands at its element, where one does. */
export interface MarkedField {
  mark: string | null;
  purpose: string | null;
}

const SOURCE: Source = { document, url: location.href, mode: 'rendered' };

/** The collectors in a page of the corpus, without what needs no label: axe and the values of the visit. */
globalThis.touchpointAccuracy = {
  collect: (options) => collectPage(SOURCE, options),

  async purposes() {
    const pace = createPace();
    const forms = await collectForms(await readPage(SOURCE, pace), pace);
    return forms.flatMap((form) => form.fields.map(toMarked));
  },
};

declare global {
  var touchpointAccuracy: {
    collect(options: CollectOptions): Promise<Page>;
    purposes(): Promise<MarkedField[]>;
  };
}

function toMarked({ purpose, evidence }: Field): MarkedField {
  const element = evidence.selector ? document.querySelector(evidence.selector) : null;
  return { mark: element?.getAttribute('data-label-index') ?? null, purpose };
}
