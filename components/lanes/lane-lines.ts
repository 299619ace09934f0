/** The lines of a picture of goroutines: lanes, waits, starts, joins, wakes, ends. */
import { rounded } from '@/components/charts/words';
import { arrow, dot, endTick, joinCorner, run, startCorner } from '@/components/drawing/lane-parts';
import type { LaneRow } from './choose-lanes';
import type { LaneEvent } from './story';

/** Classes of app/styles/lanes.css, in the order in which they are drawn. */
const kinds = ['ev', 'l arrow', 'l wait', 'l', 'l main wait', 'l main', 'l good', 'l leak', 'dotb'] as const;
export type LineKind = (typeof kinds)[number];

export type LaneLines = {
  paths: ReadonlyMap<LineKind, string>;
  /** Vertical lines, which texts go round. */
  uprights: { x: number; from: number; to: number }[];
};

export type LineWork = {
  rows: readonly LaneRow[];
  story: readonly LaneEvent[];
  x: (event: LaneEvent) => number;
  y: (row: LaneRow) => number;
  /** Of the corners of starts and joins. */
  corner: number;
  right: number;
  bottom: number;
  isFixed: boolean;
};

export function laneLines(work: LineWork): LaneLines {
  const { rows, story, corner, right, bottom, isFixed } = work;
  const pieces = new Map<LineKind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  const uprights: LaneLines['uprights'] = [];
  const draw = (kind: LineKind, path: string) => pieces.get(kind)?.add(path);
  const upright = (x: number, from: number, to: number) =>
    uprights.push({ x, from: Math.min(from, to), to: Math.max(from, to) });
  const rowOf = new Map(rows.flatMap((row) => row.ids.map((id) => [id, row] as const)));
  const joins = new Map(rows.map((row) => [row, joinOf(row, story, rowOf)]));
  const at = (event: LaneEvent) => rounded(work.x(event));

  const drawStart = (row: LaneRow, x: number): number => {
    const parent = rowOf.get(row.lane.startedBy ?? 0);
    if (!parent) return x;
    const [above, y] = [work.y(parent), work.y(row)];
    draw('l', startCorner(x, above, y, corner));
    upright(x, above, y);
    return rounded(x + corner);
  };
  const drawEnd = (row: LaneRow, from: number, x: number): void => {
    const { lane, isMain } = row;
    const y = work.y(row);
    const solid = isMain ? 'l main' : 'l';
    const join = joins.get(row);
    if (join) {
      const xJoin = at(join.wake);
      const target = work.y(join.row);
      draw(solid, joinCorner(from, y, xJoin, target, corner));
      upright(xJoin, y, target);
      return;
    }
    const last = lane.spans.at(-1)?.state;
    const isWaitCut = lane.end === 'cut' && last !== 'running' && last !== 'sleep';
    if (x > from) draw(isWaitCut ? `${solid} wait` : solid, run(from, y, x));
    if (lane.end === 'returned') draw(isFixed ? 'l good' : solid, endTick(x, y));
  };

  for (const row of rows) {
    const y = work.y(row);
    const solid = row.isMain ? 'l main' : 'l';
    let from = 0;
    for (const event of story.filter(({ lane }) => lane === row.lane)) {
      const x = at(event);
      if (event.kind === 'start') from = drawStart(row, x);
      else if (event.kind === 'end') drawEnd(row, from, x);
      // Here sleep stands for work: the line goes on.
      else if (row.lane.spans[event.span]?.state !== 'sleep' || event.isForEver) {
        if (x > from) draw(event.kind === 'block' ? solid : `${solid} wait`, run(from, y, x));
        if (event.isForEver) {
          draw('l leak', run(x, y, right));
          draw('dotb', dot(x, y));
        }
        from = Math.max(from, x);
      }
    }
  }

  const joined = new Set([...joins.values()].map((join) => join?.wake));
  for (const event of story) {
    const row = rowOf.get(event.lane.id);
    if (event.kind !== 'wake' || !row || joined.has(event)) continue;
    const y = work.y(row);
    const x = at(event);
    const waker = rowOf.get(event.by ?? -1);
    if (event.by === 0 && event.lane.spans[event.span]?.state !== 'sleep') {
      draw('ev', `M${x} ${y - 18}V${bottom}`);
      upright(x, y - 18, bottom);
    } else if (waker && waker !== row) {
      const from = work.y(waker);
      draw('l arrow', arrow(x, from, y));
      upright(x, from, y);
    }
  }
  return { paths: new Map([...pieces].map(([kind, all]) => [kind, [...all].join('')])), uprights };
}

type Join = { row: LaneRow; wake: LaneEvent };

/** Where a lane flows back into the one that started it: its last deed woke that. */
function joinOf({ lane }: LaneRow, story: readonly LaneEvent[], rowOf: ReadonlyMap<number, LaneRow>): Join | undefined {
  const row = rowOf.get(lane.startedBy ?? 0);
  const end = story.findLast((event) => event.lane === lane);
  const wake = end?.after.find(
    (event) =>
      event.kind === 'wake' && event.by === lane.id && event.lane.id === lane.startedBy && event.atUs === end.atUs,
  );
  return row && wake && lane.end === 'returned' ? { row, wake } : undefined;
}
