/** The version of an exercise: a hash of what is graded. */
import { createHash } from 'node:crypto';
import type { CodeReference, ExerciseSource } from '@/lib/core/course-format';
import { listing } from './listing';

/**
 * sha256 in hex over canonical JSON of kind, objective, shown code, options (in any order) and key. Prompt, hints,
 * explanation and every "why" are left out: prose may change freely.
 */
export function contentHash(dir: string, source: ExerciseSource): string {
  const code = (reference: CodeReference) => {
    const shown = listing(dir, reference);
    return 'lines' in shown ? shown.lines.join('\n') : '';
  };
  const options = source.kind === 'recall' ? [] : (source.options ?? []);
  return createHash('sha256')
    .update(
      canonical({
        kind: source.kind,
        objective: source.objective,
        code: source.code.map(code),
        options: options
          .map(({ id, text, code: own, right, result }) => ({ id, text, code: own && code(own), right, result }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
        ...(source.kind === 'choice' ? { multiple: source.multiple } : {}),
        ...(source.kind === 'spot' ? { lines: source.key.lines.map((line) => line.trim()).sort() } : {}),
        ...(source.kind === 'predict' ? { results: [...source.results].sort() } : {}),
      }),
    )
    .digest('hex');
}

/** JSON with sorted keys and without undefined. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
