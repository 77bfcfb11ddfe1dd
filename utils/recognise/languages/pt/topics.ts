import type { Topic } from '../../topics';

export const topics: Record<Topic, string> = {
  contactLink: [
    '(?<!lentes de )contac?tos?(?! visual)|contac?te[- ]nos|contac?tar',
    'fale (?:connosco|conosco|comigo|com a gente)|entre em contac?to|atendimento(?: ao cliente)?',
    'apoio ao cliente',
  ].join('|'),
  contactPath: '(?:formulario-(?:de-)?)?contac?tos?|contac?te-nos|fale-con(?:n)?osco|atendimento',
  callCost: 'chamada (?:gratuita|para a rede (?:fixa|movel) nacional)|ligacao gratuita|custo (?:de )?chamada',
  urgentLine: [
    '(?:participar )?sinistros?|urgencias?|emergencias?|avarias?|assistencia (?:em viagem|24)',
    'perda ou roubo',
  ].join('|'),
  callback: 'ligamos-lhe|ligue-me|pedir chamada|solicitar ligacao|nos ligamos',
  whatNext: [
    'o que acontece (?:a seguir|depois)|proximos passos',
    'recebera (?:um|uma) (?:e-?mail|confirmacao|copia|numero|protocolo)|apos (?:o )?envio',
    '(?:mensage(?:m|ns)|pedido|solicitac(?:ao|oes)|denuncia|reclamac(?:ao|oes))s?[^.]{0,40} (?:direcionad|encaminhad|analisad|investigad)[oa]s?',
  ].join('|'),
  waitTime: 'tempo (?:medio )?de espera|atendemos (?:a sua |as )?chamadas? em',
  optionalMark: 'opcional|facultativo|nao obrigatorio',
  requiredLegend:
    'campos? (?:de preenchimento )?obrigatorios?|com \\* sao obrigatorios|(?:^|[*(] ?(?:[=:-] ?)?)obrigatori[oa]s?',
  phoneWhy: [
    'para (?:[oa] |[lt]he? )?(?:podermos )?(?:contactar|contatar|ligar)(?:-?(?:lhe|te|[oa]))?|apenas (?:para|em caso)',
    'caso (?:seja necessario|precisemos)|nao partilhamos|nao compartilhamos',
  ].join('|'),
  claims: 'reclamacao|reclamacoes|reclame|queixas?|ouvidoria|provedor do cliente|elogios e sugestoes',
  officialBook: 'livro de reclamacoes|procon|consumidor\\.gov|reclame aqui|sac\\b',
  adr: 'resolucao alternativa de litigios|ral\\b|centro de arbitragem|entidade ral',
  compensation: 'pedimos desculpas?|compensa(?:cao|mos|remos)|lamentamos|resolve(?:mos|remos)|reembols[a-z]*',
  returns: 'devoluc(?:oes|ao)|trocas(?: e devolucoes)?|reembolsos?|politica de troca',
  withdrawal: 'livre resolucao|resolver o contrato|direito de arrependimento|desistir da compra',
  cancelSub: [
    'cancelar (?:a |sua |a sua )?(?:subscricao|assinatura|inscricao)|sem fidelizacao',
    'cancele quando quiser|anular (?:a )?(?:sua )?subscricao|descadastrar(?:-se)?|eliminar conta',
  ].join('|'),
  warranty: 'garantias?|reparac(?:oes|ao)|assistencia tecnica|pecas|manutencao|pos-venda',
  selfHelp: [
    'perguntas frequentes|faqs?|centro de ajuda|central de ajuda|ajuda|manua(?:l|is)|guias?|downloads?',
    'tutoriais|formacao|treinamento',
  ].join('|'),
  orderStatus: [
    '(?:acompanhar|rastrear|seguir|estado d[ao]) (?:a |o |meu )?(?:encomenda|pedido)|minha conta',
    '(?:as )?minhas (?:encomendas|faturas)|area d[eo] cliente|estado do servico',
    'onde esta (?:o |a )?(?:meu|minha) (?:pedido|encomenda)',
  ].join('|'),
  loyalty: [
    'programa de (?:fidelidade|pontos)|fidelidade|clube (?:de )?(?:clientes|vantagens|fidelidade|vip)',
    '(?:acumul|ganh)\\w* pontos|pontos (?:de )?fidelidade|recompensas|cartao (?:de )?cliente',
    '(?:indique|convide) um amigo|vantagens (?:para|de) (?:clientes|socios)',
    '(?:socios|clientes fieis) (?:recebem|ganham|poupam)',
  ].join('|'),
  feedback: [
    'a sua opiniao|sua opiniao|inquerito|pesquisa de satisfacao|avalie|sugestoes',
    'deixe (?:a sua|uma) (?:opiniao|avaliacao)|foi util',
  ].join('|'),
  people: [
    '(?:a )?(?:nossa )?equip[ea]|quem somos|sobre nos|o seu (?:gestor|consultor)|gestor de conta|fundador',
    'diretor',
  ].join('|'),
  humanRoute: [
    '(?:fale|falar) com (?:uma |um )?(?:pessoa|humano|atendente|especialista|consultor)|pessoas reais',
    'sem (?:robos|bots)|atendimento (?:humano|humanizado|personalizado)',
  ].join('|'),
  warm: [
    'obrigad[oa]|bem-vind[oa]s?|estamos (?:aqui|ao seu dispor)|com todo o gosto|teremos (?:todo o )?gosto',
    'adoramos|(?:e|sera) um prazer|como podemos ajudar|nao hesite|fique a vontade',
  ].join('|'),
  scolding: 'proibid[oa]s?|deve preencher|nao (?:serao|sera) (?:respondid|atendid|lid|considerad)[a-z]*|nao ligue',
  legalNotice: [
    'aviso legal|termos (?:e condicoes|de (?:uso|servico|utilizacao))|informac(?:ao|oes) lega(?:l|is)',
    'dados da empresa',
  ].join('|'),
  companyId: '(?:nipc|nif|cnpj)\\s*:?\\s*\\d[\\d./-]*|capital social|conservatoria|matricula',
  accessStatement: 'acessibilidade|declaracao de acessibilidade',
  unfinished: [
    'texto de exemplo|^\\W*(?:em construcao|brevemente disponivel|em breve)\\W*$',
    '(?:pagina|site|website|seccao|secao) (?:esta )?em construcao|(?:sua|tua) ?empresa\\.',
    'nome da (?:sua )?empresa|exemplo@|912 ?345 ?678',
  ].join('|'),
  noReply: 'nao[-_. ]?respond(?:a|er)',
  privacy: '(?:politica de )?privacidade|protec?ao de dados',
  aboutPage: '(?:a )?(?:nossa )?equip[ea]|quem (?:somos|sou)|sobre(?: nos| mim)?|a empresa|(?:a )?nossa historia',
  helpPage: '(?:central de |centro de )?ajuda|perguntas frequentes|duvidas(?: frequentes)?|suporte(?: tecnico)?',
  checkout: [
    '(?:finalizar|fechar) (?:a )?(?:compra|pedido|encomenda)|(?:meu |o meu )?carrinho(?: de compras)?',
    'cesto de compras',
  ].join('|'),
  articleTitle: '^(?:como|por que|porque|quando|\\d+) (?!.*nos)',
  returnPeriod: [
    '(?:tem|dispoe de) \\d+ dias',
    '\\d+ dias[^.]{0,90}(?:devol|desist|troc|livre resolucao)\\w*',
    '(?:devol|desist|troc)\\w*[^.]{0,90}\\d+ dias',
  ].join('|'),
  refundTime: 'quando recebo[^.]{0,20}(?:dinheiro|reembolso)|reembols\\w*[^.]{0,80}\\d+ dias',
  returnCost: [
    'quem paga',
    'devoluc(?:ao|oes) (?:e |sao )?(?:gratuitas?|gratis)',
    '(?:custos?|portes|despesas) d[aeo]s? (?:devolucao|envio|retorno)',
    'frete (?:de devolucao|reverso|gratis)|por (?:nossa|sua) conta',
  ].join('|'),
  returnHow: [
    'formulario de (?:devolucao|troca)|etiqueta de devolucao|como (?:devolver|trocar)|passo 1',
    '(?:envie|devolva|entregue|leve)[^.]{0,30}(?:loja|produto|artigo|correios|encomenda)',
    'solicit\\w+ (?:a )?(?:devolucao|troca)',
  ].join('|'),
  warrantyTerm: [
    '(?:\\d+|dois|tres|cinco|dez) (?:anos?|meses)[^.]{0,40}garantia',
    'garantia[^.]{0,60}(?:\\d+|dois|tres|cinco|dez) (?:anos?|meses)',
  ].join('|'),
  deliveryTime: '(?:entreg|envi|receb)\\w*[^.]{0,60}\\d+[- \\d]*(?:a \\d+ )?(?:dias|horas)',
  cancelByVoice: 'cancel\\w*[^.]{0,80}(?:por (?:telefone|carta|correio|escrito)|lig(?:ue|ar|ando))',
  join: [
    'inscreva-se|adira|adere|junte-se|torne-se (?:membro|soci[oa]|cliente)|cadastre-se|registe-se',
    'como (?:aderir|participar)',
  ].join('|'),
};
