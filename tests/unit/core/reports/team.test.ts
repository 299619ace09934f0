// What a report says of all members: their order, the head's sentences, the pace, and what a reader chose to see.
import { choiceOf, chosen } from '@/lib/core/reports/choose-members';
import { factsText, needText } from '@/lib/core/reports/lead';
import { type MemberStanding, plannedLessons, type ReportCourse } from '@/lib/core/reports/member';
import type { StandingState } from '@/lib/core/reports/standing';
import { byNeed, countStates, lessonRows, paceOf } from '@/lib/core/reports/team';
import type { ReportMember, TeamReport } from '@/lib/core/team-report-schemas';

const member = (name: string, state: StandingState, more: Partial<ReportMember> = {}): ReportMember => ({
  ...{ userId: name, name, state, isLate: state === 'late', isAtRisk: state === 'at risk', isIdle: state === 'idle' },
  ...{ reason: '', learnedCount: 1, plannedCount: 2, lessonCount: 4, startDay: '2026-11-02', endDay: '2026-11-20' },
  ...{ forecastDay: null, lastAnswerDay: null, lastAnswerText: 'no answer yet', minutes: 0, bands: [] },
  ...more,
});
const names = (members: readonly ReportMember[]) => members.map(({ name }) => name);

const team = [
  member('Øyvind Ås', 'on time'),
  member('Ana Ruiz', 'late', { plannedCount: 5, isIdle: true }),
  member('Bo Li', 'late', { plannedCount: 9 }),
  member('Chen Wei', 'at risk'),
  member('Dana Kó', 'idle'),
  member('Eve Moss', 'not begun'),
  member('Finn Ek', 'done'),
];

test('who needs help most comes first: late, the farthest behind before others, at risk, idle', () => {
  expect(names([...team].sort(byNeed))).toEqual([
    ...['Bo Li', 'Ana Ruiz', 'Chen Wei', 'Dana Kó', 'Øyvind Ås', 'Finn Ek', 'Eve Moss'],
  ]);
  expect(countStates(team)).toMatchObject({ late: 2, 'at risk': 1, idle: 1, paused: 0 });
});

describe('what a reader chooses', () => {
  const find = (query: Record<string, string>) => names(chosen(team, choiceOf(query)));

  test('a name is found without its accents and in any case', () => {
    expect(find({ q: 'ko' })).toEqual(['Dana Kó']);
    expect(find({ q: ' ANA ' })).toEqual(['Ana Ruiz', 'Dana Kó']);
  });

  test('idle finds those who are idle beside being late', () => {
    expect(find({ state: 'idle' })).toEqual(['Ana Ruiz', 'Dana Kó']);
  });

  test('orders are by name, by progress, by the last answer and by the end', () => {
    expect(find({ sort: 'name' })[0]).toBe('Ana Ruiz');
    const some = [
      member('a', 'on time', { learnedCount: 3, lastAnswerDay: '2026-11-09', endDay: null }),
      member('b', 'on time', { learnedCount: 1, lastAnswerDay: '2026-11-10', endDay: '2026-11-09' }),
      member('c', 'on time', { learnedCount: 2, endDay: '2026-11-08' }),
    ];
    const by = (sort: string) => names(chosen(some, choiceOf({ sort }))).join('');
    expect([by('progress'), by('last'), by('end')]).toEqual(['bca', 'cab', 'cba']);
  });

  test('what is not known counts as not asked for', () => {
    expect(choiceOf({ state: 'lazy', sort: 'luck', page: '-3', q: ['a', 'b'] })).toEqual({
      ...{ q: '', state: null, sort: 'need', page: 1 },
    });
  });
});

