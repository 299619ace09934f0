// An export taken into another instance or account: history and cards come out the same, again changes nothing, and it joins what is there.
import { importData, checkImport as survey } from '@/lib/commands/import-data';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import type { SignedInActor } from '@/lib/core/access';
import { type ExportFile, longestExportBytes } from '@/lib/core/export-format';
import { suspendCard } from '@/lib/data/imports';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { everythingOf, makeBelongings } from '@/tests/support/belongings';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { exportOf, largeExport } from '@/tests/support/export-file';
import { answer, begin, exerciseOf, itemOf, makeAccount, makeGuest, review, study } from '@/tests/support/learner';
import { times } from '@/tests/support/thorough';

// PGlite on a busy machine is slow.
jest.setTimeout(120_000);

const take = (app: TestApp, actor: SignedInActor, file: ExportFile, takesSettings = false) =>
  importData(app, actor, file, { takesSettings });

/** Everything of a person but who they are, the numbers of their history and the plans of their sittings. */
async function learned(app: TestApp, { userId }: SignedInActor) {
  const where = { userId };
  const omit = { userId: true, sequence: true } as const;
  const { client } = app.db;
  return {
    attempts: await client.attempt.findMany({ where, omit, orderBy: { sequence: 'asc' } }),
    presentations: await client.presentation.findMany({ where, omit: { userId: true }, orderBy: { id: 'asc' } }),
    revocations: await client.revocation.findMany({ where, omit, orderBy: { sequence: 'asc' } }),
    resets: await client.objectiveReset.findMany({ where, omit, orderBy: { sequence: 'asc' } }),
    cards: await client.card.findMany({ where, omit: { userId: true }, orderBy: { objectiveId: 'asc' } }),
    days: await client.dayTotal.findMany({ where, omit: { userId: true }, orderBy: { studyDay: 'asc' } }),
    totals: await client.objectiveTotal.findMany({ where, omit: { userId: true }, orderBy: { objectiveId: 'asc' } }),
    readings: await client.lessonReading.findMany({ where, omit: { userId: true }, orderBy: { lessonId: 'asc' } }),
  };
}

async function addOddments(app: TestApp, { userId }: SignedInActor): Promise<void> {
  const now = app.now();
  await app.db.client.lessonReading.create({ data: { userId, lessonId: 'a-lesson', revision: 1, readAt: now } });
  await app.db.client.user.update({ where: { id: userId }, data: { newPerDay: 3, timeZone: 'Asia/Tokyo' } });
}

