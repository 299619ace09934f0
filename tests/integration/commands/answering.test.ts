// Answering a presentation: once and only once, by the server's evidence, and when the schedule moves.
import { randomUUID } from 'node:crypto';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import { presentExercise } from '@/lib/commands/present-exercise';
import type { SignedInActor } from '@/lib/core/access';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import {
  answer,
  begin,
  cardOf,
  exerciseById,
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

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

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

  test('where the server’s clock was set back, history goes on from the answer before', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'red-1-b']);
    app.clock.advance(3 * dayMs);
    const { presentation, exercise } = itemOf(await review(app, guest));
    const objective = exerciseById(app, exercise.exerciseId).objectiveId;
    const before = await cardOf(app, guest, objective);
    app.clock.set('2026-03-01T00:00:00Z');
    expect(await answer(app, guest, presentation, 'wrong')).toMatchObject({ scheduled: true });
    const after = await cardOf(app, guest, objective);
    expect(after).toMatchObject({ lapses: 1, lastStudyDay: before.lastStudyDay });
    expect(after.lastReviewAt.getTime()).toBe(before.lastReviewAt.getTime() + 1);
    await expectStoredIsFolded(app);
  });

  test('the first right answer is the earliest, also where the clock was set back after it', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a', 'wrong');
    app.clock.advance(120 * minuteMs);
    await answer(app, guest, itemOf(await practise(app, guest)).presentation, 'right');
    app.clock.advance(-118 * minuteMs);
    expect(await study(app, guest, 'red-1-a', 'right')).toMatchObject({ scheduled: true });
    const total = await app.db.client.objectiveTotal.findFirst({ where: { userId: guest.userId } });
    expect(total?.firstRightAt).toEqual(app.now());
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
