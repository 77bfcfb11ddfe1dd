import type { FormFault } from '../../form-faults';

export const formFaults: Record<FormFault, string> = {
  intrusive: [
    'data de nascimento|sexo|genero|estado civil|cpf|rg\\b|nif\\b|cartao de cidadao|passaporte|rendimento',
    'como nos conheceu|n(?:umero|º)? de (?:funcionarios|colaboradores)|faturacao|fax',
  ].join('|'),
  submitVague: '^(?:enviar|submeter|ok|continuar)$',
};
