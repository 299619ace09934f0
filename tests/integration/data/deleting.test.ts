// Deleting an account: all of it goes, nothing of anybody else; the last administrator stays; twice and at once is safe.
import { randomUUID } from 'node:crypto';
import { createAccessToken } from '@/lib/commands/create-access-token';
import { deleteAccount } from '@/lib/commands/delete-account';
import { ensureSetupToken } from '@/lib/commands/ensure-setup-token';
import { importData } from '@/lib/commands/import-data';
import { mergeGuest } from '@/lib/commands/merge-guest';
import { signUp } from '@/lib/commands/sign-up';
import type { SignedInActor } from '@/lib/core/access';
import { makeApp, type TestApp } from '@/tests/support/app';
import { everythingOf, makeBelongings } from '@/tests/support/belongings';
import { describeDatabases } from '@/tests/support/database';
import { largeExport } from '@/tests/support/export-file';
import { makeAccount, makeGuest, password, study } from '@/tests/support/learner';

jest.setTimeout(60_000);

const tables = [
  ...['presentation', 'attempt', 'revocation', 'objectiveReset', 'card', 'dayTotal', 'objectiveTotal'],
  ...['lessonReading', 'reviewSession', 'session', 'identity', 'oneTimeToken', 'accessToken'],
] as const;

/** How many rows of each table name this person. */
async function rowsOf(app: TestApp, userId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const model = app.db.client[table as 'card'];
    counts[table] = await model.count({ where: { userId } });
  }
  counts.user = await app.db.client.user.count({ where: { OR: [{ id: userId }, { mergedIntoId: userId }] } });
  return counts;
}

/** Something in every table. */
async function fill(app: TestApp, { userId }: SignedInActor, email: string): Promise<void> {
  const { client } = app.db;
  const now = app.now();
  await client.objectiveReset.create({ data: { userId, sequence: 999, objectiveId: 'red-1-a', resetAt: now } });
  await client.lessonReading.create({ data: { userId, lessonId: 'a-lesson', revision: 1, readAt: now } });
  const session = { method: 'password', device: 'x', createdAt: now, lastSeenAt: now };
  await client.session.create({ data: { id: randomUUID(), userId, ...session } });
  await client.identity.create({ data: { provider: 'github', subject: userId, userId, email, createdAt: now } });
  const token = { purpose: 'reset', createdAt: now, expiresAt: now };
  await client.oneTimeToken.create({ data: { hash: randomUUID(), userId, email, ...token } });
  await client.oneTimeToken.create({ data: { hash: randomUUID(), email, ...token } });
  const report = {
    exerciseId: 'x',
    objectiveId: 'x',
    contentHash: 'x',
    topic: 'typo',
    text: 'A typo.',
    createdAt: now,
  };
  await client.problemReport.create({ data: { id: randomUUID(), userId, ...report } });
}

async function makeAdministrator(app: TestApp, email: string): Promise<SignedInActor> {
  const administrator = await makeAccount(app, email);
  await app.db.client.user.update({ where: { id: administrator.userId }, data: { role: 'administrator' } });
  return { ...administrator, role: 'administrator' };
}

