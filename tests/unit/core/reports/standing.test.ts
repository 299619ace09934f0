// late, at risk, idle and on time at their edges: weekends, pauses, the first days, and the day on which something happens.
import fc from 'fast-check';
import { reasonOf } from '@/lib/core/reports/reason';
import { type LessonFacts, type MemberFacts, standingOf } from '@/lib/core/reports/standing';
import { addDays } from '@/lib/core/study-day';
import { dueDays, type Plan } from '@/lib/core/track-plan';

/** Monday 2 November 2026, Monday to Friday; lesson n is due on the working day n of it. */
const monday = '2026-11-02';
type Given = { today: string; learned?: Record<number, string>; plan?: Partial<Plan>; lessons?: number } & Partial<
  Pick<MemberFacts, 'lastAnswerDay' | 'dueReviews'>
>;

function facts({ today, learned = {}, plan: more = {}, lessons = 20, ...rest }: Given): MemberFacts {
  const plan: Plan = { startDay: monday, workingDays: '12345', pacePercent: 100, pauses: [], ...more };
  const items = Array.from({ length: lessons }, (_, n) => ({ lessonId: `lesson-${n + 1}`, day: n + 1 }));
  const due = dueDays(items, plan);
  return {
    ...{ today, plan, lastAnswerDay: today, dueReviews: 0 },
    lessons: items.map(
      ({ lessonId, day }, n): LessonFacts => ({
        ...{ lessonId, title: `Lesson ${day}`, dueDay: due[n] ?? null, learnedDay: learned[day] ?? null },
      }),
    ),
    ...rest,
  };
}
const stateOf = (given: Given) => standingOf(facts(given)).state;
const sentence = (given: Given) => reasonOf(standingOf(facts(given)), facts(given));

/** Lessons 1 to n, each learned on its day. */
const onPlan = (count: number) => {
  const days = dueDays(
    Array.from({ length: count }, (_, n) => ({ lessonId: '', day: n + 1 })),
    { startDay: monday, workingDays: '12345', pacePercent: 100, pauses: [] },
  );
  return Object.fromEntries(days.map((day, n) => [n + 1, day ?? '']));
};

describe('late', () => {
  test('from the day after the due date on, not on it', () => {
    expect(stateOf({ today: '2026-11-02' })).toBe('on time');
    expect(stateOf({ today: '2026-11-03' })).toBe('late');
  });

  test('a lesson that is due on a Friday is late on the Saturday', () => {
    const learned = onPlan(4);
    expect(stateOf({ today: '2026-11-06', learned })).toBe('on time');
    expect(stateOf({ today: '2026-11-07', learned })).toBe('late');
  });

  test('says how many lessons, which was first, and what was done since', () => {
    expect(sentence({ today: '2026-11-05', learned: { 1: '2026-11-05' } })).toBe(
      '2 lessons behind: “Lesson 2” was due on 3 November. 1 lesson learned in the last 7 days.',
    );
    expect(sentence({ today: '2026-11-03' })).toBe('1 lesson behind: “Lesson 1” was due on 2 November.');
  });

  test('goes before at risk and idle, and says when it is idle too', () => {
    const given = { today: '2026-11-20', learned: onPlan(3), lastAnswerDay: '2026-11-04', dueReviews: 12 };
    expect(standingOf(facts(given))).toMatchObject({ state: 'late', isAtRisk: false, isIdle: true });
    expect(sentence(given)).toBe(
      '11 lessons behind: “Lesson 4” was due on 5 November. No answer since 4 November; 12 reviews waiting.',
    );
  });

  test('is over once the lesson is learned, however late that was', () => {
    const learned = { ...onPlan(4), 3: '2026-11-06' };
    expect(standingOf(facts({ today: '2026-11-06', learned })).isLate).toBe(false);
    expect(standingOf(facts({ today: '2026-11-06', learned: onPlan(2) })).isLate).toBe(true);
  });
});

