// Accounts: made out of guests without loss, signed in to without telling who has one, and ended everywhere.
import { createGuestUser } from '@/lib/commands/create-guest';
import { mergeGuest } from '@/lib/commands/merge-guest';
import { purgeGuests } from '@/lib/commands/purge-guests';
import { readCards } from '@/lib/commands/read-cards';
import { signIn } from '@/lib/commands/sign-in';
import { signOutEverywhere } from '@/lib/commands/sign-out-everywhere';
import { signUp } from '@/lib/commands/sign-up';
import { visitor } from '@/lib/core/access';
import { findSession } from '@/lib/data/sessions';
import { expectStoredIsFolded, makeApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import {
  answer,
  begin,
  cardOf,
  exerciseOf,
  itemAsking,
  itemOf,
  learn,
  makeAccount,
  makeGuest,
  password,
  review,
  study,
} from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const ana = { email: 'ana@example.org', password, name: 'Ana' };

describeDatabases('accounts', (open) => {
  test('a guest who signs up stays who they are, with all their progress', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app, 'Europe/Vienna');
    await learn(app, guest, ['red-1-a', 'green-1-a']);
    const before = await readCards(app, guest, null);
    const { actor, session } = await signUp(app, guest, { ...ana, timeZone: 'America/New_York' });
    expect(actor).toEqual({ ...guest, state: 'account', name: 'Ana' });
    expect(await readCards(app, actor, null)).toEqual(before);
    expect(await app.db.client.user.count()).toBe(1);
    expect(await findSession(app.db.client, session)).toMatchObject({ id: actor.userId, role: 'learner' });
    const where = { id: actor.userId };
    const user = await app.db.client.user.findUniqueOrThrow({ where });
    expect(user).toMatchObject({ email: 'ana@example.org', timeZone: 'Europe/Vienna' });
    await expectStoredIsFolded(app);
  });

  test('an address is taken however it is written, and the field is named', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, ana);
    for (const email of ['ana@example.org', 'ANA@Example.org ', 'ａna@example.org']) {
      await expect(signUp(app, visitor, { ...ana, email })).rejects.toMatchObject({
        ...{ code: 'invalid', fields: [{ path: 'email' }] },
      });
    }
    expect(await app.db.client.user.count()).toBe(1);
  });

  test('who is signed in makes no second account', async () => {
    const app = await makeApp(open);
    const { actor } = await signUp(app, visitor, ana);
    const again = signUp(app, actor, { ...ana, email: 'other@example.org' });
    await expect(again).rejects.toMatchObject({ code: 'invalid' });
  });

  test('passwords are kept as argon2id and never come back', async () => {
    const app = await makeApp(open);
    const { actor } = await signUp(app, visitor, ana);
    const row = await app.db.client.user.findUniqueOrThrow({ where: { id: actor.userId } });
    expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(actor)).not.toContain('argon2');
  });

  test('signing in tells nothing but whether address and password belong together', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, ana);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a');
    const wrong = [
      { email: ana.email, password: 'not the password' },
      { email: 'nobody@example.org', password },
      { email: '', password: '' },
    ];
    for (const credentials of wrong) expect(await signIn(app, guest, credentials)).toBeNull();
    // And the guest goes on as before.
    expect((await readCards(app, guest, null)).cards).toHaveLength(1);
    expect(await signIn(app, visitor, { email: 'Ana@EXAMPLE.org', password })).toMatchObject({
      actor: { name: 'Ana' },
    });
  });

  test('the guest who signs in brings their progress: one history, folded in the order in which it happened', async () => {
    const app = await makeApp(open);
    const account = await makeAccount(app, 'ana@example.org');
    await study(app, account, 'red-1-a', 'wrong');
    app.clock.advance(2 * 60_000);
    const { actor: guest, session } = await createGuestUser(app, 'UTC');
    await study(app, guest, 'red-1-a', 'right', 'spot');
    await study(app, guest, 'green-1-a', 'right');
    app.clock.advance(60_000);
    const signedIn = await signIn(app, guest, { email: 'ana@example.org', password });
    expect(signedIn?.actor).toEqual(account);
    expect(await cardOf(app, account, 'red-1-a')).toMatchObject({ reps: 2, version: 2 });
    expect((await readCards(app, account, null)).cards).toHaveLength(2);
    // What the account had begun is not new to it a second time.
    const day = await app.db.client.dayTotal.findFirst({ where: { userId: account.userId } });
    expect(day).toMatchObject({ answers: 3, newObjectives: 2, reviews: 1 });
    const tombstone = await app.db.client.user.findUniqueOrThrow({ where: { id: guest.userId } });
    expect(tombstone).toMatchObject({ state: 'merged', mergedIntoId: account.userId });
    expect(await app.db.client.attempt.count({ where: { userId: guest.userId } })).toBe(0);
    const { sessionVersion } = tombstone;
    expect(await findSession(app.db.client, { ...session, sessionVersion })).toBeNull();
    await expectStoredIsFolded(app);
  });

  test('what the guest had open can be answered after signing in, and what was sent be sent again', async () => {
    const app = await makeApp(open);
    const account = await makeAccount(app);
    const guest = await makeGuest(app);
    const [sent, waiting] = [
      await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice')),
      await begin(app, guest, exerciseOf(app, 'red-2-a', 'choice')),
    ];
    const attemptId = '11111111-1111-4111-8111-111111111111';
    const first = await answer(app, guest, sent, 'right', { attemptId });
    await mergeGuest(app, guest, account);
    expect(await answer(app, account, sent, 'right', { attemptId })).toEqual(first);
    expect(await answer(app, account, waiting, 'right')).toMatchObject({ scheduled: true });
    await expectStoredIsFolded(app);
  });

  test('one attempt id used in both places is two attempts', async () => {
    const app = await makeApp(open);
    const account = await makeAccount(app);
    const guest = await makeGuest(app);
    const attemptId = '11111111-1111-4111-8111-111111111111';
    for (const [person, objective] of [
      [account, 'red-1-a'],
      [guest, 'red-2-a'],
    ] as const) {
      await answer(app, person, await begin(app, person, exerciseOf(app, objective, 'choice')), 'right', { attemptId });
    }
    await mergeGuest(app, guest, account);
    expect(await app.db.client.attempt.count({ where: { userId: account.userId } })).toBe(2);
    expect((await readCards(app, account, null)).cards).toHaveLength(2);
    await expectStoredIsFolded(app);
  });

  test('merging again changes nothing, merging an account or oneself neither', async () => {
    const app = await makeApp(open);
    const [account, other] = [await makeAccount(app), await makeAccount(app)];
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a');
    await study(app, other, 'blue-1-a');
    await mergeGuest(app, guest, account);
    const after = await app.db.client.user.findMany({ orderBy: { id: 'asc' } });
    for (const [from, to] of [
      [guest, account],
      [guest, other],
      [other, account],
      [account, account],
    ] as const) {
      await mergeGuest(app, from, to);
    }
    expect(await app.db.client.user.findMany({ orderBy: { id: 'asc' } })).toEqual(after);
    expect((await readCards(app, other, null)).cards).toHaveLength(1);
  });

  test('a review that the guest had begun ends; the account plans anew with all that is due', async () => {
    const app = await makeApp(open);
    const account = await makeAccount(app);
    const guest = await makeGuest(app);
    await learn(app, account, ['red-1-a', 'red-1-b']);
    await learn(app, guest, ['green-1-a', 'green-1-b']);
    app.clock.advance(3 * dayMs);
    itemOf(await review(app, guest));
    await mergeGuest(app, guest, account);
    expect((await review(app, account)).session.ahead).toBe(4);
    await answer(app, account, (await itemAsking(app, account, 'green-1-a')).presentation, 'right');
    await expectStoredIsFolded(app);
  });

  test('signing out everywhere ends every session, and is refused to a guest, who could not come back', async () => {
    const app = await makeApp(open);
    const { actor, session } = await signUp(app, visitor, ana);
    expect(await findSession(app.db.client, session)).not.toBeNull();
    await signOutEverywhere(app, actor);
    expect(await findSession(app.db.client, session)).toBeNull();
    const again = await signIn(app, visitor, ana);
    expect(again?.session.sessionVersion).toBe(session.sessionVersion + 1);
    await expect(signOutEverywhere(app, await makeGuest(app))).rejects.toMatchObject({ code: 'invalid' });
  });

  test('guests who never answered are purged after two days; nobody else is', async () => {
    const app = await makeApp(open);
    const idle = await makeGuest(app);
    await begin(app, idle, exerciseOf(app, 'red-1-a', 'choice'));
    const active = await makeGuest(app);
    await study(app, active, 'red-1-a');
    const account = await makeAccount(app);
    app.clock.advance(2 * dayMs - 1);
    expect(await purgeGuests(app.db, app.now())).toBe(0);
    app.clock.advance(2);
    const young = await makeGuest(app);
    expect(await purgeGuests(app.db, app.now())).toBe(1);
    const left = await app.db.client.user.findMany({ select: { id: true } });
    expect(left.map((user) => user.id).sort()).toEqual([active, account, young].map((one) => one.userId).sort());
    expect(await app.db.client.presentation.count({ where: { userId: idle.userId } })).toBe(0);
  });
});
