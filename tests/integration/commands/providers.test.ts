// Accounts of providers: who gets in by one, who is refused and why, and that none is ever connected without its owner's doing.
import { connectIdentity } from '@/lib/commands/connect-identity';
import { createGuestUser } from '@/lib/commands/create-guest';
import { createInvitation } from '@/lib/commands/create-invitation';
import { disconnectIdentity } from '@/lib/commands/disconnect-identity';
import { type ProviderSignIn, signInByProvider } from '@/lib/commands/sign-in-by-provider';
import { signUp } from '@/lib/commands/sign-up';
import { type Actor, type SignedInActor, visitor } from '@/lib/core/access';
import type { ProviderProfile } from '@/lib/core/provider-profile';
import type { SignUpPolicy } from '@/lib/core/sign-up-policy';
import { findSession } from '@/lib/data/sessions';
import { makeApp, type TestApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';
import { makeAdministrator, makeGuest, password, study } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const ana: ProviderProfile = {
  ...{ provider: 'oidc', subject: 'https://id.example.org 1', email: 'ana@example.org' },
  ...{ isEmailVerified: true, name: 'Ana' },
};
const open: SignUpPolicy = { signUp: 'open', signUpDomains: [] };
const byInvitation: SignUpPolicy = { signUp: 'invitation', signUpDomains: [] };
const byDomain: SignUpPolicy = { signUp: 'domain', signUpDomains: ['example.org'] };

async function come(app: TestApp, actor: Actor, profile: ProviderProfile, more: Partial<ProviderSignIn> = {}) {
  const outcome = await signInByProvider(app, actor, { profile, policy: open, ...more });
  return 'signedIn' in outcome ? outcome.signedIn : outcome.refusal;
}
/** Somebody whom the provider has let in. */
async function letIn(app: TestApp, profile = ana): Promise<SignedInActor> {
  const signedIn = await come(app, visitor, profile);
  if (typeof signedIn === 'string') throw new Error(signedIn);
  return signedIn.actor;
}

describeDatabases('a provider', (openDatabase) => {
  test('makes an account with a proved address and no password, and signs in to it the second time', async () => {
    const app = await makeApp(openDatabase);
    const first = await letIn(app);
    expect(await app.db.client.user.findUniqueOrThrow({ where: { id: first.userId } })).toMatchObject({
      ...{ state: 'account', email: 'ana@example.org', name: 'Ana', passwordHash: null, emailVerifiedAt: app.now() },
    });
    // Whatever the provider says about the address by then.
    const second = await come(app, visitor, { ...ana, email: null, isEmailVerified: false, name: null });
    expect(second).toMatchObject({ actor: { userId: first.userId } });
    expect(await app.db.client.user.count()).toBe(1);
    expect(typeof second === 'string' || (await findSession(app.db.client, second.session))).not.toBeNull();
  });

  test('at the same moment twice makes one account', async () => {
    const app = await makeApp(openDatabase);
    const results = await Promise.all([1, 2, 3].map(() => come(app, visitor, ana)));
    expect(new Set(results.map((one) => (typeof one === 'string' ? one : one.actor.userId))).size).toBe(1);
    expect([await app.db.client.user.count(), await app.db.client.identity.count()]).toEqual([1, 1]);
  });

  test.each<[string, Partial<ProviderProfile>]>([
    ['no address', { email: null }],
    ['an address that nobody verified', { isEmailVerified: false }],
  ])('with %s lets nobody new in', async (_, lacking) => {
    const app = await makeApp(openDatabase);
    expect(await come(app, visitor, { ...ana, ...lacking })).toBe('address-not-verified');
    expect(await app.db.client.user.count()).toBe(0);
  });

  test('does not take over the account that has the address', async () => {
    const app = await makeApp(openDatabase);
    await signUp(app, visitor, { email: 'ANA@example.org', password, name: 'Ana' });
    expect(await come(app, visitor, ana)).toBe('account-exists');
    expect(await come(app, await makeGuest(app), ana)).toBe('account-exists');
    expect(await app.db.client.identity.count()).toBe(0);
  });

  test('keeps the guest’s progress: in the account that the guest becomes, and in the one that there is', async () => {
    const app = await makeApp(openDatabase);
    const { actor: guest } = await createGuestUser(app, 'Europe/Vienna');
    await study(app, guest, 'red-1-a');
    expect(await come(app, guest, ana)).toMatchObject({ actor: { userId: guest.userId, state: 'account' } });
    const { actor: second } = await createGuestUser(app, 'UTC');
    await study(app, second, 'red-1-b');
    await come(app, second, ana);
    expect(await app.db.client.attempt.count({ where: { userId: guest.userId } })).toBe(2);
  });

  test('obeys the sign-up policy; an invitation lets in once as it says', async () => {
    const app = await makeApp(openDatabase);
    const bob = { ...ana, subject: 'bob', email: 'bob@sub.example.org' };
    expect(await come(app, visitor, bob, { policy: byInvitation })).toBe('by-invitation');
    expect(await come(app, visitor, bob, { policy: byDomain })).toBe('other-domain');
    expect(await come(app, visitor, ana, { policy: byDomain })).toMatchObject({ actor: { name: 'Ana' } });
    const administrator = await makeAdministrator(app);
    const wanted = { note: '', expiresInDays: 1, maxUses: 1 };
    const { token: invitation } = await createInvitation(app, administrator, wanted);
    expect(await come(app, visitor, { ...bob, isEmailVerified: false }, { policy: byInvitation, invitation })).toBe(
      'address-not-verified',
    );
    expect(await come(app, visitor, bob, { policy: byInvitation, invitation })).toMatchObject({
      actor: { name: 'Ana' },
    });
    const eve = { ...bob, subject: 'eve', email: 'eve@example.net' };
    expect(await come(app, visitor, eve, { policy: byInvitation, invitation })).toBe('invitation-spent');
    expect(await come(app, visitor, eve, { policy: byInvitation, invitation: 'made up' })).toBe('invitation-spent');
    // Who is in stays in, whatever the policy.
    expect(await come(app, visitor, bob, { policy: byInvitation })).toMatchObject({ actor: { name: 'Ana' } });
  });

  test('is not connected by signing in with it while somebody is signed in', async () => {
    const app = await makeApp(openDatabase);
    const { actor } = await signUp(app, visitor, { email: 'ben@example.org', password, name: 'Ben' });
    expect(await come(app, actor, ana)).toBe('signed-in');
    expect(await app.db.client.identity.count()).toBe(0);
  });

  test('is connected by its owner, signs in from then on, and proves the address where it is the same', async () => {
    const app = await makeApp(openDatabase);
    const { actor } = await signUp(app, visitor, { email: 'ana@example.org', password, name: 'Ana' });
    expect(await connectIdentity(app, actor, { ...ana, isEmailVerified: false })).toBe('address-not-verified');
    expect(await connectIdentity(app, actor, ana)).toBeNull();
    expect(await connectIdentity(app, actor, ana)).toBeNull();
    expect(await come(app, visitor, ana)).toMatchObject({ actor: { userId: actor.userId } });
    const { emailVerifiedAt } = await app.db.client.user.findUniqueOrThrow({ where: { id: actor.userId } });
    expect(emailVerifiedAt).toEqual(app.now());
    expect(await connectIdentity(app, actor, { ...ana, subject: 'second' })).toBe('other-connected');
    const { actor: ben } = await signUp(app, visitor, { email: 'ben@example.org', password, name: 'Ben' });
    expect(await connectIdentity(app, ben, ana)).toBe('connected-elsewhere');
    expect(await connectIdentity(app, await makeGuest(app), { ...ana, subject: 'third' })).toBe('signed-out');
  });

  test('is disconnected unless it is the last way in', async () => {
    const app = await makeApp(openDatabase);
    const actor = await letIn(app);
    const disconnect = (provider: 'oidc' | 'github', hasLinks = false) =>
      disconnectIdentity(app, actor, { provider, hasLinks });
    await expect(disconnect('oidc')).rejects.toMatchObject({ code: 'invalid' });
    await connectIdentity(app, actor, { ...ana, provider: 'github', subject: '7' });
    // Of two at once one stays.
    const results = await Promise.allSettled([disconnect('oidc'), disconnect('github')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [left] = await app.db.client.identity.findMany();
    await disconnect(left?.provider as 'oidc', true);
    await expect(disconnect('oidc', true)).rejects.toMatchObject({ code: 'not-found' });
    expect(await app.db.client.identity.count()).toBe(0);
  });
});
