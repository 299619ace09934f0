// What was changed in a lesson is told to those who learned it before, until they have read it again.
import { markLessonRead } from '@/lib/commands/mark-lesson-read';
import { mergeGuest } from '@/lib/commands/merge-guest';
import { readCourseMap, readLessonProgress } from '@/lib/commands/read-course-map';
import { renameLessons } from '@/lib/commands/rename-lessons';
import { reviewState } from '@/lib/commands/review-state';
import { startTestOut } from '@/lib/commands/start-test-out';
import type { Actor } from '@/lib/core/access';
import { makeApp, type TestApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';
import { answer, askedBy, itemOf, makeAccount, makeGuest, study } from '@/tests/support/learner';
import { makeCourse } from '@/tests/support/made-course';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const [one, two, three] = ['The first change.', 'The second change.', 'The third change.'] as const;
const withNotes = async (app: TestApp, ...notes: string[]) =>
  app.withCourse(await makeCourse(undefined, { revisions: { 'red-1': notes } }));
const progress = async (app: TestApp, actor: Actor, lessonId = 'red-1') => {
  const lesson = app.course.lesson(lessonId);
  if (!lesson) throw new Error('no lesson');
  return readLessonProgress(app, actor, lesson);
};
const told = async (app: TestApp, actor: Actor, lessonId?: string) =>
  (await progress(app, actor, lessonId)).changes.map(({ note }) => note);

describeDatabases('revisions', (open) => {
  test('are told from the first answer on, until the lesson is marked as read again', async () => {
    const app = await makeApp(open);
    const [guest, newcomer] = [await makeGuest(app), await makeGuest(app)];
    const first = await withNotes(app, one);
    await study(first, guest, 'red-1-a');
    expect(await progress(first, guest)).toMatchObject({ revision: 1, changes: [] });
    const later = await withNotes(app, one, two, three);
    // A later answer is no reading.
    await study(later, guest, 'red-1-b');
    expect(await told(later, guest)).toEqual([two, three]);
    expect((await progress(later, guest)).changes[0]).toEqual({
      date: '2026-04-02',
      dateText: '2 April 2026',
      note: two,
    });
    expect((await readCourseMap(later, guest)).units[0]?.lessons[0]?.changes).toHaveLength(2);
    for (const actor of [newcomer, { type: 'visitor' } as const]) expect(await told(later, actor)).toEqual([]);

    // Read up to what was told; what came meanwhile is told the next time. Twice, late and wildly, it never goes back.
    for (const revision of [2, 2, 1, 0]) await markLessonRead(later, guest, { lessonId: 'red-1', revision });
    expect(await told(later, guest)).toEqual([three]);
    await Promise.all([99, 3].map((revision) => markLessonRead(later, guest, { lessonId: 'red-1', revision })));
    expect(await told(later, guest)).toEqual([]);
    expect(await app.db.client.lessonReading.findMany({ select: { revision: true } })).toEqual([{ revision: 3 }]);
    const unknown = markLessonRead(later, guest, { lessonId: 'no-such-lesson', revision: 1 });
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
    // Who learns it now has read it as it is.
    await study(later, newcomer, 'red-1-a');
    expect(await told(later, newcomer)).toEqual([]);
  });

  test('what was read goes with a new id and into an account, the higher of two', async () => {
    const app = await makeApp(open);
    const [guest, account] = [await makeGuest(app), await makeAccount(app)];
    await study(await withNotes(app, one), account, 'red-1-a');
    await study(await withNotes(app, one, two), guest, 'red-1-a');
    const revisions = { 'red-1': [one, two, three] };
    const renamed = app.withCourse(await makeCourse(undefined, { revisions, renamed: { 'red-1': 'crimson' } }));
    await startTestOut(app, guest, 'red-1');
    expect(await renameLessons(renamed)).toBe(2);
    expect(await renameLessons(renamed)).toBe(0);
    expect(await told(renamed, account, 'crimson')).toEqual([two, three]);
    // The test that stood open goes on under the new id.
    const { item } = await reviewState(renamed, guest, { mode: 'test-out', lessonId: 'crimson' });
    expect(item && askedBy(renamed, item)).toBe('red-1-a');
    await answer(renamed, guest, itemOf({ item } as never).presentation, 'right');
    await mergeGuest(renamed, guest, account);
    expect(await told(renamed, account, 'crimson')).toEqual([three]);
    expect(await app.db.client.lessonReading.count()).toBe(1);
  });
});
