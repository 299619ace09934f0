/** Records what the goroutines of an earlier run do in one of its tests. Nothing is kept, and nothing is counted. */
import type { App } from '@/lib/commands/app';
import { unavailable } from '@/lib/commands/grade-submission';
import { runnable } from '@/lib/commands/run-code';
import { programsOf } from '@/lib/content/run-graded';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { isRunGradedSource } from '@/lib/core/course-format';
import { mapNames, mapPlaces, type Recording } from '@/lib/core/lanes';
import type { Submission } from '@/lib/core/program';
import type { Verdict } from '@/lib/core/verdict';
import { findPresentation } from '@/lib/data/presentations';
import { runsOf } from '@/lib/data/runs';
import type { Recorded } from '@/lib/grader/record';
import { testNamesIn } from '@/lib/grader/test-program';

export type RunRecorded = {
  test: string;
  tests: string[];
  /** Null where it could not be recorded. */
  recording: Recording | null;
  /** Why not, in a sentence. */
  message: string;
};

type Input = { presentationId: string; runId: string; test?: string | undefined };

/**
 * Throws `not-found` for a run or a test that is not there, `exercise-removed`, `exercise-changed`, `unavailable` where there is no Go,
 * and `too-many-requests` where too many wait.
 */
export async function recordRun(
  app: App,
  actor: SignedInActor,
  { presentationId, runId, test: wanted }: Input,
  { signal }: { signal?: AbortSignal } = {},
): Promise<RunRecorded> {
  const presentation = await findPresentation(actor, app.db.client, presentationId);
  if (!presentation) throw notFound();
  const run = (await runsOf(actor, app.db.client, presentationId)).find(({ id }) => id === runId);
  if (!run) throw notFound();
  const exercise = runnable(app, presentation);
  if (!isRunGradedSource(exercise.source))
    throw new AppError('invalid', 'This exercise is not answered by running code.');
  const [first] = programsOf(exercise, exercise.source, JSON.parse(run.submission) as Submission);
  if (!first) throw new Error('a submission makes at least one program');
  const { program } = first;
  const tests = program.tests.flatMap(({ text }) => testNamesIn(text));
  const test = wanted ?? testToShow(JSON.parse(run.verdict) as Verdict, tests);
  if (test === undefined || !tests.includes(test)) throw notFound();
  const grader = app.grader?.();
  if (!grader) throw unavailable();
  const recorded = await grader.record(actor.userId, { ...program, test }, signal ? { signal } : {});
  if (recorded.type === 'none' && recorded.why === 'internal') {
    throw new AppError('unavailable', 'The goroutines could not be recorded, by no fault of yours. Try it once more.');
  }
  const recording = recorded.type === 'recording' ? ofLearner(recorded.recording, test, program.files) : null;
  return {
    ...{ test, tests, recording },
    message: recorded.type === 'none' ? whyNot[recorded.why] : '',
  };
}

/** The first that did not pass, or the first of all. */
const testToShow = ({ tests: results }: Verdict, tests: readonly string[]): string | undefined =>
  tests.find((name) => results.some((one) => one.name === name && one.state !== 'passed')) ?? tests[0];

const whyNot: Record<Extract<Recorded, { type: 'none' }>['why'], string> = {
  'not-compiled': 'It does not compile, so nothing ran.',
  time: 'It did not end in time, so there is nothing to draw.',
  memory: 'It took more memory than it may, so there is nothing to draw.',
  'too-much': 'More happened in it than can be drawn.',
  ended: 'The program ended in the middle of the test, by a panic or by itself, so its recording was lost.',
  internal: '',
};

/** Without places in the tests: those are not the learner's to see. What belongs to the test says so. */
function ofLearner(recording: Recording, test: string, files: readonly { name: string }[]): Recording {
  const names = new Set(files.map(({ name }) => name));
  const placed = mapPlaces(recording, (place) => (names.has(place.file) ? place : null));
  return mapNames(placed, (name) => {
    if (name === test) return 'the test';
    return name.startsWith(`${test}.`) ? `the test's ${name.slice(test.length + 1)}` : name;
  });
}
