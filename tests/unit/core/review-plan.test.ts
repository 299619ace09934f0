// The plan of a review: how much fits a day, what is put off, and that neighbours come from different lessons.
import fc from 'fast-check';
import {
  backlogNotice,
  type DueCard,
  interleave,
  type NewObjective,
  planReview,
  sessionCeiling,
  sessionFloor,
} from '@/lib/core/review-plan';

const minuteMs = 60_000;
const due = (n: number, more: Partial<DueCard> = {}): DueCard => ({
  objectiveId: `due-${n}`,
  lessonId: `lesson-${n}`,
  unitId: `unit-${n % 3}`,
  dueAt: new Date(Date.UTC(2026, 1, 2, 0, n)),
  retrievability: 0.9 - n / 1000,
  isLearning: false,
  estimatedMs: minuteMs,
  ...more,
});
const fresh = (n: number, more: Partial<NewObjective> = {}): NewObjective => ({
  objectiveId: `new-${n}`,
  lessonId: `new-lesson-${n}`,
  unitId: 'unit-new',
  estimatedMs: minuteMs,
  ...more,
});
const many = (count: number, more: Partial<DueCard> = {}) => Array.from({ length: count }, (_, n) => due(n, more));
const someFresh = (count: number) => Array.from({ length: count }, (_, n) => fresh(n));
const limits = { minutes: 15, newLimit: 8 };

describe('a plan', () => {
  test('holds all that is due where it fits, and new objectives for the minutes that are left', () => {
    const plan = planReview(many(10), someFresh(8), limits);
    expect(plan.objectiveIds.filter((id) => id.startsWith('due'))).toHaveLength(10);
    expect(plan.objectiveIds.filter((id) => id.startsWith('new'))).toEqual([
      'new-0',
      'new-1',
      'new-2',
      'new-3',
      'new-4',
    ]);
    expect(plan).toMatchObject({ leftCount: 0, leftDays: 0 });
  });

  test('brings no more new objectives than the day allows', () => {
    expect(planReview([], someFresh(8), { minutes: 60, newLimit: 3 }).objectiveIds).toHaveLength(3);
    expect(planReview(many(2), someFresh(8), { minutes: 60, newLimit: 0 }).objectiveIds).toHaveLength(2);
    expect(planReview(many(2), someFresh(8), { minutes: 60, newLimit: -3 }).objectiveIds).toHaveLength(2);
  });

  test('brings one new objective even where it takes longer than the minutes', () => {
    const long = [fresh(0, { estimatedMs: 9 * minuteMs }), fresh(1)];
    expect(planReview([], long, { minutes: 5, newLimit: 8 }).objectiveIds).toEqual(['new-0']);
  });

  test('simply does what is a little over the minutes', () => {
    expect(planReview(many(22), [], limits)).toMatchObject({ leftCount: 0 });
  });

  test('spreads a backlog over days, and brings nothing new before it is done', () => {
    const plan = planReview(many(40), someFresh(8), limits);
    expect(plan.objectiveIds).toHaveLength(15);
    expect(plan).toMatchObject({ leftCount: 25, leftDays: 2 });
  });

  test('takes the most urgent of a backlog: learning steps, then what is most likely forgotten', () => {
    const cards = many(40).map((card, n) => ({
      ...card,
      isLearning: n === 7,
      retrievability: n === 7 ? 0.99 : card.retrievability,
    }));
    const { objectiveIds } = planReview(cards, [], limits);
    expect(objectiveIds).toContain('due-7');
    expect(objectiveIds).toContain('due-39');
    expect(objectiveIds).toContain('due-26');
    expect(objectiveIds).not.toContain('due-25');
  });

  test('never shrinks below ten where they are due, and never grows over sixty', () => {
    expect(planReview(many(40, { estimatedMs: 5 * minuteMs }), [], limits).objectiveIds).toHaveLength(sessionFloor);
    const short = planReview(many(200, { estimatedMs: 100 }), someFresh(8), limits).objectiveIds;
    expect(short).toHaveLength(sessionCeiling);
    // Minutes are left, but a backlog comes before anything new.
    expect(short.filter((id) => id.startsWith('new'))).toEqual([]);
  });

  test('is empty where nothing is due and nothing is new', () => {
    expect(planReview([], [], limits)).toEqual({ objectiveIds: [], leftCount: 0, leftDays: 0 });
  });
});

describe('what is told about a backlog', () => {
  test('nothing where nothing is left', () => {
    expect(backlogNotice({ objectiveIds: ['a'], leftCount: 0, leftDays: 0 })).toBeNull();
  });

  test('how many come today and when the others do', () => {
    expect(backlogNotice(planReview(many(40), [], limits))).toBe(
      '40 are due. The 15 most urgent come today, the rest over the next 2 days.',
    );
    expect(backlogNotice(planReview(many(25), [], limits))).toBe(
      '25 are due. The 15 most urgent come today, the rest tomorrow.',
    );
  });
});

type Item = { id: number; lessonId: string; unitId: string };
const anyItems: fc.Arbitrary<Item[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), { maxLength: 30 })
  .map((pairs) => pairs.map(([lesson], id) => ({ id, lessonId: `l${lesson}`, unitId: `u${lesson % 2}` })));
const largest = (items: readonly Item[]) =>
  Math.max(0, ...[...new Set(items.map((i) => i.lessonId))].map((l) => items.filter((i) => i.lessonId === l).length));
const meetings = (items: readonly Item[]) => items.filter((item, i) => item.lessonId === items[i - 1]?.lessonId).length;

describe('interleaving', () => {
  test('keeps every item', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const byId = [...interleave(items)].sort((a, b) => a.id - b.id);
        expect(byId).toEqual(items);
      }),
    );
  });

  test('lets no two of one lesson meet wherever that can be avoided, and as few as possible where not', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const most = largest(items);
        const unavoidable = Math.max(0, most - (items.length - most) - 1);
        expect(meetings(interleave(items))).toBe(unavoidable);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps the order of urgency where lessons alternate anyway', () => {
    const items = ['l0', 'l1', 'l2', 'l3'].map((lessonId, id) => ({ id, lessonId, unitId: `u${id}` }));
    expect(interleave(items)).toEqual(items);
  });

  test('changes the unit where it can', () => {
    const items = [0, 2, 1, 3].map((n, id) => ({ id, lessonId: `l${n}`, unitId: `u${n % 2}` }));
    expect(interleave(items).map((item) => item.unitId)).toEqual(['u0', 'u1', 'u0', 'u1']);
  });

  test('begins with the most urgent of all', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        fc.pre(items.length > 0 && largest(items) * 2 <= items.length);
        expect(interleave(items)[0]).toEqual(items[0]);
      }),
    );
  });
});

test('a plan puts no two objectives of one lesson next to each other where that can be', () => {
  const anyDue = fc
    .array(fc.integer({ min: 0, max: 3 }), { maxLength: 25 })
    .map((lessons) => lessons.map((lesson, n) => due(n, { lessonId: `l${lesson}`, estimatedMs: 10_000 })));
  fc.assert(
    fc.property(anyDue, (cards) => {
      const { objectiveIds } = planReview(cards, [], limits);
      const items = objectiveIds.map((id, n) => ({
        id: n,
        lessonId: cards.find((c) => c.objectiveId === id)?.lessonId ?? '',
        unitId: '',
      }));
      fc.pre(largest(items) <= Math.ceil(items.length / 2));
      expect(meetings(items)).toBe(0);
    }),
  );
});
