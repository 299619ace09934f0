// What administrators do with accounts and teams: each deed in the log, one administrator always left, nobody else let in.
import { appointOwner } from '@/lib/commands/appoint-owner';
import { deleteAccount } from '@/lib/commands/delete-account';
import { endAccountSessions } from '@/lib/commands/end-account-sessions';
import { issueAccountLink } from '@/lib/commands/issue-account-link';
import { readAccount } from '@/lib/commands/read-accounts';
import { readAllTeams, readAnyTeam } from '@/lib/commands/read-all-teams';
import { readSite } from '@/lib/commands/read-site';
import { removeAccount } from '@/lib/commands/remove-account';
import { removeTeam } from '@/lib/commands/remove-team';
import { resetPassword } from '@/lib/commands/reset-password';
import { setSiteRole } from '@/lib/commands/set-site-role';
import { signIn } from '@/lib/commands/sign-in';
import { visitor } from '@/lib/core/access';
import { findSession } from '@/lib/data/sessions';
import { logOf, placeTeam } from '@/tests/support/administration';
import { makeApp, type TestApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';
import { makeAccount, makeAdministrator, makeGuest, password, study } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const notFound = { code: 'not-found' };
const forbidden = { code: 'forbidden' };
const administrators = (app: TestApp) => app.db.client.user.count({ where: { role: 'administrator' } });

describeDatabases('the role of administrator', (open) => {
  test('is given and ended, and both are in the log; the same again is nothing', async () => {
    const app = await makeApp(open);
    const [root, ana] = [await makeAdministrator(app), await makeAccount(app)];
    await setSiteRole(app, root, { userId: ana.userId, role: 'administrator' });
    await setSiteRole(app, root, { userId: ana.userId, role: 'administrator' });
    expect((await readAccount(app, root, ana.userId)).role).toBe('administrator');
    app.clock.advance(1000);
    await setSiteRole(app, { ...ana, role: 'administrator' }, { userId: root.userId, role: 'learner' });
    app.clock.advance(1000);
    expect(await logOf(app, { ...ana, role: 'administrator' })).toEqual([
      expect.stringMatching(/^Root: (Became|Made)/),
      expect.stringMatching(/^Root: (Became|Made)/),
      'A person: Ended that somebody is administrator: Root',
    ]);
  });

  test('is never ended for the last one', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    await expect(setSiteRole(app, root, { userId: root.userId, role: 'learner' })).rejects.toMatchObject(forbidden);
    expect(await administrators(app)).toBe(1);
    expect((await readAccount(app, root, root.userId)).isLastAdministrator).toBe(true);
  });

  test('of two who end each other at the same moment one stays', async () => {
    const app = await makeApp(open);
    const [root, account] = [await makeAdministrator(app), await makeAccount(app)];
    await setSiteRole(app, root, { userId: account.userId, role: 'administrator' });
    const ana = { ...account, role: 'administrator' } as const;
    const results = await Promise.allSettled([
      setSiteRole(app, root, { userId: ana.userId, role: 'learner' }),
      setSiteRole(app, ana, { userId: root.userId, role: 'learner' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await administrators(app)).toBe(1);
    expect(await app.db.client.auditEvent.count({ where: { action: 'administrator-ended' } })).toBe(1);
  });

  test('of two who delete each other, or one who leaves while the other is ended, one stays', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const account = await makeAccount(app, 'ana@example.org');
    await setSiteRole(app, root, { userId: account.userId, role: 'administrator' });
    const ana = { ...account, role: 'administrator' } as const;
    await Promise.allSettled([
      removeAccount(app, root, { userId: ana.userId, email: 'ana@example.org' }),
      deleteAccount(app, root, { email: 'root@example.org', password }),
      setSiteRole(app, ana, { userId: root.userId, role: 'learner' }),
      removeAccount(app, ana, { userId: root.userId, email: 'root@example.org' }),
    ]);
    expect(await administrators(app)).toBe(1);
  });

  test('once ended opens nothing any more, though the request began before', async () => {
    const app = await makeApp(open);
    const [root, account, other] = [await makeAdministrator(app), await makeAccount(app), await makeAccount(app)];
    const team = await placeTeam(app, 'Platform', [[other, 'member']]);
    await setSiteRole(app, root, { userId: account.userId, role: 'administrator' });
    const was = { ...account, role: 'administrator' } as const;
    await setSiteRole(app, root, { userId: account.userId, role: 'learner' });
    const { email } = await readAccount(app, root, other.userId);
    for (const deed of [
      setSiteRole(app, was, { userId: was.userId, role: 'administrator' }),
      endAccountSessions(app, was, other.userId),
      issueAccountLink(app, was, other.userId),
      removeAccount(app, was, { userId: other.userId, email: email ?? '' }),
      removeTeam(app, was, { teamId: team, name: 'Platform' }),
      appointOwner(app, was, { teamId: team, userId: other.userId }),
    ]) {
      await expect(deed).rejects.toMatchObject(notFound);
    }
    expect(await app.db.client.auditEvent.count()).toBe(3);
  });
});

describeDatabases('an administrator', (open) => {
  test('signs somebody out everywhere', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const ana = await makeAccount(app, 'ana@example.org');
    const signedIn = await signIn(app, visitor, { email: 'ana@example.org', password });
    if (!signedIn) throw new Error('not signed in');
    await endAccountSessions(app, root, ana.userId);
    expect(await findSession(app.db.client, signedIn.session)).toBeNull();
    expect((await logOf(app, root)).join()).toContain('Signed somebody out everywhere: A person');
    // With the password that they still have.
    await signIn(app, visitor, { email: 'ana@example.org', password });
  });

  test('makes a link for a new password: it works once, the newest alone, and not for themselves', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const ana = await makeAccount(app, 'ana@example.org');
    const first = await issueAccountLink(app, root, ana.userId);
    const second = await issueAccountLink(app, root, ana.userId);
    const wanted = 'another long enough password';
    await expect(resetPassword(app, visitor, { token: first.token, password: wanted })).rejects.toMatchObject(notFound);
    await resetPassword(app, visitor, { token: second.token, password: wanted });
    await signIn(app, visitor, { email: 'ana@example.org', password: wanted });
    await expect(resetPassword(app, visitor, { token: second.token, password })).rejects.toMatchObject(notFound);
    await expect(issueAccountLink(app, root, root.userId)).rejects.toMatchObject(forbidden);
    const stored = JSON.stringify([
      await app.db.client.auditEvent.findMany(),
      await app.db.client.oneTimeToken.findMany(),
    ]);
    expect([stored.includes(first.token), stored.includes(second.token)]).toEqual([false, false]);
  });

  test('does none of it to guests, to nobody, and not twice', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const guest = await makeGuest(app);
    const email = 'gone@example.org';
    const gone = await makeAccount(app, email);
    await removeAccount(app, root, { userId: gone.userId, email });
    for (const userId of [guest.userId, gone.userId, 'no-such-id', '']) {
      await expect(setSiteRole(app, root, { userId, role: 'administrator' })).rejects.toMatchObject(notFound);
      await expect(endAccountSessions(app, root, userId)).rejects.toMatchObject(notFound);
      await expect(issueAccountLink(app, root, userId)).rejects.toMatchObject(notFound);
      await expect(removeAccount(app, root, { userId, email })).rejects.toMatchObject(notFound);
      await expect(readAccount(app, root, userId)).rejects.toMatchObject(notFound);
    }
  });
});

