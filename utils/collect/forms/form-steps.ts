import { fold } from '../../recognise/fold';
import { anyOf } from '../../recognise/forms/form-words';
import type { FormParts } from './form-parts';

/** In how many steps the form is filled in: "Step 1 of 3" says so. */
export function formSteps({ blocks }: FormParts): number {
  for (const { text } of blocks) {
    const found = anyOf('steps').exec(fold(text))?.slice(1).find(Boolean);
    if (found) return Number(found);
  }
  return 1;
}
