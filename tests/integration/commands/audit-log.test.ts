// The audit log: every writer of it, in the transaction of what it tells; read with filters, as CSV, and forgotten after two years.
import { createInvitation } from '@/lib/commands/create-invitation';
import { deleteAccount } from '@/lib/commands/delete-account';
import { ensureSetupToken } from '@/lib/commands/ensure-setup-token';
import { exportAnki } from '@/lib/commands/export-anki';
import { exportAttemptsCsv, exportCardsCsv } from '@/lib/commands/export-csv';
import { exportData } from '@/lib/commands/export-data';
import { issueResetLink } from '@/lib/commands/issue-reset-link';
import { makeAdministrator as makeByCommand } from '@/lib/commands/make-administrator';
import { purgeGuests } from '@/lib/commands/purge-guests';
import { exportAuditLog, readAuditLog } from '@/lib/commands/read-audit-log';
import { revokeInvitation } from '@/lib/commands/revoke-invitation';
import { setSiteRole } from '@/lib/commands/set-site-role';
import { signOutAccount } from '@/lib/commands/sign-out-account';
import { signUp } from '@/lib/commands/sign-up';
import { visitor } from '@/lib/core/access';
import { auditActions } from '@/lib/core/audit';
import { saveSettings } from '@/lib/data/settings';
import { logOf, placeTeam } from '@/tests/support/administration';
import { makeApp, type TestApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { makeAccount, makeAdministrator, makeGuest, password } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const setUp = 'Root: Became administrator by the set-up link';
async function whole(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += String(piece);
  return text;
}
/** Lines of one actor at different instants: the order of the log is that of time. */
const step = (app: TestApp) => app.clock.advance(1000);

describeDatabases('into the audit log', (open) => {
  test('go invitations to the site, made and revoked, by their note', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    step(app);
    const { invitation, token } = await createInvitation(app, root, { note: 'Berlin', expiresInDays: 7, maxUses: 3 });
    step(app);
    await revokeInvitation(app, root, invitation.id);
    await expect(revokeInvitation(app, root, invitation.id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await logOf(app, root)).toEqual([
      setUp,
      'Root: Made an invitation to this site, 3 accounts: Berlin',
      'Root: Revoked an invitation to this site: Berlin',
    ]);
    const stored = JSON.stringify(await app.db.client.auditEvent.findMany());
    expect([stored.includes('Berlin'), stored.includes(token)]).toEqual([false, false]);
  });

  test('goes who takes their data out, and how; a guest leaves no line', async () => {
    const app = await makeApp(open);
    const [root, guest] = [await makeAdministrator(app), await makeGuest(app)];
    for (const actor of [root, guest]) {
      for (const pieces of [
        exportData(app, actor),
        exportAttemptsCsv(app, actor),
        exportCardsCsv(app, actor),
        exportAnki(app, actor, 'https://example.org'),
      ]) {
        step(app);
        // What is not read to its end is in the log as well.
        await pieces.next();
        await pieces.return(undefined as never);
      }
    }
    expect(await logOf(app, root)).toEqual([
      setUp,
      'Root: Downloaded data: everything as JSON',
      'Root: Downloaded data: answers as CSV',
      'Root: Downloaded data: cards as CSV',
      'Root: Downloaded data: an Anki package',
    ]);
  });

  test('goes the deletion of an account, of a guest nothing', async () => {
    const app = await makeApp(open);
    const [root, ana, guest] = [await makeAdministrator(app), await makeAccount(app, 'a@b.cd'), await makeGuest(app)];
    step(app);
    await expect(deleteAccount(app, ana, { email: 'a@b.cd', password: 'wrong' })).rejects.toMatchObject({
      code: 'invalid',
    });
    await deleteAccount(app, ana, { email: 'a@b.cd', password });
    await deleteAccount(app, guest, {});
    // Twice is once.
    await deleteAccount(app, ana, { email: 'a@b.cd', password });
    expect(await logOf(app, root)).toEqual([setUp, 'a deleted account: Deleted an account: themselves']);
  });

  test('goes what the operator does by command', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    await makeAccount(app, 'ana@example.org');
    for (const deed of [makeByCommand, makeByCommand, issueResetLink, signOutAccount]) {
      step(app);
      await deed(app, 'ana@example.org');
      await deed(app, 'nobody@example.org');
    }
    expect(await logOf(app, root)).toEqual([
      setUp,
      'The operator: Made somebody administrator: A person',
      'The operator: Made a link by which a new password is chosen: A person',
      'The operator: Signed somebody out everywhere: A person',
    ]);
  });

  test('goes nothing of what fails', async () => {
    const app = await makeApp(open);
    const token = (await ensureSetupToken(app.db, app.now())) ?? '';
    await makeAccount(app, 'root@example.org');
    const taken = { email: 'root@example.org', password, name: 'Root' };
    await expect(signUp(app, visitor, taken, { by: 'setup', token })).rejects.toMatchObject({ code: 'invalid' });
    expect(await app.db.client.auditEvent.count()).toBe(0);
    await signUp(app, visitor, { ...taken, email: 'free@example.org' }, { by: 'setup', token });
    expect(await app.db.client.auditEvent.count()).toBe(1);
  });
});

