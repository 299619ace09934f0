import fc from 'fast-check';
import { mondayOf, studyCalendar } from '@/lib/core/study-calendar';
import { addDays } from '@/lib/core/study-day';

const today = '2026-11-25';
const on = (studyDay: string, minutes = 3) => ({ studyDay, answers: 2, durationMs: minutes * 60_000 });

test('weeks begin on Monday, and the last one ends with today', () => {
  const { weeks } = studyCalendar([], today, 3);
  expect(weeks.map((week) => week[0]?.studyDay)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 3]);
  expect(weeks[2]?.at(-1)?.studyDay).toBe(today);
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
});

test('a square grows with the minutes; an answer of no time is still a day', () => {
  const levels = [on('2026-11-23', 0), on('2026-11-24', 12), on(today, 13)];
  const { weeks } = studyCalendar(levels, today, 1);
  expect(weeks[0]?.map(({ level, minutes }) => [level, minutes])).toEqual([
    [1, 1],
    [2, 12],
    [3, 13],
  ]);
});

test('counts days from the first that is shown, and the longest run', () => {
  const totals = ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-14', '2026-11-24', today, '2026-01-01'].map(
    (day) => on(day),
  );
  expect(studyCalendar(totals, today, 3)).toMatchObject({ studied: 6, span: 16, longestRun: 3 });
  expect(studyCalendar([], today, 3)).toMatchObject({ studied: 0, span: 0, longestRun: 0 });
});

test('whatever days there are: none twice, in order, each study day within the weeks once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 })), fc.integer({ min: 1, max: 53 }), (ago, weekCount) => {
      const totals = ago.map((n) => on(addDays(today, -n)));
      const { weeks, studied, span, longestRun } = studyCalendar(totals, today, weekCount);
      const days = weeks.flat();
      expect(new Set(days.map((day) => day.studyDay)).size).toBe(days.length);
      expect(days.map((day) => day.studyDay)).toEqual(days.map((day) => day.studyDay).sort());
      expect(studied).toBe(ago.filter((n) => n < days.length).length);
      expect(longestRun <= studied && studied <= span && span <= days.length).toBe(true);
    }),
  );
});
