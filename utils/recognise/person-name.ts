import { fold } from './fold';

/** Whether a short text is a person's name and nothing else: "Dr. Ana Ruiz Peña", "Jean-Luc O'Neill". */
export function isPersonName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text) && !NOT_A_NAME.test(fold(text));
}

/** Whether a short text says what somebody does in a company. */
export function isRole(text: string): boolean {
  return text.length <= LONGEST_ROLE && !/[.!?]$/.test(text) && ROLE.test(fold(text));
}

/** The name in a sentence such as "Your contact: Ana Ruiz". */
export function namedContact(text: string): string | undefined {
  const [, name] = (CONTACT.test(text) && NAMED.exec(text)) || [];
  return name && isPersonName(name) ? name : undefined;
}

const LONGEST_NAME = 45;
const LONGEST_ROLE = 60;

const TITLE = '(?:(?:Dr|Dra|Prof|Ing|Dipl|Mag|Mr|Mrs|Ms|Sr|Sra|Herr|Frau|Mme|M|Dott|Avv)\\.?(?:ª|-Ing\\.?)? )*';
const GIVEN = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const PARTICLE =
  "(?:(?:de|del|de la|da|dos|do|di|van|van de[rn]?|von|von der|der|den|la|le|bin|zu|af) )?(?:[dDO]['’]|Mc|Mac)?";
const NAME_SOURCE = `${TITLE}${GIVEN}(?: (?:\\p{Lu}\\.|${PARTICLE}${GIVEN})){1,3}`;
const NAME = new RegExp(`^${NAME_SOURCE}$`, 'u');

/** Headings in capitals, buttons and legal links look like names; none of these words is part of one. */
const NOT_A_NAME = new RegExp(
  `(?<!\\p{L})(?:${[
    'our|your|us|the|about|contact|call|phone|fax|email|mail|number|address|location|team|services?|support|cent(?:er|re)',
    'help|home|news|press|privacy|policy|customers?|opening|hours|head|office|sales|street|road|avenue|ltd|limited|company',
    'group|new|free|how|why|what|quick|read|more|learn|get|sign|log|all|terms|conditions|follow|now|cookies?|legal|notice',
    'hospital|clinic|university|school|institute|bank|hotel|spare|parts|monday|friday|book|shop|store|order|delivery|returns?|payment|details|form|message|social|media|quick',
    'nuestr[oa]s?|terminos|condiciones|politica|privacidad|aviso|atencion|clientes?|servicios?|horarios?|contacto|calle',
    'libro|reclamaciones|envios?|pagos?|formulario|mapa|sitio|preguntas|frecuentes|trabaja|nosotros|direccion|telefono',
    'kontakt|unsere?|ihre?|datenschutz|impressum|agb|strasse|gmbh|offnungszeiten|anfahrt|uber|versand|zahlung',
    'notre|nos|mentions|legales|politique|confidentialite|conditions|rue|service|livraison|paiement|plan|horaires',
    'nossa|nosso|termos|politica|rua|entrega|pagamento|fale|conosco|nostr[oa]|note|legali|condizioni|informativa|via',
  ].join('|')})(?!\\p{L})`,
  'u',
);

const CONTACT =
  /[Yy]our (?:contact|adviser|advisor|account manager)|[Ss]peak to|[Tt]u (?:asesora?|contacto|gestora?)|[Ss]u (?:asesora?|gestora?)|[Aa]nsprechpartner(?:in)?|[Ii]hre? Berater(?:in)?|[Vv]otre (?:conseill(?:er|ère)|interlocut(?:eur|rice))|[Oo] seu (?:gestor|consultor)|[Ii]l (?:tuo|suo) (?:consulente|referente)|[Pp]er contattare|[Pp]ara contactar (?:con|a)|[Pp]our contacter|[Cc]ontact person|[Kk]ontaktperson/;

const NAMED = new RegExp(`(?:${CONTACT.source})[^:\\p{Lu}]{0,40}:?\\s+(${NAME_SOURCE})`, 'u');

/** en es de fr pt it, on folded text. */
const ROLE = new RegExp(
  `(?<![a-z])(?:${[
    'ceo|cto|cfo|coo|manager(?:in)?|director[a]?|direktor(?:in)?|head of|founder|owner|partner|president|chair(?:man|woman)?',
    'engineer|developer|designer|consultant|advis[eo]r|assistant|sales|marketing|support|customer (?:care|service)|lead',
    'technician|accountant|receptionist|specialist|coordinator|operations|human resources|nurse|doctor|lawyer|solicitor',
    'gerente|jef[ea] de|fundador[a]?|soci[oa]|responsable|ventas|atencion al cliente|asesor[a]?|abogad[oa]|tecnic[oa]',
    'recepcionista|comercial|encargad[oa]|coordinador[a]?|administracion|ingenier[oa]|propietari[oa]|medic[oa]',
    'geschaftsfuhr[a-z]*|leit(?:er|ung)(?:in)?|[a-z]+leit(?:er|erin|ung)|inhaber(?:in)?|grunder(?:in)?|berat(?:er|erin|ung)',
    '[a-z]*berater(?:in)?|vertrieb[a-z]*|kundenservice|buchhaltung|assistenz|meister(?:in)?|[a-z]+meister(?:in)?|empfang',
    'fondat(?:eur|rice|ore)|direct(?:eur|rice)|gerant[e]?|charge[e]? d|conseill(?:er|ere)|commercial[e]?|avocat[e]?|assistante?',
    'diretor[a]?|socio|vendas|atendimento|responsavel|consultor[a]?|advogad[oa]|tecnic[oa]|gestor[a]?',
    'titolare|direttor[e]|direttrice|responsabile|vendite|consulente|socia|avvocat[oa]|impiegat[oa]|commerciale',
  ].join('|')})(?![a-z])`,
);
