import type { OverlayWords } from '../../overlay-words';

export const overlayWords: OverlayWords = {
  consent: [
    'cookies?|valoramos tu privacidad|(?:configuracion|preferencias|opciones) de privacidad',
    'gestionar (?:el )?consentimiento',
  ].join('|'),
  newsletter: 'newsletter|boletin|suscri(?:bete|base|birme|birse|pcion)|lista de correo',
  promo: [
    '\\d+ ?% (?:de )?(?:dto|descuento)|descuentos?|ofertas? (?:especial(?:es)?|limitadas?)|envios? gratis',
    'cupon(?:es)?|de regalo',
  ].join('|'),
  app: '(?:descarga(?:r|te)?|instala(?:r)?|consigue|abrir en) (?:la|nuestra)? ?app|app store|google play',
  age: [
    '(?:mayor|menor)(?:es)? de (?:18|edad)|(?:tienes?|tengo) (?:mas de )?18|edad legal',
    'verifica(?:r|cion)? (?:tu|de) edad',
  ].join('|'),
  language: [
    '(?:elige|elija|selecciona|seleccione|cambia(?:r)?) (?:tu |su )?(?:idioma|pais|region|ubicacion)',
    'nos visita desde|estas comprando desde',
  ].join('|'),
  accept: 'aceptar?(?: todas?| todo)?|acepto|de acuerdo|permitir(?: todas?)?|entendido|vale|si|entrar|continuar',
  reject: [
    'rechaz(?:ar|o)(?: todas?| todo)?|denegar(?: todas?)?|no acept(?:ar|o)|sin aceptar|no permitir',
    'solo (?:las )?(?:necesarias|esenciales|imprescindibles)|(?:necesarias|esenciales) solamente',
  ].join('|'),
  close: [
    'cerrar|no,? gracias|ahora no|mas tarde|quizas? (?:mas tarde|luego)|omitir|saltar|ocultar|no me interesa',
    'continuar sin',
  ].join('|'),
};
