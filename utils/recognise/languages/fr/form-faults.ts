import type { FormFault } from '../../form-faults';

export const formFaults: Record<FormFault, string> = {
  intrusive: [
    'date de naissance|sexe|genre|civilite|situation (?:familiale|matrimoniale)|numero de securite sociale',
    "passeport|revenus|comment (?:nous )?avez-vous|effectif|chiffre d'affaires|fax",
  ].join('|'),
  submitVague: '^(?:envoyer|valider|soumettre|ok|continuer)$',
};
