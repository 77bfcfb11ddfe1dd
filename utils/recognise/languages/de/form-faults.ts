import type { FormFault } from '../../form-faults';

export const formFaults: Record<FormFault, string> = {
  intrusive: [
    'geburtsdatum|geschlecht|familienstand|ausweis|steuer-?id|einkommen',
    'wie (?:haben sie|sind sie) (?:von|auf) uns|mitarbeiterzahl|jahresumsatz|anrede|fax',
  ].join('|'),
  submitVague: '^(?:senden|absenden|abschicken|ok|weiter|submit)$',
};
