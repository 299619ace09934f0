// Teams: made, renamed, taken away and deleted; roles, leaving, removal and handing over, with the rule that a team keeps an owner.
import { changeRole } from '@/lib/commands/change-role';
import { deleteAccount } from '@/lib/commands/delete-account';
import { deleteTeam } from '@/lib/commands/delete-team';
import { exportTeam } from '@/lib/commands/export-team';
import { inviteByMail } from '@/lib/commands/invite-to-team';
import { joinTeam, readInvitation } from '@/lib/commands/join-team';
import { makeTeam } from '@/lib/commands/make-team';
import { readMe } from '@/lib/commands/read-me';
import { readTeam, readTeams } from '@/lib/commands/read-team';
import { leaveTeam, removeMember } from '@/lib/commands/remove-member';
import { renameTeam } from '@/lib/commands/rename-team';
import type { SignedInActor } from '@/lib/core/access';
import { mostOwnedTeams, teamExportSchema, teamNameBodySchema } from '@/lib/core/team-schemas';
import { makeApp, type TestApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';
import { cardOf, makeAccount, makeGuest, password, study } from '@/tests/support/learner';
import { addTrack, auditOf, linkInto, makeMember, makeTestTeam } from '@/tests/support/team';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const forbidden = { code: 'forbidden' };
const notFound = { code: 'not-found' };
const ownersOf = async (app: TestApp, teamId: string) =>
  app.db.client.membership.count({ where: { teamId, role: 'owner' } });
const emailOf = async (app: TestApp, { userId }: SignedInActor) =>
  (await app.db.client.user.findUniqueOrThrow({ where: { id: userId } })).email ?? '';
const goAway = async (app: TestApp, actor: SignedInActor) =>
  deleteAccount(app, actor, { email: await emailOf(app, actor), password });

describeDatabases('a team', (open) => {
  test('is made by an account, which owns it; a guest is told what to do', async () => {
    const app = await makeApp(open);
    const owner = await makeAccount(app);
    expect(await readTeams(app, owner)).toEqual([]);
    const made = await makeTeam(app, owner, { name: 'Platform' });
    expect(made).toMatchObject({ name: 'Platform', role: 'owner', people: 1 });
    expect(await readTeams(app, owner)).toEqual([made]);
    expect(await readMe(app, owner)).toMatchObject({ teams: [{ id: made.id, name: 'Platform' }] });
    await expect(makeTeam(app, await makeGuest(app), { name: 'Guests' })).rejects.toMatchObject(forbidden);
    expect(await auditOf(app, made.id)).toEqual(['team-made']);
  });

  test('is one of twenty that a person may own, also when they are made at once', async () => {
    const app = await makeApp(open);
    const owner = await makeAccount(app);
    const making = Array.from({ length: mostOwnedTeams + 2 }, (_, n) => makeTeam(app, owner, { name: `Team ${n}` }));
    const results = await Promise.allSettled(making);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(mostOwnedTeams);
    await expect(makeTeam(app, owner, { name: 'One more' })).rejects.toMatchObject({ code: 'invalid' });
  });

  test('shows people with role and since when to everybody in it, and invitations to managers alone', async () => {
    const app = await makeApp(open);
    const { id, owner, manager, member } = await makeTestTeam(app);
    const mine = await addTrack(app, id, 'Mine');
    await addTrack(app, id, 'Others');
    const learner = await makeAccount(app);
    await joinTeam(app, learner, await linkInto(app, manager, id, { trackId: mine }));
    await linkInto(app, manager, id);
    const seen = await readTeam(app, learner, id);
    expect(seen.members.map(({ role, isYou }) => [role, isYou])).toEqual([
      ['owner', false],
      ['manager', false],
      ...[seen.members[2], seen.members[3]].map((person) => ['member', person?.id === learner.userId]),
    ]);
    expect(seen.members.every(({ joinedAt }) => joinedAt === app.now().toISOString())).toBe(true);
    expect(seen.tracks.map(({ name }) => name)).toEqual(['Mine']);
    expect(seen.invitations).toBeNull();
    expect((await readTeam(app, member, id)).tracks).toEqual([]);
    for (const actor of [owner, manager]) {
      const team = await readTeam(app, actor, id);
      expect(team.tracks.map(({ name }) => name).sort()).toEqual(['Mine', 'Others']);
      expect(team.invitations).toMatchObject([{ email: null, role: 'member', uses: 0, maxUses: 1, state: 'open' }]);
    }
  });

  test('is renamed by an owner', async () => {
    const app = await makeApp(open);
    const { id, owner, manager } = await makeTestTeam(app);
    await renameTeam(app, owner, { teamId: id, name: 'Platform two' });
    await expect(renameTeam(app, manager, { teamId: id, name: 'Mine' })).rejects.toMatchObject(forbidden);
    expect(await readTeam(app, manager, id)).toMatchObject({ name: 'Platform two' });
    expect((await auditOf(app, id)).filter((action) => action === 'team-renamed')).toHaveLength(1);
  });

  test.each(['', '   ', 'x'.repeat(81), 'two\nlines', 'back\u202ewards', 'nul\u0000'])('is not called %j', (name) => {
    expect(teamNameBodySchema.safeParse({ name }).success).toBe(false);
  });

  test('is taken away by its owner as JSON, without hashes and without anybody’s progress', async () => {
    const app = await makeApp(open);
    const { id, owner, manager, member } = await makeTestTeam(app);
    const trackId = await addTrack(app, id);
    const learner = await makeAccount(app);
    await joinTeam(app, learner, await linkInto(app, owner, id, { trackId }));
    await study(app, learner, 'red-1-a');
    const mail = { role: 'member', trackId: null, expiresInDays: 7 } as const;
    await inviteByMail(app, manager, { ...mail, teamId: id, email: 'New@example.org', post: null });
    const file = teamExportSchema.parse(await exportTeam(app, owner, id));
    expect(file.members.map(({ id: userId }) => userId).sort()).toEqual(
      [owner, manager, member, learner].map(({ userId }) => userId).sort(),
    );
    expect(file.invitations.map(({ email, uses }) => [email, uses])).toContainEqual(['New@example.org', 0]);
    expect(file.tracks).toMatchObject([{ id: trackId, items: [{ lessonId: 'red-1', day: 1 }] }]);
    expect(file.enrolments).toMatchObject([{ trackId, userId: learner.userId, startDay: '2026-03-02' }]);
    const hashes = (await app.db.client.teamInvitation.findMany()).map(({ hash }) => hash);
    expect(hashes.length).toBeGreaterThan(3);
    expect(hashes.some((hash) => JSON.stringify(file).includes(hash))).toBe(false);
    expect(JSON.stringify(file)).not.toContain('red-1-a');
    expect((await auditOf(app, id)).at(-1)).toBe('data-exported');
    for (const actor of [manager, member]) await expect(exportTeam(app, actor, id)).rejects.toMatchObject(forbidden);
  });

  test('is deleted by an owner who types its name; its people keep their progress', async () => {
    const app = await makeApp(open);
    const { id, owner, manager, member } = await makeTestTeam(app);
    await study(app, member, 'red-1-a');
    const asked = { teamId: id, name: 'Platform' };
    await expect(deleteTeam(app, manager, asked)).rejects.toMatchObject(forbidden);
    const wrong = await deleteTeam(app, owner, { ...asked, name: 'platform' }).catch((error) => error);
    expect(wrong).toMatchObject({ code: 'invalid', fields: [{ path: 'name' }] });
    await addTrack(app, id);
    await deleteTeam(app, owner, { ...asked, name: ' Platform ' });
    for (const actor of [owner, manager, member]) {
      await expect(readTeam(app, actor, id)).rejects.toMatchObject(notFound);
      await expect(deleteTeam(app, actor, asked)).rejects.toMatchObject(notFound);
    }
    const { client } = app.db;
    const left = [client.membership.count(), client.teamInvitation.count(), client.track.count(), client.team.count()];
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0]);
    expect(await cardOf(app, member, 'red-1-a')).toMatchObject({ reps: 1 });
    expect((await auditOf(app, id)).filter((action) => action === 'team-deleted')).toHaveLength(1);
  });
});

