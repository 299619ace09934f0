// The plan of an enrolment in words; its end as the page counts it is the end as the server counts it.
import fc from 'fast-check';
import { dateText, endDay, isDay, mondayFrom, paceText, paceWords, weekdaysText } from '@/components/tracks/plan-words';
import { dueDays, paces } from '@/lib/core/track-plan';

test('weekdays are told in words', () => {
  expect(['12345', '135', '15', '3', '1234567', '567', '12', '1245'].map(weekdaysText)).toEqual([
    ...['Monday to Friday', 'Monday, Wednesday and Friday', 'Monday and Friday', 'Wednesday', 'every day'],
    ...['Friday to Sunday', 'Monday and Tuesday', 'Monday, Tuesday, Thursday and Friday'],
  ]);
});

test('every pace has its words', () => {
  expect(Object.keys(paceWords).map(Number)).toEqual([...paces]);
  expect([paceText(50), paceText(33)]).toEqual(['half as fast', 'at 33 %']);
});

test('the next Monday is the day itself on a Monday', () => {
  const days = ['2026-11-30', '2026-12-01', '2026-12-06', '2026-12-31'];
  expect(days.map(mondayFrom)).toEqual(['2026-11-30', '2026-12-07', '2026-12-07', '2027-01-04']);
  expect(dateText('2026-11-30')).toBe('Monday 30 November 2026');
  expect(['2026-11-30', '2026-13-01', '', '30.11.2026'].map(isDay)).toEqual([true, false, false, false]);
});

test('the end is the one that the plan says', () => {
  const day = fc
    .integer({ min: 0, max: 400 })
    .map((n) => new Date(1_780_000_000_000 + n * 86_400_000).toISOString().slice(0, 10));
  const pause = fc.record({ from: day, until: fc.option(day) });
  fc.assert(
    fc.property(
      fc.record({
        startDay: day,
        workingDays: fc
          .subarray(['1', '2', '3', '4', '5', '6', '7'], { minLength: 1 })
          .map((some) => some.sort().join('')),
        pacePercent: fc.constantFrom(...paces),
      }),
      fc.array(pause, { maxLength: 3 }),
      fc.integer({ min: 1, max: 60 }),
      (plan, pauses, last) => {
        expect(endDay(plan, pauses, last)).toBe(dueDays([{ lessonId: 'a', day: last }], { ...plan, pauses })[0]);
      },
    ),
    { numRuns: 200 },
  );
});
