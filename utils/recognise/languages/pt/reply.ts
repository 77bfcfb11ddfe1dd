import type { ReplyWords } from '../../reply-promises/reply-words';

const TO_YOU = '(?:te|lhe|lhes|o|a|os|as|vos)';
const WITH_YOU = '(?:consigo|contigo|convosco|com (?:voce|voces|o senhor|a senhora))';
const MESSAGE =
  '(?:mensage(?:m|ns)|pedidos?|solicitac(?:ao|oes)|e-?mails?|duvidas?|perguntas?|questao|questoes|contac?tos?)';

export const reply: ReplyWords = {
  common: [
    'o|a|os|as|em|e|de|do|da|dos|das|um|uma|nos|no|na|nossa|nosso|com|por|para|ate|que|seu|sua|uteis|util|ao|lhe',
  ],

  cues: [
    // What is done about a complaint answers it.
    'resolve(?:mos|remos) (?:as? |a sua |sua |cada |todas as )?(?:reclamac(?:ao|oes)|queixas?)|(?:reclamac(?:ao|oes)|queixas?) (?:sao|serao|e|sera) (?:resolvidas?|tratadas?)',
    'respond(?:e|ere|i)mos|respondo|responderei',
    '(?<!(?:valor|dinheiro|produto) )retorn(?:a|are)mos(?! (?:o valor|o dinheiro|o produto))',
    `(?:${TO_YOU} )?respond(?:emos|eremos)`,
    `${TO_YOU} (?:responde(?:ra|rao|r|m)?|contac?t(?:ara|arao|a|amos|aremos|ar)|lig(?:amos|aremos|ara|a))`,
    '(?:responder|contac?tar|ligar|retornar)-(?:lhe|te|vos|lo|la)(?:-emos|-ao|-a|-ei)?',
    'contac?ta-l[oa]s?(?:-emos|-ao|-a)?|(?:responde|contac?ta)mo-l[oa]s?',
    '(?:respondemos|ligamos|contac?tamos)-(?:lhe|te|vos)',
    'responde-lhe|contac?t(?:a|are)mos(?: (?:voce|consigo|contigo)|(?! (?:o|a|os|as) ))',
    'lig(?:a|are)mos(?: (?:de volta|para voce|para si))?',
    `entr(?:a|are)mos em contac?to|entr(?:ar|ara|arao|a|am) em contac?to ${WITH_YOU}`,
    `(?:ent?rar|entrara|entrarao) em contac?to(?! (?:connosco|conosco|com (?:a|o|nos)))`,
    '(?:dar(?:emos)?|damos|dara) (?:um |uma )?(?:[a-z]+ )?(?:retorno|resposta)',
    'devolve(?:re)?mos a (?:sua )?(?:chamada|ligacao)|falar(?:emos)? consigo',
    '(?:sera|seras|serao|ser) (?:[a-z]+ )?(?:contac?tad[oa]s?|respondid[oa]s?)|voltaremos a contac?tar',
    'vamos (?:te |lhe )?(?:responder|contac?tar|ligar)',
    `atend(?:e|ere)mos (?:a |o )?(?:seu|sua|teu|tua|todos os|todas as|cada) ${MESSAGE}`,
    `retornar (?:o )?(?:seu )?contac?to`,
    '(?<!(?:usuario|cliente|consumidor|titular|voce) )dever?a? (?:responder|dar resposta)',
  ],
  verbs: [
    'respond(?:er|e|em|era|erao|endo)|retorna(?:r|ra|rao|m)?|contac?tar(?:a|ao)?',
    'entra(?:r|ra|rao|m)? em contac?to|dar (?:um )?retorno',
  ],
  ours: [
    '[a-z]{2,}[aei]mos|nos|noss[oa]s?(?! (?:mercado|marketplace|plataforma|rede |portal|diretorio|comunidade))|equip[ae]s?|time|alguem|suporte|atendimento|compromisso|objetivo',
    '(?:consultor|atendente|especialista|assessor|tecnico|colaborador|gestor|colega|profissional|corretor)(?:es|as|a|s)?',
  ],
  others: [
    'voces?|clientes?|usuarios?|utilizador(?:es)?|anfitria[o]?|anfitrioes|vendedor(?:es)?|locatarios?|ele|eles',
    'ela|elas|titular(?:es)?|candidatos?',
    'proprietarios?|fornecedor(?:es)?|deve|devem|deves|empresas|quem|hospede(?:s)?',
  ],
  replyTimes: [
    '(?:tempo|prazo)s? (?:[a-z]+ )?(?:de|para) (?:(?:a )?(?:primeira )?resposta|retorno|contac?to|responder)',
    '(?:quanto tempo|em quanto tempo|quando)[^?]{0,40}(?:respond\\w+|resposta|retorn\\w+|contac?tad\\w+)',
  ],
  replies: ['(?<!(?:taxa|indice) de )respostas?|retorno|devolucao da (?:chamada|ligacao)'],
  exchanges: [
    '(?:receb|obt|ter|aguard|esper|garant|prome|oferec|envi|assegur|dar)(?:a|as|e|es|em|er|era|eras|erao|ao|emos|imos|ida|ido|ir|ar|e-se|enha|ere|eremos|amos|aremos)?',
  ],

  negations: ['nao|nunca|sem|se nao|caso nao|antes de'],
  notOurs: [
    'sem (?:uma? |qualquer |obter |receber )?(?:resposta|retorno)|falta de (?:resposta|retorno)',
    'ausencia de resposta|nenhuma resposta',
    'nao (?:\\w+ )?(?:receb\\w+|obt\\w+|tiver|tenha|teve|houver)(?: \\w+)? (?:resposta|retorno)',
    '(?<!receb\\w+ a |tera a |a )(?:sua|tua|vossa) resposta',
    '(?:recebi|tive|obtive|recebemos) (?:uma )?(?:[a-z]+ )?resposta',
    'respostas? (?:do|da|dos|das|por parte do) (?:clientes?|utilizador(?:es)?|usuarios?|vendedor(?:es)?|anfitriao|autoridade)',
  ],
  notReplies: ['emergencias?|urgencias?|servidor(?:es)?|latencia|no local|chegada|milissegundos|bombeiros|imunitaria'],
  customerActs: [
    '(?:contac?te|ligue|avise|informe|responda|escreva|notifique|comunique|fale)(?:m)?(?:-nos|-me| (?:nos|connosco|conosco|com (?:a|o|nossa)))',
    '(?:deves|devera voce|voce deve(?:ra)?|tem de|tem que|e necessario|favor|por favor) (?:[a-z]+ )?(?:responder|contac?tar|avisar|comunicar|informar|ligar|notificar)',
    'entr(?:e|em|ar) em contac?to (?:connosco|conosco|com (?:a|o|nossa))',
    '(?:contac?tar|avisar|informar|notificar)-?nos|nos (?:contac?tar|avisar|informar)',
  ],
  otherDeadlines: [
    'entreg(?:a|as|ue|ues|ar|amos|aremos|ado|ada)|envi(?:o|os|amos|aremos|ado|ados|ada|ar)|expedic\\w+',
    'expedid\\w+|despach\\w+|receb(?:a|e|er) (?:o seu|a sua|seu|sua) (?:pedido|encomenda|compra|produto)',
    'reembols\\w+|estorn\\w+|devoluc\\w+|cancel(?:ar|e|amento|amentos|ado|amos)|reagend\\w+|remarc\\w+|desist\\w+',
    'anul\\w+|antecedencia|troca(?:s)?',
    'ativ(?:ar|acao|ado|amos)|activacao|valid(?:ar|acao|ade|ado)|public(?:ar|acao|ado|ada)|verific\\w+|aprov\\w+',
    'analis\\w+|process(?:ar|amento|ado)|pag(?:ar|amento|amentos|o)',
    'transferencia|credit\\w+|instala\\w+|repara\\w+|conserto|resolv\\w+|resoluc\\w+|soluc\\w+|expir\\w+|aberto',
    'garantia|disponivel|levantamento|pronto',
  ],
  mattersAfter: [],
  mattersBefore: [`${MESSAGE} (?:de|sobre|relativ[oa]s? (?:a|ao)|acerca d[eao])(?: (?:a|o|as|os|um|uma|sua|seu))?`],
  advance: ['antes|de antecedencia|previ[ao]s?|com antecedencia'],
  availability: [
    'por dia|ao dia|por semana|todos os dias|do dia|diarias|por ano|da semana|aberto|ininterrupt\\w+|por 7',
  ],

  within: [
    'em|ate|dentro de|menos de|maximo|max\\.?|prazo|inferior a|entre|nas|nos|(?:nao )?superior a|apos|no maximo',
    'garantid[ao]|normalmente|habitualmente|geralmente|em regra|cerca de|aproximadamente',
  ],
  fillers: [
    'de|do|das|dos|um|uma|o|a|os|as|menos|prazo|maxim[oa]|max\\.?|no|na|proxim[ao]s|primeir[ao]s|ate|cerca',
    'aproximadamente|apenas|media|geral|tempo|em|ao|e|que|seguintes|regra|nao|superior|inferior|periodo',
  ],
  limits: ['ou menos|no maximo|maximo|max|seguintes|apos|garantid[oa]|contados|a contar'],
  joiners: ['a|ou|e|ate|ou ate|ou no maximo'],
  numbers: {
    uma: 1,
    um: 1,
    dois: 2,
    duas: 2,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    quinze: 15,
    vinte: 20,
    'vinte e quatro': 24,
    trinta: 30,
    'quarenta e oito': 48,
    'setenta e duas': 72,
  },
  units: { minute: 'min(?:uto)?s?', hour: 'h(?:oras?|rs?|s)?', day: 'dias?', week: 'semanas?', month: 'm(?:es|eses)' },
  business: ['ute(?:is|l)|util|comerciais|de expediente'],
  businessTime: [
    '(?:em|nos) dias uteis|dias? (?:uteis|util)',
    '(?:em|durante o|no|dentro do) (?:nosso )?(?:horario (?:comercial|de (?:expediente|atendimento|trabalho))|expediente)',
    '(?:de )?segunda(?:-feira)? a (?:sexta|sabado)|seg\\.? ?(?:-|a) ?sex',
  ],
  times: {
    instant: 'na hora|de imediato|imediatamente|instantaneamente|em tempo real|em segundos|no mesmo instante',
    minutes: '(?:em|dentro de) (?:poucos |alguns |questao de )?minutos|poucos minutos',
    halfHour: 'meia hora',
    hour: '(?:na proxima|em uma|dentro de uma|numa) hora',
    hours: '(?:em|dentro de) (?:poucas |algumas |questao de )?horas|poucas horas|nas proximas horas',
    sameDay: '(?:no |o )?mesmo dia|no proprio dia|ainda hoje|hoje mesmo|no dia',
    sameBusinessDay: '(?:no |o )?mesmo dia util|no proprio dia util',
    nextDay: '(?:no|ao) dia seguinte|ate amanha|amanha mesmo|no proximo dia',
    nextBusinessDay:
      '(?:no |ao |ate ao |ate o |o )?(?:proximo|primeiro|seguinte) dia util(?: seguinte)?|(?:no |ao )?dia util seguinte',
    days: '(?:em|dentro de) (?:poucos |alguns )dias|poucos dias|alguns dias',
  },
  vague: [
    '(?:o )?mais (?:breve|rapid[oa]|cedo|rapidamente|brevemente|depressa) (?:possivel|que (?:pudermos|conseguirmos))',
    'assim que (?:possivel|pudermos|for possivel)|logo que possivel|tao (?:breve|rapido|cedo) quanto possivel',
    'em breve|brevemente|com (?:a maior )?brevidade(?: possivel)?|com a maior rapidez|rapidamente|prontamente',
    'o quanto antes|quanto antes|logo|sem demora|com rapidez|a maior brevidade',
    '(?:em|durante o|no|dentro do) (?:nosso )?horario (?:comercial|de (?:expediente|atendimento|trabalho))',
  ],
  scopes: {
    claims: 'reclamac(?:ao|oes)|queixas?|ouvidoria|livro de reclamacoes|provedor do cliente|insatisf\\w+',
    jobs: 'candidaturas?|(?:seu |o )?curriculo|vagas?|recrutamento|trabalhe conosco|processo seletivo',
    security: 'vulnerabilidades?|relatorios? de seguranca|divulgacao responsavel',
    privacy: 'lgpd|rgpd|direitos? (?:de acesso|do titular|dos titulares)|dados pessoais|titular(?:es)? d[eo]s? dados',
    press: '(?:assessoria de |sala de )?imprensa|jornalistas?',
    premium: '(?:clientes?|planos?|suporte|utilizadores|assinantes) (?:premium|vip|pro|enterprise|prioritari[oa]s?)',
  },
};
