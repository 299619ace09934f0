/** One exercise as administrators see it: its reports, and what its newest answers were. */
import type { App } from '@/lib/commands/app';
import type { CourseExercise } from '@/lib/content/course';
import { gradingKey } from '@/lib/content/grading-key';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import {
  type AnsweredRow,
  type ExerciseStatistics,
  exerciseStatistics,
  type Picked,
  picked,
} from '@/lib/core/exercise-statistics';
import type { Answer } from '@/lib/core/exercise-view';
import type { ReportTopic } from '@/lib/core/problem-report-schemas';
import { type ExerciseAnswer, newestAnswers } from '@/lib/data/exercise-answers';
import { reportsOf } from '@/lib/data/problem-reports';

/** Of each exercise; what is older says little about the exercise as it is now. */
export const answersLookedAt = 500;
const reportsShown = 100;

export type ShownReport = {
  id: string;
  topic: ReportTopic;
  text: string;
  createdAt: Date;
  isClosed: boolean;
  /** Whether it speaks of a version that is not shown any more. */
  isOlder: boolean;
};

export type ExerciseReports = {
  /** Null where it left the course. */
  exercise: CourseExercise | null;
  reports: ShownReport[];
  statistics: ExerciseStatistics;
  picked: Picked;
  /** The ids and lines that are right. */
  right: { options: string[]; lines: number[] };
};

/** Throws `not-found` for an id that neither the course nor any report knows. */
export async function readExerciseReports(
  app: App,
  actor: SignedInActor,
  exerciseId: string,
): Promise<ExerciseReports> {
  assertAdministrator(actor);
  const exercise = app.course.exercise(exerciseId) ?? null;
  const stored = await reportsOf(actor, app.db.client, exerciseId, reportsShown);
  if (!exercise && stored.length === 0) throw notFound();
  const answers = (await newestAnswers(actor, app.db.client, exerciseId, answersLookedAt)).map(answered);
  const reports = stored.map(({ id, topic, text, createdAt, closedAt, contentHash }) => ({
    ...{ id, topic: topic as ReportTopic, text, createdAt, isClosed: closedAt !== null },
    isOlder: contentHash !== exercise?.contentHash,
  }));
  return {
    exercise,
    reports,
    statistics: exerciseStatistics(answers),
    picked: picked(answers),
    right: rightOf(exercise),
  };
}

export function answered({ outcome, durationMs, answer }: ExerciseAnswer): AnsweredRow {
  return { outcome, durationMs, answer: JSON.parse(answer) as Answer };
}

function rightOf(exercise: CourseExercise | null): { options: string[]; lines: number[] } {
  const key = exercise && gradingKey(exercise);
  if (!key || !('right' in key)) return { options: [], lines: [] };
  return { options: [key.right].flat(), lines: 'lines' in key ? key.lines : [] };
}
