/** The difference of two listings, with a little of what stands around it. */
import 'server-only';
import { diffArrays } from 'diff';
import type { DiffLine } from '@/lib/core/exercise-view';
import { type CodeLanguage, highlightLines } from './highlight';

/**
 * Two lines stay around each change; a cut between two changes is one line with an ellipsis. Where indentation is nobody's
 * concern, lines that differ in nothing else are the same, and stand as in `to`.
 */
export async function diffLines(
  from: string[],
  to: string[],
  language: CodeLanguage,
  { ignoresIndentation = false } = {},
): Promise<DiffLine[]> {
  const context = 2;
  const isSame = (a: string, b: string) => (ignoresIndentation ? a.trim() === b.trim() : a === b);
  const [before, after] = await Promise.all([highlightLines(from, language), highlightLines(to, language)]);
  const all: DiffLine[] = [];
  let f = 0;
  let t = 0;
  for (const change of diffArrays(from, to, { comparator: isSame })) {
    for (let i = 0; i < change.count; i++) {
      const line = change.removed ? before[f] : after[t];
      if (line) all.push({ ...line, sign: change.removed ? '-' : change.added ? '+' : ' ' });
      if (!change.added) f++;
      if (!change.removed) t++;
    }
  }
  const near = all.map((_, index) =>
    all.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== ' '),
  );
  return all.flatMap((line, index): DiffLine[] => {
    if (near[index]) return [line];
    const isBetween = near[index - 1] && near.indexOf(true, index) > 0;
    return isBetween ? [{ html: '<span class="m">…</span>', depth: line.depth, sign: ' ' }] : [];
  });
}
