/** What the goroutines of one recorded run did, over its virtual time: see lib/grader/record.ts. Times are microseconds from its start, in steps of ten. */
import { z } from 'zod';

/**
 * running: has the processor, or could have it; sleep: waits for the clock alone; the others wait for another goroutine: a value to be
 * taken or to come, one of several, a lock, a wait group, a condition; other: anything else in the runtime's words.
 */
export const laneStates = [
  'running',
  'sleep',
  'send',
  'receive',
  'select',
  'mutex',
  'wait-group',
  'cond',
  'other',
] as const;
export type LaneState = (typeof laneStates)[number];

/** A line of the recorded files. */
const placeSchema = z.strictObject({ file: z.string(), line: z.int().positive() });
export type LanePlace = z.infer<typeof placeSchema>;

const timeSchema = z.int().nonnegative();

/** Its place among all events of the recording: many may have the same time. */
const orderSchema = z.int().nonnegative();

const spanSchema = z.strictObject({
  /** That of the event by which it began. */
  order: orderSchema,
  state: z.enum(laneStates),
  fromUs: timeSchema,
  toUs: timeSchema,
  /** Where it stood: the innermost line of the recorded files. Null where none is, and for running. */
  at: placeSchema.nullable(),
});
export type LaneSpan = z.infer<typeof spanSchema>;

const laneSchema = z.strictObject({
  /** From 1, in the order in which they were started. */
  id: z.int().positive(),
  /** That of its start. */
  order: orderSchema,
  /** Its function as the runtime names it, without the package: "main", "thumbnail.func1", "(*pool).work". */
  name: z.string(),
  /** Null for the goroutine that the run begins with. */
  startedBy: z.int().positive().nullable(),
  /** The go statement; for one that a library starts, the call into it. */
  startedAt: placeSchema.nullable(),
  /** In their order; what took no time is left out, but not a wait, and not the last where there is no other. */
  spans: z.array(spanSchema).min(1),
  /** returned: its function ended; leaked: blocked, and nothing was left that could free it; cut: the program ended while it could still have gone on. */
  end: z.enum(['returned', 'leaked', 'cut']),
  /** That of its end; null where it did not return. */
  endOrder: orderSchema.nullable(),
});
export type Lane = z.infer<typeof laneSchema>;

const wakeSchema = z.strictObject({
  order: orderSchema,
  atUs: timeSchema,
  /** The lane that woke; 0: the clock (a sleep, a timer, a deadline); null: a goroutine of a library. */
  by: z.int().nonnegative().nullable(),
  /** The lane that goes on, and the index of the span that this ended. */
  lane: z.int().positive(),
  span: z.int().nonnegative(),
  /** Which line of the waker did it: a send, a receive, a close, an Unlock, a Done, a cancel. */
  at: placeSchema.nullable(),
});
export type LaneWake = z.infer<typeof wakeSchema>;

export const recordingSchema = z.strictObject({
  /** The last moment at which anything happened. */
  endUs: timeSchema,
  lanes: z.array(laneSchema),
  /** In the order in which they happened. */
  wakes: z.array(wakeSchema),
  /** How much was left out, where the run had more than is kept. */
  cut: z.strictObject({ lanes: z.int().nonnegative(), events: z.int().nonnegative() }).nullable(),
});
export type Recording = z.infer<typeof recordingSchema>;

/** What may be said about a picture besides its facts. */
export type LaneLabels = {
  /** The lanes asked about, drawn in ink: their ids. The first lane where nothing is said. */
  main?: number[];
  /** What comes after the end of a lane that is cut: nothing, for the program ends (where nothing is said), or more that is not drawn. */
  cut?: 'program-ends' | 'goes-on';
  /** What is said of a moment: the event of this order. */
  moments?: { order: number; text: string }[];
};

/** The first event of a lane of this name that has to do with this line: it waits there, is started there, or is woken from there. */
export function momentAt(
  { lanes, wakes }: Recording,
  name: string,
  isThere: (place: LanePlace) => boolean,
): number | undefined {
  const orders = lanes
    .filter((lane) => lane.name === name)
    .flatMap((lane) => [
      ...(lane.startedAt && isThere(lane.startedAt) ? [lane.order] : []),
      ...lane.spans.flatMap(({ at, order }) => (at && isThere(at) ? [order] : [])),
      ...wakes.flatMap((wake) => (wake.lane === lane.id && wake.at && isThere(wake.at) ? [wake.order] : [])),
    ]);
  return orders.length > 0 ? Math.min(...orders) : undefined;
}

/** The recording up to a moment, at which whoever has not ended goes on. */
export function cutAt({ lanes, wakes, ...rest }: Recording, us: number): Recording {
  const begun = lanes.filter(({ spans }) => (spans[0]?.fromUs ?? 0) <= us);
  return {
    ...rest,
    endUs: us,
    lanes: begun.map((lane) => {
      const spans = lane.spans.filter((span) => span.fromUs <= us);
      const isOver = lane.end === 'returned' && (lane.spans.at(-1)?.toUs ?? 0) <= us;
      return {
        ...lane,
        spans: spans.map((span) => ({ ...span, toUs: Math.min(span.toUs, us) })),
        ...(isOver ? {} : { end: 'cut' as const, endOrder: null }),
      };
    }),
    wakes: wakes.filter(({ atUs }) => atUs <= us),
  };
}

/** The same recording with other names for its lanes. */
export const mapNames = ({ lanes, ...rest }: Recording, map: (name: string) => string): Recording => ({
  ...rest,
  lanes: lanes.map((lane) => ({ ...lane, name: map(lane.name) })),
});

/** The same recording with other places. */
export function mapPlaces(
  { lanes, wakes, ...rest }: Recording,
  map: (place: LanePlace) => LanePlace | null,
): Recording {
  const mapped = (place: LanePlace | null) => place && map(place);
  return {
    ...rest,
    lanes: lanes.map(({ startedAt, spans, ...lane }) => ({
      ...lane,
      startedAt: mapped(startedAt),
      spans: spans.map((span) => ({ ...span, at: mapped(span.at) })),
    })),
    wakes: wakes.map((wake) => ({ ...wake, at: mapped(wake.at) })),
  };
}
