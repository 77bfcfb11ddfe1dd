import type { HoursWords } from '../../opening-hours/opening-hours-words';

export const hours: HoursWords = {
  days: [
    'lun(?:es)?',
    'mar(?:tes)?',
    'mie(?:rcoles)?',
    'jue(?:ves)?',
    'vie(?:rnes)?',
    'sab(?:ados?)?',
    'dom(?:ingos?)?',
  ],
  initials: 'lmxjvsd',
  everyDay: 'todos los dias(?: del ano)?|cada dia|diario|diariamente|los 7 dias(?: de la semana)?',
  workdays: '(?:dias )?(?:laborables|habiles)|entre semana',
  weekend: 'fines? de semana',
  holidays: 'festivos|feriados',
  daysThrough: 'a|al|hasta(?: el)?',
  timesThrough: 'a(?: las?)?|hasta(?: las?)?',
  between: 'entre(?: las?)?',
  and: 'y(?: las?)?',
  label: [
    'horarios?(?: (?:de|comercial|al)(?: (?:atencion|apertura|tienda|oficina|invierno|verano|publico))?)?',
    'horas de oficina|atencion (?:telefonica|al (?:cliente|publico))',
  ].join('|'),
  filler: [
    'de|desde|las?|los|el|y|e|horario|abierto|abierta|abrimos|manana|mananas|tardes?|noche|por|la|cerrado',
    'atencion|entre|hrs?|horas?',
  ].join('|'),
  aroundTheClock: [
    '24 ?h(?:oras|rs?|s)?\\.?,?(?: (?:al|del|por) dia)?,? (?:y )?(?:los )?(?:7|siete|365) dias',
    'las 24 ?h(?:oras|rs|s)?|24 horas (?:al|del|por) dia',
  ].join('|'),
  twentyFour: '24 ?(?:horas|hrs|hs|h)',
  open: 'abiert[oa]s?|abrimos|urgencias?|emergencias?|telefono|atencion|asistencia|servicio|linea',
  other: [
    'entregas?|envios?|repartos?|pedidos?|recogidas?|despachos?',
    'eventos?|conciertos?|talleres|taller|clases?|cursos?|jornadas?|conferencia|horario de clases|partido|misas?',
  ].join('|'),
  reply: 'responde(?:mos|remos|r)|respuesta|contestamos|contestaremos|plazo|entrega',
  within: 'en|de|dentro de|antes de|cada|primeras',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep(?:tiembre)?|octubre|noviembre|diciembre',
};
