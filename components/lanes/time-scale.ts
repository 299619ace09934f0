/** Where the moments of recordings stand in a picture: real time to the right, and room at an instant for what happens in it. */
import { scaleLinear } from 'd3-scale';
import type { LaneEvent } from './story';
import { units } from './words';

/** How many steps right of its instant an event stands: what follows from another at the same time stands after it. */
export type Steps = ReadonlyMap<LaneEvent, number>;

/** Below this a run is drawn event by event: nothing in it takes time. */
const leastUs = 10;
export const takesTime = (endUs: number): boolean => endUs >= leastUs;

export function stepsOf(story: readonly LaneEvent[]): Steps {
  const steps = new Map<LaneEvent, number>();
  let instant = -1;
  let last = 0;
  let here: LaneEvent[] = [];
  for (const event of story) {
    if (event.atUs !== instant) {
      here = [];
      last = 0;
    }
    instant = event.atUs;
    const before = last;
    for (const cause of event.after)
      if (cause.atUs === instant) last = Math.max(last, (steps.get(cause) ?? 0) + stepsBetween(cause, event));
    if (last === before && here.some((other) => isTangled(other, event))) last++;
    if (last > before) here = [];
    here.push(event);
    steps.set(event, last);
  }
  return steps;
}

function stepsBetween(cause: LaneEvent, event: LaneEvent): number {
  // A new lane has its corner first, and a wait without length is still seen.
  if (cause.lane === event.lane) return cause.kind === 'start' || cause.kind === 'block' ? 2 : 1;
  if (cause.kind === 'start' && event.kind === 'start') return cause.lane.id === event.by ? 2 : 0;
  if (cause.kind === 'end') return 0;
  if (cause.kind !== 'wake') return 1;
  // One close wakes several; a goroutine that ends with a send has its arrow at its end.
  if (event.kind === 'wake') return cause.lane.id === event.by ? 1 : 0;
  return event.kind === 'end' ? 0 : 1;
}

/** An end that stands on the line from one lane to another would look like a part of it. */
function isTangled(one: LaneEvent, other: LaneEvent): boolean {
  const [end, line] = one.kind === 'end' ? [one, other] : [other, one];
  const isLine = line.kind === 'start' || line.kind === 'wake';
  return end.kind === 'end' && isLine && line.by !== end.lane.id && line.lane !== end.lane;
}

export type TimeScale = {
  /** Null: nothing takes time, the axis is an order. */
  untilUs: number | null;
  x: (atUs: number, step?: number) => number;
  /** One step at an instant, in px. */
  stepPx: number;
  ticks: { x: number; name: string }[];
};

/** How many steps each instant needs in any of the pictures: what stands below one another is on one scale. */
export function instantsOf(pictures: readonly Steps[], endUs: number): Map<number, number> {
  const instants = new Map<number, number>([0, endUs].map((atUs) => [atUs, 0]));
  for (const steps of pictures)
    for (const [{ atUs }, step] of steps) instants.set(atUs, Math.max(step, instants.get(atUs) ?? 0));
  return new Map([...instants].sort(([a], [b]) => a - b));
}

export function timeScale(
  instants: ReadonlyMap<number, number>,
  endUs: number,
  [left, right]: readonly [number, number],
  mostTicks: number,
): TimeScale {
  const isTimed = takesTime(endUs);
  const room = right - left;
  const sum = [...instants.values()].reduce((all, steps) => all + steps, 0) + (isTimed ? 0 : 2 * (instants.size - 1));
  const stepPx = isTimed ? Math.min(7, (room * 0.45) / Math.max(1, sum)) : Math.min(36, room / Math.max(1, sum));
  const linear = scaleLinear([0, Math.max(1, endUs)], [0, isTimed ? room - sum * stepPx : 0]);
  const places: { atUs: number; from: number; to: number }[] = [];
  let extra = 0;
  for (const [atUs, steps] of instants) {
    const free = (places.at(-1)?.to ?? -Infinity) + stepPx * (isTimed ? 1 : 2);
    const from = Math.max(linear(atUs) + extra, free);
    places.push({ atUs, from, to: from + steps * stepPx });
    extra = from + steps * stepPx - linear(atUs);
  }
  // Instants that are close are drawn apart; what that takes, all give.
  const squeeze = Math.min(1, room / Math.max(1, places.at(-1)?.to ?? 0));
  const fromOf = new Map(places.map(({ atUs, from }) => [atUs, from]));
  const between = scaleLinear(
    [...places.flatMap(({ atUs }) => [atUs, atUs])],
    [...places.flatMap(({ from, to }) => [from, to])],
  );
  const x = (atUs: number, step = 0) => left + ((fromOf.get(atUs) ?? between(atUs)) + step * stepPx) * squeeze;
  const ticks = isTimed ? ticksUntil(endUs, mostTicks).map(({ atUs, name }) => ({ x: x(atUs), name })) : [];
  return { untilUs: isTimed ? endUs : null, x, stepPx: stepPx * squeeze, ticks };
}

function ticksUntil(endUs: number, count: number): { atUs: number; name: string }[] {
  const unit = units.findLast((one) => endUs >= 2 * one.us) ?? units[0];
  const values = scaleLinear([0, endUs / unit.us], [0, 1]).ticks(count);
  return values.map((value, index) => ({
    atUs: value * unit.us,
    name: index === values.length - 1 ? `${value}\u00a0${unit.name}` : String(value),
  }));
}
