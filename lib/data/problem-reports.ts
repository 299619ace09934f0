/** Problem reports: a learner's own, and for administrators those of everybody. */
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { ProblemReport } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

export type StoredReport = ProblemReport;
export type NewReport = Omit<ProblemReport, 'userId' | 'closedAt'>;

/** The actor's own report with this id. */
export async function findOwnReport(actor: SignedInActor, tx: Tx, id: string): Promise<StoredReport | null> {
  return tx.problemReport.findFirst({ where: { id, userId: actor.userId } });
}

/** Whether the id is taken, by anybody: what an insert would find. */
export async function isReportIdTaken(tx: Tx, id: string): Promise<boolean> {
  return (await tx.problemReport.findUnique({ where: { id }, select: { id: true } })) !== null;
}

export async function addReport(actor: SignedInActor, tx: Tx, report: NewReport): Promise<StoredReport> {
  return tx.problemReport.create({ data: { ...report, userId: actor.userId } });
}

/** Administrators: how many reports are open, by exercise. */
export async function countOpenReports(actor: SignedInActor, tx: Tx): Promise<Map<string, number>> {
  assertAdministrator(actor);
  const rows = await tx.problemReport.groupBy({ by: ['exerciseId'], where: { closedAt: null }, _count: true });
  return new Map(rows.map((row) => [row.exerciseId, row._count]));
}

/** Administrators: the open reports of these exercises by the version that they speak of. */
export async function countReportVersions(
  actor: SignedInActor,
  tx: Tx,
  exerciseIds: readonly string[],
): Promise<{ exerciseId: string; contentHash: string; count: number }[]> {
  assertAdministrator(actor);
  const rows = await tx.problemReport.groupBy({
    ...{ by: ['exerciseId', 'contentHash'], where: { closedAt: null, exerciseId: { in: [...exerciseIds] } } },
    _count: true,
  });
  return rows.map(({ exerciseId, contentHash, _count: count }) => ({ exerciseId, contentHash, count }));
}

/** Administrators: the newest reports of an exercise, open ones first. */
export async function reportsOf(
  actor: SignedInActor,
  tx: Tx,
  exerciseId: string,
  take: number,
): Promise<StoredReport[]> {
  assertAdministrator(actor);
  const newest = (isClosed: boolean) =>
    tx.problemReport.findMany({
      where: { exerciseId, closedAt: isClosed ? { not: null } : null },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take,
    });
  const open = await newest(false);
  return open.length < take ? [...open, ...(await newest(true)).slice(0, take - open.length)] : open;
}

/** Administrators: closes the report, or opens it again with null. False where there is none. */
export async function setReportClosed(
  actor: SignedInActor,
  tx: Tx,
  id: string,
  closedAt: Date | null,
): Promise<boolean> {
  assertAdministrator(actor);
  const { count } = await tx.problemReport.updateMany({ where: { id }, data: { closedAt } });
  return count === 1;
}
