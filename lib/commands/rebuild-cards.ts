/** Folds every learner's history anew and says what was stored differently: `npm run cards:rebuild`. */

import type { App } from '@/lib/commands/app';
import { refold } from '@/lib/commands/refold';
import type { SignedInActor } from '@/lib/core/access';
import { foldCard, foldDays, foldObjectives } from '@/lib/core/fold';
import { readHistory } from '@/lib/data/attempts';
import { listCards, toRow } from '@/lib/data/cards';
import type { Tx } from '@/lib/data/open-database';
import { dayTotals, objectiveTotals } from '@/lib/data/totals';
import { actorOf, nextSequence } from '@/lib/data/users';

export type Difference = { userId: string; what: string };

/** Compares what is stored with the fold of history; with `repair`, puts the fold in place. One transaction a learner. */
export async function rebuildCards(
  app: Pick<App, 'db'>,
  { repair }: { repair: boolean },
): Promise<{ users: number; differences: Difference[] }> {
  const users = await app.db.client.user.findMany({ where: { state: { not: 'merged' } }, orderBy: { id: 'asc' } });
  const differences: Difference[] = [];
  for (const user of users) {
    const actor = actorOf(user);
    await app.db.transaction(async (tx) => {
      // Taken for its lock: no answer comes in between reading history and comparing.
      if (repair) await nextSequence(actor, tx);
      const found = await differencesOf(actor, tx);
      differences.push(...found.map(({ what }) => ({ userId: user.id, what })));
      if (repair && found.length > 0) {
        await refold(actor, tx, {
          objectiveIds: [...new Set(found.flatMap((f) => (f.objectiveId ? [f.objectiveId] : [])))],
          studyDays: [...new Set(found.flatMap((f) => (f.studyDay ? [f.studyDay] : [])))],
        });
      }
    });
  }
  return { users: users.length, differences };
}

type Found = { what: string; objectiveId?: string; studyDay?: string };

async function differencesOf(actor: SignedInActor, tx: Tx): Promise<Found[]> {
  const { attempts, revokedIds, resets } = await readHistory(actor, tx, 'everything');
  const cards = new Map((await listCards(actor, tx)).map((card) => [card.objectiveId, card]));
  const days = new Map((await dayTotals(actor, tx)).map((day) => [day.studyDay, day]));
  const objectives = new Map((await objectiveTotals(actor, tx)).map((total) => [total.objectiveId, total]));
  const found: Found[] = [];

  const ids = new Set([...attempts.map((attempt) => attempt.objectiveId), ...cards.keys(), ...objectives.keys()]);
  const foldedObjectives = foldObjectives(attempts, revokedIds);
  for (const objectiveId of ids) {
    const folded = foldCard(
      attempts.filter((attempt) => attempt.objectiveId === objectiveId),
      revokedIds,
      resets.filter((reset) => reset.objectiveId === objectiveId),
    );
    const stored = cards.get(objectiveId);
    if (!same(folded && toRow(folded), stored ? toRow(stored) : null))
      found.push({ what: `card ${objectiveId}`, objectiveId });
    if (!same(foldedObjectives.get(objectiveId) ?? null, without(objectives.get(objectiveId), 'objectiveId'))) {
      found.push({ what: `totals of ${objectiveId}`, objectiveId });
    }
  }
  const foldedDays = foldDays(attempts, revokedIds);
  for (const studyDay of new Set([...foldedDays.keys(), ...days.keys()])) {
    if (!same(foldedDays.get(studyDay) ?? null, without(days.get(studyDay), 'studyDay'))) {
      found.push({ what: `totals of ${studyDay}`, studyDay });
    }
  }
  return found;
}

function without(row: Record<string, unknown> | undefined, key: string): Record<string, unknown> | null {
  if (!row) return null;
  const { userId: _, [key]: __, ...rest } = row;
  return rest;
}

/** Equal by value, whatever the order of the keys. */
function same(a: Record<string, unknown> | null, b: Record<string, unknown> | null): boolean {
  const text = (x: Record<string, unknown> | null) =>
    JSON.stringify(x && Object.entries(x).sort(([k], [l]) => (k < l ? -1 : 1)));
  return text(a) === text(b);
}