describeDatabases('the audit log', (open) => {
  const event = (at: Date, more: object) => ({
    ...{ id: crypto.randomUUID(), at, actorId: null, action: 'team-made', teamId: null, subjectId: null },
    ...{ detail: '{}', ...more },
  });

  test('is filtered by group, person and days of the administrator’s own zone, pages of a hundred', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const [ana, bob] = [await makeAccount(app, 'ana@example.org'), await makeAccount(app, 'bob@example.org')];
    await app.db.client.auditEvent.deleteMany();
    const settings = { timeZone: 'America/New_York' };
    await app.db.transaction((tx) => saveSettings(root, tx, settings));
    // 23:30 on the 9th there, and 00:30 on the 10th.
    const [evening, night] = [new Date('2026-03-10T03:30:00Z'), new Date('2026-03-10T04:30:00Z')];
    await app.db.client.auditEvent.createMany({
      data: [
        event(evening, { actorId: ana.userId, action: 'role-changed', subjectId: bob.userId }),
        event(night, { actorId: bob.userId, action: 'data-exported' }),
        ...Array.from({ length: 240 }, () => event(new Date('2026-04-01T12:00:00Z'), { action: 'team-renamed' })),
      ],
    });
    const count = async (query: object) => (await readAuditLog(app, root, { page: 1, ...query })).total;
    expect(await count({})).toBe(242);
    expect(await count({ group: 'roles' })).toBe(1);
    expect(await count({ group: 'teams' })).toBe(240);
    expect(await count({ group: 'deletions' })).toBe(0);
    expect(await count({ person: 'ANA@' })).toBe(1);
    expect(await count({ person: 'bob@' })).toBe(2);
    expect(await count({ person: bob.userId })).toBe(2);
    expect(await count({ person: 'nobody at all' })).toBe(0);
    expect(await count({ from: '2026-03-10', until: '2026-03-10' })).toBe(1);
    expect(await count({ until: '2026-03-09' })).toBe(1);
    expect(await count({ from: '2026-03-11', until: '2026-03-01' })).toBe(0);
    expect(await count({ group: 'exports', person: 'ana@' })).toBe(0);
    const pages = await Promise.all([1, 2, 3, 4].map((page) => readAuditLog(app, root, { page })));
    expect(pages.map(({ lines }) => lines.length)).toEqual([100, 100, 42, 0]);
    expect(new Set(pages.flatMap(({ lines }) => lines.map(({ id }) => id))).size).toBe(242);
    expect((await readAuditLog(app, root, { page: 1, person: ana.userId })).personName).toBe('A person');
    const unknown = await readAuditLog(app, root, { page: 1, person: crypto.randomUUID() });
    expect([unknown.total, unknown.personName]).toEqual([0, 'a deleted account']);
  });

  test('says what is gone, and shows what it does not know as it is stored', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const gone = crypto.randomUUID();
    const at = (seconds: number) => new Date(app.now().getTime() + 1000 * seconds);
    await app.db.client.auditEvent.createMany({
      data: [
        event(at(1), { actorId: gone, action: 'team-deleted', teamId: gone, subjectId: gone, detail: '{"people":2}' }),
        event(at(2), { actorId: root.userId, action: 'track-made', subjectId: gone }),
        event(at(3), { actorId: root.userId, action: 'made-by-a-newer-version', subjectId: gone }),
      ],
    });
    expect((await logOf(app, root)).slice(1)).toEqual([
      'a deleted account: Deleted a team, 2 people: in a deleted team',
      'Root: Made a track: a deleted track',
      'Root: made-by-a-newer-version',
    ]);
  });

  test('has words for each action, which are not its code', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    await app.db.client.auditEvent.deleteMany();
    const data = auditActions.map((action, index) => event(new Date(app.now().getTime() + index), { action }));
    await app.db.client.auditEvent.createMany({ data });
    const { lines } = await readAuditLog(app, root, { page: 1 });
    expect(lines).toHaveLength(auditActions.length);
    for (const { what, action } of lines)
      expect([action, what]).toEqual([action, expect.stringMatching(/^[A-Z][^-]+/)]);
    expect(lines.map(({ what }) => what).join()).not.toMatch(/undefined|null/);
  });

  test('as CSV holds all pages, runs nothing in a spreadsheet, and says afterwards that it was taken', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    const hostile = (await signUp(app, visitor, { email: 'x@y.zz', password, name: '=HYPERLINK("http://x","y")' }))
      .actor;
    const team = await placeTeam(app, '+1,"two"\r\nthree', [[hostile, 'owner']]);
    step(app);
    const later = new Date(app.now().getTime() - 500);
    await app.db.client.auditEvent.createMany({
      data: [
        ...Array.from({ length: 1200 }, () => event(later, { actorId: hostile.userId, teamId: team, subjectId: team })),
        event(later, { actorId: root.userId, action: 'member-removed', subjectId: hostile.userId, teamId: team }),
      ],
    });
    const csv = await whole(exportAuditLog(app, root, { group: 'teams' }));
    const records = csv.split(/\r\n(?=\d{4}-)/);
    expect(records[0]).toBe('at,who,action,what,whom,team,who_id,whom_id,team_id');
    expect(records).toHaveLength(1202);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@-]/m);
    expect(csv).not.toContain('log-exported');
    expect((await logOf(app, root)).at(-1)).toContain('Downloaded this log');
  });

  test('forgets what is older than two years at a start, and nothing else', async () => {
    const app = await makeApp(open);
    const root = await makeAdministrator(app);
    app.clock.advance(2 * 365 * dayMs - 1);
    const { userId } = await makeAccount(app);
    await setSiteRole(app, root, { userId, role: 'administrator' });
    await purgeGuests(app.db, app.now());
    expect(await logOf(app, root)).toHaveLength(2);
    app.clock.advance(2);
    await purgeGuests(app.db, app.now());
    expect(await logOf(app, root)).toEqual(['Root: Made somebody administrator: A person']);
  });
});
