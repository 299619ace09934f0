/** Which exercise an objective is asked by next. */
import type { ExerciseKind } from '@/lib/core/exercise-view';

export type Candidate = { id: string; kind: ExerciseKind; reviewOnly: boolean };

const recognising: readonly ExerciseKind[] = ['choice', 'spot'];
/** From this stability on, producing kinds are asked. */
export const producingFromDays = 7;

/**
 * The least recently seen variant, and never the one shown last while another exists; recognising kinds below seven days of stability,
 * producing ones from there, each where the objective has them. A new objective starts with an exercise of its lesson.
 * `lastSeen` maps exercise ids to when they were last served to this learner; `stabilityDays` is null without a card.
 * `seed` orders those never seen. Returns null only where there are no candidates.
 */
export function chooseExercise<T extends Candidate>(
  candidates: readonly T[],
  lastSeen: ReadonlyMap<string, Date>,
  stabilityDays: number | null,
  seed: string,
): T | null {
  if (candidates.length === 0) return null;
  const newestId = [...lastSeen].sort((a, b) => b[1].getTime() - a[1].getTime())[0]?.[0];
  const others = candidates.filter((c) => c.id !== newestId);
  const pool = others.length > 0 ? others : candidates;
  const wantsProducing = (stabilityDays ?? 0) >= producingFromDays;
  const ofKind = pool.filter((c) => recognising.includes(c.kind) !== wantsProducing);
  const byKind = ofKind.length > 0 ? ofKind : pool;
  const inLesson = byKind.filter((c) => !c.reviewOnly);
  const wanted = stabilityDays === null && inLesson.length > 0 ? inLesson : byKind;
  const rank = (c: T) => lastSeen.get(c.id)?.getTime() ?? Number.NEGATIVE_INFINITY;
  return [...wanted].sort((a, b) => compare(rank(a), rank(b)) || compare(mix(seed, a.id), mix(seed, b.id)))[0] ?? null;
}

/** An exercise that was shown so lately may be remembered itself, not its pattern. */
export const seenLatelyDays = 7;

/**
 * For a test that skips the lesson: a producing kind that was not seen lately, each where there is one; recall, which learners grade
 * themselves, only where there is nothing else. Then as `chooseExercise`.
 */
export function chooseForTest<T extends Candidate>(
  candidates: readonly T[],
  lastSeen: ReadonlyMap<string, Date>,
  now: Date,
  seed: string,
): T | null {
  const seenAt = (c: T) => lastSeen.get(c.id)?.getTime() ?? Number.NEGATIVE_INFINITY;
  const lately = now.getTime() - seenLatelyDays * 86_400_000;
  const ranks = (c: T) => [
    c.kind === 'recall' ? 1 : 0,
    seenAt(c) >= lately ? 1 : 0,
    recognising.includes(c.kind) ? 1 : 0,
    seenAt(c),
    mix(seed, c.id),
  ];
  const byRanks = (a: T, b: T) => {
    const [left, right] = [ranks(a), ranks(b)];
    return left.map((rank, n) => compare(rank, right[n] ?? 0)).find((order) => order !== 0) ?? 0;
  };
  return [...candidates].sort(byRanks)[0] ?? null;
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** A stable pseudo-random number from two strings (FNV-1a). */
function mix(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed} ${id}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** A pseudo-random order that depends on the seed alone. */
export function shuffled<T extends { id: string }>(items: readonly T[], seed: string): T[] {
  return [...items].sort((a, b) => compare(mix(seed, a.id), mix(seed, b.id)) || (a.id < b.id ? -1 : 1));
}
