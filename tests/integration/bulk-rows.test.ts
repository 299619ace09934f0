// What the bench measures on is a history like any other: what is stored is what it folds to.
import { exerciseKinds } from '@/lib/core/exercise-view';
import { recentDurations, recentDurationsByKind } from '@/lib/data/attempts';
import { actorOf } from '@/lib/data/users';
import { fillWithLearners, learnerId } from '@/scripts/bench/bulk-rows';
import { expectStoredIsFolded, makeApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

describeDatabases('the learners of the bench', (open) => {
  test('have a year of history with cards and totals that agree with it', async () => {
    const app = await makeApp(open);
    const filled = await fillWithLearners(app.db, app.course, { learners: 7, now: app.now() });
    expect(filled).toEqual({ learners: 7, cards: 7 * 13, attempts: 7 * 22 });
    await expectStoredIsFolded(app);
    const { client } = app.db;
    expect(await client.user.count()).toBe(7);
    const where = { userId: learnerId(6) };
    expect(await client.session.count({ where })).toBe(1);
    const { lastSequence } = await client.user.findUniqueOrThrow({ where: { id: learnerId(6) } });
    expect(await client.attempt.aggregate({ where, _max: { sequence: true } })).toEqual({
      _max: { sequence: lastSequence },
    });
    // A third is due, and each presentation was closed by its attempt.
    const due = await client.card.count({ where: { ...where, dueAt: { lte: app.now() } } });
    expect(due).toBeGreaterThan(2);
    expect(due).toBeLessThan(8);
    const actor = actorOf(await client.user.findUniqueOrThrow({ where: { id: learnerId(6) } }));
    const byKind = await recentDurationsByKind(actor, client);
    const lists = await Promise.all(
      exerciseKinds.map(async (kind) => [kind, await recentDurations(actor, client, kind)] as const),
    );
    const known = lists.filter(([, list]) => list.length > 0);
    expect(known.length).toBeGreaterThan(2);
    expect(byKind).toEqual(new Map(known));
    expect(await client.presentation.count({ where: { closedAt: { not: null }, attempt: { isNot: null } } })).toBe(
      7 * 22,
    );
  });
});
