/** The grammar of lanes as path data: pictures of goroutines, the session's lane and the logo are drawn with it. Lengths in px. */
import { rounded } from '@/components/charts/words';

/** A line that runs at height `y`. */
export const run = (from: number, y: number, to: number): string => `M${from} ${y}H${to}`;

/** Where a lane ends. */
export const endTick = (x: number, y: number, half = 6): string => `M${x} ${rounded(y - half)}v${rounded(2 * half)}`;

/** `go`: straight from the parent's height, and round a corner into the lane, which begins `corner` further right. */
export const startCorner = (x: number, parent: number, y: number, corner: number): string => {
  const turn = parent < y ? corner : -corner;
  return `M${x} ${parent}V${rounded(y - turn)}q0 ${turn} ${corner} ${turn}`;
};

/** The mirror of `go`: from the lane's height round a corner to the one that waited for it. */
export const joinCorner = (from: number, y: number, x: number, waiter: number, corner: number): string => {
  const turn = rounded(Math.min(corner, x - from));
  return `${run(from, y, rounded(x - turn))}q${turn} 0 ${turn} ${waiter < y ? -turn : turn}V${waiter}`;
};

/** A wake or a send: from one height to another, with its head just before that. */
export const arrow = (x: number, from: number, to: number): string => {
  const down = from < to ? 1 : -1;
  return `M${x} ${from}V${to - 3 * down}m-3 ${-5 * down}l3 ${5 * down} 3 ${-5 * down}`;
};

/** With a round cap, a dot. */
export const dot = (x: number, y: number): string => `M${x} ${y}h0`;