describeDatabases('roles', (open) => {
  test('are given by owners; ownership is handed over, and the one who did steps down', async () => {
    const app = await makeApp(open);
    const { id, owner, manager, member } = await makeTestTeam(app);
    const give = (actor: SignedInActor, to: SignedInActor, role: 'owner' | 'manager' | 'member') =>
      changeRole(app, actor, { teamId: id, userId: to.userId, role });
    for (const actor of [manager, member]) await expect(give(actor, actor, 'owner')).rejects.toMatchObject(forbidden);
    await expect(give(owner, owner, 'member')).rejects.toMatchObject(forbidden);
    await expect(give(owner, await makeAccount(app), 'member')).rejects.toMatchObject(notFound);
    await give(owner, manager, 'owner');
    await give(owner, owner, 'member');
    await give(manager, owner, 'member');
    await expect(give(manager, manager, 'manager')).rejects.toMatchObject(forbidden);
    await expect(give(owner, member, 'manager')).rejects.toMatchObject(forbidden);
    const { members } = await readTeam(app, member, id);
    expect(members.find(({ role }) => role === 'owner')).toMatchObject({ id: manager.userId });
    // The same role again is no change.
    expect((await auditOf(app, id)).filter((action) => action === 'role-changed')).toHaveLength(2);
  });

  test('two owners who step down, leave, or remove each other at once leave one', async () => {
    const app = await makeApp(open);
    const ways = [
      (actor: SignedInActor, id: string) =>
        changeRole(app, actor, { teamId: id, userId: actor.userId, role: 'member' }),
      (actor: SignedInActor, id: string) => leaveTeam(app, actor, id),
      (actor: SignedInActor, id: string, other: SignedInActor) =>
        removeMember(app, actor, { teamId: id, userId: other.userId }),
      (actor: SignedInActor) => goAway(app, actor),
    ];
    for (const way of ways) {
      const { id, owner, manager } = await makeTestTeam(app);
      await changeRole(app, owner, { teamId: id, userId: manager.userId, role: 'owner' });
      const results = await Promise.allSettled([way(owner, id, manager), way(manager, id, owner)]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await ownersOf(app, id)).toBe(1);
    }
  });

  test('end what a person had invited by and may not any more', async () => {
    const app = await makeApp(open);
    const { id, owner, manager } = await makeTestTeam(app);
    await changeRole(app, owner, { teamId: id, userId: manager.userId, role: 'owner' });
    const asManager = await linkInto(app, manager, id, { role: 'manager' });
    const asMember = await linkInto(app, manager, id);
    const others = await linkInto(app, owner, id, { role: 'manager' });
    const stranger = await makeAccount(app);
    const holding = async () =>
      Promise.all(
        [asManager, asMember, others].map(async (token) => (await readInvitation(app, stranger, token)) !== null),
      );
    expect(await holding()).toEqual([true, true, true]);
    await changeRole(app, owner, { teamId: id, userId: manager.userId, role: 'manager' });
    expect(await holding()).toEqual([false, true, true]);
    await changeRole(app, owner, { teamId: id, userId: manager.userId, role: 'member' });
    expect(await holding()).toEqual([false, false, true]);
  });
});

