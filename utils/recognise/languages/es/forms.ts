import type { FormWords } from '../../forms/form-words';

export const formWords: FormWords = {
  login: [
    'iniciar sesion|acceder|acceso|entrar|ingresar|identificate|area (?:de )?clientes?',
    'no tienes (?:una )?cuenta|aun no tienes cuenta|olvidado (?:tu|la) contrasena',
  ].join('|'),
  register: 'registr(?:o|arse|ate|arme)|crear (?:una )?cuenta|darse de alta',
  search: 'buscar|buscador|busqueda|encuentra',
  checkout: 'finalizar compra|pagar|carrito|anadir al carrito|cupon|cantidad|realizar pedido',
  newsletter: [
    'newsletter|boletin(?:es)?|suscri(?:bete|birme|birse|bir|pcion|base)|lista de correo',
    'recibe (?:nuestras )?(?:novedades|ofertas)|novedades',
  ].join('|'),
  callback: 'te llamamos|le llamamos|llamame|llamenme|solicita(?:r)? (?:una )?llamada|quiero que me llamen',
  quote: 'presupuestos?|cotiza(?:r|cion|ciones)?|cotice|solicitar precio|tasacion',
  booking: [
    'reserva(?:r|s|cion|ciones)?|cita(?: previa)?',
    'agenda(?:r)?(?: (?:una|tu|su))? (?:cita|visita|reunion|llamada)|agendar|pide (?:tu )?cita',
  ].join('|'),
  stay: 'llegada|entrada|salida|(?:numero de )?(?:huespedes|noches|adultos|ninos|comensales|personas)',
  claim: [
    'reclamaciones?|reclamos?|reclamar|reclamantes?|quejas?|denuncias?|pqrs?f?|siniestros?|canal etico',
    'parte de siniestro',
  ].join('|'),
  job: ['empleo|trabaja con nosotros|bolsa de trabajo|vacantes?|postula(?:r|te|cion)|candidat(?:o|ura|os)'].join('|'),
  curriculum: 'cv|curriculum|curriculo|hoja de vida|carta de presentacion',
  comment: '(?:deja|dejar|escribe|publicar?) (?:un |tu |el )?comentario',
  review: [
    '(?:deja|escribe|escribir|anadir) (?:una |tu )?(?:resena|opinion|valoracion)|valoracion|puntuacion',
    'resenas?',
  ].join('|'),
  subject: [
    'asunto|motivo|tema|departamento|area|tipo de (?:consulta|solicitud)|en que podemos ayudar(?:te|le)?',
    'razon|servicio de interes',
  ].join('|'),
  accept: [
    'acept[oa]r?|he leido|autorizo|consiento|estoy de acuerdo|doy mi (?:consentimiento|autorizacion)',
    'declaro|acepta',
  ].join('|'),
  terms: [
    'terminos(?: y condiciones)?|condiciones|aviso legal|tratamiento de (?:mis |los )?datos',
    'datos personales|declaro|habeas data',
  ].join('|'),
  advertising: [
    'newsletter|boletin|(?:comunicaciones|informacion) comercial(?:es)?|publicidad|ofertas|promociones',
    'marketing|novedades',
  ].join('|'),
  allRequired: 'todos los campos son|todos los (?:datos|campos) (?:son )?(?:obligatorios|requeridos)',
  steps: 'paso \\d{1,2} (?:de|/) (\\d{1,2})',
  captchaQuestion: [
    'cuanto (?:es|son) \\d+|(?:eres|soy) (?:un )?(?:humano|robot)',
    '(?:escribe|introduce|ingresa|digite) (?:el|los) (?:codigo|caracteres|letras|texto) (?:de (?:la|seguridad)|que)',
    'resuelve|pregunta de seguridad',
  ].join('|'),
  leaveEmpty: [
    'deja(?:r)? (?:este |el )?(?:campo )?(?:vacio|en blanco)|no (?:rellenar|rellene|completar|complete)',
    'si eres humano',
  ].join('|'),
  day: 'dia',
  month: 'mes',
  year: 'ano',
};
