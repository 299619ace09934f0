// One-time links by e-mail: sent alike to everybody, used once, by their owner, in time; what each of them proves and ends.
import { createGuestUser } from '@/lib/commands/create-guest';
import { resetPassword } from '@/lib/commands/reset-password';
import { sendLink } from '@/lib/commands/send-link';
import { signIn } from '@/lib/commands/sign-in';
import { signInByLink } from '@/lib/commands/sign-in-by-link';
import { signUp } from '@/lib/commands/sign-up';
import { signUpByLink } from '@/lib/commands/sign-up-by-link';
import { linkHolds } from '@/lib/commands/use-link';
import { visitor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { Letter, LinkPurpose } from '@/lib/core/letter';
import { findSession } from '@/lib/data/sessions';
import { makeApp, type TestApp } from '@/tests/support/app';
import { minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { makeAccount, password, study } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const ana = { email: 'ana@example.org', password, name: 'Ana' };
const fresh = 'another long enough password';

/** Asks for a link; what would be posted. */
async function letterFor(app: TestApp, email: string, purpose: LinkPurpose): Promise<Letter> {
  const letters: Letter[] = [];
  await sendLink(app, { email, purpose, post: async (letter) => void letters.push(letter) });
  expect(letters).toHaveLength(1);
  return letters[0] as Letter;
}
async function linkFor(app: TestApp, email: string, purpose: LinkPurpose): Promise<string> {
  const letter = await letterFor(app, email, purpose);
  if (!('token' in letter)) throw new Error(`no link: ${letter.kind}`);
  return letter.token;
}
const spent = { code: 'not-found' };
const userOf = (app: TestApp, email = ana.email) =>
  app.db.client.user.findUniqueOrThrow({ where: { emailKey: email.toLowerCase() } });

describeDatabases('links by e-mail', (open) => {
  test('one letter goes out whether the address is known or not, to the address of the account', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, { ...ana, email: 'Ana@example.org' });
    expect(await letterFor(app, 'ana@EXAMPLE.org', 'sign-in')).toMatchObject({
      kind: 'sign-in',
      to: 'Ana@example.org',
    });
    expect(await letterFor(app, 'nobody@example.org', 'sign-in')).toEqual({
      kind: 'no-account',
      to: 'nobody@example.org',
    });
    expect(await letterFor(app, 'nobody@example.org', 'reset-password')).toMatchObject({ kind: 'no-account' });
    expect(await letterFor(app, 'ana@example.org', 'sign-up')).toMatchObject({ kind: 'has-account' });
    // What is stored cannot be used.
    const link = await linkFor(app, ana.email, 'sign-in');
    expect(JSON.stringify(await app.db.client.oneTimeToken.findMany())).not.toContain(link);
  });

  test('a link signs in once; looking at it does not use it up; the address is proved by it', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, ana);
    const token = await linkFor(app, ana.email, 'sign-in');
    expect([await linkHolds(app, 'sign-in', token), await linkHolds(app, 'sign-in', token)]).toEqual([true, true]);
    const { actor, session } = await signInByLink(app, visitor, { token });
    expect(actor.name).toBe('Ana');
    expect(await findSession(app.db.client, session)).not.toBeNull();
    expect((await userOf(app)).emailVerifiedAt).toEqual(app.now());
    expect(await linkHolds(app, 'sign-in', token)).toBe(false);
    await expect(signInByLink(app, visitor, { token })).rejects.toMatchObject(spent);
  });

  test('a link used by several at the same moment signs in one', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, ana);
    const token = await linkFor(app, ana.email, 'sign-in');
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => signInByLink(app, visitor, { token })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await app.db.client.session.count({ where: { method: 'link' } })).toBe(1);
  });

  test('it holds for its minutes and its purpose alone', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, ana);
    const token = await linkFor(app, ana.email, 'sign-in');
    const reset = await linkFor(app, ana.email, 'reset-password');
    await expect(resetPassword(app, visitor, { token, password: fresh })).rejects.toMatchObject(spent);
    await expect(signInByLink(app, visitor, { token: reset })).rejects.toMatchObject(spent);
    await expect(signUpByLink(app, visitor, { token, password: fresh, name: 'A' })).rejects.toMatchObject(spent);
    app.clock.advance(15 * minuteMs);
    await expect(signInByLink(app, visitor, { token })).rejects.toMatchObject(spent);
    app.clock.advance(15 * minuteMs);
    await expect(resetPassword(app, visitor, { token: reset, password: fresh })).rejects.toMatchObject(spent);
    await expect(signInByLink(app, visitor, { token: 'never issued' })).rejects.toMatchObject(spent);
  });

  test('a newer link voids the older one of the same purpose and person, and nobody else’s', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, ana);
    await makeAccount(app, 'ben@example.org');
    const older = await linkFor(app, ana.email, 'sign-in');
    const reset = await linkFor(app, ana.email, 'reset-password');
    const bens = await linkFor(app, 'ben@example.org', 'sign-in');
    const [newcomer, other] = [
      await linkFor(app, 'new@example.org', 'sign-up'),
      await linkFor(app, 'other@example.org', 'sign-up'),
    ];
    const newer = await linkFor(app, 'ANA@example.org', 'sign-in');
    const newest = await linkFor(app, 'New@example.org', 'sign-up');
    const hold = (purpose: LinkPurpose, ...tokens: string[]) =>
      Promise.all(tokens.map((token) => linkHolds(app, purpose, token)));
    expect(await hold('sign-in', older, newer, bens)).toEqual([false, true, true]);
    expect(await hold('reset-password', reset)).toEqual([true]);
    expect(await hold('sign-up', newcomer, other, newest)).toEqual([false, true, true]);
  });

  test('when the letter cannot be sent, the link before still holds and the new one never did', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, ana);
    const sent = await linkFor(app, ana.email, 'sign-in');
    let lost = '';
    const failing = sendLink(app, {
      ...{ email: ana.email, purpose: 'sign-in' },
      post: async (letter) => {
        lost = 'token' in letter ? letter.token : '';
        throw new AppError('unavailable', 'down');
      },
    });
    await expect(failing).rejects.toMatchObject({ code: 'unavailable' });
    expect([await linkHolds(app, 'sign-in', sent), await linkHolds(app, 'sign-in', lost)]).toEqual([true, false]);
  });

  test('the guest who signs in by a link, or resets a password, brings their progress', async () => {
    const app = await makeApp(open);
    const { actor: account } = await signUp(app, visitor, ana);
    const attempts = () => app.db.client.attempt.count({ where: { userId: account.userId } });
    const { actor: guest } = await createGuestUser(app, 'UTC');
    await study(app, guest, 'red-1-a');
    await signInByLink(app, guest, { token: await linkFor(app, ana.email, 'sign-in') });
    expect(await attempts()).toBe(1);
    const { actor: second } = await createGuestUser(app, 'UTC');
    await study(app, second, 'red-1-b');
    await resetPassword(app, second, { token: await linkFor(app, ana.email, 'reset-password'), password: fresh });
    expect(await attempts()).toBe(2);
  });

  test('a reset sets the new password, ends every session and every other link, and signs in', async () => {
    const app = await makeApp(open);
    const before = await signUp(app, visitor, ana);
    const [signInLink, token] = [
      await linkFor(app, ana.email, 'sign-in'),
      await linkFor(app, ana.email, 'reset-password'),
    ];
    const after = await resetPassword(app, visitor, { token, password: fresh });
    expect(await findSession(app.db.client, before.session)).toBeNull();
    expect(await findSession(app.db.client, after.session)).not.toBeNull();
    expect(await linkHolds(app, 'sign-in', signInLink)).toBe(false);
    expect(await signIn(app, visitor, ana)).toBeNull();
    expect(await signIn(app, visitor, { ...ana, password: fresh })).not.toBeNull();
    await expect(resetPassword(app, visitor, { token, password })).rejects.toMatchObject(spent);
  });

  test('who made an account with somebody else’s address loses it to who proves the address', async () => {
    const app = await makeApp(open);
    const squatter = await signUp(app, visitor, ana);
    const where = { userId: squatter.actor.userId };
    await app.db.client.identity.create({
      data: { ...where, provider: 'github', subject: '1', email: 'eve@example.net', createdAt: app.now() },
    });
    const first = await signInByLink(app, visitor, { token: await linkFor(app, ana.email, 'sign-in') });
    expect(first.isCleared).toBe(true);
    expect(await findSession(app.db.client, squatter.session)).toBeNull();
    expect(await findSession(app.db.client, first.session)).not.toBeNull();
    expect(await signIn(app, visitor, ana)).toBeNull();
    expect(await app.db.client.identity.count()).toBe(0);
    // Once only: what the owner sets from then on stays.
    await resetPassword(app, visitor, { token: await linkFor(app, ana.email, 'reset-password'), password: fresh });
    const again = await signInByLink(app, visitor, { token: await linkFor(app, ana.email, 'sign-in') });
    expect(again.isCleared).toBe(false);
    expect(await signIn(app, visitor, { ...ana, password: fresh })).not.toBeNull();
  });

  test('an account is made for the address that the link was sent to, proved by it, once', async () => {
    const app = await makeApp(open);
    const token = await linkFor(app, 'New@example.org', 'sign-up');
    const { actor: guest } = await createGuestUser(app, 'Europe/Vienna');
    const { actor } = await signUpByLink(app, guest, { token, name: 'New', password });
    expect(actor).toMatchObject({ userId: guest.userId, state: 'account', name: 'New' });
    expect(await userOf(app, 'new@example.org')).toMatchObject({
      emailVerifiedAt: app.now(),
      timeZone: 'Europe/Vienna',
    });
    await expect(signUpByLink(app, visitor, { token, name: 'Two', password })).rejects.toMatchObject(spent);
  });

  test('a link to an address that has got an account meanwhile is refused, and not used up', async () => {
    const app = await makeApp(open);
    const token = await linkFor(app, ana.email, 'sign-up');
    await signUp(app, visitor, ana);
    await expect(signUpByLink(app, visitor, { token, name: 'A', password })).rejects.toMatchObject({ code: 'invalid' });
    expect(await linkHolds(app, 'sign-up', token)).toBe(true);
  });
});
