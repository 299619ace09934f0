/** Which lines of a listing a fix changes: what the key of a spot exercise is held against. */

/**
 * The lines of `before` that a shortest edit to `after` can remove or change, as indexes. Indentation does not count.
 * Where a line is moved, an edit may move it or its neighbour: both count.
 */
export function changedLines(before: string[], after: string[]): Set<number> {
  const from = before.map((line) => line.trim());
  const to = after.map((line) => line.trim());
  const all = longestCommon(from, to);
  return new Set(
    from.flatMap((_, index) =>
      longestCommon([...from.slice(0, index), ...from.slice(index + 1)], to) === all ? [index] : [],
    ),
  );
}

/** The length of the longest common subsequence. */
function longestCommon(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      next.push(line === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
