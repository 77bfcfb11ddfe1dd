import type { FormFault } from '../../form-faults';

export const formFaults: Record<FormFault, string> = {
  intrusive: [
    '(?:date of birth|dob|birthday)|gender|marital|national (?:id|insurance)|ssn|social security|passport',
    'income|salary|how did you hear|company size|annual revenue|mr|mrs|ms|^\\W*title\\W*$|fax',
  ].join('|'),
  submitVague: '^(?:submit|send|go|ok|continue|next)$',
};
