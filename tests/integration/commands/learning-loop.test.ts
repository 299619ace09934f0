// The learner's loop by commands: from the first answer in a lesson through reviews, with the schedule that follows.
import { readCards } from '@/lib/commands/read-cards';
import { readCourseMap, readLessonProgress } from '@/lib/commands/read-course-map';
import { readMe } from '@/lib/commands/read-me';
import { expectStoredIsFolded, makeApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import {
  answer,
  cardOf,
  exerciseOf,
  itemAsking,
  itemOf,
  learn,
  makeGuest,
  review,
  study,
} from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

describeDatabases('the learning loop', (open) => {
  test('the first answer makes the card, a wrong one comes back in a minute, a right one in ten, then after days', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app, 'Europe/Vienna');
    const wrong = await study(app, guest, 'red-1-a', 'wrong');
    expect(wrong).toMatchObject({
      ...{ outcome: 'wrong', rating: 'again', scheduled: true, unscheduledText: null },
      schedule: {
        dueText: 'in 1 minute',
        stabilityBeforeDays: null,
        other: { rating: 'good', dueText: 'in 10 minutes' },
      },
    });
    expect(new Date(wrong.schedule?.dueAt ?? 0).getTime() - app.now().getTime()).toBe(minuteMs);

    app.clock.advance(minuteMs);
    const again = itemOf(await review(app, guest));
    expect(again).toMatchObject({ isNew: false, presentation: { mode: 'review', isClosed: false } });
    expect(again.exercise.exerciseId).not.toBe(exerciseOf(app, 'red-1-a', 'choice').id);
    const right = await answer(app, guest, again.presentation, 'right');
    expect(right).toMatchObject({ rating: 'good', schedule: { dueText: 'in 10 minutes' } });

    app.clock.advance(10 * minuteMs);
    const third = await itemAsking(app, guest, 'red-1-a');
    expect(third.exercise.exerciseId).not.toBe(again.exercise.exerciseId);
    const later = await answer(app, guest, third.presentation, 'right');
    expect(later.schedule).toMatchObject({ dueText: 'tomorrow', other: { rating: 'again' } });
    // Tomorrow begins at four in the morning in Vienna.
    expect(later.schedule?.dueAt).toBe('2026-03-03T03:00:00.000Z');
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ version: 3, reps: 3, lapses: 0, state: 2 });
    await expectStoredIsFolded(app);
  });

  test('what is due is counted alike for the header, the map, the lesson and the cards', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'red-1-b', 'green-1-a']);
    expect(await readMe(app, guest)).toMatchObject({ state: 'guest', dueCount: 0 });
    const lesson = app.course.lesson('red-1');
    if (!lesson) throw new Error('no lesson');
    expect(await readLessonProgress(app, guest, lesson)).toMatchObject({
      state: 'learned',
      dueCount: 0,
      learnedCount: 2,
    });

    app.clock.advance(3 * dayMs);
    expect(await readMe(app, guest)).toMatchObject({ dueCount: 3 });
    expect(await readLessonProgress(app, guest, lesson)).toMatchObject({ state: 'due', dueCount: 2 });
    const map = await readCourseMap(app, guest);
    // green-1-b is new in a lesson that is begun.
    expect(map.today).toMatchObject({ dueCount: 3, newCount: 1, unitCount: 2, nextDueAt: null });
    expect(map.today.continueLesson).toMatchObject({ begunCount: 1, objectiveCount: 2 });
    expect(map.units.flatMap((unit) => unit.lessons.map(({ state }) => state))).toEqual([
      'due',
      'new',
      'due',
      'new',
      'new',
      'new',
      'new',
    ]);
    const { cards, next } = await readCards(app, guest, null);
    expect(cards.map((card) => card.objectiveId)).toEqual(['green-1-a', 'red-1-a', 'red-1-b']);
    expect(next).toBeNull();
    for (const card of cards) {
      expect(card.retrievability).toBeLessThan(0.9);
      expect(new Date(card.dueAt).getTime()).toBeLessThanOrEqual(app.now().getTime());
    }
    expect((await readCards(app, guest, 'green-1-a')).cards).toHaveLength(2);
  });

  test('a visitor sees a course where everything is new, and a review that says how to begin', async () => {
    const app = await makeApp(open);
    const visitor = { type: 'visitor' } as const;
    const map = await readCourseMap(app, visitor);
    expect(map.today).toMatchObject({ dueCount: 0, newCount: 0, minutes: 0 });
    expect(new Set(map.units.flatMap((unit) => unit.lessons.map(({ state }) => state)))).toEqual(new Set(['new']));
    expect(await readMe(app, visitor)).toEqual({
      state: 'visitor',
      name: null,
      email: null,
      role: 'learner',
      dueCount: 0,
      teams: [],
      preferences: null,
    });
    const { rest, item, session } = await review(app, visitor as never);
    expect({ item, ahead: session.ahead }).toEqual({ item: null, ahead: 0 });
    expect(rest).toMatchObject({ title: 'No reviews yet', canPractise: false, canGoOn: false });
  });

  test('a lapse in review brings the card back the same day, and its memory starts lower', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a']);
    app.clock.advance(3 * dayMs);
    const before = await cardOf(app, guest, 'red-1-a');
    const item = await itemAsking(app, guest, 'red-1-a');
    const lapse = await answer(app, guest, item.presentation, 'wrong');
    expect(lapse.schedule).toMatchObject({ dueText: 'in 10 minutes', stabilityBeforeDays: before.stability });
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ lapses: 1, state: 3 });
    await expectStoredIsFolded(app);
  });

  test('from seven days of stability on, the learner produces instead of recognising', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a']);
    const kinds: string[] = [];
    for (let n = 0; n < 4; n++) {
      app.clock.set(new Date((await cardOf(app, guest, 'red-1-a')).dueAt.getTime() + minuteMs));
      const before = await cardOf(app, guest, 'red-1-a');
      const item = await itemAsking(app, guest, 'red-1-a');
      kinds.push(`${before.stability >= 7 ? 'produce' : 'recognise'}:${item.exercise.kind}`);
      await answer(app, guest, item.presentation, 'right');
    }
    for (const kind of kinds) expect(kind).toMatch(/^(recognise:(choice|spot)|produce:(predict|recall))$/);
    expect(kinds.some((kind) => kind.startsWith('produce'))).toBe(true);
  });
});