describeDatabases('deleting somebody’s account', (open) => {
  const email = 'ana@example.org';

  test('wants its address, and leaves nothing of it but lines without a name', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const ana = await makeAccount(app, email);
    await study(app, ana, 'red-1-a');
    for (const typed of ['', 'root@example.org', 'ana@example.or']) {
      const tried = removeAccount(app, root, { userId: ana.userId, email: typed });
      await expect(tried).rejects.toMatchObject({ code: 'invalid', fields: [{ path: 'email' }] });
    }
    const own = removeAccount(app, root, { userId: root.userId, email: 'root@example.org' });
    await expect(own).rejects.toMatchObject(forbidden);
    await removeAccount(app, root, { userId: ana.userId, email: ' ANA@example.org ' });
    expect(await app.db.client.user.findUnique({ where: { id: ana.userId } })).toBeNull();
    expect(await app.db.client.attempt.count()).toBe(0);
    expect((await logOf(app, root)).join()).toContain('Root: Deleted an account: a deleted account');
    expect(JSON.stringify(await app.db.client.auditEvent.findMany())).not.toContain('ana@');
  });

  test('takes teams of nobody else along, leaves the others, and ends what they invited by', async () => {
    const app = await makeApp(open);
    const [root, ana, bob] = [await makeAdministrator(app), await makeAccount(app, email), await makeAccount(app)];
    const alone = await placeTeam(app, 'Alone', [[ana, 'owner']]);
    const shared = await placeTeam(app, 'Shared', [
      [ana, 'owner'],
      [bob, 'owner'],
    ]);
    const invitation = { id: 'i', teamId: shared, hash: 'h', createdById: ana.userId, maxUses: 9 };
    const [createdAt, expiresAt] = [app.now(), new Date('2027-01-01')];
    await app.db.client.teamInvitation.create({ data: { ...invitation, createdAt, expiresAt } });
    await removeAccount(app, root, { userId: ana.userId, email });
    expect(await app.db.client.team.findMany({ select: { name: true } })).toEqual([{ name: 'Shared' }]);
    expect(await app.db.client.membership.findMany({ select: { userId: true } })).toEqual([{ userId: bob.userId }]);
    expect(await app.db.client.teamInvitation.findFirst()).toMatchObject({ createdById: null, revokedAt: app.now() });
    const events = await app.db.client.auditEvent.findMany({ where: { actorId: root.userId, teamId: { not: null } } });
    expect(events.map(({ action, teamId }) => [action, teamId]).sort()).toEqual([
      ['member-removed', shared],
      ['team-deleted', alone],
    ]);
  });

  test('is refused for the one owner of a team with others in it, by an administrator and by themselves', async () => {
    const app = await makeApp(open);
    const [root, ana, bob] = [await makeAdministrator(app), await makeAccount(app, email), await makeAccount(app)];
    const team = await placeTeam(app, 'Platform', [
      [ana, 'owner'],
      [bob, 'manager'],
    ]);
    const told = { code: 'forbidden', publicMessage: expect.stringContaining('team Platform') };
    await expect(removeAccount(app, root, { userId: ana.userId, email })).rejects.toMatchObject(told);
    await expect(deleteAccount(app, ana, { email, password })).rejects.toMatchObject(told);
    expect((await readAccount(app, root, ana.userId)).soleOwnerOf).toEqual([{ id: team, name: 'Platform' }]);
    expect((await readAccount(app, root, bob.userId)).soleOwnerOf).toEqual([]);
    expect(await app.db.client.membership.count()).toBe(2);
    const where = { teamId_userId: { teamId: team, userId: bob.userId } };
    await app.db.client.membership.update({ where, data: { role: 'owner' } });
    app.clock.advance(1000);
    await deleteAccount(app, ana, { email, password });
    expect((await logOf(app, root)).slice(-2).sort()).toEqual([
      'a deleted account: Deleted an account: themselves',
      'a deleted account: Left a team: in Platform',
    ]);
  });

  test('of two last owners who go at the same moment one stays', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const [ana, eve, bob] = [
      await makeAccount(app, email),
      await makeAccount(app, 'eve@x.org'),
      await makeAccount(app),
    ];
    await placeTeam(app, 'Platform', [
      [ana, 'owner'],
      [eve, 'owner'],
      [bob, 'member'],
    ]);
    const results = await Promise.allSettled([
      removeAccount(app, root, { userId: ana.userId, email }),
      deleteAccount(app, eve, { email: 'eve@x.org', password }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await app.db.client.membership.count({ where: { role: 'owner' } })).toBe(1);
  });
});

