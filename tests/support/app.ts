// An App for tests: a fresh database, the made course, and a clock that the test moves.
import type { App } from '@/lib/commands/app';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import type { Course } from '@/lib/content/course';
import { type TestClock, testClock } from './clock';
import type { TestDatabase } from './database';
import { makeCourse, removeMadeCourses } from './made-course';

export type TestApp = App & {
  db: TestDatabase;
  clock: TestClock;
  /** The same database, people and clock with another edition of the course. */
  withCourse(course: Course): TestApp;
};

let madeCourse: Promise<Course> | undefined;

afterAll(() => {
  madeCourse = undefined;
  removeMadeCourses();
});

/** Monday 2 March 2026, 9:00 UTC, unless told. `open` is what describeDatabases gives. */
export async function makeApp(open: () => Promise<TestDatabase>, start?: Date | string): Promise<TestApp> {
  madeCourse ??= makeCourse();
  const clock = testClock(start);
  return appOf(await open(), await madeCourse, clock);
}

function appOf(db: TestDatabase, course: Course, clock: TestClock): TestApp {
  return { db, course, clock, now: clock.now, withCourse: (other) => appOf(db, other, clock) };
}

/** What is stored is what history folds to. */
export async function expectStoredIsFolded(app: App): Promise<void> {
  expect((await rebuildCards(app, { repair: false })).differences).toEqual([]);
}
