import { fold } from './fold';

/** Whether a short text is a person's name and nothing else: "Dr. Ana Ruiz Peña", "Jean-Luc O'Neill". */
export function isPersonName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text) && !NOT_A_NAME.test(text);
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
const GIVEN = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?";
const PARTICLE =
  "(?:(?:de|del|de la|da|dos|do|di|van|van de[rn]?|von|von der|der|den|la|le|y|e|bin|zu|af) )?(?:[dDO]['’]|Mc|Mac)?";
const NAME_SOURCE = `${TITLE}${GIVEN}(?: (?:\\p{Lu}\\.|${PARTICLE}${GIVEN})){1,3}`;
const NAME = new RegExp(`^${NAME_SOURCE}$`, 'u');

/** Headings in capitals look like names. */
const NOT_A_NAME =
  /\b(?:Our|Your|The|About|Contact|Team|Service|Services|Support|Center|Centre|Kontakt|Unser|Unsere|Ihr|Ihre|Nuestro|Nuestra|Notre|Nos|Nossa|Nosso|Il|Nostro|Help|Home|News|Press|Privacy|Policy|Customer|Opening|Hours|Head|Office|Sales|Street|Road|Avenue|Calle|Strasse|Rue|Ltd|Limited|GmbH|Company|Group|Monday|Friday|New|Free|How|Why|What|Quick|Read|More|Learn|Get|Sign|Log|All|Terms|Follow)\b/;

const CONTACT =
  /[Yy]our (?:contact|adviser|advisor|account manager)|[Ss]peak to|[Tt]u (?:asesora?|contacto|gestora?)|[Ss]u (?:asesora?|gestora?)|[Aa]nsprechpartner(?:in)?|[Ii]hre? Berater(?:in)?|[Vv]otre (?:conseill(?:er|ère)|interlocut(?:eur|rice))|[Oo] seu (?:gestor|consultor)|[Ii]l (?:tuo|suo) (?:consulente|referente)/;

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
