import type { PhoneWords } from '../../phones/phone-words';

export const phoneWords: PhoneWords = {
  phone: [
    'tel(?:efonos?|efonicamente|ef|fs?|f?nos?|s)?|tlfn?o?s?|tfn?o?s?|fonos?|llam(?:e|a|ar|anos|enos|adas?|ando)|marca(?:r|ndo)?',
    'marque|moviles|movil|cel(?:s|ular(?:es)?)?|pbx|conmutador|centralita|central telefonica|linea (?:gratuita|directa)',
    'linea de atencion|linea(?: nacional)?|contactanos al|comunicate al|atencion telefonica|lada(?: sin costo)?',
  ].join('|'),
  fax: '(?:tele)?fax',
  filler: 'al|a|el|los|la|las|en|por|de|del|numeros?|num|nro|gratis|gratuito|es|directo|fijo|ahora|o|y|nos|desde',
  joiner: 'o|ó|y|e|u|ó al|o al|y al',
  extension: 'ext(?:ension|ensión)?|anexo|int(?:erno)?|opc(?:ion|ión)?',
  registration: [
    'c\\.? ?i\\.? ?f|n\\.? ?i\\.? ?f|d\\.? ?n\\.? ?i|nie|iva|ruc|r\\.? ?u\\.? ?t|rol unico tributario|nit|cuit|cuil|rfc',
    'curp|cedula|c\\.? ?c|matricula|registro(?: mercantil| sanitario)?|tomo|folio|hoja|inscripcion|iban|isbn|ean',
    'c\\.? ?p|codigo postal|apartado|apdo|cuenta|numero de serie|expediente|resolucion',
  ].join('|'),
  reference: 'pedido|factura|ref(?:erencia)?|codigo|cod|cliente|poliza|articulo|art|lote|reserva|licencia|siniestro',
};
