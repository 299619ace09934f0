/** Proof of exercises that are graded by running code: by the production grader, and natively by go test. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersIn } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import {
  type ExercisePlace,
  folderProgram,
  goFilesIn,
  isFoundBy,
  piecesFor,
  programsOf,
  testPrograms,
} from '@/lib/content/run-graded';
import type { RunGradedSource } from '@/lib/core/course-format';
import type { Program, SourceFile, Submission } from '@/lib/core/program';
import type { Verdict } from '@/lib/core/verdict';
import { type ExerciseContext, problemAt } from './proof-context';

type Path = Parameters<ExerciseContext['exercise']['lineOf']>[0];
/** One package that must pass, or must fail in a test or by `vet` alone; `what` names it for the author. */
type Case = { what: string; at: Path; program: Program; failsIn: string | null };

export async function proveRunGraded(context: ExerciseContext, source: RunGradedSource): Promise<Problem[]> {
  const place = placeOf(context);
  if (source.kind === 'test') return proveTests(context, place, source);
  const cases = source.kind === 'fix' ? fixCases(place, source) : changedCases(place, source);
  const found = await Promise.all(cases.map((one) => proveCase(context, one)));
  return found.flat();
}

const placeOf = ({ exercise, lesson }: ExerciseContext): ExercisePlace => ({
  ...{ dir: exercise.dir, slug: exercise.slug, unitId: lesson.unitId, lessonId: lesson.id },
});

function fixCases(place: ExercisePlace, source: Extract<RunGradedSource, { kind: 'fix' }>): Case[] {
  const of = (folder: string, at: Path, failsIn: string | null): Case => ({
    ...{ what: `${folder}/`, at, failsIn, program: folderProgram(place, source, folder) },
  });
  return [
    of('solution', [], null),
    of('starter', ['fails'], source.fails),
    ...foldersIn(join(place.dir, 'accepts')).map((name) => of(`accepts/${name}`, [], null)),
    ...source.rejects.map(({ id, failsIn }, i) => of(`rejects/${id}`, ['rejects', i, 'failsIn'], failsIn)),
  ];
}

function changedCases(place: ExercisePlace, source: Extract<RunGradedSource, { kind: 'fill' | 'order' }>): Case[] {
  const of = (what: string, at: Path, submission: Submission, failsIn: string | null): Case[] =>
    programsOf(place, source, submission).map(({ program }) => ({ what, at, program, failsIn }));
  const solution: Case = {
    what: 'solution/',
    at: [],
    program: folderProgram(place, source, 'solution'),
    failsIn: null,
  };
  if (source.kind === 'fill') {
    return [
      solution,
      ...source.accepts.flatMap((fills, i) => of(`accepts ${i + 1}`, ['accepts', i], { type: 'fills', fills }, null)),
      ...source.rejects.flatMap(({ fills, failsIn }, i) =>
        of(`rejects ${i + 1}`, ['rejects', i, 'failsIn'], { type: 'fills', fills }, failsIn),
      ),
    ];
  }
  const ordered = (lines: readonly string[]): Submission => ({
    type: 'order',
    pieces: piecesFor(place, source, lines) ?? [],
  });
  return [
    solution,
    ...source.accepts.flatMap((lines, i) => of(`accepts ${i + 1}`, ['accepts', i], ordered(lines), null)),
    ...source.rejects.flatMap(({ lines, failsIn }, i) =>
      of(`rejects ${i + 1}`, ['rejects', i, 'failsIn'], ordered(lines), failsIn),
    ),
  ];
}

async function proveCase(context: ExerciseContext, one: Case): Promise<Problem[]> {
  const [graded, native] = await Promise.all([byGrader(context, one), natively(context, one)]);
  return [...graded, ...native];
}

async function byGrader(context: ExerciseContext, { what, at, program, failsIn }: Case): Promise<Problem[]> {
  const verdict = await context.grader.run(program);
  const problem = (message: string, cure: string) => [problemAt(context, at, `in the grader ${what} ${message}`, cure)];
  if (verdict.type === 'internal') return problem(`cannot be run: ${verdict.message}`, 'Please report it.');
  if (failsIn === null) {
    if (verdict.type === 'passed') return [];
    return problem(`does not pass: ${wordsOf(verdict)}`, 'Correct the code, the tests, or "allow".');
  }
  if (verdict.type === 'passed') return problem('passes every test', cureOf(failsIn));
  if (verdict.type === 'does-not-compile' || verdict.type === 'refused') {
    return problem(`is ${wordsOf(verdict)}`, 'A near miss compiles and is allowed.');
  }
  // The verdict is vet's where every test has passed.
  if (failsIn === 'vet' ? verdict.type === 'vet' : failedIn(verdict, failsIn)) return [];
  if (verdict.type === 'vet') {
    return problem(
      `passes ${failsIn}, and every other test: ${wordsOf(verdict)}`,
      'Let that test find it. A near miss that go vet alone is to find says "failsIn: vet".',
    );
  }
  return problem(`fails, but not in ${failsIn}: ${wordsOf(verdict)}`, 'Name the test that fails.');
}

