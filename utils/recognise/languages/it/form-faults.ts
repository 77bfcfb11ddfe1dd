import type { FormFault } from '../../form-faults';

export const formFaults: Record<FormFault, string> = {
  intrusive: [
    "data di nascita|sesso|genere|stato civile|codice fiscale|carta d'identita|passaporto|reddito",
    'come ci hai conosciut[oaie]|numero (?:di )?dipendenti|fatturato|^\\W*titolo\\W*$|fax',
  ].join('|'),
  submitVague: '^(?:invia|ok|continua|procedi|submit)$',
};
