// The first administrator: made once, by the one-time link that the first start prints.
import { ensureSetupToken } from '@/lib/commands/ensure-setup-token';
import { readCards } from '@/lib/commands/read-cards';
import { signUp } from '@/lib/commands/sign-up';
import { visitor } from '@/lib/core/access';
import { issueToken, type TokenPurpose, useToken } from '@/lib/data/one-time-tokens';
import { makeApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { makeGuest, password, study } from '@/tests/support/learner';

const ana = { email: 'ana@example.org', password, name: 'Ana' };

describeDatabases('the administrator', (open) => {
  const root = { ...ana, email: 'root@example.org', name: 'Root' };

  test('is made once, by the one-time link', async () => {
    const app = await makeApp(open);
    const token = (await ensureSetupToken(app.db, app.now())) ?? '';
    expect(token).toMatch(/^[\w-]{32}$/);
    const { actor } = await signUp(app, visitor, root, { by: 'setup', token });
    expect(actor.role).toBe('administrator');
    await expect(
      signUp(app, visitor, { ...root, email: 'b@example.org' }, { by: 'setup', token }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await ensureSetupToken(app.db, app.now())).toBeNull();
    expect(await app.db.client.user.count()).toBe(1);
    expect(JSON.stringify(await app.db.client.oneTimeToken.findMany())).not.toContain(token);
  });

  test('may be the guest who has tried the course before', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a');
    const token = (await ensureSetupToken(app.db, app.now())) ?? '';
    const { actor } = await signUp(app, guest, root, { by: 'setup', token });
    expect(actor).toMatchObject({ userId: guest.userId, role: 'administrator', state: 'account' });
    expect((await readCards(app, actor, null)).cards).toHaveLength(1);
  });

  test('a link holds a week, and a fresh one ends the one before', async () => {
    const app = await makeApp(open);
    const first = (await ensureSetupToken(app.db, app.now())) ?? '';
    const second = (await ensureSetupToken(app.db, app.now())) ?? '';
    await expect(signUp(app, visitor, root, { by: 'setup', token: first })).rejects.toMatchObject({
      code: 'not-found',
    });
    app.clock.advance(7 * dayMs);
    await expect(signUp(app, visitor, root, { by: 'setup', token: second })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      signUp(app, visitor, root, { by: 'setup', token: 'not-a-token-that-was-ever-issued' }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
    const third = (await ensureSetupToken(app.db, app.now())) ?? '';
    expect((await signUp(app, visitor, root, { by: 'setup', token: third })).actor.role).toBe('administrator');
  });

  test('a token works once, and for its purpose only', async () => {
    const { db, now } = await makeApp(open);
    const token = await issueToken(db.client, { purpose: 'administrator', now: now(), lifetimeMs: dayMs });
    const use = async (purpose: TokenPurpose) => (await useToken(db.client, { purpose, token, now: now() })) !== null;
    expect([await use('sign-in'), await use('administrator'), await use('administrator')]).toEqual([
      ...[false, true, false],
    ]);
  });

  test('a sign-up that fails does not use the link up', async () => {
    const app = await makeApp(open);
    await signUp(app, visitor, ana);
    const token = (await ensureSetupToken(app.db, app.now())) ?? '';
    await expect(signUp(app, visitor, ana, { by: 'setup', token })).rejects.toMatchObject({ code: 'invalid' });
    expect((await signUp(app, visitor, root, { by: 'setup', token })).actor.role).toBe('administrator');
  });

  test('no second one is made by a link that was issued before the first', async () => {
    const app = await makeApp(open);
    const token = (await ensureSetupToken(app.db, app.now())) ?? '';
    await app.db.client.user.create({
      data: { id: 'someone', state: 'account', role: 'administrator', createdAt: app.now() },
    });
    await expect(signUp(app, visitor, root, { by: 'setup', token })).rejects.toMatchObject({ code: 'not-found' });
  });
});