describeDatabases('importing', (open) => {
  test('into a fresh instance gives the same history, cards and totals; the same file again changes nothing', async () => {
    const home = await makeApp(open);
    const { owner, objectiveId } = await makeBelongings(home);
    await addOddments(home, owner);
    await suspendCard(owner, home.db.client, objectiveId, home.now());
    const file = await exportOf(home, owner);
    expect(file.attempts.length).toBeGreaterThan(5);
    expect(file.revocations).toHaveLength(1);
    expect(file.suspensions).toHaveLength(1);

    const away = await makeApp(open, home.now());
    const stranger = await makeAccount(away);
    const told = await survey(away, stranger, file);
    expect(told).toMatchObject({ isDone: false, cards: 0, attempts: { fresh: file.attempts.length } });
    expect(await away.db.client.attempt.count()).toBe(0);
    const done = await take(away, stranger, file, true);
    expect(done).toEqual({ ...told, isDone: true, cards: (await learned(home, owner)).cards.length });

    expect(await learned(away, stranger)).toEqual(await learned(home, owner));
    await expectStoredIsFolded(away);
    const user = await away.db.client.user.findFirstOrThrow({ where: { id: stranger.userId } });
    expect(user).toMatchObject({ newPerDay: 3, timeZone: 'Asia/Tokyo', role: 'learner' });
    expect(user.email).not.toBe(file.profile.email);

    const before = await everythingOf(away.db.client, stranger);
    const again = await take(away, stranger, file, true);
    expect(again.attempts).toEqual({ inFile: file.attempts.length, fresh: 0 });
    expect(await everythingOf(away.db.client, stranger)).toBe(before);
    // And what comes out is what went in.
    const { profile: _, exportedAt: __, ...rest } = await exportOf(away, stranger);
    const renumbered = (from: object[]) => from.map((row) => ({ ...row, sequence: 0 }));
    expect(rest).toMatchObject({
      attempts: renumbered(file.attempts).map((row, index) => ({ ...row, sequence: rest.attempts[index]?.sequence })),
      settings: file.settings,
      schedulerParameters: file.schedulerParameters,
      presentations: file.presentations,
      suspensions: file.suspensions,
      lessonReadings: file.lessonReadings,
    });
  });

  test('joins what is here: another account of this instance, with an attempt id in use', async () => {
    const app = await makeApp(open);
    const { owner } = await makeBelongings(app);
    const file = await exportOf(app, owner);
    const other = await makeAccount(app);
    const clash = file.attempts[0]?.id ?? '';
    await answer(app, other, await begin(app, other, exerciseOf(app, 'red-1-a', 'spot')), 'wrong', {
      attemptId: clash,
    });
    const ownersBefore = await everythingOf(app.db.client, owner);
    const report = await take(app, other, file);
    expect(report).toMatchObject({ renamedAttempts: 1, attempts: { fresh: file.attempts.length } });
    expect(await everythingOf(app.db.client, owner)).toBe(ownersBefore);
    const own = await learned(app, other);
    expect(own.attempts).toHaveLength(file.attempts.length + 1);
    expect(own.attempts.map(({ id }) => id)).toContain(clash);
    // Begun here already, so not new a second time.
    expect(own.attempts.filter(({ objectiveId, isNew }) => objectiveId === 'red-1-a' && isNew)).toHaveLength(1);
    await expectStoredIsFolded(app);
    const before = await everythingOf(app.db.client, other);
    expect((await take(app, other, file)).attempts.fresh).toBe(0);
    expect(await everythingOf(app.db.client, other)).toBe(before);
    // The numbers go on: the next answer is the newest, and can be taken back.
    const next = await study(app, other, 'green-2-b', 'right');
    expect(next.undoUntil).not.toBeNull();
    await undoAttempt(app, other, next.id);
    await expectStoredIsFolded(app);
  });

  test('a newer file brings what was added since: an answer to what was open, an undo', async () => {
    const home = await makeApp(open);
    const owner = await makeGuest(home);
    await study(home, owner, 'red-1-a', 'right');
    const shown = await begin(home, owner, exerciseOf(home, 'red-1-b', 'choice'));
    const last = await study(home, owner, 'green-1-a', 'right');
    const older = await exportOf(home, owner);
    await undoAttempt(home, owner, last.id);
    await answer(home, owner, shown, 'right');
    const newer = await exportOf(home, owner);

    const away = await makeApp(open, home.now());
    const reader = await makeAccount(away);
    expect((await take(away, reader, older)).openPresentations).toEqual({ inFile: 1, fresh: 1 });
    await expectStoredIsFolded(away);
    expect(await take(away, reader, newer)).toMatchObject({ attempts: { fresh: 1 }, revocations: { fresh: 1 } });
    await expectStoredIsFolded(away);
    const { attempts: ours, ...come } = await learned(away, reader);
    const { attempts: theirs, ...gone } = await learned(home, owner);
    expect(come).toEqual(gone);
    expect(ours).toHaveLength(theirs.length);
    // The older one after the newer changes nothing.
    const before = await everythingOf(away.db.client, reader);
    await take(away, reader, older);
    expect(await everythingOf(away.db.client, reader)).toBe(before);
  });

  test('a card that is here keeps its own switch', async () => {
    const app = await makeApp(open);
    const { owner, objectiveId } = await makeBelongings(app);
    await suspendCard(owner, app.db.client, objectiveId, app.now());
    const file = await exportOf(app, owner);
    const other = await makeAccount(app);
    await study(app, other, objectiveId, 'right');
    await take(app, other, file);
    const where = { userId_objectiveId: { userId: other.userId, objectiveId } };
    expect((await app.db.client.card.findUniqueOrThrow({ where })).suspendedAt).toBeNull();
  });

  test('two at once, of the same file, come to the same', async () => {
    const home = await makeApp(open);
    const { owner } = await makeBelongings(home);
    const file = await exportOf(home, owner);
    const away = await makeApp(open, home.now());
    const reader = await makeAccount(away);
    await Promise.all([take(away, reader, file), take(away, reader, file)]);
    expect((await learned(away, reader)).cards).toEqual((await learned(home, owner)).cards);
    expect(await away.db.client.attempt.count()).toBe(file.attempts.length);
    await expectStoredIsFolded(away);
  });

  test('objectives and exercises that this course does not know are kept, and said', async () => {
    const app = await makeApp(open, '2026-03-05T09:00:00Z');
    const reader = await makeAccount(app);
    const file = largeExport(150, app.now());
    const report = await take(app, reader, file);
    expect(report.unknown.objectives).toHaveLength(30);
    expect(report.unknown.exercises).toBe(150);
    expect((await learned(app, reader)).totals).toHaveLength(100);
    await expectStoredIsFolded(app);
    expect((await review(app, reader)).item).toBeNull();
    await study(app, reader, 'red-1-a', 'right');
    app.clock.advance(dayMs);
    expect(itemOf(await review(app, reader)).isNew).toBe(false);
  });

  test('goes on where it broke off; until then what is stored is what history folds to', async () => {
    const app = await makeApp(open, '2026-03-05T09:00:00Z');
    const reader = await makeAccount(app);
    const count = times(2_000, 800);
    const file = largeExport(count, app.now());
    let transactions = 0;
    const transaction: TestApp['db']['transaction'] = (work, options) => {
      if (++transactions === times(12, 6)) throw new Error('the power went');
      return app.db.transaction(work, options);
    };
    const failing = { ...app, db: { ...app.db, transaction } };
    await expect(take(failing, reader, file)).rejects.toThrow('the power went');
    const half = await app.db.client.attempt.count();
    expect([half > count / 4, half < (count * 3) / 4]).toEqual([true, true]);
    await expectStoredIsFolded(app);
    expect((await take(app, reader, file)).attempts).toEqual({ inFile: count, fresh: count - half });
    await expectStoredIsFolded(app);
    expect((await exportOf(app, reader)).attempts.map(({ id }) => id).sort()).toEqual(
      file.attempts.map(({ id }) => id).sort(),
    );
  });

  test('many attempts are taken in by many small transactions, and others answer meanwhile', async () => {
    const app = await makeApp(open, '2026-03-05T09:00:00Z');
    const [reader, other] = [await makeAccount(app), await makeAccount(app)];
    expect(JSON.stringify(largeExport(20_000, app.now())).length).toBeLessThan(longestExportBytes);
    const count = times(8_000, 1_000);
    const file = largeExport(count, app.now());
    let transactions = 0;
    const transaction: TestApp['db']['transaction'] = async (work, options) => {
      transactions += 1;
      return app.db.transaction(work, options);
    };
    const counted = { ...app, db: { ...app.db, transaction } };
    const [report] = await Promise.all([take(counted, reader, file), study(app, other, 'red-1-a', 'right')]);
    // One of a hundred was begun anew at the end.
    expect(report).toMatchObject({ attempts: { inFile: count, fresh: count }, cards: 99 });
    // A hundred attempts each, or those of one objective.
    expect(transactions).toBeGreaterThanOrEqual(Math.min(99, count / 100));
    const where = { userId: reader.userId };
    expect(await app.db.client.attempt.count({ where })).toBe(count);
    const { _sum: sum } = await app.db.client.dayTotal.aggregate({ where, _sum: { answers: true } });
    expect(sum.answers).toBe(count - 1);
    expect(await app.db.client.attempt.count({ where: { userId: other.userId } })).toBe(1);
  });
});
