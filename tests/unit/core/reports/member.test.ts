// What is kept of a member's row holds as long as it would be worked out the same, and no longer.
import fc from 'fast-check';
import { type LearnerFacts, learnerFactsOf, placesOf } from '@/lib/core/reports/learner-facts';
import { type Enrolled, memberRow, memberStanding, plannedLessons, type ReportCourse } from '@/lib/core/reports/member';
import { addDays } from '@/lib/core/study-day';

const lesson = (id: string, unitId: string) => ({
  ...{ id, title: id, href: `/${id}`, unitId, unitTitle: unitId, objectiveCount: 2 },
});
const lessons = [lesson('one', 'first'), lesson('two', 'first'), lesson('three', 'second')];
const course: ReportCourse = {
  units: ['first', 'second'].map((id, index) => ({ id, number: index + 1, title: id, objectiveCount: 4 - 2 * index })),
  lesson: (id) => lessons.find((one) => one.id === id),
};
const places = placesOf(
  lessons.flatMap(({ id, unitId }) => [1, 2].map((n) => ({ id: `${id}-${n}`, lessonId: id, unitId }))),
);
const items = lessons.map(({ id }, index) => ({ lessonId: id, day: 2 + 3 * index }));

const startMs = Date.parse('2026-03-20T00:00:00Z');
const hourMs = 3_600_000;
/** Mostly within the two days in which is asked. */
const hours = fc
  .oneof({ weight: 4, arbitrary: fc.nat(48) }, fc.integer({ min: -200, max: 300 }))
  .map((hour) => startMs + hour * hourMs);

const history = fc.record({
  cards: fc.uniqueArray(
    fc.record({
      objectiveId: fc.constantFrom(...places.list.map(({ id }) => id)),
      ...{ stability: fc.double({ min: 1, max: 60, noNaN: true }), fadesAtMs: hours, dueAtMs: hours },
      isSuspended: fc.boolean(),
    }),
    { selector: ({ objectiveId }) => objectiveId },
  ),
  totals: fc.uniqueArray(
    fc.record({
      objectiveId: fc.constantFrom(...places.list.map(({ id }) => id)),
      ...{ durationMs: fc.nat(600_000), answers: fc.nat(9), rightAnswers: fc.nat(9) },
      firstRightAtMs: fc.option(hours),
    }),
    { selector: ({ objectiveId }) => objectiveId },
  ),
  lastAnswerDay: fc.option(fc.constantFrom('2026-03-17', '2026-03-25', '2026-04-02')),
});

const enrolment = fc.record({
  ...{ name: fc.constant('Ana'), startDay: fc.nat(9).map((days) => addDays('2026-03-12', days)) },
  pacePercent: fc.constantFrom(50, 100, 200),
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin'),
  pauses: fc.constantFrom([], [{ from: '2026-03-20', until: '2026-03-21' }], [{ from: '2026-03-21', until: null }]),
  pausedUntil: fc.constantFrom(null, null, '2026-03-21'),
});
/** One thing differs. */
const changes: Partial<Enrolled>[] = [
  ...[{}, {}, { name: 'Ana Maria' }, { timeZone: 'Pacific/Auckland' }, { startDay: '2026-03-09' }],
  ...[{ pausedUntil: '2026-03-22' }, { pauses: [{ from: '2026-03-19', until: null }] }, { pacePercent: 25 }],
];

test('a row that was kept is the row that would be made anew, whenever it is asked for', () => {
  const asked = fc.array(fc.tuple(fc.constantFrom(...changes), fc.nat(48)), { minLength: 2, maxLength: 16 });
  fc.assert(
    fc.property(history, enrolment, asked, (own, one, asks) => {
      const kept = learnerFactsOf(places, own);
      for (const [change, hour] of asks) {
        const person = { ...one, ...change, userId: 'a', sequence: 1, workingDays: '12345', dayStartHour: 4 };
        const rowOf = (facts: LearnerFacts) => {
          const now = new Date(startMs + hour * hourMs);
          const member = memberStanding(person, plannedLessons(course, items)(person), facts, now);
          return memberRow(person, member, facts, course, now);
        };
        expect(rowOf(kept)).toEqual(rowOf(learnerFactsOf(places, own)));
      }
    }),
    { numRuns: 500 },
  );
});

test('is not worked out again a minute later', () => {
  const facts = learnerFactsOf(places, { cards: [], totals: [], lastAnswerDay: null });
  const person: Enrolled = {
    ...{ userId: 'a', name: 'Ana', sequence: 1, startDay: '2026-03-16', workingDays: '12345', pacePercent: 100 },
    ...{ pauses: [], timeZone: 'UTC', dayStartHour: 4, pausedUntil: null },
  };
  const rowAt = (minutes: number) => {
    const now = new Date(startMs + minutes * 60_000);
    const member = memberStanding(person, plannedLessons(course, items)(person), facts, now);
    return memberRow(person, member, facts, course, now);
  };
  expect(rowAt(1)).toBe(rowAt(0));
});
