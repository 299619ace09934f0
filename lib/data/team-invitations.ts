/** Links into a team. Only their hash is stored; each holds for so many people and until it expires. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { TeamRole } from '@/lib/core/team-roles';
import type { TeamInvitation } from '@/lib/data/generated/sqlite/client';
import { requireRole, teamOf } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';

export type InvitedRole = Exclude<TeamRole, 'owner'>;
export type StoredTeamInvitation = Omit<TeamInvitation, 'hash' | 'role'> & {
  role: InvitedRole;
  createdBy: { name: string | null } | null;
  track: { name: string } | null;
};
/** As whoever holds the token sees it. */
export type HeldInvitation = StoredTeamInvitation & { team: { id: string; name: string } };

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
/** What a token begins with that nobody but the reader of the e-mail has seen: the hash covers it. */
const mailed = 'mail-';
export const wasMailed = (token: string) => token.startsWith(mailed);

const shown = { createdBy: { select: { name: true } }, track: { select: { name: true } } } as const;
const withRole = <Row extends { role: string }>(row: Row) => ({ ...row, role: row.role as InvitedRole });

export type NewTeamInvitation = Pick<TeamInvitation, 'email' | 'emailKey' | 'trackId' | 'maxUses' | 'expiresAt'> & {
  teamId: string;
  role: InvitedRole;
};

/** Made by a manager. Returns the token for its link: it can't be read again. `isMailed`: nobody gets to see it but by e-mail. */
export async function addTeamInvitation(
  actor: SignedInActor,
  tx: Tx,
  { now, isMailed, ...columns }: NewTeamInvitation & { now: Date; isMailed: boolean },
): Promise<{ invitation: StoredTeamInvitation; token: string }> {
  await requireRole(actor, tx, columns.teamId, 'manager');
  const token = `${isMailed ? mailed : ''}${randomBytes(24).toString('base64url')}`;
  const invitation = await tx.teamInvitation.create({
    data: { id: randomUUID(), hash: hashOf(token), createdById: actor.userId, createdAt: now, ...columns },
    ...{ omit: { hash: true }, include: shown },
  });
  return { invitation: withRole(invitation), token };
}

const unused = (tx: Tx) => ({ revokedAt: null, uses: { lt: tx.teamInvitation.fields.maxUses } });

/** Of a team that the actor manages, those that are neither used up nor revoked, the newest first; with `id` that one. */
export async function listTeamInvitations(
  actor: SignedInActor,
  tx: Tx,
  { teamId, ...one }: { teamId: string; id?: string },
): Promise<StoredTeamInvitation[]> {
  const rows = await tx.teamInvitation.findMany({
    where: { teamId, team: teamOf(actor, 'manager'), ...unused(tx), ...one },
    ...{ omit: { hash: true }, include: shown },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(withRole);
}

/** For the export of a team by its owner: all of them, whatever became of them, the oldest first. */
export async function allTeamInvitations(
  actor: SignedInActor,
  tx: Tx,
  teamId: string,
): Promise<StoredTeamInvitation[]> {
  const rows = await tx.teamInvitation.findMany({
    where: { teamId, team: teamOf(actor, 'owner') },
    ...{ omit: { hash: true }, include: shown },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(withRole);
}

/** Of these addresses, by their keys, those that have an invitation into a team of the actor's that holds. */
export async function invitedKeys(
  actor: SignedInActor,
  tx: Tx,
  { teamId, emailKeys, now }: { teamId: string; emailKeys: string[]; now: Date },
): Promise<Set<string>> {
  const rows = await tx.teamInvitation.findMany({
    where: {
      ...{ teamId, team: teamOf(actor, 'manager'), emailKey: { in: emailKeys } },
      ...{ ...unused(tx), expiresAt: { gt: now } },
    },
    select: { emailKey: true },
  });
  return new Set(rows.map(({ emailKey }) => emailKey ?? ''));
}

/** By a manager. False where there is none in the team, or it is revoked already. */
export async function endTeamInvitation(
  actor: SignedInActor,
  tx: Tx,
  { teamId, id, now }: { teamId: string; id: string; now: Date },
): Promise<boolean> {
  const where = { id, teamId, team: teamOf(actor, 'manager'), revokedAt: null };
  return (await tx.teamInvitation.updateMany({ where, data: { revokedAt: now } })).count === 1;
}

/** Takes back one that the actor has just made, which never reached anybody. */
export async function dropTeamInvitation(actor: SignedInActor, tx: Tx, id: string): Promise<void> {
  await tx.teamInvitation.deleteMany({ where: { id, createdById: actor.userId, uses: 0 } });
}

/** Ends what somebody made who may no longer invite: the actor themselves, or whom an owner or a manager of the team names. */
export async function endInvitationsOf(
  actor: SignedInActor,
  tx: Tx,
  { teamId, userId, roles, now }: { teamId: string; userId: string; roles: readonly InvitedRole[]; now: Date },
): Promise<void> {
  const team = teamOf(actor, userId === actor.userId ? 'member' : 'manager');
  const where = { teamId, team, createdById: userId, role: { in: [...roles] }, revokedAt: null };
  await tx.teamInvitation.updateMany({ where, data: { revokedAt: now } });
}

/** What a token opens, or opened once; null where it never was one. Looking does not use it up. */
export async function findTeamInvitation(tx: Tx, token: string): Promise<HeldInvitation | null> {
  const row = await tx.teamInvitation.findUnique({
    where: { hash: hashOf(token) },
    ...{ omit: { hash: true }, include: { ...shown, team: { select: { id: true, name: true } } } },
  });
  return row && withRole(row);
}

/** Takes one use; of many who try at the same moment only as many succeed as it has left. */
export async function useTeamInvitation(tx: Tx, { id, now }: { id: string; now: Date }): Promise<boolean> {
  const where = { id, expiresAt: { gt: now }, ...unused(tx) };
  return (await tx.teamInvitation.updateMany({ where, data: { uses: { increment: 1 } } })).count === 1;
}
