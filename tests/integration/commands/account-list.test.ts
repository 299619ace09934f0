// Finding accounts: the same on both databases whatever the case, the script and the order that they would choose themselves.
import { readAccounts } from '@/lib/commands/read-accounts';
import { placeAccounts, placeTeam } from '@/tests/support/administration';
import { makeApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { makeAccount, makeAdministrator, makeGuest } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

describeDatabases('the list of accounts', (open) => {
  test('finds by a part of name or address, ignoring case in every script; signs of patterns are letters', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const names = ['Årne Öst', 'ΣΟΦΙΑ', 'per_cent', '100% Eve', "O'Neil", 'Zoë', 'Анна'];
    await placeAccounts(app, names);
    const ids = async (search: string) => {
      const { rows, total } = await readAccounts(app, root, { search, sort: 'name', page: 1 });
      expect(total).toBe(rows.length);
      return rows.map(({ name }) => name);
    };
    expect(await ids('årne')).toEqual(['Årne Öst']);
    expect(await ids('ÖST')).toEqual(['Årne Öst']);
    expect(await ids('анНА')).toEqual(['Анна']);
    expect(await ids('zoe\u0308')).toEqual(['Zoë']);
    expect(await ids('%')).toEqual(['100% Eve']);
    expect(await ids('_')).toEqual(['per_cent']);
    expect(await ids("'")).toEqual(["O'Neil"]);
    expect(await ids('2@EXAMPLE.net')).toEqual(['per_cent']);
    expect(await ids(' ROOT@ ')).toEqual(['Root']);
    for (const none of ['nobody', '\u0000', "' OR 1=1 --", 'x'.repeat(254)]) expect(await ids(none)).toEqual([]);
    expect(await ids('   ')).toHaveLength(8);
  });

  test('sorts by newest, name and last seen, and turns pages of fifty without losing or repeating one', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const seen = await makeAccount(app, 'seen@example.org');
    app.clock.advance(dayMs);
    const names = Array.from({ length: 118 }, (_, n) => `${n % 2 ? 'b' : 'A'}${String(n).padStart(3, '0')}`);
    await placeAccounts(app, names);
    const all = async (sort: 'newest' | 'name' | 'seen') => {
      const pages = await Promise.all([1, 2, 3, 4].map((page) => readAccounts(app, root, { search: '', sort, page })));
      expect(pages.map(({ rows, pageCount }) => [rows.length, pageCount])).toEqual([
        [50, 3],
        [50, 3],
        [20, 3],
        [0, 3],
      ]);
      const rows = pages.flatMap((page) => page.rows);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(120);
      return rows.map(({ name }) => name);
    };
    expect((await all('newest')).slice(0, 2)).toEqual(['b117', 'A116']);
    const byName = await all('name');
    expect([byName[0], byName[1], byName[2], byName[61]]).toEqual(['A person', 'A000', 'A002', 'b003']);
    await app.db.client.session.updateMany({ where: { userId: seen.userId }, data: { lastSeenAt: app.now() } });
    expect((await all('seen')).slice(0, 2)).toEqual(['A person', 'Root']);
  });

  test('tells ways of signing in, teams and marks; guests are not in it, and no hash is', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    await makeGuest(app);
    const ana = await makeAccount(app, 'ana@example.org');
    const where = { id: ana.userId };
    await placeTeam(app, 'One', [[ana, 'owner']]);
    await placeTeam(app, 'Two', [[ana, 'member']]);
    const identity = { provider: 'github', subject: '7', userId: ana.userId, email: 'a@b.c', createdAt: app.now() };
    await app.db.client.identity.create({ data: identity });
    await app.db.client.user.update({ where, data: { isDemo: true } });
    const { rows } = await readAccounts(app, root, { search: 'ana@', sort: 'newest', page: 1 });
    expect(rows).toEqual([
      {
        ...{ id: ana.userId, name: 'A person', email: 'ana@example.org', role: 'learner', isDemo: true, teams: 2 },
        ...{ hasPassword: true, providers: ['github'], createdAt: app.now(), lastSeenAt: app.now() },
      },
    ]);
    const everybody = await readAccounts(app, root, { search: '', sort: 'newest', page: 1 });
    expect(everybody.total).toBe(2);
    expect(JSON.stringify(everybody)).not.toContain('argon2');
  });
});
