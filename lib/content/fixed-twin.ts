/** Where the fixed version of a shown listing stands. */
import type { CodeReference } from '@/lib/core/course-format';
import { listing } from './listing';

/** The same file and region in solution/, for a listing of starter/; undefined where there is none. */
export function fixedTwin(dir: string, { file, region }: CodeReference): CodeReference | undefined {
  const inSolution = file.replace(/^_?starter\//, 'solution/');
  if (inSolution === file) return undefined;
  const twin = { file: inSolution, ...(region ? { region } : {}) };
  return 'lines' in listing(dir, twin) ? twin : undefined;
}
