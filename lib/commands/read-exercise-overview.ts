/** How the exercises of one lesson do, and which are reported: for administrators, a lesson a page. */
import type { App } from '@/lib/commands/app';
import type { CourseExercise, CourseLesson } from '@/lib/content/course';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { type ExerciseStatistics, exerciseStatistics } from '@/lib/core/exercise-statistics';
import { newestAnswers } from '@/lib/data/exercise-answers';
import { countOpenReports, countReportVersions } from '@/lib/data/problem-reports';
import { answered, answersLookedAt } from './read-exercise-reports';

export const overviewSorts = ['reports', 'wrong', 'time', 'lesson'] as const;
export type OverviewSort = (typeof overviewSorts)[number];

export type OverviewRow = ExerciseStatistics & {
  exercise: CourseExercise;
  openReports: number;
  /** Of these, how many speak of a version that is not shown any more. */
  olderReports: number;
};

export type ExerciseOverview = {
  /** Every lesson with its open reports. */
  lessons: { lesson: CourseLesson; openReports: number }[];
  /** Exercises that left the course while a report on them is open, by id. */
  removed: { exerciseId: string; openReports: number }[];
  lesson: CourseLesson | null;
  rows: OverviewRow[];
};

/** Without a lesson, the first with an open report, else the first. Costs the newest 500 answers of each exercise of it. */
export async function readExerciseOverview(
  app: App,
  actor: SignedInActor,
  { lessonId, sort }: { lessonId?: string | undefined; sort: OverviewSort },
): Promise<ExerciseOverview> {
  assertAdministrator(actor);
  const { course, db } = app;
  const open = await countOpenReports(actor, db.client);
  const lessons = course.lessons.map((lesson) => {
    return { lesson, openReports: lesson.exercises.reduce((sum, { id }) => sum + (open.get(id) ?? 0), 0) };
  });
  const removed = [...open].flatMap(([exerciseId, openReports]) =>
    course.exercise(exerciseId) ? [] : [{ exerciseId, openReports }],
  );
  const first = lessons.find(({ openReports }) => openReports > 0) ?? lessons[0];
  const lesson = (lessonId === undefined ? first?.lesson : course.lesson(lessonId)) ?? null;
  const rows = lesson ? await rowsOf(app, actor, lesson, open) : [];
  return { lessons, removed, lesson, rows: sorted(rows, sort) };
}

async function rowsOf(
  { db }: App,
  actor: SignedInActor,
  { exercises }: CourseLesson,
  open: ReadonlyMap<string, number>,
): Promise<OverviewRow[]> {
  const versions = await countReportVersions(
    actor,
    db.client,
    exercises.map(({ id }) => id),
  );
  const rows: OverviewRow[] = [];
  for (const exercise of exercises) {
    const answers = await newestAnswers(actor, db.client, exercise.id, answersLookedAt);
    const older = versions.filter((one) => one.exerciseId === exercise.id && one.contentHash !== exercise.contentHash);
    rows.push({
      exercise,
      openReports: open.get(exercise.id) ?? 0,
      olderReports: older.reduce((sum, { count }) => sum + count, 0),
      ...exerciseStatistics(answers.map(answered)),
    });
  }
  return rows;
}

/** The most first; those alike stay in the order of the lesson. */
function sorted(rows: OverviewRow[], sort: OverviewSort): OverviewRow[] {
  const by: Record<OverviewSort, (row: OverviewRow) => number> = {
    reports: (row) => row.openReports,
    wrong: (row) => row.wrongRate ?? -1,
    time: (row) => row.medianSeconds ?? -1,
    lesson: () => 0,
  };
  return [...rows].sort((a, b) => by[sort](b) - by[sort](a));
}
