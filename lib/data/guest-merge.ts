/** Moves everything of a guest into an account, rows only; the cards and totals are folded anew by the command. */
import { randomUUID } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import { moveReadings } from '@/lib/data/lesson-readings';
import type { Tx } from '@/lib/data/open-database';

export type Moved = { objectiveIds: string[]; studyDays: string[] };

/**
 * Locks both users, in the order of their ids so that two merges can't block each other, and moves presentations, sittings, attempts,
 * revocations, resets and readings. Null where the guest is none any more: it was moved before. Returns what has to be folded anew.
 */
export async function moveHistory(
  guest: SignedInActor,
  account: SignedInActor,
  tx: Tx,
  now: Date,
): Promise<Moved | null> {
  const locked = new Map<string, { state: string; lastSequence: number }>();
  for (const id of [guest.userId, account.userId].sort()) {
    const user = await tx.user.update({
      where: { id },
      data: { lastSequence: { increment: 0 } },
      select: { state: true, lastSequence: true },
    });
    locked.set(id, user);
  }
  const [from, to] = [locked.get(guest.userId), locked.get(account.userId)];
  if (!from || !to || from.state !== 'guest' || to.state !== 'account') return null;

  const attempts = await tx.attempt.findMany({
    where: { userId: guest.userId },
    select: { id: true, objectiveId: true, studyDay: true },
  });
  const objectiveIds = [...new Set(attempts.map((attempt) => attempt.objectiveId))];
  await renameClashes(
    guest,
    account,
    tx,
    attempts.map((attempt) => attempt.id),
  );

  // What the account had begun is not new to it a second time.
  const begun = await tx.card.findMany({ where: { userId: account.userId }, select: { objectiveId: true } });
  await tx.attempt.updateMany({
    where: { userId: guest.userId, objectiveId: { in: begun.map((card) => card.objectiveId) } },
    data: { isNew: false },
  });
  const moved = { userId: account.userId, sequence: { increment: to.lastSequence } };
  await tx.attempt.updateMany({ where: { userId: guest.userId }, data: moved });
  await tx.revocation.updateMany({ where: { userId: guest.userId }, data: moved });
  await tx.objectiveReset.updateMany({ where: { userId: guest.userId }, data: moved });
  await tx.mistake.updateMany({ where: { userId: guest.userId }, data: { userId: account.userId } });
  await tx.presentation.updateMany({ where: { userId: guest.userId }, data: { userId: account.userId } });
  await tx.problemReport.updateMany({ where: { userId: guest.userId }, data: { userId: account.userId } });
  await tx.reviewSession.updateMany({
    where: { userId: guest.userId },
    data: { userId: account.userId, endedAt: now },
  });
  // Folded anew below; only the card knows whether it is suspended, so it goes along where the account has none.
  await tx.card.updateMany({
    where: { userId: guest.userId, objectiveId: { notIn: begun.map((card) => card.objectiveId) } },
    data: { userId: account.userId },
  });
  await tx.card.deleteMany({ where: { userId: guest.userId } });
  await moveReadings(guest, tx, { to: { actor: account } });
  await tx.dayTotal.deleteMany({ where: { userId: guest.userId } });
  await tx.objectiveTotal.deleteMany({ where: { userId: guest.userId } });
  await tx.user.update({ where: { id: account.userId }, data: { lastSequence: to.lastSequence + from.lastSequence } });
  await tx.user.update({
    where: { id: guest.userId },
    data: { state: 'merged', mergedIntoId: account.userId, sessionVersion: { increment: 1 } },
  });
  return { objectiveIds, studyDays: [...new Set(attempts.map((attempt) => attempt.studyDay))] };
}

/** An attempt id is the client's: the same browser may have used one in both places. The guest's gets a fresh one. */
async function renameClashes(guest: SignedInActor, account: SignedInActor, tx: Tx, ids: string[]): Promise<void> {
  const clashes = await tx.attempt.findMany({
    where: { userId: account.userId, id: { in: ids } },
    select: { id: true },
  });
  for (const { id } of clashes) {
    const fresh = randomUUID();
    await tx.attempt.updateMany({ where: { userId: guest.userId, id }, data: { id: fresh } });
    await tx.revocation.updateMany({ where: { userId: guest.userId, attemptId: id }, data: { attemptId: fresh } });
    await tx.mistake.updateMany({ where: { userId: guest.userId, attemptId: id }, data: { attemptId: fresh } });
  }
}
