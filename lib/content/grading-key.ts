/** The key of an exercise in the form that grading takes; it never leaves the server. */
import type { OptionSource } from '@/lib/core/course-format';
import type { GradingKey } from '@/lib/core/key-grading';
import type { CourseExercise } from './course';
import { listing } from './listing';

const keys = new WeakMap<CourseExercise, GradingKey>();

/** Made at the first call, then kept. */
export function gradingKey(exercise: CourseExercise): GradingKey {
  const key = keys.get(exercise) ?? keyOf(exercise);
  keys.set(exercise, key);
  return key;
}

/** The ids of the options in the author's order; empty where nothing is picked. */
export function optionIds(exercise: CourseExercise): string[] {
  const key = gradingKey(exercise);
  return 'optionIds' in key ? key.optionIds : [];
}

function keyOf({ source, dir }: CourseExercise): GradingKey {
  switch (source.kind) {
    case 'choice':
      return { kind: 'choice', optionIds: idsOf(source.options), right: idsOf(source.options.filter((o) => o.right)) };
    case 'spot': {
      const shown = source.code.map((reference) => listing(dir, reference)).find((one) => 'lines' in one);
      const lines = shown && 'lines' in shown ? shown.lines.map((line) => line.trim()) : [];
      return {
        kind: 'spot',
        optionIds: idsOf(source.options),
        right: source.options.find((option) => option.right)?.id ?? '',
        lines: source.key.lines.map((text) => lines.indexOf(text.trim()) + 1),
        lineTotal: lines.length,
      };
    }
    case 'predict':
      if (!source.options) return { kind: 'predict-typed', results: source.results };
      return {
        kind: 'predict-pick',
        optionIds: idsOf(source.options),
        right: idsOf(
          source.options.filter((option) => option.result !== undefined && source.results.includes(option.result)),
        ),
      };
    case 'recall':
      return { kind: 'recall' };
    case 'fix':
    case 'fill':
    case 'order':
    case 'test':
      return { kind: 'run' };
  }
}

const idsOf = (options: readonly OptionSource[]) => options.map((option) => option.id);
