/** Rules on one exercise: what it refers to, the files that it shows, the packages that prove it. */
import { join } from 'node:path';
import type { CodeReference, ExerciseSource } from '@/lib/core/course-format';
import { checkExerciseLanes } from './check-lanes';
import { inListing, recordedProblems, tooLong } from './check-lesson';
import { checkOptions } from './check-options';
import { checkMarkdown, checkPrompt } from './check-prose';
import { checkRunGraded } from './check-run-graded';
import { entriesIn, hasGo, hasSession, packageFolder, recordedFile, textOf } from './files';
import { fixedTwin } from './fixed-twin';
import { textOfLesson } from './lesson-markdown';
import { unclear } from './line-marks';
import { linesThatSay, listing } from './listing';
import type { Problem } from './problem';
import type { ExerciseFolder, LessonFolder, ReadCourse } from './read-course';
import { exemptibleRules, isExempt, longestListing } from './rules';
import type { Path } from './yaml-file';

/** `at` is a place in exercise.yaml; `file` and `line` stand where the problem is in another file. */
export type ExerciseProblem = { at: Path; message: string; cure: string; file?: string; line?: number };

export function checkExercise(exercise: ExerciseFolder, lesson: LessonFolder, read: ReadCourse): Problem[] {
  const { source } = exercise;
  const found = [
    ...references(exercise, lesson, read),
    ...checkOptions(source, read),
    ...shownCode(exercise, lesson, read),
    ...packages(exercise, lesson),
    ...checkRunGraded(exercise, read),
    ...checkMarkdown(source),
    ...checkPrompt(source, lesson),
    ...exemptions(source),
  ];
  return found.map(({ at, ...rest }) => ({ file: exercise.file, line: exercise.lineOf(at), ...rest }));
}

function references({ slug, source }: ExerciseFolder, lesson: LessonFolder, read: ReadCourse): ExerciseProblem[] {
  const found: ExerciseProblem[] = [];
  const own = lesson.source.objectives.map(({ id }) => id);
  const all = read.lessons.flatMap((one) => one.source.objectives.map(({ id }) => id));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    found.push({
      at: [],
      message: `the folder "${slug}" is not a slug`,
      cure: 'Name it in lower case with single dashes.',
    });
  }
  if (!own.includes(source.objective)) {
    found.push({
      at: ['objective'],
      message: `"${source.objective}" is no objective of this lesson`,
      cure: `Use one of ${own.join(', ')}.`,
    });
  }
  for (const [t, id] of source.touches.entries()) {
    if (id === source.objective) {
      found.push({
        at: ['touches', t],
        message: `"${id}" is the exercise's own objective`,
        cure: 'Remove it from touches.',
      });
    } else if (!all.includes(id)) {
      found.push({
        at: ['touches', t],
        message: `"${id}" is no objective of the course`,
        cure: 'Correct it, or remove it from touches.',
      });
    }
  }
  const slugs = textOfLesson(lesson).headings.map((heading) => heading.slug);
  if (!slugs.includes(source.passage)) {
    found.push({
      at: ['passage'],
      message: `"${source.passage}" is no heading of the lesson`,
      cure: `Use one of ${slugs.join(', ')}.`,
    });
  }
  return found;
}

function shownCode(exercise: ExerciseFolder, lesson: LessonFolder, { root }: ReadCourse): ExerciseProblem[] {
  const { dir, source } = exercise;
  const found: ExerciseProblem[] = [];
  const show = (reference: CodeReference, at: Path): string[] => {
    const shown = listing(dir, reference);
    if ('lines' in shown) return shown.lines;
    found.push({
      at: [...at, shown.message.includes('region') ? 'region' : 'file'],
      ...inListing(shown, exercise, root),
    });
    return [];
  };
  const listings = source.code.map((reference, index) => show(reference, ['code', index]));
  const total = listings.reduce((sum, lines) => sum + lines.length, 0);
  if (total > longestListing && !isExempt(source, 'listing-length')) {
    found.push({
      at: ['code'],
      message: `there are ${total} lines of code to read; ${longestListing} are allowed`,
      cure: 'Show regions: "// region: name" … "// endregion".',
    });
  }
  const others = [
    ...(source.kind === 'recall'
      ? source.modelCode.map((reference, i) => ({ reference, at: ['modelCode', i] as Path }))
      : []),
    ...(source.kind === 'choice'
      ? source.options.flatMap(({ code }, i) => (code ? [{ reference: code, at: ['options', i, 'code'] as Path }] : []))
      : []),
  ];
  for (const { reference, at } of others) {
    const lines = show(reference, at);
    if (!isExempt(source, 'listing-length'))
      found.push(...tooLong(reference.file, lines).map((problem) => ({ at, ...problem })));
  }
  if (source.kind === 'spot' && listings[0]?.length) {
    for (const [index, text] of source.key.lines.entries()) {
      const count = linesThatSay(listings[0], text).length;
      if (count !== 1) found.push({ at: ['key', 'lines', index], ...unclear(`"${text}"`, count) });
    }
    found.push(...twin(exercise, listings[0]));
    if (new Set(source.key.lines.map((text) => text.trim())).size < source.key.lines.length) {
      found.push({ at: ['key', 'lines'], message: 'a line of the key stands twice', cure: 'Remove one of the two.' });
    }
  }
  if (source.lanes) {
    const problems = checkExerciseLanes(dir, source.lanes, `${lesson.unitId}/${lesson.id}`);
    found.push(...problems.map((problem) => ({ at: ['lanes'] as Path, ...problem })));
  }
  if (source.output) {
    found.push(
      ...recordedProblems(dir, source.output, `${lesson.unitId}/${lesson.id}`).map((problem) => ({
        at: ['output'] as Path,
        ...problem,
      })),
    );
  }
  return found;
}

