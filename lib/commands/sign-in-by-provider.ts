/** Signs in by an account of a provider: one that is connected, or a new person whom the policy or an invitation lets in. */

import type { App } from '@/lib/commands/app';
import { enterTeam, teamAdmits } from '@/lib/commands/join-team';
import { bringProgress } from '@/lib/commands/merge-guest';
import { openAccount } from '@/lib/commands/open-account';
import type { Actor } from '@/lib/core/access';
import type { ProviderProfile, ProviderRefusal } from '@/lib/core/provider-profile';
import { type SignedIn, unknownDevice } from '@/lib/core/session';
import { refusalOf, type SignUpPolicy } from '@/lib/core/sign-up-policy';
import { addIdentity, findIdentity } from '@/lib/data/identities';
import { useInvitation } from '@/lib/data/invitations';
import type { Tx } from '@/lib/data/open-database';
import { openSession } from '@/lib/data/sessions';
import { actorOf, findByEmail } from '@/lib/data/users';

export type ProviderSignIn = {
  profile: ProviderProfile;
  policy: SignUpPolicy;
  /** To the site, or into a team: by that a new account joins at once. */
  invitation?: string | undefined;
  timeZone?: string | undefined;
  device?: string;
};
export type ProviderOutcome = { signedIn: SignedIn } | { refusal: ProviderRefusal };

/** An account that has the provider's address is never taken over by it: its owner connects the provider once signed in. */
export async function signInByProvider(app: App, actor: Actor, input: ProviderSignIn): Promise<ProviderOutcome> {
  return app.db.transaction((tx) => decide(app, actor, tx, input), { retryUniqueOn: ['User', 'Identity'] });
}

async function decide(app: App, actor: Actor, tx: Tx, input: ProviderSignIn): Promise<ProviderOutcome> {
  const { profile, timeZone = 'UTC', device = unknownDevice } = input;
  const { provider, subject, email, isEmailVerified } = profile;
  const now = app.now();
  const known = await findIdentity(tx, { provider, subject });
  if (known) {
    const account = actorOf(known.user);
    await bringProgress(app, actor, account, tx);
    return { signedIn: { actor: account, session: await openSession(account, tx, { method: provider, device, now }) } };
  }
  if (!email || !isEmailVerified) return { refusal: 'address-not-verified' };
  if (await findByEmail(tx, email)) return { refusal: 'account-exists' };
  if (actor.type === 'user' && actor.state === 'account') return { refusal: 'signed-in' };
  const team =
    input.invitation !== undefined && (await teamAdmits(app, actor, tx, input.invitation)) ? input.invitation : null;
  const refusal = await refusedBy(app, tx, { ...input, email, isForTeam: team !== null });
  if (refusal) return { refusal };
  const name = (profile.name ?? email.split('@')[0] ?? email).slice(0, 80);
  const account = { email, name, passwordHash: null, emailVerifiedAt: now };
  const signedIn = await openAccount(app, actor, tx, { account, timeZone, method: provider, device });
  await addIdentity(signedIn.actor, tx, { provider, subject, email, now });
  if (team !== null) await enterTeam(app, signedIn.actor, tx, team);
  return { signedIn };
}

async function refusedBy(
  app: App,
  tx: Tx,
  { policy, invitation, email, isForTeam }: ProviderSignIn & { email: string; isForTeam: boolean },
): Promise<ProviderRefusal | null> {
  if (refusalOf(policy, { provedEmail: email }) === null) return null;
  if (invitation === undefined) return policy.signUp === 'domain' ? 'other-domain' : 'by-invitation';
  if (isForTeam) return policy.signUp === 'domain' ? 'other-domain' : null;
  return (await useInvitation(tx, { token: invitation, now: app.now() })) ? null : 'invitation-spent';
}
