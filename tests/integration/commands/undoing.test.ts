// Undo: one step, within ten minutes; afterwards everything is as if the answer had not been given, apart from what was seen.
import { undoAttempt } from '@/lib/commands/undo-attempt';
import { findCard } from '@/lib/data/cards';
import { expectStoredIsFolded, makeApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import {
  answer,
  askedBy,
  begin,
  cardOf,
  exerciseOf,
  itemAsking,
  itemOf,
  learn,
  makeGuest,
  review,
  study,
} from '@/tests/support/learner';
import { lonelyObjective } from '@/tests/support/made-course';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

describeDatabases('undoing', (open) => {
  test('the answer that made a card takes the card, the totals and the day with it', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const { id } = await study(app, guest, 'red-1-a', 'wrong');
    await undoAttempt(app, guest, id);
    expect(await findCard(guest, app.db.client, 'red-1-a')).toBeNull();
    const where = { userId: guest.userId };
    expect(await app.db.client.dayTotal.count({ where })).toBe(0);
    expect(await app.db.client.objectiveTotal.count({ where })).toBe(0);
    // History itself is only ever added to.
    expect(await app.db.client.attempt.count({ where })).toBe(1);
    expect(await app.db.client.revocation.count({ where })).toBe(1);
    await expectStoredIsFolded(app);
  });

  test('a review gives the card back as it was, under a new version', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a']);
    app.clock.advance(3 * dayMs);
    const before = await cardOf(app, guest, 'red-1-a');
    const item = await itemAsking(app, guest, 'red-1-a');
    const { id, undoUntil } = await answer(app, guest, item.presentation, 'wrong');
    expect(undoUntil).toBe(new Date(app.now().getTime() + 10 * minuteMs).toISOString());
    await undoAttempt(app, guest, id);
    expect(await cardOf(app, guest, 'red-1-a')).toEqual({ ...before, version: before.version + 2 });
    await expectStoredIsFolded(app);
  });

  test('again changes nothing more', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const { id } = await study(app, guest, 'red-1-a', 'wrong');
    await undoAttempt(app, guest, id);
    app.clock.advance(60 * minuteMs);
    await undoAttempt(app, guest, id);
    expect(await app.db.client.revocation.count()).toBe(1);
  });

  test('is for the newest answer alone, and one step deep', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const older = await study(app, guest, 'red-1-a', 'right');
    app.clock.advance(minuteMs);
    const newer = await study(app, guest, 'red-2-a', 'right');
    await expect(undoAttempt(app, guest, older.id)).rejects.toMatchObject({ code: 'not-undoable' });
    await undoAttempt(app, guest, newer.id);
    await expect(undoAttempt(app, guest, older.id)).rejects.toMatchObject({ code: 'not-undoable' });
    await expectStoredIsFolded(app);
  });

  test('ends after ten minutes', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const { id } = await study(app, guest, 'red-1-a', 'right');
    app.clock.advance(10 * minuteMs + 1);
    await expect(undoAttempt(app, guest, id)).rejects.toMatchObject({ code: 'not-undoable' });
    app.clock.advance(-1);
    await undoAttempt(app, guest, id);
  });

  test('does not concern answers that moved nothing', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const moved = await study(app, guest, 'red-1-a', 'right');
    const kept = await study(app, guest, 'red-1-a', 'wrong', 'spot');
    expect(kept.scheduled).toBe(false);
    await expect(undoAttempt(app, guest, kept.id)).rejects.toMatchObject({ code: 'not-undoable' });
    await undoAttempt(app, guest, moved.id);
    await expectStoredIsFolded(app);
  });

  test('shows another exercise at the next try', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a']);
    app.clock.advance(3 * dayMs);
    const item = await itemAsking(app, guest, 'red-1-a');
    const { id } = await answer(app, guest, item.presentation, 'wrong');
    const state = await review(app, guest);
    expect(state.session.undo).toEqual({ attemptId: id, until: expect.any(String) });
    expect(state.session.done.at(-1)).toBe('again');
    await undoAttempt(app, guest, id);
    const next = await itemAsking(app, guest, 'red-1-a');
    expect(next.exercise.exerciseId).not.toBe(item.exercise.exerciseId);
    expect(await answer(app, guest, next.presentation, 'right')).toMatchObject({ rating: 'good', scheduled: true });
    await expectStoredIsFolded(app);
  });

  test('caps the next try at hard where there is no other exercise', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, [lonelyObjective]);
    app.clock.advance(3 * dayMs);
    const first = itemOf(await review(app, guest));
    expect(askedBy(app, first)).toBe(lonelyObjective);
    await undoAttempt(app, guest, (await answer(app, guest, first.presentation, 'wrong')).id);
    const second = itemOf(await review(app, guest));
    expect(second.exercise.exerciseId).toBe(first.exercise.exerciseId);
    const capped = await answer(app, guest, second.presentation, 'right');
    expect(capped).toMatchObject({ rating: 'hard', scheduled: true });
    expect(capped.ratingReason).toMatch(/before you took your answer back/);
    await expectStoredIsFolded(app);
  });

  test('caps the same exercise begun again in the lesson, not another', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await undoAttempt(app, guest, (await study(app, guest, 'red-1-a', 'wrong', 'choice')).id);
    const same = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    const other = await begin(app, guest, exerciseOf(app, 'red-1-a', 'spot'));
    expect([same.ratingCap, other.ratingCap]).toEqual([2, 4]);
    expect(await answer(app, guest, other, 'right')).toMatchObject({ rating: 'good' });
  });

  test('a new card after an undo goes on counting its versions', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await undoAttempt(app, guest, (await study(app, guest, 'red-1-a', 'wrong')).id);
    await study(app, guest, 'red-1-a', 'right', 'spot');
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ version: 3, reps: 1 });
    await expectStoredIsFolded(app);
  });
});
