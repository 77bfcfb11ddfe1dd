import { EU_COUNTRIES } from './questions/legal-regions';

/** A rule of law that may stand behind a fault that a check finds. */
export interface LegalRule {
  check: string;
  /** Only for these findings of the check; absent where any fault will do. */
  findings?: readonly string[];
  countries: readonly string[];
  source: string;
  en: string;
  es: string;
}

const euWithout = (...countries: string[]) => EU_COUNTRIES.filter((each) => !countries.includes(each));

/** From the catalogue and its sources, none of which is legal advice: every sentence says that it may be so. */
export const LEGAL_RULES: readonly LegalRule[] = [
  {
    check: 'company-identity',
    countries: ['ES'],
    source: 'ES-LSSI',
    en: 'A website may have to show name, address, e-mail, tax number and register (Ley 34/2002, article 10).',
    es: 'Un sitio puede tener que mostrar denominación, domicilio, correo, NIF y registro (Ley 34/2002, art. 10).',
  },
  {
    check: 'company-identity',
    countries: ['DE'],
    source: 'DE-DDG',
    en: 'A website may need an imprint with name, address, e-mail and register (§ 5 DDG).',
    es: 'Un sitio puede necesitar un «Impressum» con nombre, dirección, correo y registro (§ 5 DDG).',
  },
  {
    check: 'company-identity',
    countries: ['FR'],
    source: 'FR-mentions',
    en: 'A website may need “mentions légales” that name the company and how to reach it (LCEN).',
    es: 'Un sitio puede necesitar unas «mentions légales» con la empresa y cómo contactarla (LCEN).',
  },
  {
    check: 'company-identity',
    countries: ['IT'],
    source: 'IT-35',
    en: 'The VAT number may have to stand on the home page (DPR 633/1972, article 35).',
    es: 'El número de IVA puede tener que figurar en la portada (DPR 633/1972, art. 35).',
  },
  {
    check: 'company-identity',
    countries: ['GB'],
    source: 'UK-TD',
    en: 'A company may have to show its registered name, number and office on its website (SI 2015/17).',
    es: 'Una empresa puede tener que mostrar en su web nombre, número y domicilio registrados (SI 2015/17).',
  },
  {
    check: 'company-identity',
    countries: euWithout('ES', 'DE', 'FR', 'IT'),
    source: 'EU-ecommerce',
    en: 'An online service may have to show its name, address, e-mail and register (Directive 2000/31/EC, article 5).',
    es: 'Un servicio en línea puede tener que mostrar nombre, dirección, correo y registro (Directiva 2000/31/CE, art. 5).',
  },
  {
    check: 'email-visible',
    countries: ['ES'],
    source: 'ES-LSSI',
    en: 'A website may have to show an e-mail address (Ley 34/2002, article 10).',
    es: 'Un sitio puede tener que mostrar una dirección de correo (Ley 34/2002, art. 10).',
  },
  {
    check: 'email-visible',
    countries: euWithout('ES'),
    source: 'EU-ecommerce',
    en: 'An online service may have to show an e-mail address (Directive 2000/31/EC, article 5).',
    es: 'Un servicio en línea puede tener que mostrar una dirección de correo (Directiva 2000/31/CE, art. 5).',
  },
  {
    check: 'email-readable',
    countries: ['DE'],
    source: 'DE-DDG',
    en: 'In the imprint, a mail link without the address in plain sight may not be enough (LG Frankfurt, 5 March 2025).',
    es: 'En el «Impressum» puede no bastar un enlace de correo sin la dirección a la vista (LG Frankfurt, 5-3-2025).',
  },
  {
    check: 'phone-on-contact',
    countries: ['FR'],
    source: 'FR-mentions',
    en: 'Who sells online may have to show an e-mail address and a phone number (LCEN, article 19).',
    es: 'Quien vende en línea puede tener que mostrar correo y teléfono (LCEN, art. 19).',
  },
  {
    check: 'phone-cost',
    countries: ['ES'],
    source: 'ES-902',
    en: 'A line for customers may have to cost no more than a usual call (Real Decreto-ley 37/2020).',
    es: 'Una línea de atención puede no poder costar más que una llamada normal (Real Decreto-ley 37/2020).',
  },
  {
    check: 'phone-cost',
    countries: euWithout('ES'),
    source: 'CJEU-568/15',
    en: 'For customers with a contract, a call may have to cost no more than usual (Court of Justice, C-568/15).',
    es: 'Para quien ya tiene contrato, llamar puede no poder costar más de lo normal (Tribunal de Justicia, C-568/15).',
  },
  {
    check: 'contact-wall',
    countries: ['ES'],
    source: 'ES-10/2025',
    en: 'Large companies and basic services may not have a machine as the only way to help (Ley 10/2025).',
    es: 'Las grandes empresas y los servicios básicos pueden no poder atender solo con una máquina (Ley 10/2025).',
  },
  {
    check: 'human-on-request',
    countries: ['ES'],
    source: 'ES-10/2025',
    en: 'Large companies and basic services may have to put a customer through to a person (Ley 10/2025).',
    es: 'Las grandes empresas y los servicios básicos pueden tener que pasar al cliente con una persona (Ley 10/2025).',
  },
  {
    check: 'human-on-request',
    countries: ['BR'],
    source: 'BR-SAC',
    en: 'Regulated services may have to let a customer talk to a person (Decreto 11.034/2022).',
    es: 'Los servicios regulados pueden tener que dejar hablar con una persona (Decreto 11.034/2022).',
  },
  {
    check: 'claims-official-book',
    countries: ['PE'],
    source: 'PE-32497',
    en: 'The complaints book may have to be linked in plain sight (Ley 29571, article 150, and Ley 32497).',
    es: 'El libro de reclamaciones puede tener que estar enlazado a la vista (Ley 29571, art. 150, y Ley 32497).',
  },
  {
    check: 'claims-official-book',
    countries: ['PT'],
    source: 'PT-LRE',
    en: 'The electronic complaints book may have to be linked (Decreto-Lei 74/2017).',
    es: 'El libro de reclamaciones electrónico puede tener que estar enlazado (Decreto-Lei 74/2017).',
  },
  {
    check: 'claims-official-book',
    countries: ['ES'],
    source: 'ES-hojas',
    en: 'Official complaint forms may have to be offered and announced; the rules are regional.',
    es: 'Puede ser obligatorio ofrecer y anunciar hojas de reclamaciones; las normas son autonómicas.',
  },
  {
    check: 'claims-official-book',
    countries: ['DE'],
    source: 'ODR-1',
    en: 'The site may have to say whether the company takes part in settling disputes (§ 36 VSBG).',
    es: 'El sitio puede tener que decir si la empresa participa en la resolución de litigios (§ 36 VSBG).',
  },
  {
    check: 'claims-deadline',
    countries: ['ES'],
    source: 'ES-10/2025',
    en: 'Large companies and basic services may have to answer a complaint within 15 working days (Ley 10/2025).',
    es: 'Las grandes empresas y los servicios básicos pueden tener que contestar en 15 días hábiles (Ley 10/2025).',
  },
  {
    check: 'claims-deadline',
    countries: ['PE'],
    source: 'PE-15d',
    en: 'A complaint may have to be answered within 15 working days (Ley 31435).',
    es: 'Una reclamación puede tener que contestarse en 15 días hábiles (Ley 31435).',
  },
  {
    check: 'claims-deadline',
    countries: ['BR'],
    source: 'BR-SAC',
    en: 'Regulated services may have to answer a complaint within 7 days (Decreto 11.034/2022).',
    es: 'Los servicios regulados pueden tener que contestar una reclamación en 7 días (Decreto 11.034/2022).',
  },
  {
    check: 'claims-outside-help',
    findings: ['closed'],
    countries: EU_COUNTRIES,
    source: 'ODR-1',
    en: 'A link to the closed platform for disputes may count as misleading (Regulation (EU) 2024/3228).',
    es: 'Un enlace a la plataforma de litigios ya cerrada puede considerarse engañoso (Reglamento (UE) 2024/3228).',
  },
  {
    check: 'withdrawal-function',
    countries: EU_COUNTRIES,
    source: 'EU-11a',
    en: 'Who sells to consumers online may need a withdrawal function since 19 June 2026 (Directive (EU) 2023/2673).',
    es: 'Quien vende en línea a consumidores puede necesitar una función de desistimiento desde el 19-6-2026 (Directiva (UE) 2023/2673).',
  },
  {
    check: 'withdrawal-function',
    countries: ['AR'],
    source: 'AR-954',
    en: 'A “botón de arrepentimiento” may have to be seen at first access (Disposición 954/2025).',
    es: 'Un «botón de arrepentimiento» puede tener que verse en el primer acceso (Disposición 954/2025).',
  },
  {
    check: 'form-consent-fair',
    findings: ['ticked', 'required', 'bundled'],
    countries: EU_COUNTRIES,
    source: 'GDPR',
    en: 'Consent that is ticked beforehand, forced or bundled may not be valid (GDPR, articles 4 and 7).',
    es: 'Un consentimiento marcado de antemano, forzado o conjunto puede no ser válido (RGPD, arts. 4 y 7).',
  },
  {
    check: 'easy-goodbye',
    countries: ['DE'],
    source: 'DE-312k',
    en: 'A contract that runs on may need a button to cancel it online (§ 312k BGB).',
    es: 'Un contrato de duración puede necesitar un botón para cancelarlo en línea (§ 312k BGB).',
  },
  {
    check: 'easy-goodbye',
    findings: ['newsletterSilence'],
    countries: ['US'],
    source: 'CAN-SPAM',
    en: 'Commercial e-mails may need a way out and a postal address (CAN-SPAM Act).',
    es: 'Los correos comerciales pueden necesitar una forma de baja y una dirección postal (CAN-SPAM Act).',
  },
];
