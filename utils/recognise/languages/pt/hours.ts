import type { HoursWords } from '../../opening-hours/opening-hours-words';

export const hours: HoursWords = {
  days: [
    'seg(?:undas?)?(?:[- ]feiras?)?|2[ªa](?:[- ]feira)?',
    'ter(?:cas?)?(?:[- ]feiras?)?|3[ªa](?:[- ]feira)?',
    'qua(?:rtas?)?(?:[- ]feiras?)?|4[ªa](?:[- ]feira)?',
    'qui(?:ntas?)?(?:[- ]feiras?)?|5[ªa](?:[- ]feira)?',
    'sex(?:tas?)?(?:[- ]feiras?)?|6[ªa](?:[- ]feira)?',
    'sab(?:ados?)?',
    'dom(?:ingos?)?',
  ],
  everyDay: 'todos os dias(?: da semana)?|diariamente|7 dias (?:por|na) semana',
  workdays: '(?:nos )?dias (?:uteis|de semana)',
  weekend: 'fi(?:m|ns) de semana',
  holidays: 'feriados',
  daysThrough: 'a|ate|ao?',
  timesThrough: 'as?|ate(?: as?)?',
  between: 'entre(?: as)?',
  and: 'e(?: as)?',
  label:
    'horarios?(?: de (?:atendimento|funcionamento|expediente|abertura))?|expediente|atendimento(?: (?:telefonico|ao (?:cliente|publico)))?',
  filler: [
    'das?|de|do|as|aos?|os|e|aberto|aberta|abertos|funcionamento|manhas?|tardes?|noite|pela|fechado',
    'atendimento|entre|horas?|hs|horario',
  ].join('|'),
  aroundTheClock: '24 ?h(?:oras|s)? (?:por|ao) dia|24 ?h(?:oras|s)?,? (?:e )?(?:7|sete|todos os) dias',
  twentyFour: '24 ?(?:horas|hs|h)',
  open: 'abert[oa]s?|emergencias?|urgencias?|telefone|plantao|assistencia|atendimento|servico',
  other: [
    'entregas?|envios?|encomendas?|pedidos?|expedicao|retiradas?|levantamentos?',
    'eventos?|concertos?|shows?|oficinas?|aulas?|cursos?|palestras?|missas?|jogo',
  ].join('|'),
  reply: 'respondemos|responderemos|respostas?|retornamos|retorno|prazo|entrega',
  within: 'em|ate|de|apos|dentro de|a cada',
  months: 'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
};
