/** The difference of two listings, with a little of what stands around it. */
import 'server-only';
import { diffArrays } from 'diff';
import type { CodeLine, DiffLine } from '@/lib/core/exercise-view';
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
  const parts: Part[] = [];
  let f = 0;
  let t = 0;
  for (const { count, added, removed } of diffArrays(from, to, { comparator: isSame })) {
    const gone = added ? [] : before.slice(f, f + count);
    const come = removed ? [] : after.slice(t, t + count);
    f += gone.length;
    t += come.length;
    const last = parts.at(-1);
    if (last?.isChange && (added || removed)) parts.splice(-1, 1, joined(last, { gone, come }));
    else parts.push({ isChange: added || removed, gone, come });
  }
  const all = withoutLoneBrackets(parts).flatMap(({ isChange, gone, come }): DiffLine[] =>
    isChange
      ? [
          ...gone.map((line) => ({ ...line, sign: '-' as const })),
          ...come.map((line) => ({ ...line, sign: '+' as const })),
        ]
      : come.map((line) => ({ ...line, sign: ' ' as const })),
  );
  const near = all.map((_, index) =>
    all.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== ' '),
  );
  return all.flatMap((line, index): DiffLine[] => {
    if (near[index]) return [line];
    const isBetween = near[index - 1] && near.indexOf(true, index) > 0;
    return isBetween ? [{ html: '<span class="m">…</span>', depth: line.depth, sign: ' ' }] : [];
  });
}

/** Lines that are the same in both, or those that are gone and those that came for them. */
type Part = { isChange: boolean; gone: CodeLine[]; come: CodeLine[] };

const joined = (a: Part, b: Omit<Part, 'isChange'>): Part => ({
  ...{ isChange: true, gone: [...a.gone, ...b.gone], come: [...a.come, ...b.come] },
});

/** Brackets that two rewritten passages happen to share belong to each of them: between them they would only cut both to pieces. */
function withoutLoneBrackets(parts: readonly Part[]): Part[] {
  const isLong = (part: Part | undefined) => part !== undefined && part.gone.length + part.come.length > 2;
  const isBare = ({ come }: Part) => come.every(({ html }) => !/[A-Za-z0-9_]/.test(html.replace(/<[^>]*>|&\w+;/g, '')));
  const kept: Part[] = [];
  let isOpen = false;
  for (const [index, part] of parts.entries()) {
    const last = kept.at(-1);
    const isTaken = !part.isChange && isLong(last) && isLong(parts[index + 1]) && isBare(part);
    if (last && (isTaken || isOpen)) kept.splice(-1, 1, joined(last, part));
    else kept.push(part);
    isOpen = isTaken;
  }
  return kept;
}
