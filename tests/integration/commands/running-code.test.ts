// Running code as an answer: what counts, what is free, how it is rated, what is kept; with the real grader.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { App } from '@/lib/commands/app';
import { compareRecall } from '@/lib/commands/compare-recall';
import { presentExercise, serve } from '@/lib/commands/present-exercise';
import { presentationView } from '@/lib/commands/presentation-view';
import { recordRun } from '@/lib/commands/record-run';
import { type Ran, runCode } from '@/lib/commands/run-code';
import { runResult } from '@/lib/commands/run-result';
import { showHint } from '@/lib/commands/show-hint';
import type { Course, CourseExercise } from '@/lib/content/course';
import { goFilesIn, piecesFor } from '@/lib/content/run-graded';
import type { SignedInActor } from '@/lib/core/access';
import type { Program, Submission } from '@/lib/core/program';
import type { Verdict } from '@/lib/core/verdict';
import { type Grading, grade } from '@/lib/grader/grade';
import { Queue } from '@/lib/grader/queue';
import { record } from '@/lib/grader/record';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { hourMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { useGrader } from '@/tests/support/grader';
import { cardOf, makeGuest } from '@/tests/support/learner';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(120_000);
const grader = useGrader();
let course: Course;

beforeAll(async () => {
  course = await theCourse();
});

const exerciseOf = (slug: string): CourseExercise => {
  const found = course.exercises.find((exercise) => exercise.slug === slug);
  if (!found) throw new Error(`no exercise ${slug}`);
  return found;
};
/** The files of one of an exercise's folders, as a learner would send them. */
const filesOf = (slug: string, folder: string, isTest = false): Submission => ({
  type: 'files',
  files: Object.fromEntries(
    goFilesIn(join(exerciseOf(slug).dir, folder), isTest).map(({ name, text }) => [name, text]),
  ),
});
const leaky = () => filesOf('seat-offers', 'starter');
const fixed = () => filesOf('seat-offers', 'solution');
const broken: Submission = { type: 'files', files: { 'booking.go': 'package booking\n\nfunc Book() {' } };

/** What was graded, by what was sent: the same code is told the same each time (tests/integration/grader/stability.test.ts). */
const verdicts = new Map<string, Promise<Verdict>>();

function gradeOnce(program: Program, grading?: Grading): Promise<Verdict> {
  const key = JSON.stringify(program);
  const verdict = verdicts.get(key) ?? grade(grader, program, grading);
  verdicts.set(key, verdict);
  return verdict;
}

describeDatabases('running code', (open) => {
  let app: TestApp;
  let learner: SignedInActor;
  let shown: string;

  const begin = async (slug = 'seat-offers') =>
    (await presentExercise(app, learner, { id: randomUUID(), exerciseId: exerciseOf(slug).id })).id;
  const run = (
    submission: Submission,
    more: { runId?: string; presentationId?: string; actor?: SignedInActor } = {},
  ): Promise<Ran> =>
    runCode(app, more.actor ?? learner, {
      ...{ runId: more.runId ?? randomUUID(), presentationId: more.presentationId ?? shown, submission, isSure: false },
    });
  const rated = ({ answered }: Ran) => [answered?.attempt.rating, answered?.attempt.reason];

  beforeEach(async () => {
    const queue = new Queue({ atOnce: 2, waiting: 20, waitingEach: 20 });
    const own: NonNullable<App['grader']> = () => ({
      grade: (owner, program, grading) => queue.run(owner, () => gradeOnce(program, grading)),
      record: (owner, subject, options) => queue.run(owner, () => record(grader, subject, options)),
      ...{ fences: { network: true, files: true }, close: () => {} },
    });
    app = { ...(await makeApp(open)).withCourse(course), grader: own };
    learner = await makeGuest(app);
    shown = await begin();
  });

  test('the first run that compiles and passes is good; those that do not compile are free', async () => {
    const first = await run(broken);
    expect(first).toMatchObject({
      verdict: { type: 'does-not-compile' },
      runsLeft: 2,
      answered: null,
      run: { isGraded: false, number: 1 },
    });
    const passed = await run(fixed());
    expect(rated(passed)).toEqual([3, 'right']);
    expect(await cardOf(app, learner, 'blocked-send')).toMatchObject({ reps: 1 });
    expect(await runResult(app, learner, passed)).toMatchObject({
      ...{ verdict: 'passed', headline: 'Every test passes', number: 2, runsLeft: null },
      attempt: { outcome: 'right', headline: 'Every test passes', feedback: { solutions: [{ title: 'booking.go' }] } },
    });
  });

  test('the second run is hard, and again after a hint', async () => {
    expect(await run(leaky())).toMatchObject({ verdict: { type: 'leaked' }, runsLeft: 1, answered: null });
    expect(rated(await run(fixed()))).toEqual([2, 'second-run']);
    shown = await begin();
    await run(leaky());
    await showHint(app, learner, { presentationId: shown, number: 1 });
    expect(rated(await run(fixed()))).toEqual([1, 'two-runs']);
  });

  test('a hint before the first run makes it hard', async () => {
    await showHint(app, learner, { presentationId: shown, number: 1 });
    expect(rated(await run(fixed()))).toEqual([2, 'hint']);
  });

  test('the second run that does not pass closes it as again; later runs are practice', async () => {
    await run(leaky());
    expect(rated(await run(leaky()))).toEqual([1, 'two-runs']);
    const later = await run(fixed());
    expect(later).toMatchObject({
      verdict: { type: 'passed' },
      run: { counts: false },
      answered: { attempt: { rating: 1 } },
    });
    expect(await cardOf(app, learner, 'blocked-send')).toMatchObject({ reps: 1 });
    await expectStoredIsFolded(app);
  });

  test('left alone after a run that did not pass, it closes as again at that time', async () => {
    await run(leaky());
    const leftAt = app.now();
    app.clock.advance(30 * 60_000);
    await begin('first-price');
    expect(await app.db.client.attempt.count()).toBe(0);
    app.clock.advance(2 * hourMs);
    await begin('log-shipper');
    expect(await app.db.client.attempt.findMany()).toEqual([
      expect.objectContaining({ rating: 1, reason: 'left-alone', answeredAt: leftAt, outcome: 'wrong' }),
    ]);
    expect(await run(fixed())).toMatchObject({ run: { counts: false } });
    await expectStoredIsFolded(app);
  });

  test('the same run sent again gives the first result, at the same moment too', async () => {
    const runId = randomUUID();
    const [one, two] = await Promise.all([run(fixed(), { runId }), run(fixed(), { runId })]);
    const three = await run(fixed(), { runId });
    expect([two.run.number, three.run.number]).toEqual([one.run.number, one.run.number]);
    expect([rated(one), rated(two), rated(three)]).toEqual([
      [3, 'right'],
      [3, 'right'],
      [3, 'right'],
    ]);
    expect(await app.db.client.run.count()).toBe(1);
    await expect(run(leaky(), { runId })).rejects.toMatchObject({ code: 'other-body' });
  });

  test('its goroutines are recorded, in the test that fails or in any other; nothing is kept of that', async () => {
    const { run: leaked } = await run(leaky());
    const of = (more: { test?: string } = {}) =>
      recordRun(app, learner, { presentationId: shown, runId: leaked.id, ...more });
    const { test: name, tests, recording } = await of();
    expect([name, tests.length]).toEqual(['TestTakesTheFirstWithSeats', 5]);
    expect(recording?.lanes.map(({ name, end }) => [name, end])).toEqual([
      ['the test', 'returned'],
      ...Array.from({ length: 5 }, (_, n) => ['Book.func1', n < 3 ? 'leaked' : 'returned']),
    ]);
    // Lines are the learner's alone.
    const places = recording?.lanes.flatMap(({ startedAt, spans }) => [startedAt, ...spans.map(({ at }) => at)]) ?? [];
    expect(new Set(places.map((place) => place?.file))).toEqual(new Set(['booking.go', undefined]));
    const other = await of({ test: 'TestGivesZeroWhereNobodyHasSeats' });
    expect(other.recording?.lanes.filter(({ end }) => end === 'leaked')).toEqual([]);
    await expect(of({ test: 'TestNothing' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(of({ test: '__proto__' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await app.db.client.run.count()).toBe(1);
    const stranger = await makeGuest(app);
    await expect(recordRun(app, stranger, { presentationId: shown, runId: leaked.id })).rejects.toMatchObject({
      code: 'not-found',
    });
    const { run: broke } = await run(broken);
    expect(await recordRun(app, learner, { presentationId: shown, runId: broke.id })).toMatchObject({
      recording: null,
      message: 'It does not compile, so nothing ran.',
    });
  });

  test('another learner’s presentation is not there', async () => {
    const stranger = await makeGuest(app);
    await expect(run(fixed(), { actor: stranger })).rejects.toMatchObject({ code: 'not-found' });
    expect(await app.db.client.run.count()).toBe(0);
  });

  test('what does not fit is refused, and nothing is kept', async () => {
    const misfits: Submission[] = [
      { type: 'files', files: { 'other.go': 'package booking' } },
      { type: 'files', files: { 'booking.go': 'package booking', 'booking_test.go': 'package booking' } },
      { type: 'fills', fills: { a: 'b' } },
    ];
    for (const submission of misfits) {
      await expect(run(submission)).rejects.toMatchObject({ code: 'invalid' });
    }
    shown = await begin('first-price');
    await expect(run(fixed())).rejects.toMatchObject({ code: 'invalid' });
    expect(await app.db.client.run.count()).toBe(0);
  });

  test('without Go code is not run, which the presentation says beforehand', async () => {
    const view = async () => presentationView(app, await compareRecall(app, learner, shown));
    await expect(view()).rejects.toMatchObject({ code: 'invalid' });
    app = { ...app, grader: () => null };
    expect(await view()).toMatchObject({ isWithoutGo: true, comparison: { code: [{ title: 'booking.go' }] } });
    await expect(run(fixed())).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('blanks, lines in order and tests are run as well', async () => {
    shown = await begin('seed-vault');
    expect(await run({ type: 'fills', fills: { shelf: '%w', packet: '%w' } })).toMatchObject({
      verdict: { type: 'failed' },
    });
    expect(rated(await run({ type: 'fills', fills: { shelf: '%v', packet: ' %w ' } }))).toEqual([2, 'second-run']);

    const depot = exerciseOf('depot-scans');
    const { source } = depot;
    if (source.kind !== 'order') throw new Error('depot-scans is no order exercise');
    const pieces = piecesFor(depot, source, source.accepts[0] ?? []) ?? [];
    const ordered = await app.db.transaction(async (tx) => {
      return serve(app, learner, tx, {
        id: randomUUID(),
        exerciseId: depot.id,
        mode: 'practice',
        reviewSessionId: null,
      });
    });
    expect(rated(await run({ type: 'order', pieces }, { presentationId: ordered.id }))).toEqual([3, 'right']);
  });
});
