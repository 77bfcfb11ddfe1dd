import type { PhoneWords } from '../../phones/phone-words';

export const phoneWords: PhoneWords = {
  phone: [
    'tel(?:efon(?:es?|ico|ema)|efs?|s)?|tlf|tlm|fones?|ligue(?:-nos)?|ligar|liga(?:-nos)?|ligacoes|telemove(?:l|is)',
    'celular(?:es)?|cel|linha (?:de apoio|gratuita|azul)|sac|central de (?:atendimento|relacionamento)|televendas|disque',
    'pabx|atendimento telefonico|plantao',
  ].join('|'),
  fax: '(?:tele)?fax',
  filler: 'para|o|os|no|nos|pelo|de|do|da|numeros?|num|e|gratis|gratuito|fixo|ou|ao|agora',
  joiner: 'ou|e',
  extension: 'ramal|r(?=\\.)',
  registration: [
    'cnpj|cpf|nif|nipc|contribuinte|inscricao(?: estadual| municipal)?|i\\.? ?e|rg|crm|oab|creci|cau|crea|cep',
    'codigo postal|caixa postal|iban|nib|isbn|ean|conta|agencia|matricula|registo|registro|capital social|alvara',
  ].join('|'),
  reference: 'pedido|encomenda|fatura|factura|ref(?:erencia)?|codigo|cod|cliente|artigo|lote|reserva|licenca|protocolo',
};
