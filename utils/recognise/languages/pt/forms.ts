import type { FormWords } from '../../forms/form-words';

export const formWords: FormWords = {
  login: [
    'entrar|iniciar sessao|fazer login|acesso|area do cliente|acessar|esqueceu (?:a|sua) senha',
    'nao tem (?:uma )?conta',
  ].join('|'),
  register: 'registar|registo|cadastr(?:o|ar|e-se)|criar conta|inscrever',
  search: 'pesquis(?:ar|a)|procurar|buscar|busca',
  checkout: 'finalizar (?:a )?(?:compra|pedido|encomenda)|pagar|carrinho|cupom|quantidade',
  newsletter: [
    'newsletter|boletim|subscre(?:ver|va)|assin(?:ar|e)|inscreva-se|receba (?:as )?(?:novidades|nossas)',
    'novidades',
  ].join('|'),
  callback: 'ligamos-lhe|nos ligamos|ligue-me|pedir chamada|solicitar ligacao|ligamos para (?:voce|si)',
  quote: 'orcamentos?|cotac(?:ao|oes)|solicitar preco|simulacao',
  booking: [
    'reservas?|reservar|agend(?:ar|amento|e)|marcar (?:consulta|visita|uma)|marcac(?:ao|oes)|pre-?reserva',
  ].join('|'),
  stay: 'chegada|entrada|saida|(?:numero de )?(?:hospedes|noites|adultos|criancas|pessoas)',
  claim: 'reclamac(?:ao|oes)|reclamantes?|queixas?|denuncias?|ouvidoria|sinistros?|canal de denuncias',
  job: 'vagas?|trabalhe co(?:n)?nosco|candidatura|recrutamento|emprego|carreiras?',
  curriculum: 'cv|curriculo|curriculum(?: vitae)?|carta de apresentacao',
  comment: '(?:deixe|deixar|publicar|escrever?|enviar) (?:um |o seu |seu )?comentario',
  review: ['(?:deixe|deixar|escrever?|enviar) (?:uma |a sua |sua )?avaliacao|avaliac(?:ao|oes)|classificacao'].join(
    '|',
  ),
  subject: [
    'assunto|motivo|tema|departamento|setor|area|tipo de (?:contacto|contato|pedido|solicitacao)',
    'como podemos ajudar',
  ].join('|'),
  accept: 'aceito|concordo|autorizo|li e|declaro|consinto|dou (?:o )?(?:meu )?consentimento|aceitar',
  terms: [
    'termos(?: (?:e condicoes|de (?:uso|servico)))?|condicoes|tratamento (?:dos|de) (?:meus )?dados',
    'dados pessoais|meus dados|lgpd|rgpd',
  ].join('|'),
  advertising: 'newsletter|comunicacoes comerciais|publicidade|ofertas|promocoes|marketing|novidades',
  allRequired: 'todos os campos (?:sao|devem)|todos os campos',
  steps: '(?:passo|etapa) \\d{1,2} (?:de|/) (\\d{1,2})',
  captchaQuestion: [
    'quanto (?:e|sao) \\d+|(?:voce )?e um (?:robo|humano)|pergunta de seguranca',
    '(?:digite|insira|introduza|escreva) (?:o|os|as) (?:codigo|caracteres|letras|texto) (?:da|que|acima)',
    'anti-?spam',
  ].join('|'),
  leaveEmpty: [
    '(?:deixe|deixar|manter) (?:este |o )?(?:campo )?(?:vazio|em branco)|nao preench(?:a|er)',
    'voce e um robo',
  ].join('|'),
  day: 'dia',
  month: 'mes',
  year: 'ano',
};
