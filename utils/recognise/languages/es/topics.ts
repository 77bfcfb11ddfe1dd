import type { Topic } from '../../topics';

export const topics: Record<Topic, string> = {
  contactLink: [
    '(?<!(?:lentes|lentillas|gafas|deportes?) de )contacto(?! (?:visual|fisico))(?: con nosotros)?',
    'contact(?:a|e|ar|anos|enos|ame)(?: con nosotros)?|ponte en contacto|pongase en contacto|escribenos',
    'escribanos|hablemos|habla con nosotros|atencion al cliente',
  ].join('|'),
  contactPath: [
    '(?:formulario-(?:de-)?)?contacto|contactar|contact(?:a|anos|enos|a-con-nosotros|e-con-nosotros)',
    'atencion-(?:al-)?cliente',
  ].join('|'),
  callCost: 'gratuit[oa]|llamada gratuita|coste? (?:de la llamada|local)|tarifa (?:local|normal|estandar)|sin coste',
  urgentLine: [
    'siniestros?|dar (?:un )?parte|urgencias?|emergencias?|averias?|asistencia (?:en carretera|24)',
    'robo o perdida|bloquear (?:mi )?tarjeta',
  ].join('|'),
  callback: 'te llamamos|le llamamos|llamame|solicita(?:r)? (?:una )?llamada',
  whatNext: [
    'que pasa(?:ra)? (?:despues|ahora)|proximos pasos|siguientes pasos',
    'recibiras (?:un|una) (?:correo|email|confirmacion|numero|copia)|una vez (?:recibida|recibamos|enviado)',
    'como funciona',
    '(?:mensaje|consulta|solicitud|denuncia|queja|reclamacion)(?:e?s)?[^.]{0,40} (?:remitid|trasladad|revisad|estudiad|investigad)[oa]s?',
  ].join('|'),
  waitTime: [
    'tiempo (?:medio )?de espera|atendemos (?:tu|su|las) llamadas? en|horas de mayor (?:afluencia|demanda)',
    '(?:descolgamos|cogemos el telefono)[^.]{0,25} (?:segundos|minutos?)',
  ].join('|'),
  optionalMark: 'opcional|no obligatorio|si lo deseas?',
  requiredLegend: [
    'campos? (?:obligatorios?|requeridos?)|todos los campos son obligatorios|(?:con|marcados con) \\* son obligatorios',
    '(?:^|[*(] ?(?:[=:-] ?)?)(?:dato |informacion )?(?:obligatori[oa]|requerid[oa])s?',
  ].join('|'),
  phoneWhy: [
    'para (?:poder )?(?:llamar|contactar|localizar)(?:[lt]e|l[oa]|[lo]s|les)?',
    'solo (?:(?:[lt]e|l[oa]|[lo]s|les) )?(?:usaremos|utilizaremos|llamaremos|contactaremos)',
    'en caso de|por si (?:necesitamos|hay)|no (?:compartiremos|te llamaremos)',
  ].join('|'),
  claims: [
    'reclamaciones?|reclamos?|quejas?(?: y (?:sugerencias|reclamos))?|pqrs?f?|hojas? de reclamacion(?:es)?',
    'presentar una (?:queja|reclamacion)|defensor del cliente',
  ].join('|'),
  officialBook: [
    'libro de reclamaciones|hojas? de (?:quejas y )?reclamaciones?|sernac|profeco|indecopi',
    'superintendencia de industria y comercio|defensa (?:del|de las y los) consumidor(?:es)?',
  ].join('|'),
  adr: 'arbitraje de consumo|junta arbitral|resolucion alternativa|mediacion|litigios',
  compensation: [
    'compensa(?:cion|remos)|lo sentimos|pedimos disculpas|solucion(?:aremos|arlo)|te lo cambiamos',
    'devolvemos (?:tu|el) dinero',
  ].join('|'),
  returns: '(?:politica de )?(?:cambios y )?devoluciones|devolucion|politica de (?:cambios|devolucion)|reembolsos?',
  withdrawal: 'desistir del contrato|desistimiento|boton de arrepentimiento|arrepentimiento|revocacion',
  cancelSub: [
    'dar(?:me|se|te|le)? de baja|boton de baja|baja de(?:l)? servicio',
    'cancelar (?:la |tu |su |mi )?suscripcion|cancela cuando quieras|sin permanencia',
    'eliminar (?:mi )?cuenta',
  ].join('|'),
  warranty: 'garantias?|reparacion(?:es)?|servicio tecnico|repuestos|recambios|mantenimiento',
  selfHelp: [
    'preguntas frecuentes|faqs?|centro de ayuda|ayuda|manual(?:es)?(?: de (?:usuario|instrucciones))?',
    'guias?|descargas|tutoriales|formacion|capacitacion|instrucciones',
  ].join('|'),
  orderStatus: [
    '(?:seguimiento|estado) (?:de(?:l)? |de (?:tu|mi) )?(?:pedido|envio)|rastrea',
    'mi(?:s)? (?:cuenta|pedidos|facturas)|area (?:de )?(?:clientes?|privada)|estado de cuenta',
    'estado del servicio|donde esta mi (?:pedido|paquete|envio)',
  ].join('|'),
  loyalty: [
    'programa de (?:fidelizacion|fidelidad|puntos)|fidelizacion|fidelidad',
    'club (?:de )?(?:clientes|socios|fidelidad|vip)|(?:acumul|sum|gan)\\w* (?:\\d+ )?puntos',
    'puntos (?:de )?(?:fidelidad|recompensa)|recompensas',
    'tarjeta (?:de )?(?:cliente|soci[oa]|fidelidad)|(?:trae|invita) a un amigo',
    'ventajas (?:para|de) (?:socios|clientes)|(?:soci[oa]s|clientes habituales) (?:reciben|disfrutan|ahorran)',
  ].join('|'),
  feedback: [
    'tu opinion|su opinion|encuesta|valora(?:nos)?|sugerencias|danos tu opinion|cuentanos (?:que (?:te|tal|opinas)|como (?:te|ha|fue))',
    'deja(?:nos)? (?:tu|una) (?:opinion|resena)|te ha (?:sido util|resultado util)',
  ].join('|'),
  people: [
    '(?:nuestro )?equipo|quienes somos|sobre nosotros|conocenos|tu (?:asesor|gestor|agente)',
    'ejecutivo de cuenta|fundador|director[a]?',
  ].join('|'),
  humanRoute: [
    '(?:habla|hablar|hable) con (?:una |un )?(?:persona|humano|agente|asesor|experto|nosotros)',
    'personas? reales?|sin (?:robots|bots|contestador)|te atiende una persona',
    'atencion (?:personal|personalizada|humana)',
  ].join('|'),
  warm: [
    'gracias(?! a )|bienvenid[oa]s?|encantad[oa]s?|estamos (?:aqui|para ayudarte)|con mucho gusto|nos encanta',
    'a (?:tu|su) disposicion|te ayudamos|sera un placer|(?:como|en que) podemos ayudar(?:te|le|os)|no dudes? en',
  ].join('|'),
  scolding:
    'prohibid[oa]s?|es obligatorio rellenar|debe(?:ra)? (?:rellenar|cumplimentar)|no (?:se|seran) (?:atender|atendid|responder|admit)[a-z]*|abstenerse|no llame',
  legalNotice: [
    'aviso legal|nota legal|condiciones (?:generales|de venta|legales|de uso)|terminos(?: y condiciones)?',
    'informacion legal',
  ].join('|'),
  companyId: [
    '(?:cif|nif|ruc|rut|nit|cuit|rfc)\\s*[.:]?\\s*[a-z]{0,4}-?\\d[\\d.-]*[a-z]?|registro mercantil',
    'inscrita en el',
  ].join('|'),
  accessStatement: 'accesibilidad|declaracion de accesibilidad',
  unfinished: [
    'texto de (?:prueba|ejemplo)|^\\W*(?:proximamente|en construccion)\\W*$',
    '(?:pagina|sitio|web|seccion) (?:esta )?en construccion|tu ?empresa\\.|tucorreo',
    'nombre de (?:tu|la) empresa|600 ?000 ?000|123 ?456 ?789|calle falsa',
  ].join('|'),
  noReply: 'no[-_. ]?respond(?:er|a|as)|no[-_. ]?contest(?:ar|e|es)',
  privacy: '(?:politica de )?privacidad|proteccion de datos',
  aboutPage: [
    '(?:sobre|acerca de) (?:nosotros|mi)|(?:nuestro )?equipo|quienes somos|quien soy|conocenos|nosotros',
    '(?:la|nuestra) empresa|empresa|nuestra historia',
  ].join('|'),
  helpPage: '(?:centro de )?ayuda|preguntas frecuentes|soporte(?: tecnico)?',
  checkout: [
    '(?:finalizar|tramitar|realizar) (?:la |el )?(?:compra|pedido)',
    '(?:mi |tu |ver )?(?:carrito|cesta)(?: de (?:la )?compra)?',
  ].join('|'),
  articleTitle: '^(?:como|por que|cuando|que|\\d+) (?!.*nos)',
  returnPeriod: [
    '(?:tienes?|dispones?) (?:de )?\\d+ dias',
    '\\d+ dias[^.]{0,90}(?:devol|devuel|desist|cambi)\\w*',
    '(?:devol|devuel|desist|cambi)\\w*[^.]{0,90}\\d+ dias',
  ].join('|'),
  refundTime: [
    'cuando (?:recib|llega)\\w*[^.]{0,20}(?:dinero|reembolso)',
    '(?:reembols|abon)\\w*[^.]{0,80}\\d+ dias',
    'devol\\w*[^.]{0,30}(?:dinero|importe|pago)[^.]{0,60}\\d+ dias',
  ].join('|'),
  returnCost: [
    'quien paga',
    'devoluci\\w+ (?:es |son )?(?:gratuitas?|gratis)|gastos de (?:la )?(?:devolucion|envio|recogida)',
    'coste de (?:la )?devolucion|recogida gratuita',
    '(?:a|por) (?:tu|su|nuestro|nuestra) (?:cargo|cuenta)|por cuenta del cliente',
  ].join('|'),
  returnHow: [
    'formulario de devolucion|como (?:devolver|hacer una devolucion|cambiar)|etiqueta de devolucion',
    'solicit\\w+[^.]{0,20}devolucion',
    '(?:envi|trai|trae|entreg|llev|devuelv)\\w*[^.]{0,30}(?:tienda|paquete|producto|articulo|correos)',
    'paso 1|rellen\\w+[^.]{0,40}formulario|comunic\\w+ por escrito',
  ].join('|'),
  warrantyTerm: [
    '(?:\\d+|dos|tres|cinco|diez) (?:anos?|meses)[^.]{0,40}garantia',
    'garantia[^.]{0,60}(?:\\d+|dos|tres|cinco|diez) (?:anos?|meses)',
  ].join('|'),
  deliveryTime: '(?:entreg|envi|lleg|recib)\\w*[^.]{0,60}\\d+[- \\d]*(?:a \\d+ )?(?:dias|horas)',
  cancelByVoice: [
    '(?:de baja|cancel\\w*)[^.]{0,80}(?:por telefono|por carta|por correo postal|burofax|por escrito|llam(?:a|e|ando|ar)\\w*)',
  ].join('|'),
  join: [
    'unete|apuntate|registrate|inscribete|hazte soci[oa]|date de alta|unase|registrese|hagase soci[oa]',
    'como (?:unirse|apuntarse|registrarse)',
  ].join('|'),
};
