/** Which revision of a lesson a learner has read: how many of its revisions there were then. */
import type { SignedInActor } from '@/lib/core/access';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';

export type StoredReading = { lessonId: string; revision: number };
type Reading = StoredReading & { readAt: Date };

/** All readings of a learner, or that of one lesson. */
export async function listReadings(actor: SignedInActor, tx: Tx, lessonId?: string): Promise<Reading[]> {
  return tx.lessonReading.findMany({
    where: { userId: actor.userId, ...(lessonId === undefined ? {} : { lessonId }) },
    orderBy: { lessonId: 'asc' },
    select: { lessonId: true, revision: true, readAt: true },
  });
}

/** Keeps the first reading; one that is there stays as it is. The caller holds the user's lock. */
export async function keepFirstReading(actor: SignedInActor, tx: Tx, reading: Reading): Promise<void> {
  const { lessonId, revision, readAt } = reading;
  await tx.$executeRaw`
    INSERT INTO "LessonReading" ("userId", "lessonId", "revision", "readAt")
    VALUES (${ownId(actor)}, ${lessonId}, ${revision}, ${readAt}) ON CONFLICT DO NOTHING`;
}

/** Keeps a reading, and raises one that is there; never lowers it. The caller holds the user's lock. */
export async function raiseReading(actor: SignedInActor, tx: Tx, reading: Reading): Promise<void> {
  await keepFirstReading(actor, tx, reading);
  const { lessonId, revision, readAt } = reading;
  const where = { userId: actor.userId, lessonId, revision: { lt: revision } };
  await tx.lessonReading.updateMany({ where, data: { revision, readAt } });
}

/** Hands the readings of one lesson (or all) to another id or learner; of two that meet, the higher revision stays. */
export async function moveReadings(
  actor: SignedInActor,
  tx: Tx,
  { lessonId, to }: { lessonId?: string; to: { actor?: SignedInActor; lessonId?: string } },
): Promise<void> {
  const where = { userId: actor.userId, ...(lessonId === undefined ? {} : { lessonId }) };
  const readings = await tx.lessonReading.findMany({ where });
  await tx.lessonReading.deleteMany({ where });
  for (const { userId: _, ...reading } of readings) {
    await raiseReading(to.actor ?? actor, tx, { ...reading, lessonId: to.lessonId ?? reading.lessonId });
  }
}
