import type { Page } from '../../utils/audit-format';
import type { OpeningHours } from '../../utils/facts';
import type { LabelledPage } from './corpus';
import type { Measured } from './measure';
import { compareAnswer } from './outcome';

/**
 * What a page as a whole has or has not: a way to the contact page, opening hours, a promise with a time. What only a
 * click shows is not counted: the labels were made without clicking.
 */
export function measureAnswers(label: LabelledPage, { facts, roles }: Page): Measured {
  const place = { group: label.lang, place: label.file };
  const hours = facts.openingHours.ok ? facts.openingHours.value.filter(({ visible }) => visible) : [];
  const promises = facts.replyPromises.ok ? facts.replyPromises.value.filter(({ visible }) => visible) : [];
  const said = promises.filter((each) => each.hours !== null).map((each) => `${each.text} (${each.hours} h)`);
  return {
    'contact link': compareAnswer(leadsToContact({ facts, roles }), label.contact_link, { ...place, text: '' }),
    'opening hours': isRoundTheClock(hours)
      ? []
      : compareAnswer(hours.length > 0, label.opening_hours, {
          ...place,
          text: hours.map((each) => each.text).join(' | '),
        }),
    // A promise without a number of hours is one or none, as people read it: such pages are left out.
    'reply promises, pages':
      label.response_promise.value && label.response_promise.hours === null
        ? []
        : compareAnswer(said.length > 0, label.response_promise.value, {
            ...place,
            text: said.join(' | ') || label.response_promise.text,
          }),
  };
}

/** A page that is the contact page needs no link to one. */
function leadsToContact({ facts, roles }: Pick<Page, 'facts' | 'roles'>): boolean {
  const links = facts.contactLinks.ok ? facts.contactLinks.value : [];
  return links.some(({ role }) => role === 'contact') || roles.some(({ role }) => role === 'contact');
}

/** "24 hours a day": hours at which somebody is there to one, availability to another; left out. */
function isRoundTheClock(hours: readonly OpeningHours[]): boolean {
  return hours.length > 0 && hours.every(({ always }) => always);
}
