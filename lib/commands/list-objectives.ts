/** The begun objectives of a learner as a table, in the order they ask for, a page at a time. */
import type { App } from '@/lib/commands/app';
import type { Actor } from '@/lib/core/access';
import { cardFacts } from '@/lib/core/card-facts';
import type { ObjectiveRow, ObjectiveSort } from '@/lib/core/progress';
import { listCards } from '@/lib/data/cards';
import { ownUser } from '@/lib/data/users';

export const objectivesPageSize = 50;

type Row = ObjectiveRow & { dueAt: Date; place: number };

/** What is most worth a look comes first in each order; the order of the course decides among equals. */
const orders: Record<ObjectiveSort, (a: Row, b: Row) => number> = {
  course: () => 0,
  recall: (a, b) => a.recall - b.recall,
  lasts: (a, b) => a.stabilityDays - b.stabilityDays,
  due: (a, b) => a.dueAt.getTime() - b.dueAt.getTime(),
  difficulty: (a, b) => b.difficulty - a.difficulty,
  lapses: (a, b) => b.lapses - a.lapses,
};

/** Two queries. `page` counts from 1; `isReversed` turns the order round. */
export async function listObjectives(
  app: App,
  actor: Actor,
  { sort, isReversed, page }: { sort: ObjectiveSort; isReversed: boolean; page: number },
): Promise<{ rows: ObjectiveRow[]; count: number; pageCount: number }> {
  if (actor.type === 'visitor') return { rows: [], count: 0, pageCount: 1 };
  const tx = app.db.client;
  const now = app.now();
  const [user, cards] = await Promise.all([ownUser(actor, tx), listCards(actor, tx)]);
  const placeOf = new Map(app.course.objectives.map(({ id }, place) => [id, place]));
  const rows = cards.flatMap((card): Row[] => {
    const objective = app.course.objective(card.objectiveId);
    if (!objective) return [];
    const { recall, lastsText, dueText, difficulty, lapses, isLeech, isSuspended } = cardFacts(card, now, user);
    return [
      {
        ...{ objectiveId: objective.id, statement: objective.statement },
        lessonNumber: app.course.lesson(objective.lessonId)?.number ?? '',
        ...{ recall, lastsText, dueText, difficulty, lapses, isLeech, isSuspended },
        stabilityDays: card.stability,
        dueAt: card.dueAt,
        place: placeOf.get(objective.id) ?? 0,
      },
    ];
  });
  rows.sort((a, b) => orders[sort](a, b) || a.place - b.place);
  if (isReversed) rows.reverse();
  return {
    rows: rows
      .slice((page - 1) * objectivesPageSize, page * objectivesPageSize)
      .map(({ dueAt: _, place: __, ...row }) => row),
    count: rows.length,
    pageCount: Math.max(1, Math.ceil(rows.length / objectivesPageSize)),
  };
}
