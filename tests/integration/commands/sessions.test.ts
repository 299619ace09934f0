// Sessions: a row each, found by the cookie's claims alone, listed and ended one by one, kept to their owner.
import { createGuestUser } from '@/lib/commands/create-guest';
import { endOneSession } from '@/lib/commands/end-one-session';
import { listSessions } from '@/lib/commands/list-sessions';
import { purgeGuests } from '@/lib/commands/purge-guests';
import { signIn } from '@/lib/commands/sign-in';
import { signUp } from '@/lib/commands/sign-up';
import { visitor } from '@/lib/core/access';
import type { SignedIn } from '@/lib/core/session';
import { findSession, noteSeen } from '@/lib/data/sessions';
import { makeApp, type TestApp } from '@/tests/support/app';
import { dayMs, hourMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { makeAccount, password, study } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const ana = { email: 'ana@example.org', password, name: 'Ana', device: 'Firefox on Linux' };
const holds = async (app: TestApp, { session }: SignedIn) => (await findSession(app.db.client, session)) !== null;
const signInAgain = async (app: TestApp, device: string): Promise<SignedIn> => {
  const signedIn = await signIn(app, visitor, { ...ana, device });
  if (!signedIn) throw new Error('not signed in');
  return signedIn;
};

describeDatabases('sessions', (open) => {
  test('each way in begins one, listed with the browser in words; the one that asks is marked', async () => {
    const app = await makeApp(open);
    const first = await signUp(app, visitor, ana);
    app.clock.advance(hourMs);
    const second = await signInAgain(app, 'Safari on iPhone');
    expect((await listSessions(app, first.actor, first.session.sessionId)).sessions).toEqual([
      {
        ...{ id: second.session.sessionId, method: 'password', device: 'Safari on iPhone', isCurrent: false },
        ...{ createdAt: '2026-03-02T10:00:00.000Z', lastSeenAt: '2026-03-02T10:00:00.000Z' },
      },
      expect.objectContaining({ id: first.session.sessionId, device: 'Firefox on Linux', isCurrent: true }),
    ]);
  });

  test('one is ended without the others; ended ones are neither listed nor ended again', async () => {
    const app = await makeApp(open);
    const first = await signUp(app, visitor, ana);
    const second = await signInAgain(app, 'Safari on iPhone');
    await endOneSession(app, first.actor, second.session.sessionId);
    expect([await holds(app, first), await holds(app, second)]).toEqual([true, false]);
    expect((await listSessions(app, first.actor, null)).sessions).toHaveLength(1);
    const again = endOneSession(app, first.actor, second.session.sessionId);
    await expect(again).rejects.toMatchObject({ code: 'not-found' });
  });

  test('claims hold only whole: row, user and version belong together', async () => {
    const app = await makeApp(open);
    const { session, actor } = await signUp(app, visitor, ana);
    const other = await makeAccount(app);
    for (const forged of [
      { sessionId: 'unknown' },
      { userId: other.userId },
      { sessionVersion: session.sessionVersion + 1 },
      { sessionVersion: session.sessionVersion - 1 },
    ]) {
      expect(await findSession(app.db.client, { ...session, ...forged })).toBeNull();
    }
    expect(await findSession(app.db.client, session)).toMatchObject({ id: actor.userId });
    await app.db.client.session.deleteMany({});
    expect(await findSession(app.db.client, session)).toBeNull();
  });

  test('a guest who makes an account gets a new session, and the guest’s ends', async () => {
    const app = await makeApp(open);
    const guest = await createGuestUser(app, 'UTC', 'Firefox on Linux');
    expect(await holds(app, guest)).toBe(true);
    const account = await signUp(app, guest.actor, ana);
    expect(account.actor.userId).toBe(guest.actor.userId);
    expect([await holds(app, guest), await holds(app, account)]).toEqual([false, true]);
  });

  test('a guest who signs in brings progress along, and the guest’s session ends', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, ana);
    const guest = await createGuestUser(app, 'UTC');
    await study(app, guest.actor, 'red-1-a');
    const account = await signIn(app, guest.actor, ana);
    expect(await holds(app, guest)).toBe(false);
    expect(await app.db.client.attempt.count({ where: { userId: account?.actor.userId ?? '' } })).toBe(1);
  });

  test('being seen is written down once an hour', async () => {
    const app = await makeApp(open);
    const { session, actor } = await signUp(app, visitor, ana);
    const seenAfter = async (ms: number) => {
      app.clock.advance(ms);
      await noteSeen(actor, app.db.client, session.sessionId, app.now());
      const { lastSeenAt } = await app.db.client.session.findUniqueOrThrow({ where: { id: session.sessionId } });
      return lastSeenAt.toISOString().slice(11, 19);
    };
    expect(await seenAfter(hourMs - 1)).toBe('09:00:00');
    expect(await seenAfter(1)).toBe('10:00:00');
    expect(await seenAfter(hourMs / 2)).toBe('10:00:00');
    expect(await seenAfter(hourMs)).toBe('11:30:00');
  });

  test('what has ended for a month, or was not seen for half a year, is removed', async () => {
    const app = await makeApp(open);
    const [kept, ended, unseen] = [
      await signUp(app, visitor, ana),
      await signInAgain(app, 'ended'),
      await signInAgain(app, 'unseen'),
    ];
    await endOneSession(app, kept.actor, ended.session.sessionId);
    app.clock.advance(31 * dayMs);
    await purgeGuests(app.db, app.now());
    expect(await app.db.client.session.count()).toBe(2);
    app.clock.advance(150 * dayMs);
    await noteSeen(kept.actor, app.db.client, kept.session.sessionId, app.now());
    await purgeGuests(app.db, app.now());
    expect([await holds(app, kept), await holds(app, unseen)]).toEqual([true, false]);
    expect(await app.db.client.session.count()).toBe(1);
  });
});
