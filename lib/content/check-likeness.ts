/** Exercises of one objective that resemble each other: who has memorised one need not think in the next. */
import { isRunGradedSource } from '@/lib/core/course-format';
import { listing } from './listing';
import type { Problem } from './problem';
import type { ExerciseFolder, LessonFolder } from './read-course';
import { isExempt } from './rules';

/** Of two exercises: the share of their token sequences that both have. */
const mostAlike = 0.55;

export const checkLikeness = ({ source: { objectives }, exercises }: LessonFolder): Problem[] =>
  objectives.flatMap(({ id }) => tooAlike(exercises.filter(({ source }) => source.objective === id)));

/** Pairs of exercises of one objective whose code is the same but for names, numbers and strings. */
function tooAlike(exercises: readonly ExerciseFolder[]): Problem[] {
  const shapes = exercises.map((exercise) => ({ exercise, shape: shapeOf(exercise) }));
  return shapes.flatMap(({ exercise, shape }, index) =>
    shapes.slice(index + 1).flatMap((other) => {
      const share = likeness(shape, other.shape);
      if (share <= mostAlike || isExempt(other.exercise.source, 'too-alike')) return [];
      return {
        file: other.exercise.file,
        message: `its code resembles that of ${exercise.slug} by ${Math.round(share * 100)} %`,
        cure: 'Ask for the same rule in other code: another shape of program, not other names.',
      };
    }),
  );
}

const window = 5;

/** Sequences of tokens without names, numbers and strings; none where there is too little code. */
function shapeOf({ dir, source }: ExerciseFolder): ReadonlySet<string> {
  const shown =
    isRunGradedSource(source) && source.kind !== 'fix' && source.kind !== 'test' ? [source.shown] : source.code;
  const lines = shown.flatMap((reference) => {
    const found = listing(dir, reference);
    return 'message' in found ? [] : found.lines;
  });
  const tokens = tokensOf(lines.join('\n'));
  return new Set(tokens.slice(window - 1).map((_, index) => tokens.slice(index, index + window).join(' ')));
}

const keywords = new Set(
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var nil error string int bool true false make len append close panic recover'.split(
    ' ',
  ),
);

export function tokensOf(code: string): string[] {
  const text = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '');
  const tokens = text.match(
    /"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])+'|[A-Za-z_]\w*|\d[\w.]*|:=|<-|\+\+|--|&&|\|\||[=!<>+\-*/%&|^]=|\S/g,
  );
  return (tokens ?? []).map((token) => {
    if (/^["`']/.test(token)) return 's';
    if (/^\d/.test(token)) return '0';
    return /^[A-Za-z_]/.test(token) && !keywords.has(token) ? 'x' : token;
  });
}

/** The share of both that is in both; 0 where one has little. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 30 || b.size < 30) return 0;
  const both = [...a].filter((part) => b.has(part)).length;
  return both / (a.size + b.size - both);
}