const cureOf = (failsIn: string) =>
  failsIn === 'vet' ? 'Name a test, and let it find what is wrong.' : `Let ${failsIn} find what is wrong with it.`;

/** Whether this test failed, or was under way when the program ended. */
function failedIn(verdict: Verdict, test: string): boolean {
  const name = test.replaceAll(' ', '_');
  return verdict.tests.some((one) => one.name === name && (one.state === 'failed' || one.state === 'unfinished'));
}

export function wordsOf(verdict: Verdict): string {
  if ('diagnostics' in verdict) {
    const [first] = verdict.diagnostics;
    return `${verdict.type}: ${first ? `${first.file}:${first.line}: ${first.message}` : ''}`;
  }
  const failed = verdict.tests.filter(({ state }) => state === 'failed' || state === 'unfinished');
  const said = failed.map(({ name, messages }) => `${name}${messages[0] ? ` (${messages[0].split('\n')[0]})` : ''}`);
  const message = 'message' in verdict ? ` ${verdict.message}` : '';
  return `${verdict.type}${message}${said.length > 0 ? ` in ${said.join(', ')}` : ''}`;
}

/** The same by go test, with -race where goroutines start: what the sandbox cannot see shows there. */
async function natively(context: ExerciseContext, { what, at, program, failsIn }: Case): Promise<Problem[]> {
  const { bench, exercise } = context;
  const folder = what === 'solution/' ? 'solution' : written(context, program.files);
  const run = await bench.grade(exercise.dir, folder, { race: false });
  const problem = (message: string, cure: string) => [problemAt(context, at, `natively ${what} ${message}`, cure)];
  if (run.status === 'broken') return problem(`does not compile: ${firstLine(run.text)}`, 'Correct it.');
  if (failsIn === null) {
    return run.status === 'pass'
      ? []
      : problem(`fails ${run.failed.join(', ')}: ${firstLine(run.text)}`, 'Correct the code or the tests.');
  }
  if (run.status === 'fail' || failsIn === 'vet') return [];
  // Lost updates need not show in one native run without the race detector's eyes on them.
  return program.isAboutRaces && !context.bench.withoutRace.has(exercise.dir)
    ? problem('passes, with -race as well', 'Let a test or the race detector find it.')
    : problem('passes every test', `Let ${failsIn} find what is wrong with it.`);
}

/** The files in a folder of their own, so that the go command can put them in the place of solution/. */
function written({ scratch }: ExerciseContext, files: readonly SourceFile[]): string {
  const dir = mkdtempSync(join(scratch, 'variant-'));
  mkdirSync(dir, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(dir, name), text);
  return dir;
}

async function proveTests(
  context: ExerciseContext,
  place: ExercisePlace,
  source: Extract<RunGradedSource, { kind: 'test' }>,
): Promise<Problem[]> {
  const missed = async (tests: SourceFile[]) => {
    const runs = testPrograms(place, source, tests).map(async ({ program, mustPass, mutantId }) => {
      const verdict = await context.grader.run(program);
      const isRight = mustPass ? verdict.type === 'passed' : isFoundBy(verdict);
      return isRight ? [] : [{ id: mutantId ?? 'solution', verdict }];
    });
    return (await Promise.all(runs)).flat();
  };
  const sets = ['grade', ...foldersIn(join(place.dir, 'accepts')).map((name) => `accepts/${name}`)];
  const right = sets.map(async (folder) => {
    const wrong = await missed(goFilesIn(join(place.dir, folder), true));
    return wrong.map(({ id, verdict }) =>
      problemAt(
        context,
        [],
        `the tests in ${folder}/ miss ${id}: ${wordsOf(verdict)}`,
        'They must pass on solution/ and fail on every mutant.',
      ),
    );
  });
  const wrong = source.rejects.map(async ({ id, misses }, index) => {
    const found = await missed(goFilesIn(join(place.dir, 'rejects', id), true));
    if (found.some((one) => one.id === misses)) return [];
    const names = found.map((one) => one.id).join(', ') || 'nothing';
    return [
      problemAt(
        context,
        ['rejects', index, 'misses'],
        `rejects/${id} misses ${names}, not ${misses}`,
        'Name what it misses.',
      ),
    ];
  });
  return (await Promise.all([...right, ...wrong])).flat();
}

const firstLine = (text: string) =>
  text
    .split('\n')
    .find((line) => line.trim() !== '' && !/^(---|===|#|FAIL|ok\b)/.test(line.trim()))
    ?.trim() ?? '';