describe('the head of a report', () => {
  const report = (members: ReportMember[]): TeamReport => ({
    team: { id: 't', name: 'Payments', isDemo: false },
    track: { id: 'k', name: 'Backend', lessonCount: 28, isArchived: false },
    ...{ today: '2026-11-20', startDay: '2026-10-19', endDay: '2026-12-18' },
    ...{ counts: countStates(members), units: [], members, lessons: [], hardest: [], misconceptions: [] },
    pace: [{ day: '2026-11-20', planned: 0.61, learned: 0.5 }],
  });

  test('says how many, until when, and how far the plan is', () => {
    expect(factsText(report(team))).toBe(
      '7 people, 28 lessons, 19 October to 18 December; by today 61 % of it is planned.',
    );
    expect(factsText(report([]))).toBe('Nobody is on this track yet; it has 28 lessons.');
  });

  test('names those who need somebody, three at most', () => {
    expect(needText(team.slice(3, 5))).toBe('Two people need you: Chen and Dana.');
    expect(needText([...team].sort(byNeed))).toBe('Four people need you: Bo, Ana, Chen and 1 other.');
    expect(needText([member('Ana Ruiz', 'late')])).toBe('One person needs you: Ana.');
    expect(needText([member('Ana Ruiz', 'done')])).toBe('Nobody needs you today.');
    expect(needText([])).toBe('');
  });
});

const standing = (startDay: string, lessons: [string | null, string | null][]): MemberStanding =>
  ({
    facts: {
      plan: { startDay },
      lessons: lessons.map(([dueDay, learnedDay]) => ({ lessonId: 'x', title: 'X', dueDay, learnedDay })),
    },
  }) as unknown as MemberStanding;

test('the pace counts whole weeks from the first start, and today; what lies ahead is not learned yet', () => {
  const all = [
    standing('2026-11-02', [
      ['2026-11-06', '2026-11-05'],
      ['2026-11-20', null],
    ]),
    standing('2026-11-03', [
      ['2026-11-09', '2026-11-10'],
      [null, '2026-11-02'],
    ]),
  ];
  expect(paceOf(all, '2026-11-11')).toEqual([
    { day: '2026-11-01', planned: 0, learned: 0 },
    { day: '2026-11-08', planned: 0.25, learned: 0.5 },
    { day: '2026-11-11', planned: 0.5, learned: 0.75 },
    { day: '2026-11-15', planned: 0.5, learned: null },
    { day: '2026-11-20', planned: 0.75, learned: null },
  ]);
  expect(paceOf([], '2026-11-11')).toEqual([]);
});

describe('lessons', () => {
  const course: ReportCourse = {
    units: [],
    lesson: (id) =>
      id === 'gone' ? undefined : { id, title: id, href: `/${id}`, unitId: 'u', unitTitle: 'U', objectiveCount: 2 },
  };
  const planned = plannedLessons(course, [
    { lessonId: 'one', day: 1 },
    { lessonId: 'gone', day: 2 },
    { lessonId: 'two', day: 3 },
  ]);
  const plan = { startDay: '2026-11-02', workingDays: '12345', pacePercent: 100, pauses: [] };

  test('that left the course are left out, the days of the others stay', () => {
    expect(planned(plan).map(({ id, dueDay }) => [id, dueDay])).toEqual([
      ['one', '2026-11-02'],
      ['two', '2026-11-04'],
    ]);
    expect(planned({ ...plan })).toBe(planned(plan));
  });

  test('that many have begun and few finished come first; a median needs five who finished', () => {
    const summed = (learnedCount: number, minutes: number) => ({
      ...{ units: new Map(), dueAtMs: [], lastAnswerDay: null },
      ...{ answers: new Uint16Array(), rightAnswers: new Uint16Array() },
      lessons: new Map([
        ['one', { begunCount: 2, learnedCount: 2, durationMs: minutes * 60_000, lastLearnedAtMs: null }],
        ['two', { begunCount: 1, learnedCount, durationMs: 60_000, lastLearnedAtMs: null }],
      ]),
    });
    const people = [9, 5, 7, 30, 6].map((minutes) => ({ standing: standing('', []), summed: summed(1, minutes) }));
    expect(lessonRows(planned(plan), people)).toMatchObject([
      { lessonId: 'two', started: 5, finished: 0, medianMinutes: null },
      { lessonId: 'one', started: 5, finished: 5, medianMinutes: 7 },
    ]);
    expect(lessonRows(planned(plan), people.slice(1))[1]).toMatchObject({ finished: 4, medianMinutes: null });
  });
});
