/** Makes the cards and totals of some objectives and days anew from history; runs inside the transaction that changed it. */
import type { SignedInActor } from '@/lib/core/access';
import { foldCard } from '@/lib/core/fold';
import { readHistory } from '@/lib/data/attempts';
import { replaceCard } from '@/lib/data/cards';
import type { Tx } from '@/lib/data/open-database';
import { refoldDay, refoldObjective } from '@/lib/data/totals';

export async function refold(
  actor: SignedInActor,
  tx: Tx,
  { objectiveIds, studyDays }: { objectiveIds: readonly string[]; studyDays: readonly string[] },
): Promise<void> {
  for (const objectiveId of objectiveIds) {
    const history = await readHistory(actor, tx, { objectiveId });
    await replaceCard(actor, tx, objectiveId, foldCard(history.attempts, history.revokedIds, history.resets));
    await refoldObjective(actor, tx, objectiveId, history);
  }
  for (const studyDay of studyDays) await refoldDay(actor, tx, studyDay);
}
