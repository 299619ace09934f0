/** Invitations into a team by e-mail, with their limits: what a team sends, what one person sends, what one address gets. */
import 'server-only';
import { limit } from '@/lib/auth/rate-limits';
import type { App } from '@/lib/commands/app';
import { type Invited, inviteByMail, type Post, resendInvitation } from '@/lib/commands/invite-to-team';
import type { SignedInActor } from '@/lib/core/access';
import type { TeamMailBody } from '@/lib/core/team-schemas';
import { requireRole } from '@/lib/data/memberships';
import { emailKeyOf } from '@/lib/data/users';
import { environment } from '@/lib/environment';
import { post } from '@/lib/mail/post';

type Call<Input> = { app: App; actor: SignedInActor; input: Input };

/** Throws `too-many-requests` besides what the command throws. Without a mail server nothing is sent, and nothing limited. */
export async function inviteByMailLimited(call: Call<TeamMailBody & { teamId: string }>): Promise<Invited> {
  const { app, actor, input } = call;
  return inviteByMail(app, actor, { ...input, post: await limitedPost(call, input.teamId) });
}

export async function resendLimited(call: Call<{ teamId: string; id: string }>): Promise<Invited> {
  const { app, actor, input } = call;
  return resendInvitation(app, actor, { ...input, post: await limitedPost(call, input.teamId) });
}

/** Only what is sent counts, and only to managers are limits told. */
async function limitedPost({ app, actor }: Call<unknown>, teamId: string): Promise<Post> {
  if (!environment().mail) return null;
  await requireRole(actor, app.db.client, teamId, 'manager');
  return async (letter) => {
    await limit('team-mail', teamId);
    await limit('team-mail-of', actor.userId);
    await limit('mail-to', emailKeyOf(letter.to));
    await post(letter);
  };
}
