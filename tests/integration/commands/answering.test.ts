// Answering a presentation: once and only once, by the server's evidence, and when the schedule moves.
import { randomUUID } from 'node:crypto';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import { compareRecall } from '@/lib/commands/compare-recall';
import { presentExercise } from '@/lib/commands/present-exercise';
import { presentationView } from '@/lib/commands/presentation-view';
import { showHint } from '@/lib/commands/show-hint';
import type { SignedInActor } from '@/lib/core/access';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import {
  answer,
  begin,
  cardOf,
  exerciseOf,
  itemOf,
  learn,
  makeGuest,
  practise,
  review,
  rightAnswer,
  study,
  wrongAnswer,
} from '@/tests/support/learner';
import { madeUnits, objectiveId } from '@/tests/support/made-course';

const attemptsOf = (app: TestApp, actor: SignedInActor) =>
  app.db.client.attempt.count({ where: { userId: actor.userId } });

describeDatabases('answering', (open) => {
  test('the same answer again gives the first result and changes nothing', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    const attemptId = randomUUID();
    const first = await answer(app, guest, shown, 'right', { attemptId });
    const card = await cardOf(app, guest, 'red-1-a');
    app.clock.advance(5 * minuteMs);
    expect(await answer(app, guest, shown, 'right', { attemptId })).toEqual(first);
    expect(await attemptsOf(app, guest)).toBe(1);
    expect(await cardOf(app, guest, 'red-1-a')).toEqual(card);
    await expectStoredIsFolded(app);
  });

  test('another body under the same id is refused, whatever differs in it', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const exercise = exerciseOf(app, 'red-1-a', 'choice');
    const [shown, other] = [await begin(app, guest, exercise), await begin(app, guest, exercise)];
    const attemptId = randomUUID();
    await answer(app, guest, shown, 'right', { attemptId });
    const send = (more: object) =>
      answerAttempt(app, guest, {
        ...{ attemptId, presentationId: shown.id, answer: rightAnswer(exercise), isSure: false },
        ...more,
      });
    for (const more of [{ answer: wrongAnswer(exercise) }, { isSure: true }, { presentationId: other.id }]) {
      await expect(send(more)).rejects.toMatchObject({ code: 'other-body' });
    }
    // Not even for a presentation that does not exist: the id is taken.
    await expect(send({ presentationId: randomUUID() })).rejects.toMatchObject({ code: 'other-body' });
    expect(await attemptsOf(app, guest)).toBe(1);
    await expectStoredIsFolded(app);
  });

  test('a presentation is answered once, from whichever tab', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    await answer(app, guest, shown, 'wrong');
    await expect(answer(app, guest, shown, 'right')).rejects.toMatchObject({ code: 'already-answered' });
    expect(await attemptsOf(app, guest)).toBe(1);
  });

  test('two presentations of one card: the second answer is kept and the schedule left as the first made it', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const [one, two] = [
      await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice')),
      await begin(app, guest, exerciseOf(app, 'red-1-a', 'spot')),
    ];
    await answer(app, guest, two, 'wrong');
    const card = await cardOf(app, guest, 'red-1-a');
    app.clock.advance(2 * minuteMs);
    const late = await answer(app, guest, one, 'right');
    expect(late).toMatchObject({ scheduled: false, schedule: null, outcome: 'right', undoUntil: null });
    expect(late.unscheduledText).toMatch(/elsewhere/);
    expect(await cardOf(app, guest, 'red-1-a')).toEqual(card);
    expect(await attemptsOf(app, guest)).toBe(2);
    await expectStoredIsFolded(app);
  });

  test('in a lesson, a card that is not due yet stays where it is, and the answer counts for the totals', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a']);
    const card = await cardOf(app, guest, 'red-1-a');
    const early = await study(app, guest, 'red-1-a', 'wrong', 'pick');
    expect(early).toMatchObject({ rating: 'again', scheduled: false, undoUntil: null });
    expect(early.unscheduledText).toMatch(/^Not due yet/);
    expect(await cardOf(app, guest, 'red-1-a')).toEqual(card);
    const day = await app.db.client.dayTotal.findFirst({ where: { userId: guest.userId } });
    expect(day).toMatchObject({ answers: 3, rightAnswers: 2, newObjectives: 1, reviews: 1 });

    app.clock.set(card.dueAt);
    expect(await study(app, guest, 'red-1-a', 'right', 'pick')).toMatchObject({ scheduled: true });
    await expectStoredIsFolded(app);
  });

  test('practice leaves every schedule alone, however it goes', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'green-1-a']);
    const cards = await app.db.client.card.findMany({ where: { userId: guest.userId } });
    app.clock.advance(5 * dayMs);
    for (const say of ['wrong', 'right'] as const) {
      const item = itemOf(await practise(app, guest));
      expect(item.presentation.mode).toBe('practice');
      const result = await answer(app, guest, item.presentation, say);
      expect(result).toMatchObject({ scheduled: false, schedule: null });
      expect(result.unscheduledText).toMatch(/^Practice/);
    }
    expect((await practise(app, guest)).rest).toMatchObject({ title: 'Done: 2 exercises' });
    expect(await app.db.client.card.findMany({ where: { userId: guest.userId } })).toEqual(cards);
    await expectStoredIsFolded(app);
  });

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
    expect(total).toMatchObject({ answers: 1, rightAnswers: 1, firstRightAt: null });
    const choice = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    await expect(compareRecall(app, guest, choice.id)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('an answer of the wrong shape is refused by field, and the presentation stays open', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    for (const picked of [['no-such-option'], ['first', 'first'], ['__proto__']]) {
      await expect(answer(app, guest, shown, { type: 'options', picked })).rejects.toMatchObject({
        ...{ code: 'invalid', fields: [{ path: 'answer' }] },
      });
    }
    await expect(answer(app, guest, shown, { type: 'text', text: 'first' })).rejects.toMatchObject({ code: 'invalid' });
    expect(await answer(app, guest, shown, 'right')).toMatchObject({ rating: 'good' });
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

  test('beginning is idempotent by its id, and an id serves one exercise', async () => {
    const app = await makeApp(open);
    const [guest, stranger] = [await makeGuest(app), await makeGuest(app)];
    const [choice, spot] = [exerciseOf(app, 'red-1-a', 'choice'), exerciseOf(app, 'red-1-a', 'spot')];
    const id = randomUUID();
    const first = await presentExercise(app, guest, { id, exerciseId: choice.id });
    app.clock.advance(minuteMs);
    expect(await presentExercise(app, guest, { id, exerciseId: choice.id })).toEqual(first);
    await expect(presentExercise(app, guest, { id, exerciseId: spot.id })).rejects.toMatchObject({
      code: 'other-body',
    });
    await expect(presentExercise(app, stranger, { id, exerciseId: choice.id })).rejects.toMatchObject({
      code: 'other-body',
    });
    const hidden = exerciseOf(app, 'red-1-a', 'typed').id;
    for (const exerciseId of [hidden, randomUUID()])
      await expect(presentExercise(app, guest, { id: randomUUID(), exerciseId })).rejects.toMatchObject({
        code: 'not-found',
      });
  });
});
