// State is the fold of history, over random histories on every database; and what was damaged is put right from history.
import fc from 'fast-check';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { type DatabaseKind, describeDatabases } from '@/tests/support/database';
import { anySteps, live } from '@/tests/support/history';
import { learn, makeAccount, makeGuest, study } from '@/tests/support/learner';
import { times } from '@/tests/support/thorough';

jest.setTimeout(120_000);
const runs: Record<DatabaseKind, number> = { sqlite: times(16, 5), pglite: times(3, 2), postgres: 10 };

const people = (app: TestApp) => app.db.client.user.deleteMany();
/** Everything that is folded from history: not whether a card is suspended. */
async function stored({ db: { client } }: TestApp) {
  const byUser = { userId: 'asc' } as const;
  const cards = await client.card.findMany({ orderBy: [byUser, { objectiveId: 'asc' }] });
  return {
    cards: cards.map(({ suspendedAt: _, ...card }) => card),
    days: await client.dayTotal.findMany({ orderBy: [byUser, { studyDay: 'asc' }] }),
    objectives: await client.objectiveTotal.findMany({ orderBy: [byUser, { objectiveId: 'asc' }] }),
  };
}

type Damage = (app: TestApp, nth: number) => Promise<unknown>;
/** Ways in which stored rows may come to differ; each takes one row, where there is one. */
const damages: Record<string, Damage> = {
  'a card that forgot': async ({ db: { client } }, nth) => {
    const row = await client.card.findFirst({ skip: nth });
    const where = { userId: row?.userId ?? '', objectiveId: row?.objectiveId ?? '' };
    await client.card.updateMany({ where, data: { stability: 99, dueAt: new Date(0) } });
  },
  'a card gone': async ({ db: { client } }, nth) => {
    const row = await client.card.findFirst({ skip: nth });
    await client.card.deleteMany({ where: { userId: row?.userId ?? '', objectiveId: row?.objectiveId ?? '' } });
  },
  'a card of nothing': async ({ db: { client } }, nth) => {
    const row = await client.card.findFirst({ skip: nth });
    if (row) await client.card.create({ data: { ...row, objectiveId: 'never-answered' } });
  },
  'a day counted wrongly': ({ db: { client } }) => client.dayTotal.updateMany({ data: { answers: { increment: 1 } } }),
  'a day gone': async ({ db: { client } }, nth) => {
    const row = await client.dayTotal.findFirst({ skip: nth });
    await client.dayTotal.deleteMany({ where: { userId: row?.userId ?? '', studyDay: row?.studyDay ?? '' } });
  },
  'a day on which nothing was': async ({ db: { client } }, nth) => {
    const row = await client.dayTotal.findFirst({ skip: nth });
    if (row) await client.dayTotal.create({ data: { ...row, studyDay: '1999-01-01' } });
  },
  'objectives that were never learned': ({ db: { client } }) =>
    client.objectiveTotal.updateMany({ data: { firstRightAt: null, answers: 0 } }),
  'objectives gone': ({ db: { client } }) => client.objectiveTotal.deleteMany(),
};

describeDatabases('history', (open, kind) => {
  test('whatever two people do, what is stored is what their history folds to, and damage is repaired exactly', async () => {
    const app = await makeApp(open);
    let attempts = 0;
    await fc.assert(
      fc.asyncProperty(anySteps, fc.constantFrom(...Object.keys(damages)), fc.nat(3), async (steps, damage, nth) => {
        await people(app);
        attempts += await live(app, steps);
        expect((await rebuildCards(app, { repair: false })).differences).toEqual([]);
        const before = await stored(app);
        await damages[damage]?.(app, nth);
        const damaged = await stored(app);
        const { differences } = await rebuildCards(app, { repair: true });
        expect(await stored(app)).toEqual(before);
        expect(differences.length > 0).toBe(JSON.stringify(damaged) !== JSON.stringify(before));
      }),
      { numRuns: runs[kind] },
    );
    // The histories are not empty ones.
    expect(attempts).toBeGreaterThan(runs[kind]);
  });

  test('each damage is found and named, and looking changes nothing', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'green-1-a']);
    await study(app, await makeAccount(app), 'red-1-a');
    await expectStoredIsFolded(app);
    for (const [name, damage] of Object.entries(damages)) {
      await damage(app, 0);
      const { users, differences } = await rebuildCards(app, { repair: false });
      expect([name, users, differences.length > 0]).toEqual([name, 2, true]);
      for (const { what } of differences) expect(what).toMatch(/^(card|totals of) \S+$/);
      expect((await rebuildCards(app, { repair: true })).differences).toEqual(differences);
      await expectStoredIsFolded(app);
    }
  });
});