describeDatabases('teams, for an administrator', (open) => {
  test('are listed with people and owners, those without one first, and without a word of progress', async () => {
    const app = await makeApp(open);
    const [root, ana, bob] = [await makeAdministrator(app), await makeAccount(app), await makeAccount(app)];
    const left = await placeTeam(app, 'Left alone', [[bob, 'member']]);
    app.clock.advance(60_000);
    await placeTeam(app, 'Platform', [
      [ana, 'owner'],
      [bob, 'member'],
    ]);
    const { rows, total, pageCount } = await readAllTeams(app, root, 1);
    expect(rows.map(({ name, people, owners }) => [name, people, owners.map(({ id }) => id)])).toEqual([
      ['Left alone', 1, []],
      ['Platform', 2, [ana.userId]],
    ]);
    expect([total, pageCount, (await readAllTeams(app, root, 2)).rows]).toEqual([2, 1, []]);
    expect((await readAnyTeam(app, root, left)).candidates).toEqual([
      { id: bob.userId, name: 'A person', role: 'member' },
    ]);
    expect((await readSite(app, root)).counts).toMatchObject({ teams: 2, ownerlessTeams: 1, accounts: 3, guests: 0 });
  });

  test('come page after page, each team once', async () => {
    const app = await makeApp(open);
    const [root, ana] = [await makeAdministrator(app), await makeAccount(app)];
    for (let n = 0; n < 120; n++) await placeTeam(app, `Team ${n}`, n % 2 === 0 ? [] : [[ana, 'owner']]);
    const pages = [1, 2, 3, 4].map((page) => readAllTeams(app, root, page));
    const names = (await Promise.all(pages)).map(({ rows }) => rows.map(({ name }) => name));
    expect(names.map((one) => one.length)).toEqual([50, 50, 20, 0]);
    expect(new Set(names.flat()).size).toBe(120);
  });

  test('get an owner where none is left, once, and only one of their people', async () => {
    const app = await makeApp(open);
    const [root, ana, bob] = [await makeAdministrator(app), await makeAccount(app), await makeAccount(app)];
    const teamId = await placeTeam(app, 'Platform', [
      [ana, 'member'],
      [bob, 'manager'],
    ]);
    app.clock.advance(1000);
    const stranger = appointOwner(app, root, { teamId, userId: root.userId });
    await expect(stranger).rejects.toMatchObject(notFound);
    const results = await Promise.allSettled(
      [ana, bob].map(({ userId }) => appointOwner(app, root, { teamId, userId })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(appointOwner(app, root, { teamId, userId: ana.userId })).rejects.toMatchObject(forbidden);
    await expect(appointOwner(app, root, { teamId: 'none', userId: ana.userId })).rejects.toMatchObject(notFound);
    expect((await readAnyTeam(app, root, teamId)).candidates).toEqual([]);
    expect((await logOf(app, root)).at(-1)).toMatch(
      /^Root: Changed a role in a team from (member|manager) to owner: A person: in Platform$/,
    );
  });

  test('are deleted by their name; what was learned stays', async () => {
    const app = await makeApp(open);
    const [root, ana] = [await makeAdministrator(app), await makeAccount(app)];
    await study(app, ana, 'red-1-a');
    const teamId = await placeTeam(app, ' Platform ', [[ana, 'owner']]);
    app.clock.advance(1000);
    const wrong = removeTeam(app, root, { teamId, name: 'platform' });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid', fields: [{ path: 'name' }] });
    await removeTeam(app, root, { teamId, name: 'Platform' });
    await expect(removeTeam(app, root, { teamId, name: 'Platform' })).rejects.toMatchObject(notFound);
    expect([await app.db.client.team.count(), await app.db.client.attempt.count()]).toEqual([0, 1]);
    expect((await logOf(app, root)).at(-1)).toBe('Root: Deleted a team, 1 person: in a deleted team');
  });
});

describeDatabases('the overview', (open, kind) => {
  test('names database and migrations, and neither where it is nor how it is reached', async () => {
    const app = await makeApp(open);
    const site = await readSite(app, await makeAdministrator(app));
    expect(site.database.provider).toBe(kind === 'sqlite' ? 'sqlite' : 'postgresql');
    expect(site.database.version).toMatch(/^\d+\.\d+/);
    expect(site.database.sizeBytes).toBeGreaterThan(100_000);
    expect(site.migrations).toMatchObject({ pending: 0, unknown: 0, edited: 0 });
    expect(site.migrations.applied).toBeGreaterThan(0);
    expect(JSON.stringify(site)).not.toMatch(/@|file:|postgres(ql)?:|\/tmp/);
  });
});
