/** Recordings of goroutines written by hand: the classes of run that pictures have to tell. */
import type { Lane, LaneState, LaneWake, Recording } from '@/lib/core/lanes';
import { inCausalOrder } from './in-causal-order';

const ms = 1000;

const place = (line: number | undefined) => (line ? { file: 'main.go', line } : null);

/** `started`: by which lane and at which line. `deeds`: "select:28 0-50" is a wait on line 28 from 0 to 50 ms. */
function lane(id: number, name: string, started: [number, number] | null, deeds: string, end: Lane['end']): Lane {
  return {
    ...{ id, order: 0, endOrder: null, name, startedBy: started?.[0] ?? null, startedAt: place(started?.[1]), end },
    spans: deeds.split(', ').map((deed) => {
      const [, state, line, from, to] = /^([a-z-]+)(?::(\d+))? (\d+)-(\d+)$/.exec(deed) ?? [];
      if (!state) throw new Error(`no deed: ${deed}`);
      const times = { fromUs: Number(from) * ms, toUs: Number(to) * ms };
      return { order: 0, state: state as LaneState, ...times, at: place(line ? Number(line) : undefined) };
    }),
  };
}

const wake = (atMs: number, by: number, laneId: number, span: number, line?: number): LaneWake => ({
  ...{ order: 0, atUs: atMs * ms, by, lane: laneId, span },
  at: place(line),
});

function recording(lanes: Lane[], wakes: LaneWake[], cut: Recording['cut'] = null): Recording {
  const endUs = Math.max(...lanes.flatMap((one) => one.spans.map((span) => span.toUs)));
  return inCausalOrder({ endUs, lanes, wakes, cut });
}

const thumbnailMain = lane(1, 'thumbnail', null, 'running 0-0, select:28 0-50, running 50-50', 'returned');

export const earlyReturn = recording(
  [
    thumbnailMain,
    lane(2, 'thumbnail.func1', [1, 24], 'running 0-0, sleep:12 0-200, running 200-200, send:25 200-200', 'leaked'),
  ],
  [wake(50, 0, 1, 1), wake(200, 0, 2, 1)],
);

export const earlyReturnFixed = recording(
  [thumbnailMain, lane(2, 'thumbnail.func1', [1, 24], 'running 0-0, sleep:12 0-200, running 200-200', 'returned')],
  [wake(50, 0, 1, 1), wake(200, 0, 2, 1)],
);

const rangeWorker = (id: number, [done, until]: [number, number]): Lane =>
  lane(id, 'worker', [1, 9], `receive:17 0-0, sleep:18 0-${done}, receive:17 ${done}-${until}`, 'leaked');

/** Nobody closes the channel that three workers range over. */
export const unclosedRange = recording(
  [
    lane(1, 'main', null, 'running 0-0, sleep:14 0-40, running 40-40', 'returned'),
    ...[rangeWorker(2, [10, 40]), rangeWorker(3, [20, 40]), rangeWorker(4, [30, 40])],
  ],
  [
    ...[wake(0, 1, 2, 0, 12), wake(0, 1, 3, 0, 12), wake(0, 1, 4, 0, 12)],
    ...[wake(10, 0, 2, 1), wake(20, 0, 3, 1), wake(30, 0, 4, 1), wake(40, 0, 1, 1)],
  ],
);

export const closedRange = recording(
  [
    lane(1, 'main', null, 'running 0-0, wait-group:15 0-30, running 30-30', 'returned'),
    ...[10, 20, 30].map((until, n) =>
      lane(n + 2, 'worker', [1, 9], `receive:17 0-0, sleep:18 0-${until}, running ${until}-${until}`, 'returned'),
    ),
  ],
  [
    ...[wake(0, 1, 2, 0, 12), wake(0, 1, 3, 0, 12), wake(0, 1, 4, 0, 12)],
    ...[wake(10, 0, 2, 1), wake(20, 0, 3, 1), wake(30, 0, 4, 1), wake(30, 4, 1, 1, 20)],
  ],
);

/** The first error cancels; the two others end on that, and Wait returns. */
export const errgroupCancel = recording(
  [
    lane(1, 'main', null, 'running 0-0, wait-group:31 0-30, running 30-30', 'returned'),
    lane(2, 'fetch', [1, 20], 'sleep:22 0-30, running 30-30', 'returned'),
    lane(3, 'fetch', [1, 20], 'select:24 0-30, running 30-30', 'returned'),
    lane(4, 'fetch', [1, 20], 'select:24 0-30, running 30-30', 'returned'),
  ],
  [wake(30, 0, 2, 0), wake(30, 2, 3, 0, 27), wake(30, 2, 4, 0, 27), wake(30, 4, 1, 1, 28)],
);

