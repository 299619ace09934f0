/** Runs what a learner wrote against an exercise's tests, keeps the run, and closes the presentation where the run decides it. */
import { createHash } from 'node:crypto';
import { type Answered, record } from '@/lib/commands/answer-attempt';
import type { App } from '@/lib/commands/app';
import { gradeSubmission } from '@/lib/commands/grade-submission';
import type { CourseExercise } from '@/lib/content/course';
import { MisfitSubmission, programsOf, type Wanted } from '@/lib/content/run-graded';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { isRunGradedSource } from '@/lib/core/course-format';
import type { Submission } from '@/lib/core/program';
import type { TestResult, Verdict } from '@/lib/core/verdict';
import { findAttemptOf } from '@/lib/data/attempts';
import { findCard } from '@/lib/data/cards';
import type { Tx } from '@/lib/data/open-database';
import { closePresentation, findPresentation, type StoredPresentation } from '@/lib/data/presentations';
import { addRun, runsOf, type StoredRun } from '@/lib/data/runs';
import { lockForAnswer } from '@/lib/data/users';

export type RunInput = { runId: string; presentationId: string; submission: Submission; isSure: boolean };
export type Ran = {
  run: StoredRun;
  verdict: Verdict;
  /** How many graded runs that do not pass are left before it counts as again; null once it is closed. */
  runsLeft: number | null;
  /** Where the presentation is closed: what came of it. */
  answered: Answered | null;
};

/** The second run that compiles and does not pass closes it. */
export const gradedRuns = 2;
/** What is refused before it runs, or fails by our fault, is free. */
const freeTypes: readonly string[] = ['does-not-compile', 'refused', 'internal'];

/**
 * Idempotent by the client's run id: the same again returns the first result, another submission under the same id throws `other-body`.
 * Throws `not-found`, `exercise-removed`, `exercise-changed`, `invalid` for a submission that does not fit, `unavailable` where there
 * is no Go, and `too-many-requests` where too many wait. `signal` is aborted when the client leaves: nothing is kept then.
 */
export async function runCode(
  app: App,
  actor: SignedInActor,
  input: RunInput,
  { onTest, signal }: { onTest?: (test: TestResult) => void; signal?: AbortSignal } = {},
): Promise<Ran> {
  const { presentationId, runId, submission } = input;
  const bodyHash = runBodyHash(presentationId, submission);
  const presentation = await findPresentation(actor, app.db.client, presentationId);
  if (!presentation) throw notFound();
  const runs = await runsOf(actor, app.db.client, presentationId);
  const before = runs.find(({ id }) => id === runId);
  if (before) return sameAgain(actor, app.db.client, before, { presentation, bodyHash, runs });
  const exercise = runnable(app, presentation);
  const wanted = wantedOf(exercise, submission);
  const startedMs = performance.now();
  const verdict = await gradeSubmission(app, actor.userId, wanted, { onTest, signal });
  const durationMs = Math.round(performance.now() - startedMs);
  return app.db.transaction((tx) => keep(app, actor, tx, { input, bodyHash, exercise, verdict, durationMs }), {
    retryUniqueOn: ['SchedulerParameters', 'Run'],
  });
}

export function runnable(app: App, presentation: StoredPresentation): CourseExercise {
  const exercise = app.course.exercise(presentation.exerciseId);
  if (!exercise) {
    throw new AppError('exercise-removed', 'This exercise was taken out of the course meanwhile. Nothing was counted.');
  }
  if (exercise.contentHash !== presentation.contentHash) {
    throw new AppError(
      'exercise-changed',
      'This exercise was changed since it was shown. Here is the new one; nothing was counted.',
    );
  }
  return exercise;
}

function wantedOf(exercise: CourseExercise, submission: Submission): Wanted[] {
  const invalid = (message: string) => new AppError('invalid', message, { fields: [{ path: 'submission', message }] });
  if (!isRunGradedSource(exercise.source)) throw invalid('This exercise is not answered by running code.');
  try {
    return programsOf(exercise, exercise.source, submission);
  } catch (error) {
    if (error instanceof MisfitSubmission) throw invalid(error.message);
    throw error;
  }
}

type Keeping = {
  input: RunInput;
  bodyHash: string;
  exercise: CourseExercise;
  verdict: Verdict;
  durationMs: number;
};

async function keep(app: App, actor: SignedInActor, tx: Tx, keeping: Keeping): Promise<Ran> {
  const { input, bodyHash, exercise, verdict, durationMs } = keeping;
  const learner = await lockForAnswer(actor, tx);
  const presentation = await findPresentation(actor, tx, input.presentationId);
  if (!presentation) throw notFound();
  const runs = await runsOf(actor, tx, presentation.id);
  const same = runs.find(({ id }) => id === input.runId);
  // The same request came twice at once, and the other was first.
  if (same) return sameAgain(actor, tx, same, { presentation, bodyHash, runs });
  const now = app.now();
  const isOpen = presentation.closedAt === null;
  const isPass = verdict.type === 'passed';
  const isGraded = !freeTypes.includes(verdict.type);
  const run = await addRun(actor, tx, {
    ...{ id: input.runId, presentationId: presentation.id, number: runs.length + 1, bodyHash },
    ...{ submission: JSON.stringify(input.submission), verdict: JSON.stringify(verdict), verdictType: verdict.type },
    ...{ isGraded, isPass, counts: isOpen, ranAt: now, durationMs },
  });
  const graded = runs.filter((one) => one.isGraded && one.counts).length + (isGraded ? 1 : 0);
  if (!isOpen || !isGraded || (!isPass && graded < gradedRuns)) {
    const attempt = isOpen ? null : await findAttemptOf(actor, tx, presentation.id);
    return {
      ...{ run, verdict, runsLeft: isOpen ? gradedRuns - graded : null },
      answered: attempt && { attempt, presentation },
    };
  }
  await closePresentation(actor, tx, presentation.id, now);
  const answer = { type: 'run' as const, isPass, gradedRuns: graded };
  const before = await findCard(actor, tx, presentation.objectiveId);
  const { attempt, card } = await record(actor, tx, {
    input: { attemptId: input.runId, presentationId: presentation.id, answer, isSure: input.isSure },
    ...{ bodyHash, presentation, exercise, card: before, learner, now },
  });
  const answered = { attempt, presentation: { ...presentation, closedAt: now }, fresh: { card } };
  return { run, verdict, runsLeft: null, answered };
}

/** By which a run that is sent again is known. */
export const runBodyHash = (presentationId: string, submission: Submission): string =>
  createHash('sha256')
    .update(JSON.stringify([presentationId, submission]))
    .digest('hex');

/** What the first request under this id came to. */
async function sameAgain(
  actor: SignedInActor,
  tx: Tx,
  run: StoredRun,
  { presentation, bodyHash, runs }: { presentation: StoredPresentation; bodyHash: string; runs: readonly StoredRun[] },
): Promise<Ran> {
  if (run.bodyHash !== bodyHash) {
    throw new AppError('other-body', 'Another submission was sent under this id. Nothing was changed.');
  }
  const attempt = presentation.closedAt ? await findAttemptOf(actor, tx, presentation.id) : null;
  const graded = runs.filter((one) => one.isGraded && one.counts).length;
  return {
    ...{ run, verdict: JSON.parse(run.verdict) as Verdict },
    runsLeft: attempt ? null : Math.max(0, gradedRuns - graded),
    answered: attempt && { attempt, presentation },
  };
}
