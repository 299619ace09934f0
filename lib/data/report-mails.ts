/** Which manager gets the report of which track by e-mail each week, and which week was sent last. */
import type { SignedInActor } from '@/lib/core/access';
import type { ReportMail, User } from '@/lib/data/generated/sqlite/client';
import { teamOf } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';

type Place = { teamId: string; trackId: string };

export async function hasReportMail(actor: SignedInActor, tx: Tx, { teamId, trackId }: Place): Promise<boolean> {
  return (await tx.reportMail.count({ where: { trackId, teamId, userId: actor.userId } })) > 0;
}

/** From the week after `week` on; who gets it already goes on as before. False where there is no such track that the actor manages. */
export async function addReportMail(
  actor: SignedInActor,
  tx: Tx,
  { teamId, trackId, week, now }: Place & { week: string; now: Date },
): Promise<boolean> {
  const where = { id: trackId, teamId, team: teamOf(actor, 'manager') };
  if (!(await tx.track.findFirst({ where, select: { id: true } }))) return false;
  const key = { trackId, userId: actor.userId };
  await tx.reportMail.upsert({
    where: { trackId_userId: key },
    create: { ...key, teamId, week, createdAt: now },
    update: {},
  });
  return true;
}

export async function endReportMail(actor: SignedInActor, tx: Tx, { teamId, trackId }: Place): Promise<void> {
  await tx.reportMail.deleteMany({ where: { trackId, teamId, userId: actor.userId } });
}

export type StoredReportMail = ReportMail & { user: User; isArchived: boolean };

/** For the one who sends them: all, those of one reader together. */
export async function listReportMails(tx: Tx): Promise<StoredReportMail[]> {
  const rows = await tx.reportMail.findMany({
    include: { user: true, track: { select: { archivedAt: true } } },
    orderBy: [{ userId: 'asc' }, { trackId: 'asc' }],
  });
  return rows.map(({ track, ...row }) => ({ ...row, isArchived: track.archivedAt !== null }));
}

/** True for one caller only: they send that week. The week before may be put back where it could not be sent. */
export async function takeReportWeek(
  tx: Tx,
  { trackId, userId, week }: Pick<ReportMail, 'trackId' | 'userId' | 'week'>,
  next: string,
): Promise<boolean> {
  return (await tx.reportMail.updateMany({ where: { trackId, userId, week }, data: { week: next } })).count === 1;
}