/** Workers hand their results to a reader that takes 30 ms for each. */
export const slowReader = recording(
  [
    lane(
      1,
      'main',
      null,
      'running 0-0, receive:40 0-10, sleep:41 10-40, sleep:41 40-70, sleep:41 70-100, running 100-100',
      'returned',
    ),
    lane(2, 'worker', [1, 30], 'sleep:12 0-10, running 10-10', 'returned'),
    lane(3, 'worker', [1, 30], 'sleep:12 0-10, send:13 10-40, running 40-40', 'returned'),
    lane(4, 'worker', [1, 30], 'sleep:12 0-15, send:13 15-70, running 70-70', 'returned'),
  ],
  [
    ...[wake(10, 0, 2, 0), wake(10, 2, 1, 1, 13), wake(10, 0, 3, 0), wake(15, 0, 4, 0)],
    ...[wake(40, 0, 1, 2), wake(40, 1, 3, 1, 40), wake(70, 0, 1, 3), wake(70, 1, 4, 1, 40), wake(100, 0, 1, 4)],
  ],
);

/** Three goroutines hold one lock, one after the other. */
export const mutexConvoy = recording(
  [
    lane(1, 'main', null, 'running 0-0, wait-group:18 0-60, running 60-60', 'returned'),
    lane(2, '(*cache).load', [1, 15], 'sleep:34 0-20, running 20-20', 'returned'),
    lane(3, '(*cache).load', [1, 15], 'mutex:32 0-20, sleep:34 20-40, running 40-40', 'returned'),
    lane(4, '(*cache).load', [1, 15], 'mutex:32 0-40, sleep:34 40-60, running 60-60', 'returned'),
  ],
  [
    ...[wake(20, 0, 2, 0), wake(20, 2, 3, 0, 35), wake(40, 0, 3, 1), wake(40, 3, 4, 0, 35)],
    ...[wake(60, 0, 4, 1), wake(60, 4, 1, 1, 36)],
  ],
);

/** The answer comes in time: the select ends by a receive. */
export const selectInTime = recording(
  [
    lane(1, 'ask', null, 'running 0-0, select:14 0-1200, running 1200-1200', 'returned'),
    lane(2, 'ask.func1', [1, 10], 'sleep:6 0-1200, running 1200-1200', 'returned'),
  ],
  [wake(1200, 0, 2, 0), wake(1200, 2, 1, 1, 11)],
);

export const nested = recording(
  [
    lane(1, 'main', null, 'running 0-0, receive:40 0-25, running 25-25', 'returned'),
    lane(2, 'serve', [1, 12], 'sleep:14 0-5, receive:16 5-25, running 25-25', 'returned'),
    lane(3, 'serve.func1', [2, 15], 'receive:19 5-22, running 22-22, sleep:20 22-25, running 25-25', 'returned'),
    lane(4, 'serve.func1.1', [3, 18], 'sleep:24 5-22, running 22-22', 'returned'),
  ],
  [
    wake(5, 0, 2, 0),
    wake(22, 0, 4, 0),
    wake(22, 4, 3, 0, 25),
    wake(25, 0, 3, 2),
    wake(25, 3, 2, 1, 21),
    wake(25, 2, 1, 1, 17),
  ],
);

/** main receives twice and returns; the third send finds nobody. All at time 0. */
export const noTime = recording(
  [
    lane(1, 'main', null, 'running 0-0, receive:12 0-0, running 0-0', 'returned'),
    lane(2, 'produce', [1, 9], 'running 0-0, send:21 0-0, running 0-0, send:21 0-0', 'leaked'),
  ],
  [wake(0, 2, 1, 1, 21), wake(0, 1, 2, 1, 13)],
);

/** Eleven send; nobody receives but the first. */
export const twelve = recording(
  [
    lane(1, 'main', null, 'running 0-0, receive:22 0-10, running 10-10', 'returned'),
    lane(2, 'main.func1', [1, 17], 'sleep:18 0-10, running 10-10', 'returned'),
    ...Array.from({ length: 10 }, (_, n) =>
      lane(
        n + 3,
        'main.func1',
        [1, 17],
        `sleep:18 0-${n < 4 ? 20 : 20 + n}, send:19 ${n < 4 ? 20 : 20 + n}-29`,
        'leaked',
      ),
    ),
  ],
  [
    wake(10, 0, 2, 0),
    wake(10, 2, 1, 1, 19),
    ...Array.from({ length: 10 }, (_, n) => wake(n < 4 ? 20 : 20 + n, 0, n + 3, 0)),
  ],
);

/** The program ends while two still work; the recorder kept a part. */
export const cutShort = recording(
  [
    lane(1, 'main', null, 'running 0-0, sleep:11 0-30, running 30-30', 'returned'),
    lane(2, 'poll', [1, 8], 'sleep:19 0-20, sleep:19 20-30', 'cut'),
    lane(3, 'log', [1, 9], 'receive:27 0-30', 'cut'),
  ],
  [wake(20, 0, 2, 0), wake(30, 0, 1, 1)],
  { lanes: 2, events: 14 },
);

export const byHand: Record<string, Recording> = {
  ...{ earlyReturn, earlyReturnFixed, unclosedRange, closedRange, errgroupCancel, slowReader },
  ...{ mutexConvoy, selectInTime, nested, noTime, twelve, cutShort },
};