describeDatabases('a membership ends', (open) => {
  test('by removal: managers remove members, owners anybody; access ends with it, and progress stays', async () => {
    const app = await makeApp(open);
    const { id, owner, manager, member } = await makeTestTeam(app);
    const trackId = await addTrack(app, id);
    const learner = await makeAccount(app);
    await joinTeam(app, learner, await linkInto(app, owner, id, { trackId }));
    const elsewhere = await makeTestTeam(app, 'Elsewhere');
    await joinTeam(
      app,
      learner,
      await linkInto(app, elsewhere.owner, elsewhere.id, { trackId: await addTrack(app, elsewhere.id) }),
    );
    await study(app, learner, 'red-1-a');
    const remove = (actor: SignedInActor, { userId }: SignedInActor) =>
      removeMember(app, actor, { teamId: id, userId });
    await expect(remove(member, learner)).rejects.toMatchObject(forbidden);
    await expect(remove(manager, owner)).rejects.toMatchObject(forbidden);
    await remove(manager, learner);
    await expect(remove(manager, learner)).rejects.toMatchObject(notFound);
    await expect(readTeam(app, learner, id)).rejects.toMatchObject(notFound);
    expect(await readTeams(app, learner)).toMatchObject([{ id: elsewhere.id }]);
    const enrolments = await app.db.client.enrolment.findMany({ where: { userId: learner.userId } });
    expect(enrolments.map(({ teamId }) => teamId)).toEqual([elsewhere.id]);
    expect(await cardOf(app, learner, 'red-1-a')).toMatchObject({ reps: 1 });
    const second = await makeMember(app, owner, id, 'manager');
    await expect(remove(manager, second)).rejects.toMatchObject(forbidden);
    await remove(owner, second);
    await expect(remove(owner, owner)).rejects.toMatchObject(forbidden);
    expect((await auditOf(app, id)).filter((action) => action === 'member-removed')).toHaveLength(2);
  });

  test('and no link that was made before lets in whom the team removed, only a new one', async () => {
    const app = await makeApp(open);
    const { id, owner, member } = await makeTestTeam(app);
    const old = await linkInto(app, owner, id, { maxUses: 10 });
    app.clock.advance(1_000);
    await removeMember(app, owner, { teamId: id, userId: member.userId });
    expect(await readInvitation(app, member, old)).toBeNull();
    await expect(joinTeam(app, member, old)).rejects.toMatchObject(notFound);
    const other = await makeAccount(app);
    expect(await joinTeam(app, other, old)).toEqual({ teamId: id, isNew: true });
    app.clock.advance(1_000);
    expect(await joinTeam(app, member, await linkInto(app, owner, id))).toEqual({ teamId: id, isNew: true });
  });

  test('by leaving; the last owner is told what to do, and what a leaver had invited by ends', async () => {
    const app = await makeApp(open);
    const { id, owner, manager, member } = await makeTestTeam(app);
    const token = await linkInto(app, manager, id);
    await expect(leaveTeam(app, owner, id)).rejects.toMatchObject(forbidden);
    for (const actor of [manager, member]) {
      await leaveTeam(app, actor, id);
      await expect(leaveTeam(app, actor, id)).rejects.toMatchObject(notFound);
    }
    expect(await readInvitation(app, await makeAccount(app), token)).toBeNull();
    expect((await readTeam(app, owner, id)).members).toHaveLength(1);
    expect((await auditOf(app, id)).slice(-2)).toEqual(['member-left', 'member-left']);
  });

  test('with the account: not the last owner’s while others are there, and a team of nobody else goes too', async () => {
    const app = await makeApp(open);
    const { id, owner, manager, member } = await makeTestTeam(app);
    const alone = await makeTeam(app, owner, { name: 'Alone' });
    const refusal = await goAway(app, owner).catch((error: { publicMessage: string }) => error);
    expect(refusal).toMatchObject({ ...forbidden, publicMessage: expect.stringContaining('Platform') });
    // Nothing went.
    expect((await readTeams(app, owner)).map(({ name }) => name)).toEqual(['Alone', 'Platform']);
    const token = await linkInto(app, manager, id);
    await goAway(app, manager);
    expect(await readInvitation(app, member, token)).toMatchObject({ isMember: true });
    expect(await readInvitation(app, await makeAccount(app), token)).toBeNull();
    await changeRole(app, owner, { teamId: id, userId: member.userId, role: 'owner' });
    await goAway(app, owner);
    expect((await readTeam(app, member, id)).members).toHaveLength(1);
    expect(await app.db.client.team.count({ where: { id: alone.id } })).toBe(0);
    await goAway(app, member);
    expect(await app.db.client.team.count()).toBe(0);
    expect((await auditOf(app, alone.id)).at(-1)).toBe('team-deleted');
    expect((await auditOf(app, id)).at(-1)).toBe('team-deleted');
  });
});
