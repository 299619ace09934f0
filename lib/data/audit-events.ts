/** The audit log: append-only, written in the transaction of what it tells of. */
import { randomUUID } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { AuditEntry } from '@/lib/core/audit';
import type { Tx } from '@/lib/data/open-database';

/** `operator` is whoever ran a command on the server. */
export async function addAuditEvent(
  actor: SignedInActor | 'operator',
  tx: Tx,
  entry: AuditEntry & { at: Date },
): Promise<void> {
  const { at, action, teamId, subjectId, detail } = entry;
  await tx.auditEvent.create({
    data: {
      ...{ id: randomUUID(), at, actorId: actor === 'operator' ? null : actor.userId, action },
      ...{ teamId: teamId ?? null, subjectId: subjectId ?? null, detail: JSON.stringify(detail ?? {}) },
    },
  });
}

/** Whether somebody was removed from the team at this instant or later: what was made before does not let them in again. */
export async function wasRemovedSince(
  actor: SignedInActor,
  tx: Tx,
  { teamId, since }: { teamId: string; since: Date },
): Promise<boolean> {
  const where = { teamId, subjectId: actor.userId, action: 'member-removed', at: { gte: since } };
  return (await tx.auditEvent.count({ where })) > 0;
}
