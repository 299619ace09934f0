/** A review session's plan: which objectives today, in which order, and what is left for later days. */

export type DueCard = {
  objectiveId: string;
  lessonId: string;
  unitId: string;
  dueAt: Date;
  /** Predicted recall now, 0 to 1. */
  retrievability: number;
  /** In a learning or relearning step. */
  isLearning: boolean;
  estimatedMs: number;
};

export type NewObjective = { objectiveId: string; lessonId: string; unitId: string; estimatedMs: number };

export type ReviewPlan = {
  objectiveIds: string[];
  /** Due, but left for later days. */
  leftCount: number;
  /** Over how many further days the rest is spread at today's pace. */
  leftDays: number;
};

/** A session never holds more than this, however short the exercises. */
export const sessionCeiling = 60;
/** And at least this many where they are due: ten minutes must not shrink to three exercises. */
export const sessionFloor = 10;
/** Only a backlog clearly over the day's minutes is spread; a little over is simply done. */
const spreadFrom = 1.5;

/** `minutes` is what the learner wants to spend a day, `newLimit` how many new objectives today may still bring. */
export function planReview(
  due: readonly DueCard[],
  fresh: readonly NewObjective[],
  { minutes, newLimit }: { minutes: number; newLimit: number },
): ReviewPlan {
  const budgetMs = minutes * 60_000;
  const urgent = [...due].sort(byUrgency);
  const wholeMs = urgent.reduce((sum, card) => sum + card.estimatedMs, 0);
  let taken = urgent;
  if (wholeMs > budgetMs * spreadFrom || urgent.length > sessionCeiling) {
    let ms = 0;
    const fits = urgent.findIndex((card, i) => {
      ms += card.estimatedMs;
      return i >= sessionCeiling || (ms > budgetMs && i >= sessionFloor);
    });
    if (fits !== -1) taken = urgent.slice(0, fits);
  }
  const leftCount = urgent.length - taken.length;
  let restMs = budgetMs - taken.reduce((sum, card) => sum + card.estimatedMs, 0);
  const added: NewObjective[] = [];
  // A backlog comes before anything new.
  if (leftCount === 0) {
    for (const objective of fresh.slice(0, Math.max(0, newLimit))) {
      if (restMs < objective.estimatedMs && taken.length + added.length > 0) break;
      added.push(objective);
      restMs -= objective.estimatedMs;
    }
  }
  return {
    objectiveIds: interleave([...taken, ...added]).map((item) => item.objectiveId),
    leftCount,
    leftDays: taken.length > 0 ? Math.ceil(leftCount / taken.length) : 0,
  };
}

/** Learning steps first, then whatever is most likely to be forgotten. */
function byUrgency(a: DueCard, b: DueCard): number {
  if (a.isLearning !== b.isLearning) return a.isLearning ? -1 : 1;
  return a.retrievability - b.retrievability || a.dueAt.getTime() - b.dueAt.getTime();
}

/**
 * Keeps the given order as far as it can while no two objectives of one lesson stand next to each other, and changes the unit where it can.
 * Where one lesson has more than half of all, some of its objectives must meet.
 */
export function interleave<T extends { lessonId: string; unitId: string }>(items: readonly T[]): T[] {
  const rest = [...items];
  const counts = new Map<string, number>();
  for (const item of rest) counts.set(item.lessonId, (counts.get(item.lessonId) ?? 0) + 1);
  const result: T[] = [];
  while (rest.length > 0) {
    const last = result.at(-1);
    const crowded = [...counts].find(
      ([lessonId, count]) => lessonId !== last?.lessonId && count * 2 > rest.length,
    )?.[0];
    const ways: ((item: T) => boolean)[] = [
      (item) => crowded !== undefined && item.lessonId === crowded,
      (item) => item.lessonId !== last?.lessonId && item.unitId !== last?.unitId,
      (item) => item.lessonId !== last?.lessonId,
      () => true,
    ];
    const at = ways.map((way) => rest.findIndex(way)).find((index) => index !== -1) ?? 0;
    const [next] = rest.splice(at, 1);
    if (!next) break;
    counts.set(next.lessonId, (counts.get(next.lessonId) ?? 1) - 1);
    result.push(next);
  }
  return result;
}

/** What the learner is told when today's plan leaves something for later; null where it leaves nothing. */
export function backlogNotice(plan: ReviewPlan): string | null {
  if (plan.leftCount === 0) return null;
  const total = plan.leftCount + plan.objectiveIds.length;
  const days = plan.leftDays === 1 ? 'tomorrow' : `over the next ${plan.leftDays} days`;
  return `${total} are due. The ${plan.objectiveIds.length} most urgent come today, the rest ${days}.`;
}
