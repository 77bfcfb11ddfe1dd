import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Evidence } from '../../facts';
import { isUnread } from '../../questions/pages-read';
import { evidenceOf, withinReach } from '../../questions/phones';
import { type Route, routesOf } from '../../questions/routes';

/** From the catalogue: a way to write is most of it; a statement without one helps little. */
const WRITING = 0.7;
const STATEMENT = 0.3;
const ONLY_VOICE = 0.2;

const WRITTEN: readonly Route[] = ['email', 'form', 'chat', 'messenger'];

export default defineCheck({
  id: 'a11y-nonvoice-channel',
  category: 'accessibility',
  stage: 'find-contact',
  weight: 4,
  severity: 'major',
  effort: 5,
  sources: ['GOV-phone', 'ES-10/2025'],
  needs: ['phones', 'emails', 'forms', 'channels', 'addresses', 'openingHours', 'page', 'topics', 'contactLinks'],
  words: {
    en: {
      title: 'Who cannot call can write, and report barriers',
      failTitle: 'Who cannot call is not fully provided for',
      why: 'Customers who cannot hear or speak need a way beside the phone that is just as good.',
      advice: 'Offer chat or e-mail beside the phone, and publish how to report problems of access.',
      writing: (count: number) => (count === 1 ? '1 way to write is offered.' : `${count} ways to write are offered.`),
      onlyVoice: 'The phone is the only way; nobody can write.',
      statement: 'A statement tells about accessibility.',
      noStatement: 'No accessibility statement is linked.',
      noPhone: 'No phone number was found, so nobody is asked to call.',
      unread: 'The contact page, where other ways may be offered, was not read.',
    },
    es: {
      title: 'Quien no puede llamar puede escribir y avisar',
      failTitle: 'Quien no puede llamar no está del todo atendido',
      why: 'El cliente que no oye o no habla necesita una vía igual de buena que el teléfono.',
      advice: 'Ofrezca chat o correo junto al teléfono y publique cómo avisar de problemas de accesibilidad.',
      writing: (count) => (count === 1 ? 'Se ofrece 1 vía para escribir.' : `Se ofrecen ${count} vías para escribir.`),
      onlyVoice: 'El teléfono es la única vía; nadie puede escribir.',
      statement: 'Una declaración habla de la accesibilidad.',
      noStatement: 'No hay ningún enlace a una declaración de accesibilidad.',
      noPhone: 'No se encontró ningún teléfono, así que a nadie se le pide que llame.',
      unread: 'La página de contacto, donde puede haber otras vías, no se leyó.',
    },
  },
  evaluate(site, say) {
    const routes = routesOf(site);
    if (!routes.has('phone')) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noPhone);
    const written = WRITTEN.flatMap((route) => routes.get(route) ?? []);
    const statements = site.pages
      .flatMap(({ facts }) => facts.topics)
      .filter(
        (found) => found.topic === 'accessStatement' && /^(?:link|heading)$/.test(found.place) && withinReach(found),
      );
    if (written.length === 0) {
      if (isUnread(site, 'contact')) return notMeasured(say.unread);
      const phone = routes.get('phone');
      return measured(ONLY_VOICE, [{ key: 'onlyVoice', message: say.onlyVoice, evidence: phone ? [phone] : [] }]);
    }
    const findings: CheckFinding[] = [
      { key: 'writing', message: say.writing(written.length), evidence: written },
      statementFinding(statements, say),
    ];
    return measured(WRITING + (statements.length > 0 ? STATEMENT : 0), findings);
  },
});

function statementFinding(
  statements: readonly { evidence: Evidence }[],
  say: { statement: string; noStatement: string },
): CheckFinding {
  if (statements.length === 0) return { key: 'noStatement', message: say.noStatement, evidence: [] };
  return { key: 'statement', message: say.statement, evidence: evidenceOf(statements) };
}