describe('at risk', () => {
  test('whoever keeps to the plan is not, on the morning of any day', () => {
    for (let done = 3; done < 20; done++) {
      const today = facts({ today: monday }).lessons[done]?.dueDay ?? '';
      expect([done, stateOf({ today, learned: onPlan(done) })]).toEqual([done, 'on time']);
    }
  });

  test('at two thirds of the pace the first lesson that will miss its date is named, and the end', () => {
    const plan = { pacePercent: 50 };
    const learned = { 1: '2026-11-03', 2: '2026-11-05' };
    const given = { today: '2026-11-10', plan, learned, lessons: 8 };
    // Lesson 3 is due on the sixth working day, 9 November: it is late. A day before it is at risk.
    expect(stateOf(given)).toBe('late');
    const before = { ...given, today: '2026-11-09' };
    expect(standingOf(facts(before))).toMatchObject({ state: 'at risk', risk: { daysLate: 2 } });
    expect(sentence(before)).toBe(
      'At the pace of the last 14 days “Lesson 3” will be 2 days late, and the end 4 days, on 27 November.',
    );
  });

  test('before three working days of the enrolment it is too early to say', () => {
    const given = { plan: { pacePercent: 25 }, learned: {} };
    // Lesson 1 is due on the fourth working day; nothing is learned.
    expect(standingOf(facts({ ...given, today: '2026-11-04' }))).toMatchObject({ state: 'on time', isTooEarly: true });
    expect(standingOf(facts({ ...given, today: '2026-11-05' }))).toMatchObject({ state: 'at risk', isTooEarly: false });
    expect(sentence({ ...given, today: '2026-11-05' })).toBe(
      'No lesson learned in the last 14 days; “Lesson 1” is due on 5 November.',
    );
  });

  test('a weekend adds no working days: what was too early on Friday evening is so on Sunday', () => {
    const plan = { startDay: '2026-11-04', pacePercent: 25 };
    expect(standingOf(facts({ today: '2026-11-06', plan })).isTooEarly).toBe(true);
    // Wednesday, Thursday and Friday have passed.
    expect(standingOf(facts({ today: '2026-11-07', plan })).isTooEarly).toBe(false);
    const short = { ...plan, workingDays: '45' };
    expect(standingOf(facts({ today: '2026-11-08', plan: short })).isTooEarly).toBe(true);
  });

  test('a lesson learned today brings today into the fourteen days', () => {
    const plan = { pacePercent: 50 };
    const before = { today: '2026-11-05', plan, learned: { 1: '2026-11-02' }, lessons: 3 };
    // One in three days: lesson 2, due on the fifth, comes on the eighth.
    expect(stateOf(before)).toBe('at risk');
    expect(stateOf({ ...before, learned: { 1: '2026-11-02', 2: '2026-11-05' } })).toBe('on time');
  });

  test('what was learned more than fourteen days ago counts for nothing', () => {
    const learned = onPlan(15);
    expect(stateOf({ today: '2026-11-23', learned })).toBe('on time');
    const long = { learned: { ...learned, ...Object.fromEntries([16, 17, 18].map((n) => [n, '2026-11-06'])) } };
    expect(stateOf({ ...long, today: '2026-11-23', lessons: 40 })).toBe('on time');
    const early = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [n + 1, '2026-11-02']));
    // Thirty lessons on the first day: two weeks later the pace is nought.
    expect(stateOf({ learned: early, today: '2026-11-16', lessons: 40 })).toBe('on time');
    expect(stateOf({ learned: early, today: '2026-11-17', lessons: 40 })).toBe('at risk');
  });
});