/** The difference from broken to fixed is shown after the answer: it must be in what is shown. */
function twin({ dir, source }: ExerciseFolder, shown: string[]): ExerciseProblem[] {
  const reference = source.code[0];
  if (!reference || !(hasGo(join(dir, 'solution')) || hasSession(join(dir, 'solution')))) return [];
  const fixed = fixedTwin(dir, reference);
  if (!fixed) {
    const name = reference.region ? `the region "${reference.region}"` : 'the file';
    return [
      {
        at: ['code', 0],
        message: `${name} of ${reference.file} has no twin in solution/`,
        cure: 'Show a file of starter/, and give the same file in solution/ the same region.',
      },
    ];
  }
  const lines = listing(dir, fixed);
  if (!('lines' in lines) || lines.lines.join('\n') !== shown.join('\n')) return [];
  return [
    {
      at: ['code', 0],
      message: 'the fix changes nothing of what is shown',
      cure: 'Show the part that the fix changes.',
    },
  ];
}

/** The packages and recorded outputs that the proof, the program and the model need. */
function packages({ dir, source }: ExerciseFolder, lesson: LessonFolder): ExerciseProblem[] {
  const found: ExerciseProblem[] = [];
  const needs = (folder: string, at: Path) => {
    const there = packageFolder(dir, folder);
    if (hasGo(join(dir, there)) || hasSession(join(dir, there))) return;
    found.push({
      at,
      message: `${folder}/ holds no Go`,
      cure: `Put the package into ${folder}/ (or _${folder}/ if it must not compile).`,
    });
  };
  if (source.kind === 'predict') needs(source.program, ['program']);
  if (source.kind === 'recall' && source.modelCode.length > 0) needs('solution', ['modelCode']);
  if (source.kind !== 'choice' && source.kind !== 'spot') return found;

  const { proof } = source;
  const codeOptions = source.options.filter(({ code }) => code);
  if (!proof) {
    if (codeOptions.length > 0) {
      found.push({
        at: ['options'],
        message: 'options are code and nothing proves them',
        cure: 'Add "proof"; docs/authoring.md shows how.',
      });
    }
    return found;
  }
  needs('solution', ['proof']);
  if (codeOptions.length === 0) needs('starter', ['proof']);
  if (proof.by === 'test' || proof.by === 'race') {
    const tests = entriesIn(join(dir, 'grade')).filter(({ name }) => name.endsWith('_test.go'));
    const name = 'failsIn' in proof ? (proof.failsIn.split('/')[0] ?? '') : '';
    const texts = tests.map((test) => textOf(join(dir, 'grade', test.name)) ?? '');
    if (tests.length === 0) {
      found.push({
        at: ['proof'],
        message: 'grade/ holds no tests',
        cure: 'Write external tests in grade/<name>_test.go.',
      });
    } else if (!texts.some((text) => new RegExp(`^func ${name}\\(`, 'm').test(text))) {
      found.push({
        at: ['proof', 'failsIn'],
        message: `grade/ has no ${name}`,
        cure: 'Write that test, or name the one that fails.',
      });
    }
    return found;
  }
  if (codeOptions.length === 0) {
    const folders = proof.by === 'run' || proof.by === 'session' ? ['starter', 'solution'] : ['starter'];
    for (const folder of folders) {
      const of = packageFolder(dir, folder);
      const isMissing = textOf(join(dir, recordedFile(of, proof.by))) === undefined;
      // said already where that output is shown
      if (isMissing && source.output?.of === of && source.output.by === proof.by) continue;
      const output = { of, by: proof.by, tell: folder === 'starter' ? [proof.says] : [] };
      found.push(
        ...recordedProblems(dir, output, `${lesson.unitId}/${lesson.id}`).map((problem) => ({
          at: ['proof'] as Path,
          ...problem,
        })),
      );
    }
  }
  return found;
}

function exemptions(source: ExerciseSource): ExerciseProblem[] {
  return source.exemptions.flatMap(({ rule }, index) =>
    rule in exemptibleRules
      ? []
      : [
          {
            at: ['exemptions', index, 'rule'],
            message: `there is no rule "${rule}" to be exempted from`,
            cure: `Use one of ${Object.keys(exemptibleRules).join(', ')}.`,
          },
        ],
  );
}
