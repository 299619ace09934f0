// The evidence for a rating is the server's: hints it gave, times it took, comparisons it saw.
import { randomUUID } from 'node:crypto';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import { compareRecall } from '@/lib/commands/compare-recall';
import { presentationView } from '@/lib/commands/presentation-view';
import { showHint } from '@/lib/commands/show-hint';
import { expectStoredIsFolded, makeApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { answer, begin, exerciseOf, itemOf, learn, makeGuest, review, rightAnswer } from '@/tests/support/learner';
import { madeUnits, objectiveId } from '@/tests/support/made-course';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

describeDatabases('a rating by evidence', (open) => {
  test('hints come one after the other, and a right answer after one is rated hard', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    const hint = (number: number) => showHint(app, guest, { presentationId: shown.id, number });
    await expect(hint(2)).rejects.toMatchObject({ code: 'invalid' });
    await hint(1);
    await hint(1);
    const view = await presentationView(app, await hint(2));
    expect(view.hints.map((html) => html.replace(/<[^>]*>/g, ''))).toEqual(['The first hint.', 'The second hint.']);
    await expect(hint(3)).rejects.toMatchObject({ code: 'not-found' });
    expect(await answer(app, guest, shown, 'right')).toMatchObject({
      rating: 'hard',
      ratingReason: 'right, after a hint',
    });
    await expect(hint(2)).rejects.toMatchObject({ code: 'already-answered' });
  });

  test('easy is for a review answered right, surely and clearly faster than five before it', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    // Both objectives of each lesson: nothing new is asked in between.
    await learn(
      app,
      guest,
      madeUnits.flatMap((unit) => [0, 1].flatMap((n) => [objectiveId(unit, 1, n), objectiveId(unit, 2, n)])),
    );
    app.clock.advance(3 * dayMs);
    const rated = async (seconds: number, { isSure = true, hints = 0, say = 'right' as 'right' | 'wrong' } = {}) => {
      const { presentation, exercise } = itemOf(await review(app, guest));
      // Seen in the lesson were the choice and then the line to spot.
      expect(exercise.kind).toBe('choice');
      app.clock.advance(seconds * 1000);
      for (let number = 1; number <= hints; number++)
        await showHint(app, guest, { presentationId: presentation.id, number });
      return (await answer(app, guest, presentation, say, { isSure })).rating;
    };
    expect([await rated(30), await rated(1), await rated(30), await rated(30), await rated(40)]).toEqual([
      'good',
      'good',
      'good',
      'good',
      'good',
    ]);
    expect(await rated(18)).toBe('easy');
    expect(await rated(5, { isSure: false })).toBe('good');
    expect(await rated(5, { hints: 1 })).toBe('hard');
    expect(await rated(5, { say: 'wrong' })).toBe('again');
    await expectStoredIsFolded(app);
  });

  test('recall is rated after comparing, never above good', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const exercise = exerciseOf(app, 'red-1-a', 'recall');
    const shown = await begin(app, guest, exercise);
    const input = { attemptId: randomUUID(), presentationId: shown.id, answer: rightAnswer(exercise), isSure: true };
    await expect(answerAttempt(app, guest, input)).rejects.toMatchObject({ code: 'invalid' });
    expect((await presentationView(app, shown)).comparison).toBeNull();
    const compared = await presentationView(app, await compareRecall(app, guest, shown.id));
    expect(compared.comparison?.modelHtml).toContain('The secret model answer.');
    const result = await answer(app, guest, shown, rightAnswer(exercise), { isSure: true });
    expect(result).toMatchObject({ rating: 'good', outcome: 'right' });
    const total = await app.db.client.objectiveTotal.findFirst({ where: { userId: guest.userId } });
    expect(total).toMatchObject({ answers: 0, rightAnswers: 0, firstRightAt: null });
    const choice = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    await expect(compareRecall(app, guest, choice.id)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('the time taken is the server’s, and at most ten minutes', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    for (const [objectiveId, waitMs, durationMs] of [
      ['red-1-a', 25_000, 25_000],
      ['red-1-b', 5 * 3_600_000, 600_000],
      ['red-2-a', -60_000, 0],
    ] as const) {
      const shown = await begin(app, guest, exerciseOf(app, objectiveId, 'choice'));
      app.clock.advance(waitMs);
      const { id } = await answer(app, guest, shown, 'right');
      expect(await app.db.client.attempt.findFirst({ where: { id } })).toMatchObject({ durationMs });
    }
    await expectStoredIsFolded(app);
  });
});
