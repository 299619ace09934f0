import fc from 'fast-check';
import { addDays } from '@/lib/core/study-day';
import {
  countWorkingDays,
  dueDays,
  nthWorkingDay,
  type Pause,
  type Plan,
  pacedDay,
  pauseOn,
} from '@/lib/core/track-plan';

/** Monday 2 November 2026, Monday to Friday. */
const plan = (more: Partial<Plan> = {}): Plan => ({
  ...{ startDay: '2026-11-02', workingDays: '12345', pacePercent: 100, pauses: [] },
  ...more,
});
const due = (days: number[], of: Plan) =>
  dueDays(
    days.map((day) => ({ lessonId: `l${day}`, day })),
    of,
  );

describe('due days', () => {
  test('the first working day is the start itself, and weekends do not count', () => {
    expect(due([1, 5, 6], plan())).toEqual(['2026-11-02', '2026-11-06', '2026-11-09']);
  });

  test('a start on a Saturday counts from the Monday', () => {
    expect(due([1], plan({ startDay: '2026-11-07' }))).toEqual(['2026-11-09']);
  });

  test('working days are those of the enrolment: Sunday to Thursday, or two a week', () => {
    expect(due([1, 5, 6], plan({ startDay: '2026-11-01', workingDays: '12347' }))).toEqual([
      ...['2026-11-01', '2026-11-05', '2026-11-08'],
    ]);
    expect(due([1, 2, 3], plan({ workingDays: '24' }))).toEqual(['2026-11-03', '2026-11-05', '2026-11-10']);
  });

  test('half the pace takes twice the days, twice the pace half of them rounded up', () => {
    expect(due([1, 5], plan({ pacePercent: 50 }))).toEqual(['2026-11-03', '2026-11-13']);
    expect([1, 2, 3, 10].map((day) => pacedDay(day, 200))).toEqual([1, 1, 2, 5]);
    expect(pacedDay(3, 75)).toBe(4);
  });

  test('the days of a pause do not count; its last day is the one before `until`', () => {
    const pauses: Pause[] = [{ from: '2026-11-04', until: '2026-11-09' }];
    expect(due([2, 3], plan({ pauses }))).toEqual(['2026-11-03', '2026-11-09']);
    expect(pauseOn({ pauses }, '2026-11-03')).toBeNull();
    expect(pauseOn({ pauses }, '2026-11-04')).not.toBeNull();
    expect(pauseOn({ pauses }, '2026-11-08')).not.toBeNull();
    expect(pauseOn({ pauses }, '2026-11-09')).toBeNull();
  });

  test('nothing falls due in an open pause', () => {
    expect(due([1, 9], plan({ pauses: [{ from: '2026-11-04', until: null }] }))).toEqual(['2026-11-02', null]);
  });

  test('items keep their order, whatever their days', () => {
    expect(due([6, 1], plan())).toEqual(['2026-11-09', '2026-11-02']);
  });
});

const days = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n));
const plans = fc.record({
  startDay: days,
  workingDays: fc.subarray(['1', '2', '3', '4', '5', '6', '7'], { minLength: 1 }).map((all) => all.join('')),
  pacePercent: fc.constantFrom(25, 50, 75, 100, 150, 200),
  pauses: fc.array(
    fc.tuple(days, fc.integer({ min: 1, max: 40 })).map(([from, n]): Pause => ({ from, until: addDays(from, n) })),
    { maxLength: 3 },
  ),
});

test('the nth working day is the one up to which there are n, and is never in a pause', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 1, max: 60 }), (of, nth) => {
      const day = nthWorkingDay(of, of.startDay, nth);
      expect(day).not.toBeNull();
      if (day === null) return;
      expect(countWorkingDays(of, of.startDay, day)).toBe(nth);
      expect(countWorkingDays(of, day, day)).toBe(1);
      expect(pauseOn(of, day)).toBeNull();
      const [dueDay] = dueDays([{ lessonId: 'one', day: nth }], { ...of, pacePercent: 100 });
      expect(dueDay).toBe(day);
    }),
  );
});

test('a slower pace, a later start and one more pause never make anything due earlier', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 }), (of, day, n) => {
      const at = (more: Partial<Plan>) => dueDays([{ lessonId: 'one', day }], { ...of, ...more })[0] ?? '';
      const before = at({});
      expect(at({ pacePercent: of.pacePercent / 2 }) >= before).toBe(true);
      expect(at({ startDay: addDays(of.startDay, n) }) >= before).toBe(true);
      const pause = { from: addDays(of.startDay, n), until: addDays(of.startDay, n + 3) };
      expect(at({ pauses: [...of.pauses, pause] }) >= before).toBe(true);
    }),
  );
});
