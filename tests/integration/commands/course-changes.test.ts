// The course moves on while people learn: exercises change, exercises and objectives leave it.
import { randomUUID } from 'node:crypto';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import { readMe } from '@/lib/commands/read-me';
import { renameObjectives } from '@/lib/commands/rename-objectives';
import type { SignedInActor } from '@/lib/core/access';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { answer, askedBy, cardOf, itemOf, learn, makeGuest, review, reviewAll, study } from '@/tests/support/learner';
import { makeCourse } from '@/tests/support/made-course';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const attemptsOfObjective = (app: TestApp, actor: SignedInActor, id: string) =>
  app.db.client.attempt.count({ where: { userId: actor.userId, objectiveId: id } });

describeDatabases('a course that changed', (open) => {
  test('an exercise that was changed while it stood open is shown anew; its late answer is told so', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'red-1-b']);
    app.clock.advance(3 * dayMs);
    const before = itemOf(await review(app, guest));
    const edited = app.withCourse(
      await makeCourse((exercise) =>
        exercise.kind === 'choice'
          ? {
              ...exercise,
              options: (exercise.options as object[])
                .slice()
                .reverse()
                .map((o, i) => ({ ...o, text: `Claim ${i}.` })),
            }
          : exercise,
      ),
    );
    expect(before.exercise.kind).toBe('choice');
    await expect(answer(edited, guest, before.presentation, 'right')).rejects.toMatchObject({
      code: 'exercise-changed',
    });
    const after = itemOf(await review(edited, guest));
    expect(after.presentation.id).not.toBe(before.presentation.id);
    expect(await answer(edited, guest, after.presentation, 'right')).toMatchObject({ scheduled: true });
    await expectStoredIsFolded(edited);
  });

  test('an exercise or objective that left the course is not asked; an answer to it counts nothing', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'red-1-b']);
    app.clock.advance(3 * dayMs);
    const standing = itemOf(await review(app, guest));
    const gone = askedBy(app, standing);
    const kept = gone === 'red-1-a' ? 'red-1-b' : 'red-1-a';
    const smaller = app.withCourse(await makeCourse((exercise) => (exercise.objective === gone ? null : exercise)));
    const input = { attemptId: randomUUID(), presentationId: standing.presentation.id, isSure: false };
    const late = answerAttempt(smaller, guest, { ...input, answer: { type: 'revealed' } });
    await expect(late).rejects.toMatchObject({ code: 'exercise-removed' });
    expect(await reviewAll(smaller, guest)).toEqual([kept]);
    const { item, rest } = await review(smaller, guest);
    expect({ item, canGoOn: rest?.canGoOn }).toEqual({ item: null, canGoOn: false });
    expect(await readMe(smaller, guest)).toMatchObject({ dueCount: 0 });
    expect(await attemptsOfObjective(app, guest, gone)).toBe(2);
    await expectStoredIsFolded(smaller);
  });

  test('an objective with a new id keeps its history, its memory and its place in a review under way', async () => {
    const app = await makeApp(open);
    const [guest, other] = [await makeGuest(app), await makeGuest(app)];
    await learn(app, guest, ['red-1-a', 'red-1-b']);
    await study(app, other, 'green-1-a');
    app.clock.advance(3 * dayMs);
    const before = await cardOf(app, guest, 'red-1-a');
    await review(app, guest);
    const renamed = app.withCourse(
      await makeCourse((one) => (one.objective === 'red-1-a' ? { ...one, objective: 'red-1-new' } : one)),
    );
    expect(await renameObjectives(renamed)).toBe(1);
    expect(await cardOf(renamed, guest, 'red-1-new')).toEqual({ ...before, objectiveId: 'red-1-new' });
    expect(await attemptsOfObjective(app, guest, 'red-1-a')).toBe(0);
    await expectStoredIsFolded(renamed);
    // Starting again finds nothing more to do.
    expect(await renameObjectives(renamed)).toBe(0);
    expect((await reviewAll(renamed, guest)).sort()).toEqual(['red-1-b', 'red-1-new']);
    expect(await cardOf(renamed, guest, 'red-1-new')).toMatchObject({ reps: before.reps + 1 });
    await expectStoredIsFolded(renamed);
  });
});
