/** Gives recordings that are written by hand the order of their events: at one instant whoever runs goes on until it blocks, as the scheduler does. */
import { eventsOf, type LaneEvent } from '@/components/lanes/story';
import type { Lane, LaneWake, Recording } from '@/lib/core/lanes';

/** The same, each order a number of its own; those that are there do not count. */
export function inCausalOrder(recording: Recording): Recording {
  const story = inOrderOf(recording);
  const orderOf = (kind: LaneEvent['kind'], id: number, span = -1) =>
    story.findIndex((event) => event.kind === kind && event.lane.id === id && (span < 0 || event.span === span));
  return {
    ...recording,
    lanes: recording.lanes.map((lane) => ({
      ...lane,
      order: orderOf('start', lane.id),
      endOrder: lane.end === 'returned' ? orderOf('end', lane.id) : null,
      spans: lane.spans.map((span, index) => ({
        ...span,
        order: span.state === 'running' ? orderOf('start', lane.id) : orderOf('block', lane.id, index),
      })),
    })),
    wakes: recording.wakes
      .map((wake) => ({ ...wake, order: orderOf('wake', wake.lane, wake.span) }))
      .sort((a, b) => a.order - b.order),
  };
}

function inOrderOf(recording: Recording): LaneEvent[] {
  const chains = new Map(recording.lanes.map((lane) => [lane.id, eventsOf(lane, recording)]));
  for (const chain of chains.values()) linkInTurn(chain);
  linkStarts(recording.lanes, chains);
  linkWakes(recording.wakes, chains);
  linkCuts(recording.lanes, chains);
  return inOrder([...chains.values()].flat());
}

function linkInTurn(events: readonly LaneEvent[]): void {
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    if (before) event.after.push(before);
  }
}

/** Puts what a goroutine did to another between two events of its own: before it next blocks or ends. */
function linkDeed(deed: LaneEvent, chain: readonly LaneEvent[], from: number): void {
  const next = chain.findIndex(
    ({ kind, atUs }, index) => index >= from && (kind === 'block' || kind === 'end') && atUs >= deed.atUs,
  );
  const before = chain[next === -1 ? chain.length - 1 : next - 1];
  if (before && before.atUs <= deed.atUs) deed.after.push(before);
  chain[next]?.after.push(deed);
}

function linkStarts(lanes: readonly Lane[], chains: ReadonlyMap<number, LaneEvent[]>): void {
  const starts = lanes.flatMap((lane) => chains.get(lane.id)?.[0] ?? []);
  linkInTurn(starts);
  for (const start of starts) linkDeed(start, chains.get(start.by ?? 0) ?? [], 1);
}

function linkWakes(wakes: readonly LaneWake[], chains: ReadonlyMap<number, LaneEvent[]>): void {
  const wokenAt = new Map<number, number>();
  let before: LaneEvent | undefined;
  for (const { lane, span, by } of wakes) {
    const chain = chains.get(lane) ?? [];
    const index = chain.findIndex((event) => event.kind === 'wake' && event.span === span);
    const wake = chain[index];
    if (!wake) continue;
    if (before) wake.after.push(before);
    linkDeed(wake, chains.get(by ?? 0) ?? [], (wokenAt.get(by ?? 0) ?? 0) + 1);
    wokenAt.set(lane, index);
    before = wake;
  }
}

/** What is cut ends with the goroutine that the run begins with, not before. */
function linkCuts(lanes: readonly Lane[], chains: ReadonlyMap<number, LaneEvent[]>): void {
  const first = chains.get(lanes[0]?.id ?? 0)?.at(-1);
  for (const lane of lanes) {
    const end = chains.get(lane.id)?.at(-1);
    if (lane.end === 'cut' && end && first && first !== end && first.atUs <= end.atUs) end.after.push(first);
  }
}

const actorOf = ({ kind, by, lane }: LaneEvent) => (kind === 'start' || kind === 'wake' ? (by ?? lane.id) : lane.id);

function inOrder(events: readonly LaneEvent[]): LaneEvent[] {
  const left = new Set([...events].sort((a, b) => a.atUs - b.atUs));
  const told: LaneEvent[] = [];
  let actor = 0;
  while (left.size > 0) {
    const [first] = left;
    const now = [...left].filter((event) => event.atUs === first?.atUs);
    const ready = now.filter((event) => event.after.every((cause) => !left.has(cause)));
    // Nothing is ready only where a recording contradicts itself: then the order in which it is written.
    const next =
      ready.find((event) => actorOf(event) === actor) ??
      ready.find(({ kind }) => kind === 'block') ??
      ready[0] ??
      first;
    if (!next) break;
    actor = actorOf(next);
    left.delete(next);
    told.push(next);
  }
  return told;
}
