import { describe, expect, test } from 'vitest';
import { messageState } from '../../../utils/manual/test-message';
import { waitUntil } from '../../../utils/manual/wait';
import { waitingIn } from '../../../utils/manual/waiting';
import { together } from '../../../utils/waiting';
import { entry, hoursLater, SENT } from './entries';

const FRIDAY_EVENING = '2026-03-13T18:00:00.000Z';

test.each([
  ['was not sent', {}, { state: 'not-sent' }],
  ['has no time that can be read', { sentAt: 'soon' }, { state: 'not-sent' }],
  ['waits', { sentAt: SENT }, { state: 'waiting', sentAt: SENT }],
  [
    'had only an automatic answer',
    { sentAt: SENT, autoAnsweredAt: hoursLater(0.1) },
    { state: 'waiting', sentAt: SENT },
  ],
  [
    'was answered',
    { sentAt: SENT, answeredAt: hoursLater(30) },
    { state: 'answered', took: { hours: 30, workingHours: 30 } },
  ],
  ['was answered before it was sent', { sentAt: SENT, answeredAt: hoursLater(-1) }, { state: 'impossible' }],
  [
    'was given up after a week',
    { sentAt: SENT, noAnswerAt: hoursLater(168) },
    { state: 'unanswered', took: { hours: 168, workingHours: 120 } },
  ],
  ['was given up too early', { sentAt: SENT, noAnswerAt: hoursLater(150) }, { state: 'waiting', sentAt: SENT }],
  [
    'was answered after all',
    { sentAt: SENT, noAnswerAt: hoursLater(168), answeredAt: hoursLater(200) },
    { state: 'answered' },
  ],
])('a message that %s', (_, values, state) => expect(messageState(values)).toMatchObject(state));

test.each([
  ['over a weekend', '2026-03-16T10:00:00.000Z', 64, 16],
  ['on the Sunday', '2026-03-15T12:00:00.000Z', 42, 6],
  ['within the hour', '2026-03-13T18:30:00.000Z', 0.5, 0.5],
])('an answer %s took %s: %f hours, %f of them on working days', (_, answeredAt, hours, workingHours) => {
  expect(messageState({ sentAt: FRIDAY_EVENING, answeredAt })).toMatchObject({ took: { hours, workingHours } });
});

describe('what waits', () => {
  test('is counted, from the oldest on', () => {
    const manual = [
      entry('m-mystery-form', { sentAt: hoursLater(5) }),
      entry('m-mystery-email', { sentAt: SENT }),
      entry('m-mystery-whatsapp', { sentAt: SENT, answeredAt: hoursLater(1) }),
      entry('m-delivery', { sentAt: SENT }),
    ];
    expect(waitingIn(manual)).toEqual({ count: 2, since: SENT });
  });

  test('is nothing where nothing was sent', () => expect(waitingIn([entry('m-mystery-email')])).toBeUndefined());

  test('of several audits is counted together', () => {
    expect(
      together([
        { count: 1, since: hoursLater(3) },
        { count: 2, since: SENT },
      ]),
    ).toEqual({ count: 3, since: SENT });
    expect(together([])).toBeUndefined();
  });
});

describe('a message that waits, promised within 24 hours,', () => {
  const promise = { hours: 24, business: false };

  test.each([
    ['has time', 20, { overdueHours: 0, isHopeless: false }],
    ['is overdue', 30, { overdueHours: 6, isHopeless: false }],
    ['will not be answered any more', 168, { overdueHours: 144, isHopeless: true }],
  ])('%s after %s hours', (_, hours, wait) => {
    expect(waitUntil(hoursLater(hours), SENT, promise)).toMatchObject(wait);
  });

  test('of working time waits over the weekend', () => {
    const monday = '2026-03-16T10:00:00.000Z';
    expect(waitUntil(monday, FRIDAY_EVENING, { hours: 24, business: true })).toMatchObject({ overdueHours: 0 });
    expect(waitUntil(monday, FRIDAY_EVENING, promise)).toMatchObject({ overdueHours: 40 });
  });

  test('is overdue of nothing where nothing was promised', () => {
    expect(waitUntil(hoursLater(30), SENT, undefined).overdueHours).toBeNull();
  });
});
