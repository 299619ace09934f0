/** The version of an exercise: a hash of what is graded. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type CodeReference, type ExerciseSource, isRunGradedSource, optionsOf } from '@/lib/core/course-format';
import { entriesIn, textOf } from './files';
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
  return createHash('sha256')
    .update(
      canonical({
        kind: source.kind,
        objective: source.objective,
        code: source.code.map(code),
        options: optionsOf(source)
          .map(({ id, text, code: own, right, result }) => ({ id, text, code: own && code(own), right, result }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
        ...(source.kind === 'choice' ? { multiple: source.multiple } : {}),
        ...(source.kind === 'spot' ? { lines: source.key.lines.map((line) => line.trim()).sort() } : {}),
        ...(isRunGradedSource(source) ? { files: gradedFiles(dir), graded: gradedSource(source) } : {}),
        ...(source.kind === 'predict' ? { results: [...source.results].sort() } : {}),
      }),
    )
    .digest('hex');
}

/** All Go of the exercise: what is shown, what is wanted, and the tests. */
function gradedFiles(dir: string): Record<string, string> {
  const files: Record<string, string> = {};
  const visit = (folder: string) => {
    for (const entry of entriesIn(join(dir, folder))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.name.endsWith('.go')) files[path] = textOf(join(dir, path)) ?? '';
    }
  };
  for (const folder of ['starter', 'solution', 'grade', 'mutants']) visit(folder);
  return files;
}

function gradedSource(source: ExerciseSource): unknown {
  if (source.kind === 'fill') return { shown: source.shown, blanks: source.blanks };
  if (source.kind === 'order') return { shown: source.shown, distractors: source.distractors.map(({ line }) => line) };
  return null;
}

/** JSON with sorted keys and without undefined. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
