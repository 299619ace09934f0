/** What happened in a recording as one list of events, in the order in which it happened. */
import type { Lane, LanePlace, Recording } from '@/lib/core/lanes';

export type LaneEvent = {
  /** block: it begins to wait or to sleep; wake: it goes on; end: it returned, or the program ended before it did. */
  kind: 'start' | 'block' | 'wake' | 'end';
  order: number;
  atUs: number;
  lane: Lane;
  /** Of block and wake: the index of the span that begins or ends. */
  span: number;
  /** Who started or woke it; 0: the clock. Null where nobody did, or it is not known. */
  by: number | null;
  /** Of a wake: the waker's line, or, where that is not known, the line that waited. */
  at: LanePlace | null;
  /** Blocked, and nothing was left that could free it. */
  isForEver: boolean;
  /** What it directly follows from. */
  after: LaneEvent[];
};

export function storyOf(recording: Recording): LaneEvent[] {
  const story = recording.lanes.flatMap((lane) => eventsOf(lane, recording)).sort((a, b) => a.order - b.order);
  // The last that each lane did or had done to it, and the last start and wake of all.
  const last = new Map<number | string, LaneEvent>();
  for (const event of story) {
    const { kind, lane, by } = event;
    const causes = [
      last.get(lane.id),
      ...(kind === 'start' || kind === 'wake' ? [last.get(by ?? 0), last.get(kind)] : []),
    ];
    event.after = [...new Set(causes.filter((cause) => cause !== undefined))];
    last.set(lane.id, event);
    if (kind !== 'start' && kind !== 'wake') continue;
    last.set(kind, event);
    if (by) last.set(by, event);
  }
  return story;
}

/** In the order of its own life, without causes. */
export function eventsOf(lane: Lane, { wakes }: Recording): LaneEvent[] {
  const event = (kind: LaneEvent['kind'], order: number, atUs: number, rest: Partial<LaneEvent> = {}): LaneEvent => ({
    ...{ kind, order, atUs, lane, span: -1, by: null, at: null, isForEver: false, after: [] },
    ...rest,
  });
  const last = lane.spans.length - 1;
  const events = [event('start', lane.order, lane.spans[0]?.fromUs ?? 0, { by: lane.startedBy, at: lane.startedAt })];
  for (const [span, { state, order, fromUs, toUs, at }] of lane.spans.entries()) {
    if (state === 'running') continue;
    const isForEver = lane.end === 'leaked' && span === last;
    events.push(event('block', order, fromUs, { span, at, isForEver }));
    const wake = wakes.find((one) => one.lane === lane.id && one.span === span);
    // A recording that is cut may hold a wait without its wake.
    const wakeOrder = wake?.order ?? (lane.spans[span + 1]?.order ?? lane.endOrder ?? 0) - 0.5;
    if (wake || span < last || lane.end === 'returned')
      events.push(event('wake', wakeOrder, toUs, { span, by: wake?.by ?? null, at: wake?.at ?? at }));
  }
  // What is cut off ends after everything else.
  const endOrder = lane.endOrder ?? Number.POSITIVE_INFINITY;
  if (lane.end !== 'leaked') events.push(event('end', endOrder, lane.spans[last]?.toUs ?? 0));
  return events;
}
