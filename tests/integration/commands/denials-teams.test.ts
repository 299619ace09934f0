// Every command and every data function about teams: nobody, a guest, a stranger, a manager of another team and a removed member find
// nothing, a member and a manager are told what is not theirs to do, and who may is not blocked.
import { removeMember } from '@/lib/commands/remove-member';
import type { SignedInActor } from '@/lib/core/access';
import { isAtLeast, type TeamRole, teamRoles } from '@/lib/core/team-roles';
import type { Tx } from '@/lib/data/open-database';
import { makeApp, type TestApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';
import { makeAccount, makeGuest } from '@/tests/support/learner';
import { linkInto, makeMember, makeTestTeam } from '@/tests/support/team';
import { makeTeamBelongings, type TeamBelongings, teamCommands, teamData } from '@/tests/support/team-calls';

// PGlite on a busy machine is slow.
jest.setTimeout(120_000);

/** Every row of a team, as text. */
async function everythingOf(tx: Tx, teamId: string): Promise<string> {
  const where = { teamId };
  return JSON.stringify([
    await tx.team.findMany({ where: { id: teamId } }),
    await tx.membership.findMany({ where, orderBy: { userId: 'asc' } }),
    await tx.teamInvitation.findMany({ where, orderBy: { id: 'asc' } }),
    await tx.track.findMany({ where, orderBy: { id: 'asc' } }),
    await tx.enrolment.findMany({ where, orderBy: { id: 'asc' } }),
  ]);
}

/** Whether a result holds anything of the team. */
function tells(result: unknown, of: TeamBelongings): boolean {
  const text = JSON.stringify(result, (_, value) => (value instanceof Set ? [...value] : value)) ?? '';
  const secrets = [of.name, of.id, of.owner.userId, of.manager.userId, of.learner.userId, of.learnerEmail];
  return [...secrets, of.trackId, of.invitationId, of.invitedEmail].some((secret) => text.includes(secret));
}

/** Those to whom the team does not exist. */
async function outsiders(app: TestApp, of: TeamBelongings): Promise<[string, SignedInActor | object][]> {
  const removed = await makeMember(app, of.owner, of.id);
  app.clock.advance(1_000);
  await removeMember(app, of.owner, { teamId: of.id, userId: removed.userId });
  const elsewhere = await makeTestTeam(app, 'Elsewhere');
  return [
    ['nobody', { type: 'visitor' }],
    ['a guest', await makeGuest(app)],
    ['a stranger', await makeAccount(app)],
    ['a manager of another team', elsewhere.manager],
    ['an owner of another team', elsewhere.owner],
    ['a removed member', removed],
  ];
}

/** After these there is less of a team. */
const thatEnd = ['removeMember', 'partWith', 'leaveTeam', 'deleteTeam', 'dissolveTeam'];

const entries = <Context>(table: Record<string, { needs: TeamRole | 'nothing'; call: Context }>) =>
  Object.entries(table);

describeDatabases('commands about a team deny', (open) => {
  test('whoever does not belong to it: the same as of what does not exist', async () => {
    const app = await makeApp(open);
    const of = await makeTeamBelongings(app);
    const others = await outsiders(app, of);
    const before = await everythingOf(app.db.client, of.id);
    for (const [who, actor] of others) {
      for (const [name, { needs, call }] of entries(teamCommands)) {
        let failure: { code?: string; message?: string } | undefined;
        const result = await call(app, actor as SignedInActor, of).catch((error) => {
          failure = error;
        });
        expect([who, name, tells(result, of)]).toEqual([who, name, false]);
        if (needs === 'nothing') continue;
        expect([who, name, failure === undefined]).toEqual([who, name, false]);
        if (who !== 'nobody') expect([who, name, failure?.code]).toEqual([who, name, 'not-found']);
        const missing = { ...of, id: crypto.randomUUID(), invitationId: crypto.randomUUID() };
        const same = await call(app, actor as SignedInActor, missing).catch((error: Error) => error);
        if (who !== 'nobody') expect([who, name, (same as Error).message]).toEqual([who, name, failure?.message]);
      }
    }
    expect(await everythingOf(app.db.client, of.id)).toBe(before);
  });

  test('members and managers what is not theirs to do, and nobody what is', async () => {
    const app = await makeApp(open);
    for (const role of [...teamRoles].reverse()) {
      const shared = await makeTeamBelongings(app);
      for (const [name, { needs, call }] of entries(teamCommands)) {
        if (needs === 'nothing') continue;
        const may = isAtLeast(role, needs);
        const of = may && thatEnd.includes(name) ? await makeTeamBelongings(app) : shared;
        // The owner alone leaves by another way: see the tests of teams.
        if (name === 'leaveTeam' && role === 'owner') continue;
        const actor = of[role];
        const before = await everythingOf(app.db.client, of.id);
        const failure = await call(app, actor, of).then(
          () => undefined,
          (error: { code?: string }) => error,
        );
        // What is built of others is scoped by the data below it: nothing is there for it to end.
        const code = ['partWith', 'dissolveTeam'].includes(name) ? 'not-found' : 'forbidden';
        expect([role, name, failure?.code]).toEqual([role, name, may ? undefined : code]);
        if (!may) expect(await everythingOf(app.db.client, of.id)).toBe(before);
      }
    }
  });
});

describeDatabases('data of a team is denied', (open) => {
  const attempt = async (app: TestApp, of: TeamBelongings, actor: unknown, name: string) => {
    const outcome = { error: true, changes: false, tells: false, isNothing: true };
    const takeBack = new Error('take back');
    await app.db
      .transaction(async (tx) => {
        const enrolmentsGo = name === 'addEnrolment';
        const before = await everythingOf(tx, of.id);
        const result = await teamData[name]?.call(tx, actor as SignedInActor, of);
        const after = await everythingOf(tx, of.id);
        outcome.error = false;
        outcome.changes = enrolmentsGo ? result === true : after !== before;
        outcome.tells = tells(result, of);
        outcome.isNothing = result === null || result === false || result === 0 || result === undefined;
        throw takeBack;
      })
      .catch((error: unknown) => {
        if (error !== takeBack) outcome.error = true;
      });
    return outcome;
  };
  const names = Object.keys(teamData);

  test('to whoever does not belong to it', async () => {
    const app = await makeApp(open);
    const of = await makeTeamBelongings(app);
    for (const [who, actor] of await outsiders(app, of)) {
      for (const name of names) {
        const { error, changes, tells: isTold } = await attempt(app, of, actor, name);
        expect([who, name, changes, isTold]).toEqual([who, name, false, false]);
        // An actor without an id must not mean "no condition".
        if (who === 'nobody' && !['addTeam'].includes(name)) expect([name, error]).toEqual([name, true]);
      }
    }
  });

  test('by role, and given to who may have it', async () => {
    const app = await makeApp(open);
    const of = await makeTeamBelongings(app);
    // What the owner made is nobody else's to take back.
    await linkInto(app, of.owner, of.id);
    for (const role of teamRoles) {
      for (const name of names) {
        const { needs } = teamData[name] ?? { needs: 'nothing' };
        if (needs === 'nothing') continue;
        const { error, changes, tells: isTold, isNothing } = await attempt(app, of, of[role], name);
        const gives = !error && (changes || isTold || !isNothing);
        if (isAtLeast(role, needs)) expect([role, name, gives]).toEqual([role, name, true]);
        else expect([role, name, changes, isTold]).toEqual([role, name, false, false]);
      }
    }
    expect(await attempt(app, of, of.manager, 'dropTeamInvitation')).toMatchObject({ changes: true });
    for (const actor of [of.owner, of.member]) {
      expect(await attempt(app, of, actor, 'dropTeamInvitation')).toMatchObject({ changes: false });
    }
  });
});
