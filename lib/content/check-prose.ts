/** Rules on the words of one exercise: its prompt, and the Markdown in all of its texts. */
import { type ExerciseSource, optionsOf } from '@/lib/core/course-format';
import type { ExerciseProblem } from './check-exercise';
import { walk } from './lesson-markdown';
import { nodeProblem } from './markdown-rules';
import { parseProse } from './parse-prose';
import type { LessonFolder } from './read-course';
import { isExempt, longestPrompt } from './rules';
import type { Path } from './yaml-file';

/** Every text of the exercise that is Markdown, with its place. */
function proseOf(source: ExerciseSource): { text: string; at: Path }[] {
  const list = (texts: string[], key: string) => texts.map((text, i) => ({ text, at: [key, i] as Path }));
  const fromOptions = optionsOf(source);
  return [
    { text: source.prompt, at: ['prompt'] },
    ...list(source.hints, 'hints'),
    { text: source.explanation, at: ['explanation'] },
    ...(source.output?.caption ? [{ text: source.output.caption, at: ['output', 'caption'] as Path }] : []),
    ...fromOptions.flatMap((option, i) => [
      ...(option.text ? [{ text: option.text, at: ['options', i, 'text'] as Path }] : []),
      { text: option.why, at: ['options', i, 'why'] as Path },
    ]),
    ...('rejects' in source
      ? source.rejects.map(({ why }, i) => ({ text: why, at: ['rejects', i, 'why'] as Path }))
      : []),
    ...(source.kind === 'test'
      ? source.mutants.map(({ why }, i) => ({ text: why, at: ['mutants', i, 'why'] as Path }))
      : []),
    ...(source.kind === 'order'
      ? source.distractors.map(({ why }, i) => ({ text: why, at: ['distractors', i, 'why'] as Path }))
      : []),
    ...(source.kind === 'spot' && source.ask ? [{ text: source.ask, at: ['ask'] as Path }] : []),
    ...(source.kind === 'predict'
      ? source.refutes.map(({ why }, i) => ({ text: why, at: ['refutes', i, 'why'] as Path }))
      : []),
    ...(source.kind === 'recall'
      ? [{ text: source.model, at: ['model'] as Path }, ...list(source.points, 'points')]
      : []),
  ];
}

/**
 * What HTML, fences, indented code, links, pictures, footnotes, addresses and headings begin with. A course has thousands of
 * texts and parsing is slow, so only those that hold such a sign are parsed.
 */
const suspicious = /<[A-Za-z/!?]|```|~~~|^(?: {4}|\t)|\[|#|@|^\s*(?:=+|-+)\s*$/m;

export function checkMarkdown(source: ExerciseSource): ExerciseProblem[] {
  return proseOf(source).flatMap(({ text, at }) => {
    if (!suspicious.test(text)) return [];
    const found: ExerciseProblem[] = [];
    walk(parseProse(text), (node) => {
      const problem = nodeProblem(node);
      if (problem) found.push({ at, ...problem });
      else if (node.type === 'heading')
        found.push({ at, message: 'a heading in an exercise', cure: 'Write a paragraph.' });
    });
    return found;
  });
}

export function checkPrompt(source: ExerciseSource, lesson: LessonFolder): ExerciseProblem[] {
  const found: ExerciseProblem[] = [];
  const text = source.prompt.trim();
  if (text.length > longestPrompt && !isExempt(source, 'prompt-length')) {
    found.push({
      at: ['prompt'],
      message: `the prompt has ${text.length} characters; ${longestPrompt} are allowed`,
      cure: 'Say what is asked, and let the code show the rest.',
    });
  }
  const names = [lesson.source.title, source.objective].filter((name) => /[ -]\S+[ -]|-/.test(name));
  const named = names.find((name) => text.toLowerCase().includes(name.toLowerCase()));
  if (named && !isExempt(source, 'prompt-names-lesson')) {
    found.push({
      at: ['prompt'],
      message: `the prompt gives away "${named}"`,
      cure: 'Ask without naming the lesson or objective.',
    });
  }
  return found;
}
