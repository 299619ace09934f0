/** Joining a team by an invitation: what the page shows before, and what its button does. */
import type { App } from '@/lib/commands/app';
import { openAccount } from '@/lib/commands/open-account';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { type SignedIn, unknownDevice } from '@/lib/core/session';
import { refusalOf, type SignUpPolicy } from '@/lib/core/sign-up-policy';
import { studyDayOf } from '@/lib/core/study-day';
import type { Joined } from '@/lib/core/team-schemas';
import { addAuditEvent, wasRemovedSince } from '@/lib/data/audit-events';
import { addEnrolment } from '@/lib/data/enrolments';
import { addMembership, findMembership } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';
import { hashPassword } from '@/lib/data/password';
import {
  findTeamInvitation,
  type HeldInvitation,
  type InvitedRole,
  useTeamInvitation,
  wasMailed,
} from '@/lib/data/team-invitations';
import { emailKeyOf, ownUser } from '@/lib/data/users';

const spentInvitation = () =>
  new AppError('not-found', 'This invitation was used up, revoked or has expired. Ask whoever sent it for a new one.');

export type Invitation = {
  team: { id: string; name: string };
  role: InvitedRole;
  /** Who invites; empty where they are gone. */
  from: string;
  track: string | null;
  /** Whom it is for; `isMailed` where only the reader of an e-mail to there knows the token. */
  email: string | null;
  isMailed: boolean;
  isMember: boolean;
};

/** What an invitation opens for whoever asks, without using it up. Null where it does not hold, unless they came in by it. */
export async function readInvitation(app: App, actor: Actor, token: string): Promise<Invitation | null> {
  const { client } = app.db;
  const held = await findTeamInvitation(client, token);
  if (!held) return null;
  const isMember = actor.type === 'user' && (await findMembership(actor, client, held.team.id)) !== null;
  if (!isMember && !(await admits(app, actor, client, held))) return null;
  const { team, role, createdBy, track, email } = held;
  const view = { team, role, from: createdBy?.name ?? '', track: track?.name ?? null };
  return { ...view, email, isMailed: wasMailed(token), isMember };
}

/** An account joins. Again, or in another tab, it is in the team already and uses nothing up. Throws `not-found` where it does not hold. */
export async function joinTeam(app: App, actor: SignedInActor, token: string): Promise<Joined> {
  // The same person may join in another tab between the look and the insert.
  return app.db.transaction((tx) => enterTeam(app, actor, tx, token), { retryUniqueOn: ['Membership'] });
}

export type JoinWithAccount = {
  token: string;
  name: string;
  email: string;
  password: string;
  timeZone?: string | undefined;
  policy: SignUpPolicy;
  device?: string;
};

/** Makes an account, of the guest who asks where there is one, and joins by it: both or neither. Throws as signing up does. */
export async function joinWithAccount(
  app: App,
  actor: Actor,
  { token, name, email, password, timeZone = 'UTC', policy, device = unknownDevice }: JoinWithAccount,
): Promise<SignedIn & { teamId: string }> {
  const held = await findTeamInvitation(app.db.client, token);
  if (!held || !(await admits(app, actor, app.db.client, held))) throw spentInvitation();
  // Only the reader of the e-mail knows its token.
  const isProved = wasMailed(token) && held.emailKey === emailKeyOf(email);
  requirePolicy(policy, isProved ? email : null);
  const account = { email, name, passwordHash: await hashPassword(password) };
  const proof = isProved ? { emailVerifiedAt: app.now() } : {};
  return app.db.transaction(
    async (tx) => {
      const opened = { account: { ...account, ...proof }, timeZone, method: 'password', device } as const;
      const signedIn = await openAccount(app, actor, tx, opened);
      const { teamId } = await enterTeam(app, signedIn.actor, tx, token);
      return { ...signedIn, teamId };
    },
    { retryUniqueOn: ['User'] },
  );
}

/** A team's invitation lets in where sign-up is open or by invitation; where it is by address, that rule stands. */
function requirePolicy(policy: SignUpPolicy, provedEmail: string | null): void {
  if (policy.signUp !== 'domain') return;
  const message = refusalOf(policy, { provedEmail });
  if (message) throw new AppError('invalid', message, { fields: [{ path: 'email', message }] });
}

/** Part of every way of joining, in a transaction that retries on a unique violation of Membership where the actor may be doing it twice. */
export async function enterTeam(app: App, actor: SignedInActor, tx: Tx, token: string): Promise<Joined> {
  const now = app.now();
  const user = await ownUser(actor, tx);
  if (user.state !== 'account') throw new AppError('forbidden', 'Make an account to join; your progress stays.');
  const held = await findTeamInvitation(tx, token);
  if (!held) throw spentInvitation();
  const { id, teamId, role, trackId } = held;
  if (await findMembership(actor, tx, teamId)) return { teamId, isNew: false };
  if (!(await admits(app, actor, tx, held)) || !(await useTeamInvitation(tx, { id, now }))) throw spentInvitation();
  await addMembership(actor, tx, { teamId, role, now });
  const event = { action: 'member-joined', teamId, subjectId: actor.userId, detail: { role, invitation: id } } as const;
  await addAuditEvent(actor, tx, { at: now, ...event });
  if (trackId !== null) {
    const plan = { startDay: studyDayOf(now, user), workingDays: '12345', pacePercent: 100 };
    await addEnrolment(actor, tx, { teamId, trackId, ...plan, now });
  }
  return { teamId, isNew: true };
}

/** Whether the token is a team's and lets the actor in now. */
export async function teamAdmits(app: App, actor: Actor, tx: Tx, token: string): Promise<boolean> {
  const held = await findTeamInvitation(tx, token);
  return held !== null && admits(app, actor, tx, held);
}

/** Not whom the team has removed since it was made: they need a new one. */
async function admits(app: App, actor: Actor, tx: Tx, held: HeldInvitation): Promise<boolean> {
  if (held.revokedAt || held.uses >= held.maxUses || held.expiresAt <= app.now()) return false;
  if (actor.type === 'visitor') return true;
  return !(await wasRemovedSince(actor, tx, { teamId: held.teamId, since: held.createdAt }));
}
