import type { OverlayWords } from '../../overlay-words';

export const overlayWords: OverlayWords = {
  consent: [
    'cookies?|(?:a )?sua privacidade|(?:definicoes|configuracoes|preferencias|opcoes) de privacidade',
    'gerir (?:o )?consentimento',
  ].join('|'),
  newsletter: [
    'newsletter|boletim|subscrev(?:a|er)|assin(?:e|ar) (?:a|nossa|o)|inscreva-se|cadastre(?:-se)?',
    'lista de e-?mails',
  ].join('|'),
  promo: [
    '\\d+ ?% (?:de )?(?:desconto|off)|descontos?|ofertas? (?:especia(?:l|is)|limitadas?|relampago)',
    'portes gratis|frete gratis|cup(?:om|ao|oes|ons)|brinde',
  ].join('|'),
  app: [
    '(?:baixe|baixar|descarregue|transferir|instale|instalar|abrir (?:no|na)) (?:o |a |noss[oa] )?(?:app|aplicativo)',
    'app store|google play',
  ].join('|'),
  age: [
    '(?:maior|menor)(?:es)? de (?:18|idade)|(?:tem|tenho) (?:mais de )?18',
    'idade legal|verifica(?:r|cao) (?:a|de) idade',
  ].join('|'),
  language: [
    '(?:escolha|selecione|altere|mude) (?:o |a |seu |sua |o seu |a sua )?(?:idioma|lingua|pais|regiao)',
    '(?:visitando|visitar) a partir d[eo]',
  ].join('|'),
  accept: [
    'aceit(?:ar|o|e)(?: tod[ao]s?| tudo)?|concordo|permitir(?: tod[ao]s?)?|entendi|percebi|ok|sim|entrar',
    'continuar',
  ].join('|'),
  reject: [
    'rejeitar?(?: tod[ao]s?| tudo)?|recus(?:ar|o)(?: tod[ao]s?| tudo)?|nao aceit(?:ar|o)',
    'nao concordo|sem aceitar|negar',
    '(?:apenas|somente|so) (?:os )?(?:cookies )?(?:necessarios|essenciais|obrigatorios)',
  ].join('|'),
  close: [
    'fechar|nao,? obrigad[oa]|agora nao|mais tarde|talvez (?:mais tarde|depois)|depois|pular|saltar|ocultar',
    'nao tenho interesse|continuar sem',
  ].join('|'),
};
