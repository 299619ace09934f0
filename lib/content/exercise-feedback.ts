/** What a learner is shown once an exercise is answered: why, the difference between broken and fixed, and the way back. */
import 'server-only';
import { type CodeReference, isRunGradedSource, optionsOf, type RunGradedSource } from '@/lib/core/course-format';
import { lessonHref } from '@/lib/core/course-map';
import type { Answer, DiffLine, ExerciseFeedback, OutputBlock } from '@/lib/core/exercise-view';
import { normaliseResult } from '@/lib/core/key-grading';
import type { Submission } from '@/lib/core/program';
import { outputText } from './code-html';
import { compareWork } from './compare-work';
import type { Course, CourseExercise, CourseLesson } from './course';
import { diffLines } from './diff-lines';
import { baseName } from './directive-html';
import { codeListing } from './exercise-view';
import { packageFolder, recordedFile, textOf } from './files';
import { fixedTwin } from './fixed-twin';
import { gradingKey } from './grading-key';
import { languageOf } from './highlight';
import { textOfLesson } from './lesson-markdown';
import { linesOf } from './listing';
import { lineHtml, proseHtml } from './prose';

type Whys = Map<string, { right: boolean; whyHtml: string }>;
/** What does not depend on the answer. */
type Constant = { whys: Whys; feedback: Omit<ExerciseFeedback, 'options'> };

const constants = new WeakMap<CourseExercise, Promise<Constant>>();

/**
 * `optionOrder` is the presentation's; `lastRun` is what was run last, where the answer is code. What does not depend on
 * the answer is rendered at the first call, then kept.
 */
export async function exerciseFeedback(
  course: Course,
  exercise: CourseExercise,
  answer: Answer,
  optionOrder: readonly string[],
  lastRun: Submission | null = null,
): Promise<ExerciseFeedback> {
  const constant = constants.get(exercise) ?? renderConstant(course, exercise);
  constants.set(exercise, constant);
  const { whys, feedback } = await constant;
  const picked = answer.type === 'options' ? answer.picked : answer.type === 'lines' ? [answer.reason] : [];
  const options = optionOrder.flatMap((id) => {
    const option = whys.get(id);
    return option ? [{ id, ...option, picked: picked.includes(id) }] : [];
  });
  const refutationHtml = await refutation(exercise, answer);
  const { source } = exercise;
  return {
    ...{ ...feedback, options },
    ...(refutationHtml ? { refutationHtml } : {}),
    ...(isRunGradedSource(source) ? await compareWork(exercise, source, lastRun) : {}),
  };
}

async function renderConstant(course: Course, exercise: CourseExercise): Promise<Constant> {
  const { source } = exercise;
  const whys: Whys = new Map();
  for (const { id, right, why } of optionsOf(source)) whys.set(id, { right, whyHtml: await lineHtml(why) });
  const key = gradingKey(exercise);
  const lesson = course.lesson(exercise.lessonId);
  if (!lesson) throw new Error(`exercise ${exercise.id} belongs to the unknown lesson ${exercise.lessonId}`);
  const feedback = {
    explanationHtml: await proseHtml(source.explanation),
    ...(key.kind === 'spot' ? { lines: [...key.lines].sort((a, b) => a - b) } : {}),
    ...(source.kind === 'predict' ? { results: [...source.results] } : {}),
    ...(await fix(exercise)),
    ...(isRunGradedSource(source) ? { misses: await misses(source) } : {}),
    passage: passageOf(lesson, exercise),
  };
  return { whys, feedback };
}

/** What people get nearly right, and why it is not. */
async function misses(source: RunGradedSource): Promise<string[]> {
  const whys = [
    ...source.rejects,
    ...(source.kind === 'test' ? source.mutants : []),
    ...(source.kind === 'order' ? source.distractors : []),
  ];
  return Promise.all(whys.map(({ why }) => lineHtml(why)));
}

/** Where the exercise's lesson teaches what it asks. */
export function passageOf(lesson: CourseLesson, { source }: CourseExercise): ExerciseFeedback['passage'] {
  const slug = source.passage;
  const heading = textOfLesson(lesson.folder).headings.find((one) => one.slug === slug)?.text ?? '';
  return { lessonId: lesson.id, lessonTitle: lesson.title, heading, href: `${lessonHref(lesson)}#${slug}` };
}

async function refutation({ source }: CourseExercise, answer: Answer): Promise<string | undefined> {
  if (source.kind !== 'predict' || answer.type !== 'text') return undefined;
  const typed = normaliseResult(answer.text);
  const refuted = source.refutes.find((one) => normaliseResult(one.answer) === typed);
  return refuted && lineHtml(refuted.why);
}

/** The difference from broken to fixed, what both print, and the whole fixed listing, as far as there is a fixed twin. */
async function fix(
  exercise: CourseExercise,
): Promise<Pick<ExerciseFeedback, 'diff' | 'before' | 'after' | 'solution'>> {
  const { source, dir } = exercise;
  const shown = source.code[0];
  const fixed = shown && (source.kind === 'spot' || source.kind === 'choice') ? fixedTwin(dir, shown) : undefined;
  const diff = shown && fixed ? await difference(dir, shown, fixed) : undefined;
  const before = outcome(exercise, 'starter');
  const after = outcome(exercise, 'solution');
  return {
    ...(diff ? { diff } : {}),
    ...(before && after ? { before, after } : {}),
    ...(fixed ? { solution: await codeListing(dir, fixed) } : {}),
  };
}

async function difference(
  dir: string,
  from: CodeReference,
  to: CodeReference,
): Promise<{ title: string; lines: DiffLine[] } | undefined> {
  const lines = await diffLines(
    linesOf(dir, from.file, from.region),
    linesOf(dir, to.file, to.region),
    languageOf(to.file),
  );
  return lines.length > 0 ? { title: baseName(to.file), lines } : undefined;
}

const nothing = { vet: 'go vet reports nothing', build: 'it compiles' };

/** What the broken or the fixed package printed when it was proved, if that was recorded. */
function outcome({ source, dir }: CourseExercise, folder: 'starter' | 'solution'): OutputBlock | undefined {
  if (source.kind !== 'spot' && source.kind !== 'choice') return undefined;
  const { proof, output } = source;
  const shownMode = output && /^_?starter$/.test(output.of) ? output.by : undefined;
  const by = [proof?.by, shownMode].find(
    (mode) => mode && textOf(`${dir}/${recordedFile(packageFolder(dir, 'starter'), mode)}`) !== undefined,
  );
  if (!by) return undefined;
  const recorded = textOf(`${dir}/${recordedFile(packageFolder(dir, folder), by)}`)?.trim();
  const isBroken = folder === 'starter';
  const tell = isBroken ? [...(proof ? [proof.says] : []), ...(output?.tell ?? [])] : [];
  const text = recorded || (!isBroken && (by === 'vet' || by === 'build') ? nothing[by] : undefined);
  return text === undefined ? undefined : { captionHtml: isBroken ? 'Before' : 'After', html: outputText(text, tell) };
}
