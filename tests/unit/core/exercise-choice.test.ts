// Which exercise asks an objective next: another one each time, the one not seen for longest, of the kind that fits the memory.
import fc from 'fast-check';
import {
  type Candidate,
  chooseExercise,
  chooseForTest,
  producingFromDays,
  seenLatelyDays,
  shuffled,
} from '@/lib/core/exercise-choice';

const candidate = (id: string, kind: Candidate['kind'], reviewOnly = false): Candidate => ({ id, kind, reviewOnly });
const all = [
  candidate('choice', 'choice'),
  candidate('spot', 'spot', true),
  candidate('predict', 'predict'),
  candidate('recall', 'recall'),
];
const at = (minute: number) => new Date(Date.UTC(2026, 1, 2, 8, minute));
const seen = (...ids: string[]) => new Map(ids.map((id, i) => [id, at(i)]));
const chosen = (lastSeen: Map<string, Date>, stabilityDays: number | null, from = all) =>
  chooseExercise(from, lastSeen, stabilityDays, 'a learner')?.id;

describe('the kind', () => {
  test('recognises below seven days of stability, produces from there', () => {
    expect(producingFromDays).toBe(7);
    for (const seed of ['a', 'b', 'c', 'd']) {
      expect(['choice', 'spot']).toContain(chooseExercise(all, new Map(), 6.99, seed)?.id);
      expect(['predict', 'recall']).toContain(chooseExercise(all, new Map(), 7, seed)?.id);
    }
  });

  test('is what the objective has, where it lacks the other', () => {
    expect(chosen(new Map(), 30, [candidate('spot', 'spot')])).toBe('spot');
    expect(chosen(new Map(), 1, [candidate('recall', 'recall')])).toBe('recall');
  });

  test('gives way before the same exercise comes twice running', () => {
    const single = [candidate('choice', 'choice'), candidate('predict', 'predict')];
    expect(chosen(seen('choice'), 2, single)).toBe('predict');
  });
});

describe('a new objective', () => {
  test('starts with an exercise of its lesson', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f'])
      expect(chooseExercise(all, new Map(), null, seed)?.id).toBe('choice');
  });

  test('starts with one for reviews where the lesson has none', () => {
    expect(chosen(new Map(), null, [candidate('spot', 'spot', true)])).toBe('spot');
  });
});

describe('the variant', () => {
  test('is one never seen before one seen', () => {
    expect(chosen(seen('choice', 'predict'), 2)).toBe('spot');
    expect(chosen(seen('predict', 'choice'), 20)).toBe('recall');
  });

  test('is the one not seen for longest', () => {
    expect(chosen(seen('spot', 'choice', 'predict'), 2)).toBe('spot');
    expect(chosen(seen('choice', 'spot', 'predict'), 2)).toBe('choice');
  });

  test('is the same again only where it is the only one', () => {
    expect(chosen(seen('choice'), 2, [candidate('choice', 'choice')])).toBe('choice');
    expect(chooseExercise([], new Map(), 2, 'a learner')).toBeNull();
  });

  test('among those never seen differs between learners', () => {
    const firsts = new Set(Array.from({ length: 30 }, (_, i) => chooseExercise(all, new Map(), 2, `learner ${i}`)?.id));
    expect(firsts).toEqual(new Set(['choice', 'spot']));
  });
});

const kinds = ['choice', 'spot', 'predict', 'recall'] as const;
const anyCandidates = fc.uniqueArray(
  fc.record({ id: fc.uuid(), kind: fc.constantFrom(...kinds), reviewOnly: fc.boolean() }),
  { selector: (c) => c.id, minLength: 1, maxLength: 8 },
);

describe('over any sequence of reviews', () => {
  test('no exercise comes twice running while another exists', () => {
    fc.assert(
      fc.property(
        anyCandidates,
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 40 }),
        (of, stabilities) => {
          const lastSeen = new Map<string, Date>();
          let last: string | undefined;
          for (const [i, stability] of stabilities.entries()) {
            const next = chooseExercise(of, lastSeen, stability, 'seed');
            expect(next).not.toBeNull();
            if (of.length > 1) expect(next?.id).not.toBe(last);
            last = next?.id;
            lastSeen.set(last ?? '', at(i));
          }
        },
      ),
    );
  });

  test('with one kind, each round shows every variant once', () => {
    fc.assert(
      fc.property(anyCandidates, fc.uuid(), (of, seed) => {
        const same = of.map((c) => ({ ...c, kind: 'choice' as const }));
        const lastSeen = new Map<string, Date>();
        const shown = Array.from({ length: same.length * 2 }, (_, i) => {
          const next = chooseExercise(same, lastSeen, 1, seed)?.id ?? '';
          lastSeen.set(next, at(i));
          return next;
        });
        expect(new Set(shown.slice(0, same.length)).size).toBe(same.length);
        expect(shown.slice(same.length)).toEqual(shown.slice(0, same.length));
      }),
    );
  });

  test('the choice does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(anyCandidates, fc.option(fc.integer({ min: 0, max: 20 })), fc.uuid(), (of, stability, seed) => {
        const reversed = [...of].reverse();
        expect(chooseExercise(reversed, new Map(), stability, seed)).toEqual(
          chooseExercise(of, new Map(), stability, seed),
        );
      }),
    );
  });
});

test('a shuffle keeps every item, hangs on the seed alone, and differs between seeds', () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
  expect([...shuffled(items, 'x')].sort((p, q) => (p.id < q.id ? -1 : 1))).toEqual(items);
  expect(shuffled([...items].reverse(), 'x')).toEqual(shuffled(items, 'x'));
  const firsts = new Set(Array.from({ length: 60 }, (_, i) => shuffled(items, `seed ${i}`)[0]?.id));
  expect(firsts.size).toBe(5);
});

describe('for a test that skips a lesson', () => {
  const now = at(0);
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const tested = (lastSeen: Map<string, Date>, from = all) => chooseForTest(from, lastSeen, now, 'a learner')?.id;

  test('a producing kind is asked, and recall only where there is nothing else', () => {
    for (const seed of ['a', 'b', 'c', 'd']) expect(chooseForTest(all, new Map(), now, seed)?.id).toBe('predict');
    expect(tested(new Map(), [candidate('recall', 'recall'), candidate('choice', 'choice')])).toBe('choice');
    expect(tested(new Map(), [candidate('recall', 'recall')])).toBe('recall');
    expect(tested(new Map(), [])).toBeUndefined();
  });

  test('not what was seen lately while another exists', () => {
    expect(tested(new Map([['predict', daysAgo(seenLatelyDays)]]))).not.toBe('predict');
    expect(tested(new Map([['predict', daysAgo(seenLatelyDays + 0.01)]]))).toBe('predict');
    const two = [...all, candidate('predict-2', 'predict')];
    expect(tested(new Map([['predict', daysAgo(1)]]), two)).toBe('predict-2');
    const both = new Map(['predict', 'choice', 'spot'].map((id, n) => [id, daysAgo(n + 1)]));
    expect(tested(both)).toBe('predict');
  });
});
