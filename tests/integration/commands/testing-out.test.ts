// A test that skips a lesson: each objective once, what is known leaves the learning steps at once, what is missed is learned as usual.
import { randomUUID } from 'node:crypto';
import { mergeGuest } from '@/lib/commands/merge-guest';
import { readCourseMap } from '@/lib/commands/read-course-map';
import { reviewState } from '@/lib/commands/review-state';
import { startTestOut } from '@/lib/commands/start-test-out';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import type { SignedInActor } from '@/lib/core/access';
import { cardStates } from '@/lib/core/scheduling';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { answer, askedBy, cardOf, itemOf, makeAccount, makeGuest, review, study } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const test1 = (app: TestApp, actor: SignedInActor) => reviewState(app, actor, { mode: 'test-out', lessonId: 'red-1' });
const sittings = (app: TestApp) => app.db.client.reviewSession.count({ where: { mode: 'test-out' } });

describeDatabases('testing out', (open) => {
  test('asks each objective once by a producing exercise; right at once is easy and learned, wrong is again', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    // Two tabs, pressed twice.
    await Promise.all([startTestOut(app, guest, 'red-1'), startTestOut(app, guest, 'red-1')]);
    expect(await sittings(app)).toBe(1);

    const first = itemOf(await test1(app, guest));
    expect([askedBy(app, first), first.exercise.kind, first.isNew]).toEqual(['red-1-a', 'predict', true]);
    expect(itemOf(await test1(app, guest)).presentation).toEqual(first.presentation);
    const known = await answer(app, guest, first.presentation, 'right');
    expect(known).toMatchObject({ rating: 'easy', scheduled: true });
    expect(known.ratingReason).toMatch(/skips the lesson/);
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ state: cardStates.review });

    const second = itemOf(await test1(app, guest));
    expect([askedBy(app, second), second.exercise.kind]).toEqual(['red-1-b', 'predict']);
    const missed = await answer(app, guest, second.presentation, 'wrong');
    expect(missed).toMatchObject({ rating: 'again', scheduled: true });
    expect(await cardOf(app, guest, 'red-1-b')).toMatchObject({ state: cardStates.learning });

    const { item, rest, session } = await test1(app, guest);
    expect({ item, done: session.done }).toEqual({ item: null, done: ['easy', 'again'] });
    expect(rest).toMatchObject({
      title: '1 of 2 known',
      continueLesson: { href: '/course/red/red-1' },
      tested: [
        { isKnown: true, heading: 'The pattern', href: '/course/red/red-1#the-pattern' },
        { isKnown: false, heading: 'The pattern', href: '/course/red/red-1#the-pattern' },
      ],
    });
    // Asked again it starts nothing, and the missed one comes in the review.
    expect((await test1(app, guest)).rest).toEqual(rest);
    expect(await sittings(app)).toBe(1);
    app.clock.advance(2 * minuteMs);
    expect(askedBy(app, itemOf(await review(app, guest)))).toBe('red-1-b');
    await expectStoredIsFolded(app);
  });

  test('can be left for days, goes on, and is undone by one step; a second try is not rated as a first', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await startTestOut(app, guest, 'red-1');
    const first = itemOf(await test1(app, guest));
    const { id, undoUntil } = await answer(app, guest, first.presentation, 'wrong');
    expect(undoUntil).not.toBeNull();
    await undoAttempt(app, guest, id);
    const again = itemOf(await test1(app, guest));
    expect(askedBy(app, again)).toBe('red-1-a');
    expect(again.exercise.exerciseId).not.toBe(first.exercise.exerciseId);
    expect(await answer(app, guest, again.presentation, 'right')).toMatchObject({ rating: 'good' });
    app.clock.advance(3 * dayMs);
    await startTestOut(app, guest, 'red-1');
    const { item, session } = await test1(app, guest);
    expect([item && askedBy(app, item), session.done]).toEqual(['red-1-b', ['good']]);
    await expectStoredIsFolded(app);
  });

  test('rates what was begun by the usual rules, and not by an exercise of the last days', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a', 'wrong', 'pick');
    await startTestOut(app, guest, 'red-1');
    const item = itemOf(await test1(app, guest));
    expect(app.course.exercise(item.exercise.exerciseId)?.slug).toBe('red-1-a-typed');
    // Due in a minute: until then the schedule stays, and it counts as learned all the same.
    expect(await answer(app, guest, item.presentation, 'right')).toMatchObject({ rating: 'good', scheduled: false });
    const second = itemOf(await test1(app, guest));
    expect(await answer(app, guest, second.presentation, 'right')).toMatchObject({ rating: 'easy' });
    const { rest } = await test1(app, guest);
    expect(rest).toMatchObject({ title: '2 of 2 known', text: expect.stringMatching(/is learned/) });
    const { units } = await readCourseMap(app, guest);
    expect(units[0]?.lessons[0]).toMatchObject({ learnedCount: 2 });
    // A lesson that is learned needs no test.
    await startTestOut(app, guest, 'red-1');
    expect(await sittings(app)).toBe(1);
    await expectStoredIsFolded(app);
  });

  test('of two lessons goes on side by side, beside a review, and ends with the move into an account', async () => {
    const app = await makeApp(open);
    const [guest, account] = [await makeGuest(app), await makeAccount(app)];
    await startTestOut(app, guest, 'red-1');
    await startTestOut(app, guest, 'green-1');
    const shown = itemOf(await test1(app, guest));
    const green = itemOf(await reviewState(app, guest, { mode: 'test-out', lessonId: 'green-1' }));
    expect([askedBy(app, shown), askedBy(app, green)]).toEqual(['red-1-a', 'green-1-a']);
    await answer(app, guest, shown.presentation, 'right');
    expect((await review(app, guest)).session.done).toEqual([]);
    await mergeGuest(app, guest, account);
    const { item, rest } = await test1(app, account);
    expect({ item, title: rest?.title }).toEqual({ item: null, title: '1 of 1 known' });
    // The exercise that stood open is answered under the account.
    expect(await answer(app, account, green.presentation, 'right')).toMatchObject({ rating: 'easy' });
    await startTestOut(app, account, 'red-1');
    expect(askedBy(app, itemOf(await test1(app, account)))).toBe('red-1-a');
    await expectStoredIsFolded(app);
  });

  test('says what is so where nothing was started, and knows no unknown lesson', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    for (const actor of [guest, { type: 'visitor' } as const]) {
      const { item, rest } = await reviewState(app, actor, { mode: 'test-out', lessonId: 'red-1' });
      expect({ item, title: rest?.title, tested: rest?.tested }).toEqual({
        ...{ item: null, title: 'Not tested yet', tested: null },
      });
      const unknown = reviewState(app, actor, { mode: 'test-out', lessonId: randomUUID() });
      await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
      await expect(reviewState(app, actor, { mode: 'test-out' })).rejects.toMatchObject({ code: 'not-found' });
      // A review asks for no lesson.
      const { rest: other } = await reviewState(app, actor, { mode: 'review', lessonId: 'red-1' });
      expect(other?.title).toBe('No reviews yet');
    }
    await expect(startTestOut(app, guest, 'no-such-lesson')).rejects.toMatchObject({ code: 'not-found' });
  });
});
