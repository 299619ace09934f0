/** What a learner is shown of an exercise: everything but the key before the answer, and the feedback after it. */
import 'server-only';
import {
  type CodeReference,
  isRunGradedSource,
  type OptionSource,
  optionsOf,
  type RunGradedSource,
} from '@/lib/core/course-format';
import { shuffled } from '@/lib/core/exercise-choice';
import type { CodeListing, ExerciseView, OptionView, OutputBlock, RecallModel } from '@/lib/core/exercise-view';
import { noteOf, outputText } from './code-html';
import type { CourseExercise } from './course';
import { baseName, captionHtml } from './directive-html';
import { recordedFile, textOf } from './files';
import { escapeHtml, highlightLines, languageOf } from './highlight';
import { linesOf } from './listing';
import { lineHtml, proseHtml, proseText } from './prose';
import { solutionPaths } from './run-graded';
import { workView } from './work-view';

const views = new WeakMap<CourseExercise, Promise<ExerciseView>>();

/** Rendered at the first call, then kept. The options stand in `defaultOptionOrder`. */
export function exerciseView(exercise: CourseExercise): Promise<ExerciseView> {
  const view = views.get(exercise) ?? renderView(exercise);
  views.set(exercise, view);
  return view;
}

/** The option ids as they are shown where no presentation says otherwise: authors tend to write the right one first. */
export const defaultOptionOrder = ({ id, source }: CourseExercise): string[] =>
  shuffled([...optionsOf(source)], id).map((option) => option.id);

/** The hint with this number, from 0; null where there is none. */
export async function exerciseHint({ source }: CourseExercise, index: number): Promise<string | null> {
  const hint = source.hints[index];
  return hint === undefined ? null : proseHtml(hint);
}

/** What a recall is compared with, or code that cannot be run here; null for other kinds. */
export async function recallModel({ source, dir }: CourseExercise): Promise<RecallModel | null> {
  if (isRunGradedSource(source)) return { modelHtml: '', pointsHtml: [], code: await solutionListings(dir, source) };
  if (source.kind !== 'recall') return null;
  return {
    modelHtml: await proseHtml(source.model),
    pointsHtml: await Promise.all(source.points.map(lineHtml)),
    code: await Promise.all(source.modelCode.map((reference) => codeListing(dir, reference))),
  };
}

/** A listing by the file's own name: its folder would tell what it is. */
export async function codeListing(dir: string, { file, region }: CodeReference): Promise<CodeListing> {
  const lines = await highlightLines(linesOf(dir, file, region), languageOf(file));
  return { title: baseName(file), note: noteOf(file), lines };
}

const solutionListings = (dir: string, source: RunGradedSource): Promise<CodeListing[]> =>
  Promise.all(solutionPaths(dir, source).map((file) => codeListing(dir, { file })));

async function renderView(exercise: CourseExercise): Promise<ExerciseView> {
  const { id, kind, contentHash, source, dir, usualSeconds } = exercise;
  const options = await Promise.all(optionsOf(source).map((option) => optionView(option, dir)));
  const order = defaultOptionOrder(exercise);
  const output = await shownOutput(exercise);
  const lineCount = source.kind === 'spot' ? source.key.lines.length : undefined;
  return {
    exerciseId: id,
    kind,
    contentHash,
    promptHtml: await proseHtml(source.prompt),
    promptText: proseText(source.prompt),
    code: await Promise.all(source.code.map((reference) => codeListing(dir, reference))),
    ...(output ? { output } : {}),
    usualSeconds,
    hintCount: source.hints.length,
    options: options.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    pickSeveral: source.kind === 'predict' ? options.length > 0 : source.kind === 'choice' && source.multiple,
    ...(isRunGradedSource(source) ? { work: await workView(exercise, source) } : {}),
    ...(source.kind === 'spot'
      ? {
          askHtml: await lineHtml(source.ask ?? (lineCount === 1 ? 'Why line {lines}?' : 'Why lines {lines}?')),
          lineCount,
        }
      : {}),
  };
}

async function optionView({ id, text, result, code }: OptionSource, dir: string): Promise<OptionView> {
  const html = text ? await lineHtml(text) : result !== undefined ? `<code>${escapeHtml(result)}</code>` : '';
  return { id, html, ...(code ? { code: await codeListing(dir, code) } : {}) };
}

async function shownOutput({ source, dir }: CourseExercise): Promise<OutputBlock | undefined> {
  if (!source.output) return undefined;
  const text = textOf(`${dir}/${recordedFile(source.output.of, source.output.by)}`) ?? '';
  return { captionHtml: await captionHtml(source.output), html: outputText(text, source.output.tell) };
}
