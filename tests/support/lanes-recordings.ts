/** Recordings of goroutines written by hand: the classes of run that pictures have to tell. */
import type { Lane, LaneState, LaneWake, Recording } from '@/lib/core/lanes';
import { inCausalOrder } from './in-causal-order';

const ms = 1000;
type Deed = [state: LaneState, fromMs: number, toMs: number, line?: number];

const place = (line: number | undefined) => (line ? { file: 'main.go', line } : null);

/** `started`: by which lane and at which line. */
function lane(id: number, name: string, started: [number, number] | null, deeds: Deed[], end: Lane['end']): Lane {
  return {
    ...{ id, order: 0, endOrder: null, name, startedBy: started?.[0] ?? null, startedAt: place(started?.[1]), end },
    spans: deeds.map(([state, from, to, line]) => ({
      order: 0,
      state,
      fromUs: from * ms,
      toUs: to * ms,
      at: place(line),
    })),
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

const thumbnailMain = lane(
  1,
  'thumbnail',
  null,
  [
    ['running', 0, 0],
    ['select', 0, 50, 28],
    ['running', 50, 50],
  ],
  'returned',
);

export const earlyReturn = recording(
  [
    thumbnailMain,
    lane(
      2,
      'thumbnail.func1',
      [1, 24],
      [
        ['running', 0, 0],
        ['sleep', 0, 200, 12],
        ['running', 200, 200],
        ['send', 200, 200, 25],
      ],
      'leaked',
    ),
  ],
  [wake(50, 0, 1, 1), wake(200, 0, 2, 1)],
);

export const earlyReturnFixed = recording(
  [
    thumbnailMain,
    lane(
      2,
      'thumbnail.func1',
      [1, 24],
      [
        ['running', 0, 0],
        ['sleep', 0, 200, 12],
        ['running', 200, 200],
      ],
      'returned',
    ),
  ],
  [wake(50, 0, 1, 1), wake(200, 0, 2, 1)],
);

const rangeWorker = (id: number, jobs: [number, number], end: Lane['end']): Lane =>
  lane(
    id,
    'worker',
    [1, 9],
    [
      ...([
        ['receive', 0, 0, 17],
        ['sleep', 0, jobs[0], 18],
        ['receive', jobs[0], jobs[1], 17],
      ] as Deed[]),
      ...(end === 'returned' ? ([['running', jobs[1], jobs[1]]] as Deed[]) : []),
    ],
    end,
  );

/** Nobody closes the channel that three workers range over. */
export const unclosedRange = recording(
  [
    lane(
      1,
      'main',
      null,
      [
        ['running', 0, 0],
        ['sleep', 0, 40, 14],
        ['running', 40, 40],
      ],
      'returned',
    ),
    ...[rangeWorker(2, [10, 40], 'leaked'), rangeWorker(3, [20, 40], 'leaked'), rangeWorker(4, [30, 40], 'leaked')],
  ],
  [
    ...[wake(0, 1, 2, 0, 12), wake(0, 1, 3, 0, 12), wake(0, 1, 4, 0, 12)],
    ...[wake(10, 0, 2, 1), wake(20, 0, 3, 1), wake(30, 0, 4, 1), wake(40, 0, 1, 1)],
  ],
);

export const closedRange = recording(
  [
    lane(
      1,
      'main',
      null,
      [
        ['running', 0, 0],
        ['wait-group', 0, 30, 15],
        ['running', 30, 30],
      ],
      'returned',
    ),
    ...[10, 20, 30].map((until, n) =>
      lane(
        n + 2,
        'worker',
        [1, 9],
        [
          ['receive', 0, 0, 17],
          ['sleep', 0, until, 18],
          ['running', until, until],
        ],
        'returned',
      ),
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
    lane(
      1,
      'main',
      null,
      [
        ['running', 0, 0],
        ['wait-group', 0, 30, 31],
        ['running', 30, 30],
      ],
      'returned',
    ),
    lane(
      2,
      'fetch',
      [1, 20],
      [
        ['sleep', 0, 30, 22],
        ['running', 30, 30],
      ],
      'returned',
    ),
    lane(
      3,
      'fetch',
      [1, 20],
      [
        ['select', 0, 30, 24],
        ['running', 30, 30],
      ],
      'returned',
    ),
    lane(
      4,
      'fetch',
      [1, 20],
      [
        ['select', 0, 30, 24],
        ['running', 30, 30],
      ],
      'returned',
    ),
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
      [
        ['running', 0, 0],
        ['receive', 0, 10, 40],
        ['sleep', 10, 40, 41],
        ['sleep', 40, 70, 41],
        ['sleep', 70, 100, 41],
        ['running', 100, 100],
      ],
      'returned',
    ),
    lane(
      2,
      'worker',
      [1, 30],
      [
        ['sleep', 0, 10, 12],
        ['running', 10, 10],
      ],
      'returned',
    ),
    lane(
      3,
      'worker',
      [1, 30],
      [
        ['sleep', 0, 10, 12],
        ['send', 10, 40, 13],
        ['running', 40, 40],
      ],
      'returned',
    ),
    lane(
      4,
      'worker',
      [1, 30],
      [
        ['sleep', 0, 15, 12],
        ['send', 15, 70, 13],
        ['running', 70, 70],
      ],
      'returned',
    ),
  ],
  [
    ...[wake(10, 0, 2, 0), wake(10, 2, 1, 1, 13), wake(10, 0, 3, 0), wake(15, 0, 4, 0)],
    ...[wake(40, 0, 1, 2), wake(40, 1, 3, 1, 40), wake(70, 0, 1, 3), wake(70, 1, 4, 1, 40), wake(100, 0, 1, 4)],
  ],
);

/** Three goroutines hold one lock, one after the other. */
export const mutexConvoy = recording(
  [
    lane(
      1,
      'main',
      null,
      [
        ['running', 0, 0],
        ['wait-group', 0, 60, 18],
        ['running', 60, 60],
      ],
      'returned',
    ),
    lane(
      2,
      '(*cache).load',
      [1, 15],
      [
        ['sleep', 0, 20, 34],
        ['running', 20, 20],
      ],
      'returned',
    ),
    lane(
      3,
      '(*cache).load',
      [1, 15],
      [
        ['mutex', 0, 20, 32],
        ['sleep', 20, 40, 34],
        ['running', 40, 40],
      ],
      'returned',
    ),
    lane(
      4,
      '(*cache).load',
      [1, 15],
      [
        ['mutex', 0, 40, 32],
        ['sleep', 40, 60, 34],
        ['running', 60, 60],
      ],
      'returned',
    ),
  ],
  [
    ...[wake(20, 0, 2, 0), wake(20, 2, 3, 0, 35), wake(40, 0, 3, 1), wake(40, 3, 4, 0, 35)],
    ...[wake(60, 0, 4, 1), wake(60, 4, 1, 1, 36)],
  ],
);

/** The answer comes in time: the select ends by a receive. */
export const selectInTime = recording(
  [
    lane(
      1,
      'ask',
      null,
      [
        ['running', 0, 0],
        ['select', 0, 1200, 14],
        ['running', 1200, 1200],
      ],
      'returned',
    ),
    lane(
      2,
      'ask.func1',
      [1, 10],
      [
        ['sleep', 0, 1200, 6],
        ['running', 1200, 1200],
      ],
      'returned',
    ),
  ],
  [wake(1200, 0, 2, 0), wake(1200, 2, 1, 1, 11)],
);

export const nested = recording(
  [
    lane(
      1,
      'main',
      null,
      [
        ['running', 0, 0],
        ['receive', 0, 25, 40],
        ['running', 25, 25],
      ],
      'returned',
    ),
    lane(
      2,
      'serve',
      [1, 12],
      [
        ['sleep', 0, 5, 14],
        ['receive', 5, 25, 16],
        ['running', 25, 25],
      ],
      'returned',
    ),
    lane(
      3,
      'serve.func1',
      [2, 15],
      [
        ['receive', 5, 22, 19],
        ['running', 22, 22],
        ['sleep', 22, 25, 20],
        ['running', 25, 25],
      ],
      'returned',
    ),
    lane(
      4,
      'serve.func1.1',
      [3, 18],
      [
        ['sleep', 5, 22, 24],
        ['running', 22, 22],
      ],
      'returned',
    ),
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
    lane(
      1,
      'main',
      null,
      [
        ['running', 0, 0],
        ['receive', 0, 0, 12],
        ['running', 0, 0],
      ],
      'returned',
    ),
    lane(
      2,
      'produce',
      [1, 9],
      [
        ['running', 0, 0],
        ['send', 0, 0, 21],
        ['running', 0, 0],
        ['send', 0, 0, 21],
      ],
      'leaked',
    ),
  ],
  [wake(0, 2, 1, 1, 21), wake(0, 1, 2, 1, 13)],
);

/** Eleven send; nobody receives but the first. */
export const twelve = recording(
  [
    lane(
      1,
      'main',
      null,
      [
        ['running', 0, 0],
        ['receive', 0, 10, 22],
        ['running', 10, 10],
      ],
      'returned',
    ),
    lane(
      2,
      'main.func1',
      [1, 17],
      [
        ['sleep', 0, 10, 18],
        ['running', 10, 10],
      ],
      'returned',
    ),
    ...Array.from({ length: 10 }, (_, n) =>
      lane(
        n + 3,
        'main.func1',
        [1, 17],
        [
          ['sleep', 0, n < 4 ? 20 : 20 + n, 18],
          ['send', n < 4 ? 20 : 20 + n, 29, 19],
        ],
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
    lane(
      1,
      'main',
      null,
      [
        ['running', 0, 0],
        ['sleep', 0, 30, 11],
        ['running', 30, 30],
      ],
      'returned',
    ),
    lane(
      2,
      'poll',
      [1, 8],
      [
        ['sleep', 0, 20, 19],
        ['sleep', 20, 30, 19],
      ],
      'cut',
    ),
    lane(3, 'log', [1, 9], [['receive', 0, 30, 27]], 'cut'),
  ],
  [wake(20, 0, 2, 0), wake(30, 0, 1, 1)],
  { lanes: 2, events: 14 },
);

export const byHand: Record<string, Recording> = {
  ...{ earlyReturn, earlyReturnFixed, unclosedRange, closedRange, errgroupCancel, slowReader },
  ...{ mutexConvoy, selectInTime, nested, noTime, twelve, cutShort },
};
