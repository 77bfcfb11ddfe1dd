import type { FormFault } from '../../form-faults';

export const formFaults: Record<FormFault, string> = {
  intrusive: [
    'fecha de nacimiento|(?<!(?:mayor|mayoria|menor) de )edad|sexo|genero|estado civil|dni|nif|nie|cedula',
    'rut|curp|pasaporte|ingresos|como nos (?:has )?conoci[a-z]*|n(?:umero|º)? de empleados',
    'facturacion anual|^\\W*tratamiento\\W*$|fax',
  ].join('|'),
  submitVague: '^(?:enviar|ok|aceptar|continuar|siguiente|submit)$',
};