describe('idle', () => {
  const learned = onPlan(20);
  const given = { learned, lessons: 20, today: '2026-12-07', dueReviews: 3 };

  test('from the seventh day without an answer on, where something is due', () => {
    expect(stateOf({ ...given, lastAnswerDay: '2026-12-01' })).toBe('done');
    expect(stateOf({ ...given, lastAnswerDay: '2026-11-30' })).toBe('idle');
    expect(stateOf({ ...given, lastAnswerDay: '2026-11-30', dueReviews: 0 })).toBe('done');
    expect(sentence({ ...given, lastAnswerDay: '2026-11-30' })).toBe('No answer since 30 November; 3 reviews waiting.');
  });

  test('a lesson of today is something that is due, one of tomorrow is not', () => {
    const plan = { startDay: '2026-10-26', workingDays: '1' };
    const done = { 1: '2026-10-26' };
    const idle = { plan, learned: done, lessons: 2, lastAnswerDay: '2026-10-26' };
    expect(standingOf(facts({ ...idle, today: '2026-11-02' })).isIdle).toBe(true);
    expect(standingOf(facts({ ...idle, today: '2026-11-01', lastAnswerDay: '2026-10-20' })).isIdle).toBe(false);
  });

  test('the days count from the start, or the end of a pause, where that is later', () => {
    const plan = { startDay: '2026-12-01' };
    expect(standingOf(facts({ ...given, learned: {}, plan, lastAnswerDay: '2026-09-01' })).isIdle).toBe(false);
    expect(standingOf(facts({ ...given, learned: {}, plan, today: '2026-12-08', lastAnswerDay: null })).isIdle).toBe(
      true,
    );
    const pauses = [{ from: '2026-11-20', until: '2026-12-03' }];
    expect(standingOf(facts({ ...given, plan: { pauses }, lastAnswerDay: '2026-11-19' })).isIdle).toBe(false);
  });
});

test('a pause asks for nothing; a start in the future neither', () => {
  const pauses = [{ from: '2026-11-05', until: '2026-11-16' }];
  const paused = {
    today: '2026-11-10',
    plan: { pauses },
    lastAnswerDay: '2026-11-02',
    dueReviews: 9,
    learned: onPlan(2),
  };
  expect(standingOf(facts(paused))).toMatchObject({ state: 'paused', isIdle: false, isAtRisk: false });
  expect(sentence(paused)).toBe('Paused until 16 November. 1 lesson behind before it.');
  expect(sentence({ today: '2026-10-31', learned: {} })).toBe('Starts on 2 November.');
  expect(stateOf({ today: '2026-10-31' })).toBe('not begun');
});

test('done, ahead and as planned are said', () => {
  expect(sentence({ today: '2026-11-30', learned: onPlan(20) })).toBe('All 20 lessons are learned.');
  expect(sentence({ today: '2026-11-05', learned: onPlan(6) })).toBe('2 lessons ahead.');
  expect(sentence({ today: '2026-11-05', learned: onPlan(4) })).toBe('As planned.');
});

const offset = fc.integer({ min: 0, max: 60 });
const given = fc.record({
  day: offset,
  learned: fc.array(fc.option(offset, { nil: null, freq: 3 }), { minLength: 12, maxLength: 12 }),
  pacePercent: fc.constantFrom(25, 50, 100),
  workingDays: fc.constantFrom('12345', '1234567', '135', '7'),
  answered: fc.option(offset, { nil: null }),
  dueReviews: fc.nat({ max: 3 }),
});

test('late, at risk and on time exclude each other, and each sentence ends', () => {
  fc.assert(
    fc.property(given, ({ day, learned, pacePercent, workingDays, answered, dueReviews }) => {
      const today = addDays(monday, day);
      const known = learned.flatMap((at, n) => (at !== null && at <= day ? [[n + 1, addDays(monday, at)]] : []));
      const member = facts({
        ...{ today, plan: { pacePercent, workingDays }, lessons: 12, dueReviews },
        learned: Object.fromEntries(known),
        lastAnswerDay: answered !== null && answered <= day ? addDays(monday, answered) : null,
      });
      const standing = standingOf(member);
      expect(standing.isLate && standing.isAtRisk).toBe(false);
      expect(standing.isLate).toBe(member.lessons.some((l) => !l.learnedDay && l.dueDay !== null && l.dueDay < today));
      if (standing.state === 'on time')
        expect([standing.isLate, standing.isAtRisk, standing.isIdle]).not.toContain(true);
      if (standing.risk?.daysLate != null) expect(standing.risk.daysLate).toBeGreaterThan(0);
      expect(reasonOf(standing, member)).toMatch(/^[A-Z0-9].*\.$/);
    }),
  );
});
