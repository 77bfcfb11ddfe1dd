import { type CheckFinding, defineCheck, measured, notApplicable } from '../../check';
import { type ContactControl, contactControls } from '../../questions/contact-controls';
import { evidenceOf } from '../../questions/phones';
import { type NameFault, nameFault } from '../../recognise/control-name';

/** From the catalogue: however well the rest is named, a way to call or to contact without a name is lost. */
const MOST_WITH_NAMELESS_WAY_IN = 0.4;

/** Our judgement: one nameless icon is a fault, however many others have a name. */
const MOST_WITH_FAULT = 0.7;

export default defineCheck({
  id: 'a11y-contact-names',
  category: 'accessibility',
  stage: 'find-contact',
  weight: 5,
  severity: 'major',
  effort: 2,
  sources: ['WCAG-4.1.2', 'WCAG-2.4.4', 'WCAG-1.1.1'],
  needs: ['phones', 'emails', 'contactLinks', 'channels'],
  words: {
    en: {
      title: 'Every way to get in touch has a name',
      failTitle: 'Some ways to get in touch have no clear name',
      why: 'Customers who have the page read aloud hear only "link" where an icon or button has no name.',
      advice: 'Give every icon and button for contact a name that says what it does, such as "Call us" or "WhatsApp".',
      clear: (all: number) =>
        all === 1 ? 'The 1 link or button for contact has a clear name.' : `All ${all} links and buttons have a name.`,
      empty: (count: number, all: number) =>
        `${count} of ${all} links and buttons for contact ${count === 1 ? 'has' : 'have'} no name at all.`,
      file: (count: number, all: number) =>
        `${count} of ${all} ${count === 1 ? 'is' : 'are'} read aloud as the name of a picture file.`,
      address: (count: number, all: number) =>
        `${count} of ${all} ${count === 1 ? 'is' : 'are'} read aloud as a web address.`,
      here: (count: number, all: number) =>
        `${count} of ${all} ${count === 1 ? 'is' : 'are'} only called "here" or "click".`,
      noControl: 'The pages that were read have no link or button for contact.',
    },
    es: {
      title: 'Cada vía de contacto tiene su nombre',
      failTitle: 'Hay vías de contacto sin un nombre claro',
      why: 'El cliente que escucha la página solo oye «enlace» donde un icono o un botón no tiene nombre.',
      advice: 'Dé a cada icono y botón de contacto un nombre que diga qué hace, como «Llámenos» o «WhatsApp».',
      clear: (all) =>
        all === 1
          ? 'El único enlace o botón de contacto tiene un nombre claro.'
          : `Los ${all} enlaces y botones tienen nombre.`,
      empty: (count, all) =>
        `${count} de ${all} enlaces y botones de contacto no ${count === 1 ? 'tiene' : 'tienen'} ningún nombre.`,
      file: (count, all) =>
        `${count} de ${all} se ${count === 1 ? 'lee' : 'leen'} en voz alta como el nombre de un archivo de imagen.`,
      address: (count, all) =>
        `${count} de ${all} se ${count === 1 ? 'lee' : 'leen'} en voz alta como una dirección web.`,
      here: (count, all) => `${count} de ${all} solo se ${count === 1 ? 'llama' : 'llaman'} «aquí» o «clic».`,
      noControl: 'Las páginas leídas no tienen ningún enlace ni botón de contacto.',
    },
  },
  evaluate(site, say) {
    const pages = site.pages.map((page) => ({ page, controls: contactControls(page) }));
    const controls = pages.flatMap((page) => page.controls);
    if (controls.length === 0) return notApplicable(say.noControl);
    const faulty = controls.filter(({ name }) => nameFault(name));
    const findings = FAULTS.flatMap((fault): CheckFinding[] => {
      const found = controls.filter(({ name }) => nameFault(name) === fault);
      if (found.length === 0) return [];
      return [{ key: fault, message: say[fault](found.length, controls.length), evidence: evidenceOf(found) }];
    });
    const clear = { key: 'clear', message: say.clear(controls.length), evidence: evidenceOf(controls) };
    const confidence = pages.every(({ page }) => page.mode === 'rendered') ? 1 : 0.75;
    if (findings.length === 0) return measured(1, [clear], { confidence });
    const most = controls.some(isNamelessWayIn) ? MOST_WITH_NAMELESS_WAY_IN : MOST_WITH_FAULT;
    return measured(Math.min(most, 1 - faulty.length / controls.length), findings, { confidence });
  },
});

const FAULTS: readonly NameFault[] = ['empty', 'file', 'address', 'here'];

function isNamelessWayIn({ kind, name }: ContactControl): boolean {
  return (kind === 'phone' || kind === 'contact') && nameFault(name) === 'empty';
}
