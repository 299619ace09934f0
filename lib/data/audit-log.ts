/** Reading the audit log: for administrators, the newest first, and what its ids stand for while they do. */
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { AuditAction } from '@/lib/core/audit';
import type { AuditEvent } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

export type StoredEvent = AuditEvent;

/** What is left out does not narrow it down. */
export type EventFilter = {
  actions?: readonly AuditAction[];
  /** Done by or to one of these. */
  people?: readonly string[];
  /** From this instant on. */
  from?: Date;
  /** Before this one. */
  before?: Date;
};

function whereOf({ actions, people, from, before }: EventFilter) {
  return {
    ...(actions ? { action: { in: [...actions] } } : {}),
    ...(people ? { OR: [{ actorId: { in: [...people] } }, { subjectId: { in: [...people] } }] } : {}),
    at: { ...(from ? { gte: from } : {}), ...(before ? { lt: before } : {}) },
  };
}

const newestFirst = [{ at: 'desc' as const }, { id: 'asc' as const }];

export async function pageOfEvents(
  actor: SignedInActor,
  tx: Tx,
  { filter, skip, take }: { filter: EventFilter; skip: number; take: number },
): Promise<{ rows: StoredEvent[]; total: number }> {
  assertAdministrator(actor);
  const where = whereOf(filter);
  const rows = await tx.auditEvent.findMany({ where, orderBy: newestFirst, skip, take });
  return { rows, total: await tx.auditEvent.count({ where }) };
}

/** All of them, `take` at a time. */
export async function* eventPages(
  actor: SignedInActor,
  tx: Tx,
  { filter, take }: { filter: EventFilter; take: number },
): AsyncGenerator<StoredEvent[]> {
  assertAdministrator(actor);
  let last: StoredEvent | undefined;
  for (;;) {
    const after = last ? [{ OR: [{ at: { lt: last.at } }, { at: last.at, id: { gt: last.id } }] }] : [];
    const rows: StoredEvent[] = await tx.auditEvent.findMany({
      where: { ...whereOf(filter), AND: after },
      ...{ orderBy: newestFirst, take },
    });
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < take) return;
  }
}

export type Names = { accounts: Map<string, string>; teams: Map<string, string>; things: Map<string, string> };

/** Administrators: what ids of the log stand for; those that are gone are missing. Invitations to the site are told by their note. */
export async function namesOf(
  actor: SignedInActor,
  tx: Tx,
  { accounts, teams, tracks, siteInvitations }: Record<'accounts' | 'teams' | 'tracks' | 'siteInvitations', string[]>,
): Promise<Names> {
  assertAdministrator(actor);
  const of = (ids: string[]) => ({ where: { id: { in: [...new Set(ids)] } } });
  const people = await tx.user.findMany({ ...of(accounts), select: { id: true, name: true, email: true } });
  const named = await tx.team.findMany({ ...of(teams), select: { id: true, name: true } });
  const plans = await tx.track.findMany({ ...of(tracks), select: { id: true, name: true } });
  const notes = await tx.invitation.findMany({ ...of(siteInvitations), select: { id: true, note: true } });
  return {
    accounts: new Map(people.map(({ id, name, email }) => [id, name || email || 'A guest'])),
    teams: new Map(named.map(({ id, name }) => [id, name])),
    things: new Map([
      ...plans.map(({ id, name }) => [id, name] as const),
      ...notes.map(({ id, note }) => [id, note || 'An invitation without a note'] as const),
    ]),
  };
}

/** What is older than `before`. */
export async function purgeEvents(tx: Tx, before: Date): Promise<number> {
  return (await tx.auditEvent.deleteMany({ where: { at: { lt: before } } })).count;
}
