import { type CheckFinding, defineCheck, measured, notApplicable } from '../../check';
import type { Channel } from '../../facts';
import { isBeside } from '../../questions/beside';
import { evidenceOf, withinReach } from '../../questions/phones';
import type { PageView } from '../../site-view';

/** From the catalogue: it opens a chat, one sees what it is, and one knows when somebody answers. */
const VALID = 0.6;
const LABELLED = 0.2;
const HOURS = 0.2;

/** So many times as far as "beside". */
const REACH = 2;

export default defineCheck({
  id: 'whatsapp-link',
  category: 'social-care',
  stage: 'find-contact',
  column: 'chat',
  weight: 3,
  severity: 'minor',
  effort: 2,
  sources: ['wa.me', 'S002:34'],
  needs: ['channels', 'openingHours', 'replyPromises'],
  words: {
    en: {
      title: 'The link to WhatsApp opens your chat',
      failTitle: 'The link to WhatsApp is broken or says too little',
      why: 'Customers write to WhatsApp because it is quick, and feel ignored when the chat does not open.',
      advice: 'Check that the link has the full number with country code, and write when a person answers.',
      valid: (count: number, all: number) =>
        all === 1
          ? 'The 1 link opens a chat with the company.'
          : `${count} of ${all} links open a chat with the company.`,
      invalid: (count: number, all: number, handles: string) =>
        `${count} of ${all} links ${count === 1 ? 'has' : 'have'} a number that WhatsApp does not accept: ${handles}.`,
      unlabelled: 'Neither a name nor a number says what the link is.',
      hours: 'The hours stand beside it.',
      noHours: 'Nothing beside it says when somebody answers.',
      none: 'The pages that were read have no link to WhatsApp, Telegram or Messenger.',
    },
    es: {
      title: 'El enlace de WhatsApp abre su chat',
      failTitle: 'El enlace de WhatsApp falla o dice poco',
      why: 'El cliente escribe por WhatsApp porque es rápido, y se siente ignorado si el chat no se abre.',
      advice: 'Compruebe que el enlace lleva el número completo con el prefijo del país y escriba cuándo atienden.',
      valid: (count, all) =>
        all === 1
          ? 'El único enlace abre un chat con la empresa.'
          : `${count} de ${all} enlaces abren un chat con la empresa.`,
      invalid: (count, all, handles) =>
        `${count} de ${all} enlaces ${count === 1 ? 'lleva' : 'llevan'} un número que WhatsApp no acepta: ${handles}.`,
      unlabelled: 'Ni un nombre ni un número dicen qué es el enlace.',
      hours: 'El horario está a su lado.',
      noHours: 'Nada a su lado dice cuándo contestan.',
      none: 'Las páginas leídas no tienen enlaces a WhatsApp, Telegram ni Messenger.',
    },
  },
  evaluate(site, say) {
    const links = site.pages.flatMap((page) => messengersOn(page).map((link) => ({ link, page })));
    if (links.length === 0) return notApplicable(say.none);
    const valid = links.filter(({ link }) => link.valid);
    const invalid = links.filter(({ link }) => !link.valid).map(({ link }) => link);
    const labelled = valid.filter(({ link }) => isLabelled(link));
    const timed = valid.filter(({ link, page }) => hoursBeside(link, page));
    const findings: CheckFinding[] = [];
    if (invalid.length > 0) {
      const handles = [...new Set(invalid.map(({ handle, target }) => handle || target))].join(', ');
      const message = say.invalid(invalid.length, links.length, handles);
      findings.push({ key: 'invalid', message, evidence: evidenceOf(invalid) });
    }
    if (valid.length > 0) {
      const evidence = evidenceOf(valid.map(({ link }) => link));
      findings.push({ key: 'valid', message: say.valid(valid.length, links.length), evidence });
      if (labelled.length === 0) findings.push({ key: 'unlabelled', message: say.unlabelled, evidence: [] });
      const hours = timed.length > 0 ? 'hours' : 'noHours';
      findings.push({ key: hours, message: say[hours], evidence: [] });
    }
    const share = valid.length / links.length;
    return measured(share * (VALID + (labelled.length > 0 ? LABELLED : 0) + (timed.length > 0 ? HOURS : 0)), findings);
  },
});

type Page = PageView<'channels' | 'openingHours' | 'replyPromises'>;

function messengersOn({ facts }: Page): Channel[] {
  return facts.channels.filter(
    (channel) => /^(?:whatsapp|telegram|messenger)$/.test(channel.kind) && withinReach(channel),
  );
}

/** By a name for programs, or by words that only people see: a link without any is quoted by its vendor. */
function isLabelled({ name, vendor, evidence }: Channel): boolean {
  return Boolean(name?.trim()) || evidence.quote !== vendor;
}

function hoursBeside(link: Channel, { facts }: Page): boolean {
  const promises = facts.replyPromises.filter(({ hours }) => hours !== null);
  return [...facts.openingHours, ...promises].some((each) => each.visible && isBeside(each, link, REACH));
}
