/** Managers invite into a team: by a link to hand on, or by an e-mail to one address. */
import type { App } from '@/lib/commands/app';
import { teamInvitationView } from '@/lib/commands/read-team';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import type { Letter } from '@/lib/core/letter';
import type { TeamInvitationView, TeamLinkBody, TeamMailBody } from '@/lib/core/team-schemas';
import { addAuditEvent } from '@/lib/data/audit-events';
import { memberKeys, requireRole } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';
import {
  addTeamInvitation,
  dropTeamInvitation,
  endTeamInvitation,
  invitedKeys,
  listTeamInvitations,
  type NewTeamInvitation,
} from '@/lib/data/team-invitations';
import { findTeam, tracksOfTeam } from '@/lib/data/teams';
import { emailKeyOf } from '@/lib/data/users';

const dayMs = 86_400_000;

/** The token is told this once; to nobody where it went out by e-mail. */
export type Invited = { invitation: TeamInvitationView; token: string | null };
/** Hands a letter to the mail server, throws where that fails; null where this site sends no e-mail. */
export type Post = ((letter: Letter) => Promise<void>) | null;

/** Throws `forbidden` for who may not invite in this role, `invalid` for a track that is not the team's. */
export async function inviteByLink(
  app: App,
  actor: SignedInActor,
  { teamId, expiresInDays, ...wanted }: TeamLinkBody & { teamId: string },
): Promise<Invited> {
  const expiresAt = new Date(app.now().getTime() + expiresInDays * dayMs);
  const row = { ...wanted, teamId, expiresAt, email: null, emailKey: null };
  const { invitation, token } = await app.db.transaction((tx) => invite(app, actor, tx, row, false), serializable);
  return { invitation: teamInvitationView(invitation, app.now()), token };
}

/**
 * Invites one address. What the mail server refuses leaves nothing behind, so that it can be tried again. Throws as `post` does, and
 * `invalid` naming `email` for who is in the team or invited already.
 */
export async function inviteByMail(
  app: App,
  actor: SignedInActor,
  { teamId, email, expiresInDays, post, ...wanted }: TeamMailBody & { teamId: string; post: Post },
): Promise<Invited> {
  const now = app.now();
  const emailKey = emailKeyOf(email);
  const expiresAt = new Date(now.getTime() + expiresInDays * dayMs);
  const made = await app.db.transaction(async (tx) => {
    await requireRole(actor, tx, teamId, 'manager');
    const asked = { teamId, emailKeys: [emailKey] };
    if ((await memberKeys(actor, tx, asked)).size > 0) throw refused('is in the team already');
    if ((await invitedKeys(actor, tx, { ...asked, now })).size > 0) {
      throw refused('was invited already: send it again from the list of invitations');
    }
    const row = { ...wanted, teamId, expiresAt, email: email.trim(), emailKey, maxUses: 1 };
    return { ...(await invite(app, actor, tx, row, post !== null)), team: await findTeam(actor, tx, teamId) };
  }, serializable);
  return deliver(app, actor, made, post);
}

/** Sends another link to the same address for as many days as the first one held; that one ends once the new one is on its way. */
export async function resendInvitation(
  app: App,
  actor: SignedInActor,
  { teamId, id, post }: { teamId: string; id: string; post: Post },
): Promise<Invited> {
  const made = await app.db.transaction(async (tx) => {
    await requireRole(actor, tx, teamId, 'manager');
    const [before] = await listTeamInvitations(actor, tx, { teamId, id });
    if (!before?.email) throw notFound();
    const { email, emailKey, role, trackId, expiresAt, createdAt } = before;
    const lasts = expiresAt.getTime() - createdAt.getTime();
    const row = {
      teamId,
      email,
      emailKey,
      role,
      trackId,
      maxUses: 1,
      expiresAt: new Date(app.now().getTime() + lasts),
    };
    return { ...(await invite(app, actor, tx, row, post !== null)), team: await findTeam(actor, tx, teamId) };
  }, serializable);
  const invited = await deliver(app, actor, made, post);
  await endTeamInvitation(actor, app.db.client, { teamId, id, now: app.now() });
  return invited;
}

const serializable = { isolation: 'serializable' } as const;
const refused = (message: string) =>
  new AppError('invalid', `email: ${message}`, { fields: [{ path: 'email', message }] });

async function invite(app: App, actor: SignedInActor, tx: Tx, row: NewTeamInvitation, isMailed: boolean) {
  const now = app.now();
  // Roles are the owners' to give.
  await requireRole(actor, tx, row.teamId, row.role === 'manager' ? 'owner' : 'manager');
  if (row.trackId !== null && !(await tracksOfTeam(actor, tx, row.teamId)).some(({ id }) => id === row.trackId)) {
    const message = 'choose a track of this team';
    throw new AppError('invalid', `trackId: ${message}`, { fields: [{ path: 'trackId', message }] });
  }
  const made = await addTeamInvitation(actor, tx, { ...row, now, isMailed });
  const detail = { way: row.email === null ? 'link' : 'email', role: row.role, maxUses: row.maxUses };
  const event = { action: 'invitation-made', teamId: row.teamId, subjectId: made.invitation.id, detail } as const;
  await addAuditEvent(actor, tx, { at: now, ...event });
  return made;
}

type Made = Awaited<ReturnType<typeof invite>> & { team: { name: string } | null };

/** Outside the transaction: a mail server may take seconds to answer. */
async function deliver(
  app: App,
  actor: SignedInActor,
  { invitation, token, team }: Made,
  post: Post,
): Promise<Invited> {
  const { id, teamId, email, role, expiresAt, createdAt } = invitation;
  const view = teamInvitationView(invitation, app.now());
  if (!post || email === null) return { invitation: view, token };
  try {
    const days = Math.round((expiresAt.getTime() - createdAt.getTime()) / dayMs);
    const who = { team: team?.name ?? '', from: actor.name ?? '' };
    await post({ kind: 'team-invitation', to: email, token, role, days, ...who });
  } catch (error) {
    await app.db.transaction(async (tx) => {
      await dropTeamInvitation(actor, tx, id);
      const event = { action: 'invitation-revoked', teamId, subjectId: id, detail: { wasSent: false } } as const;
      await addAuditEvent(actor, tx, { at: app.now(), ...event });
    });
    throw error;
  }
  return { invitation: view, token: null };
}