describeDatabases('deleting', (open) => {
  test('takes everything of the person and nothing of another; reports of problems stay, nameless', async () => {
    const app = await makeApp(open);
    const { owner, email } = await makeBelongings(app);
    await fill(app, owner, email);
    await createAccessToken(app, owner, { id: randomUUID(), name: 'x', scopes: ['export'], days: 30 });
    const guest = await makeGuest(app);
    await study(app, guest, 'green-2-a', 'right');
    await mergeGuest(app, guest, owner);
    const other = await makeAccount(app);
    await study(app, other, 'red-1-a', 'right');
    const otherBefore = await everythingOf(app.db.client, other);
    expect(Object.entries(await rowsOf(app, owner.userId)).filter(([, count]) => count === 0)).toEqual([]);

    await deleteAccount(app, owner, { email: ' OWNER@example.org ', password });
    expect(Object.entries(await rowsOf(app, owner.userId)).filter(([, count]) => count > 0)).toEqual([]);
    expect(await app.db.client.user.count({ where: { id: guest.userId } })).toBe(0);
    expect(await app.db.client.oneTimeToken.count()).toBe(0);
    expect(await app.db.client.problemReport.findMany()).toMatchObject([{ userId: null, text: 'A typo.' }]);
    expect(await everythingOf(app.db.client, other)).toBe(otherBefore);
    // Again, as a second click does: it is done already.
    await deleteAccount(app, owner, { email, password });
    // And whatever is on its way finds nobody.
    await expect(study(app, owner, 'red-1-a', 'right')).rejects.toMatchObject({ code: 'not-signed-in' });
    // The address is free again.
    await makeAccount(app, email);
  });

  test('wants the address, and the password where there is one', async () => {
    const app = await makeApp(open);
    const owner = await makeAccount(app, 'owner@example.org');
    const refused = async (confirmation: object, path: string) =>
      expect(deleteAccount(app, owner, confirmation)).rejects.toMatchObject({ code: 'invalid', fields: [{ path }] });
    await refused({}, 'email');
    await refused({ email: 'other@example.org', password }, 'email');
    await refused({ email: 'owner@example.org' }, 'password');
    await refused({ email: 'owner@example.org', password: 'not the password' }, 'password');
    expect(await app.db.client.user.count()).toBe(1);
    await app.db.client.user.update({ where: { id: owner.userId }, data: { passwordHash: null } });
    await deleteAccount(app, owner, { email: 'owner@example.org' });
    expect(await app.db.client.user.count()).toBe(0);
  });

  test('lets a guest go without either', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a', 'right');
    await deleteAccount(app, guest, {});
    expect(Object.values(await rowsOf(app, guest.userId)).every((count) => count === 0)).toBe(true);
  });

  test('keeps the last administrator, who would leave a site that nobody looks after', async () => {
    const app = await makeApp(open);
    const [one, two] = [
      await makeAdministrator(app, 'one@example.org'),
      await makeAdministrator(app, 'two@example.org'),
    ];
    await deleteAccount(app, one, { email: 'one@example.org', password });
    await expect(deleteAccount(app, two, { email: 'two@example.org', password })).rejects.toMatchObject({
      code: 'forbidden',
      publicMessage: expect.stringContaining('only administrator'),
    });
    expect(await ensureSetupToken(app.db, app.now())).toBeNull();
  });

  test('leaves one of two administrators who go at once', async () => {
    const app = await makeApp(open);
    const [one, two] = [
      await makeAdministrator(app, 'one@example.org'),
      await makeAdministrator(app, 'two@example.org'),
    ];
    const results = await Promise.allSettled([
      deleteAccount(app, one, { email: 'one@example.org', password }),
      deleteAccount(app, two, { email: 'two@example.org', password }),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await app.db.client.user.count({ where: { role: 'administrator' } })).toBe(1);
  });

  test('does not delete a guest who became an account since', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await signUp(app, guest, { email: 'new@example.org', password, name: 'New' });
    await expect(deleteAccount(app, guest, {})).rejects.toMatchObject({ code: 'invalid' });
    expect(await app.db.client.user.count()).toBe(1);
  });

  test('takes a history of thousands in one short transaction', async () => {
    const app = await makeApp(open, '2026-03-05T09:00:00Z');
    const reader = await makeAccount(app, 'reader@example.org');
    await importData(app, reader, largeExport(2_000, app.now()), { takesSettings: false });
    const startMs = performance.now();
    await deleteAccount(app, reader, { email: 'reader@example.org', password });
    expect(performance.now() - startMs).toBeLessThan(3_000);
    expect(await app.db.client.attempt.count()).toBe(0);
  });
});
