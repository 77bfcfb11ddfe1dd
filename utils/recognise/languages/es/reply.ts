import type { ReplyWords } from '../../reply-promises/reply-words';

const TO_YOU = '(?:te|le|les|os|lo|la|los|las)';
const WITH_YOU = '(?:contigo|con (?:usted(?:es)?|ud|uds|vos|vosotros|vosotras|ti))';
const MESSAGE =
  '(?:mensajes?|consultas?|solicitud(?:es)?|peticion(?:es)?|correos?|e-?mails?|dudas?|preguntas?|comentarios?)';

/** Who sells or lets on the platform of somebody else. */
const SELLER = '(?:vendedor(?:a|es|as)?|anfitrion(?:a|es|as)?|propietari[oa]s?|comerciantes?)';

export const reply: ReplyWords = {
  common: [
    'el|la|los|las|en|y|de|del|un|una|te|le|tu|su|nuestro|nuestra|con|por|para|lo|al|nos|que|es|dias|habiles|tiempo',
  ],

  cues: [
    // What is done about a complaint answers it.
    'resolve(?:mos|remos|ra) (?:las? |su |tu |cada |todas las )?(?:reclamacion|queja)(?:es|s)?|(?:reclamacion|queja)(?:es|s)? (?:se )?(?:resuelven?|resolveran?)',
    `${TO_YOU} (?:respond(?:e|en|era|eran|eremos|emos|o|ere)|contest(?:a|an|ara|aran|amos|aremos|o))`,
    `${TO_YOU} (?:re)?contact(?:a|an|ara|aran|amos|aremos|are)`,
    `${TO_YOU} (?:re)?llam(?:a|an|ara|aran|amos|aremos|o|are)`,
    `${TO_YOU} (?:escrib(?:imos|iremos|ira|iran)|atend(?:emos|eremos|era|eran)|devolv(?:emos|eremos) la llamada)`,
    `${TO_YOU} (?:dar(?:emos|a|an)|damos) (?:una )?(?:\\w+ )?respuesta`,
    `${TO_YOU} (?:va|van|vamos) a (?:responder|contestar|contactar|llamar)`,
    '(?:responder|contestar|contactar|llamar)(?:te|le|les|os)|dar(?:te|le|les|os)? (?:una )?(?:pronta )?respuesta',
    'respond(?:e|ere|i)mos|contest(?:a|are)mos|respondo|respondere|contesto|contestare',
    'contactaremos (?:con(?:tigo)?|a)',
    '(?:dar(?:emos|an|a)|damos|dando) (?:una )?(?:\\w+ )?respuesta|devolv(?:emos|eremos) (?:la|tu|su) llamada',
    'nos (?:pondremos|ponemos|estaremos poniendo) en contacto',
    '(?:poner|comunicar|contactar)nos (?:en contacto )?(?:contigo|con (?:usted|ud|vos))',
    'estaremos en contacto|nos (?:comunica(?:re)?mos|contacta(?:re)?mos)|entrar(?:emos|a|an) en contacto',
    `se (?:pondra|pondran|pone|ponen) en contacto`,
    `se (?:comunicara|comunicaran|comunica|contactara|contactaran) ${WITH_YOU}`,
    'se (?:comunicara|comunicaran|contactara|contactaran)',
    '(?:sera|seras|sereis|seran) (?:contactad[oa]s?|atendid[oa]s?|respondid[oa]s?)',
    `atend(?:emos|eremos) (?:tus?|sus?|cada|las?|los|el|todas las|todos los) ${MESSAGE}`,
    '(?<!(?:usuario|cliente|consumidor|titular|usted|reclamante) )deb(?:e|era|eran|en) (?:responder|contestar|dar (?:una )?respuesta)',
  ],
  verbs: [
    'respond(?:er|e|en|era|eran|iendo)|contest(?:ar|a|an|ara|aran|ando)|contactar(?:a|an)?|se respondera',
    'dar respuesta',
  ],
  ours: [
    '[a-z]{2,}[aei]mos|nos|nosotros|nuestr[oa]s?(?! (?:mercado|marketplace|plataforma|red |portal|directorio|comunidad))|equipo|alguien|compromiso|objetivo',
    '(?:asesor|agente|experto|especialista|ejecutivo|consultor|companero|tecnico|profesional)(?:es|as|a|s)?',
    '(?:atencion|servicio) al cliente|soporte',
  ],
  others: [
    'usted(?:es)?|clientes?|usuarios?|anfitrion(?:es)?|vendedor(?:es)?|propietari[oa]s?|operador(?:es)?|ellos',
    'consumidor(?:es)?',
    'titular(?:es)?|candidatos?|huesped(?:es)?|debes|tienes|tiene|proveedores|empresas|quien(?:es)?',
  ],
  replyTimes: [
    '(?:tiempo|plazo|velocidad)s?(?: \\w+)? de (?:respuesta|contestacion|contacto)',
    'tiempo (?:medio|maximo|promedio) de respuesta',
    'cuanto (?:tiempo )?(?:tarda|tardan|tardais|tardas|demora|demoran)[^?]{0,30}(?:respon\\w+|contest\\w+|respuesta|contact\\w+)',
    'cuando (?:me|nos|recibire|tendre|obtendre)[^?]{0,30}(?:responde\\w*|contesta\\w*|respuesta|contacta\\w*)',
  ],
  replies: ['(?<!(?:tasa|indice) de )respuestas?|contestacion|contacto'],
  exchanges: [
    '(?:recib|obten|obtendr|tendr|esper|garantiz|ofrec|promet|da|dar|envi)(?:o|a|as|e|es|en|emos|amos|iras|ira|iran|ireis|aras|ara|aremos|emos|ada|ar|er|ir)',
  ],

  negations: ['no|nunca|sin|tampoco|si no|en caso de no|antes de'],
  notOurs: [
    'sin (?:recibir |obtener |una? )?(?:respuesta|contestacion)|falta de respuesta|silencio administrativo',
    'no (?:\\w+ )?(?:recib\\w+|obtien\\w+|tien\\w+|tuv\\w+|has? recibido|hemos respondido)(?: \\w+)? (?:respuesta|contestacion)',
    '(?<!recib\\w+ |tendra\\w* |obtendra\\w* )(?:tu|su|vuestra) respuesta',
    '(?:recib[io]|tuv[eo]|obtuv[eo]) (?:una )?respuesta',
    `(?<!(?:al|a los|a las|de los|del) )${SELLER}(?: (?!nosotros |nuestro equipo )[a-z0-9-]+){0,6} (?:respond|contest|contact)(?!amos|emos|aremos|eremos)[a-z]+`,
    'respuestas? (?:del|de la|de los|de las|por parte del?) (?:cliente|clientes|usuario|usuarios|vendedor|vendedores|anfitrion|organismo)',
  ],
  notReplies: [
    'emergencias?|urgencias|servidor(?:es)?|latencia|in situ|llegada|milisegundos|bomberos|frecuencia cardiaca',
  ],
  customerActs: [
    '(?:contact[ae](?:n|r|te)?|comuni[cq]u?e?(?:se|te|n)?|habl[ae]|pong[ae]se|ponte|ponganse|escrib[ae](?:n)?) (?:en contacto )?(?:con (?:nosotros|nuestro|el|la|tu)|a)',
    '(?:contacta|contacte|escribe|escriba|avisa|avise|llama|llame|informa|informe|notifica|notifique|comunica|comunique|responde|contesta|responda|conteste)n?(?:nos|me)',
    '(?:debes|deberas|usted debe(?:ra)?|tienes? que|has de|es necesario) (?:responder|contestar|avisar|comunicar|contactar|llamar|notificar|informar)',
    'poner(?:se|te|os) en contacto con (?:nosotros|nuestro)|contactar con nosotros',
  ],
  otherDeadlines: [
    'entreg(?:a|as|ar|amos|aremos|ado|ados|ada|adas|an)|envi(?:o|os|amos|aremos|ado|ados|a|ara|ar|aran|e)',
    'despach\\w+|llega(?:ra|n|da)?',
    'recib(?:e|es|a|iras|ira) (?:tu|su|el|los|tus) (?:pedido|producto|paquete|compra|dinero)\\w*|reembols\\w+',
    'devoluci\\w+|reintegr\\w+',
    'cancel(?:a|ar|as|acion|aciones|e|en|ado)|anul(?:a|ar|acion)|reprogram\\w+|desist\\w+|antelacion|anticipacion',
    'preaviso|cita previa',
    'activ(?:a|ar|acion|amos|aremos|ado)|valid(?:a|ar|ara|acion|amos|ado|ez)|public(?:a|ar|ara|acion|amos|ado)',
    'verific\\w+|aprob\\w+',
    'pag(?:o|os|ar|a|amos|ado)|cobr\\w+|transferencia|abono|instala\\w*|repara\\w*|resolv\\w+|resuelv\\w+',
    'soluci\\w+|caduc\\w+|expir\\w+|abiert[oa]s?|garantia|recog\\w+',
  ],
  mattersAfter: [],
  mattersBefore: [`${MESSAGE} (?:de|sobre|acerca de|relacionad[oa]s con)(?: (?:la|el|las|los|tu|su|un|una))?`],
  advance: ['antes|previ[oa]s?|de (?:antelacion|anticipacion)|despues de la cita'],
  availability: [
    '(?:al|del|por) dia|de atencion(?! al)|los 7|los siete|todos los dias|cada dia|ininterrumpid\\w+|a la semana',
    'abiert\\w+|los 365',
  ],

  within: [
    'en|dentro de|menos de|antes de|plazo|maximo|max\\.?|hasta|inferior a|(?:no )?(?:mayor|superior) (?:a|de)',
    'entre|como mucho|tras',
    'no mas de|lapso|tardar|proximas|termino de|normalmente|habitualmente|generalmente|aproximadamente|aprox\\.?',
    'unas',
  ],
  fillers: [
    'de|un|una|unos|unas|el|la|los|las|menos|plazo|maxim[oa]|max\\.?|no|mayor|superior|inferior|a|solo|tan',
    'aproximad[oa]|aproximadamente',
    'aprox\\.?|entre|proxim[oa]s|siguientes|primer[oa]s|tiempo|lapso|periodo|promedio|apenas|termino|como|hasta',
    'que|garantizada|estimado|mas|tardar|habitual|es',
  ],
  limits: ['o menos|como (?:maximo|mucho)|maximo|max|a mas tardar|siguientes|posteriores'],
  joiners: ['a|o|u|y|hasta|o como maximo'],
  numbers: {
    'un par de': 2,
    una: 1,
    uno: 1,
    un: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    quince: 15,
    veinte: 20,
    veinticuatro: 24,
    treinta: 30,
    'cuarenta y ocho': 48,
    'setenta y dos': 72,
  },
  units: { minute: 'min(?:uto)?s?', hour: 'h(?:oras?|rs?|s)?', day: 'dias?', week: 'semanas?', month: 'mes(?:es)?' },
  business: ['habil(?:es)?|laborables?|laborales?|de oficina|de trabajo|comerciales'],
  businessTime: [
    'en (?:dias )?(?:habiles|laborables)|dias? (?:habil(?:es)?|laborables?)',
    '(?:en|durante|dentro del?)(?: el| nuestro)? horario (?:laboral|comercial|de (?:atencion|oficina|trabajo))',
    'de lunes a (?:viernes|sabado)|lun(?:es)?\\.? ?(?:-|a) ?(?:vie|viernes|sab|sabado)|horas de oficina',
  ],
  times: {
    instant: 'al instante|en el acto|al momento|de inmediato|inmediatamente|enseguida|en tiempo real|en segundos',
    minutes: 'en (?:unos |pocos |cuestion de |apenas )?minutos',
    halfHour: 'media hora',
    hour: '(?:en )?(?:la|una) (?:proxima |siguiente )?hora',
    hours: '(?:en|dentro de) (?:unas |pocas |cuestion de |las proximas |algunas )?horas|unas horas|pocas horas',
    sameDay: '(?:en )?(?:el )?mismo dia|hoy mismo|en el dia|antes de que acabe el dia',
    sameBusinessDay: '(?:en )?(?:el )?mismo dia (?:habil|laborable|laboral)',
    nextDay: '(?:al|el) (?:dia siguiente|siguiente dia|proximo dia)|manana mismo',
    nextBusinessDay:
      '(?:al |el |en el )?(?:siguiente|proximo|primer) dia (?:habil|laborable|laboral)|dia (?:habil|laborable|laboral) siguiente',
    days: '(?:en )?(?:unos|pocos|algunos|unos pocos|los proximos) dias',
  },
  vague: [
    '(?:lo|lo mas) (?:antes|pronto|rapido) (?:posible|que podamos)|lo antes posible|cuanto antes',
    'a la (?:mayor |maxima )?brevedad|con la mayor brevedad',
    'en breve|pronto|en cuanto (?:podamos|abramos|sea posible|nos sea posible)',
    'tan pronto como (?:sea posible|podamos)|rapidamente|con prontitud',
    'en el menor tiempo(?: posible)?|en la mayor brevedad|en poco tiempo|proximamente|brevemente|sin demora',
    '(?:en|durante|dentro de)(?: el| nuestro)? horario (?:laboral|comercial|de (?:atencion|oficina|trabajo))',
  ],
  scopes: {
    claims:
      'reclamaci(?:on|ones)|reclamos?|quejas?|pqrs?f?|hojas? de reclamaci\\w+|libro de reclamaciones|insatisfac\\w+',
    jobs: 'candidaturas?|postulaci\\w+|(?:tu|su) (?:cv|curriculum)|curriculums?|vacantes?|empleo|trabaja con nosotros',
    security: 'vulnerabilidad(?:es)?|informes? de seguridad|divulgacion responsable',
    privacy:
      'rgpd|gdpr|lopd(?:gdd)?|(?:derechos?|solicitud(?:es)?) (?:de )?(?:arco|acceso|rectificacion|supresion)|habeas data|datos personales',
    press: '(?:gabinete de |sala de )?prensa|medios de comunicacion|periodistas?',
    premium: '(?:clientes?|plan|planes|soporte|usuarios?|socios?) (?:premium|vip|pro|enterprise|prioritari\\w+)',
  },
};
