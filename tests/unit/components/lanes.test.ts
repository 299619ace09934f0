// Pictures of goroutines: what happened is in the markup, where it belongs, and whatever the run, every text and line is inside and legible.
import fc from 'fast-check';
import { lanesFigure } from '@/components/lanes/lanes-figure';
import { storyOf } from '@/components/lanes/story';
import { isOver } from '@/components/lanes/text-places';
import { type Recording, recordingSchema } from '@/lib/core/lanes';
import { inCausalOrder } from '@/tests/support/in-causal-order';
import { boxesOf, drawingsOf, pointsOf, type ReadDrawing } from '@/tests/support/lanes-markup';
import * as runs from '@/tests/support/lanes-recordings';
import { anyRecording } from '@/tests/support/random-recording';

const mostBytes = 30_000;

const plain = (recording: Recording) =>
  lanesFigure({ recordings: [{ recording, heading: 'A run', kind: 'plain', labels: {} }] });
const pair = (broken: Recording, fixed: Recording) =>
  lanesFigure({
    recordings: [
      { recording: broken, heading: 'Broken', kind: 'broken', labels: {} },
      { recording: fixed, heading: 'Fixed', kind: 'fixed', labels: {} },
    ],
  });
const wideOf = (recording: Recording): ReadDrawing => {
  const [wide] = drawingsOf(plain(recording));
  if (!wide) throw new Error('No drawing');
  return wide;
};
const words = (drawing: ReadDrawing | undefined) =>
  drawing?.texts.map(({ text }) => text.replaceAll('\u00a0', ' ')) ?? [];
const count = (path: string | undefined, command: string) => (path ?? '').split(command).length - 1;

function problemsOf(drawing: ReadDrawing): string[] {
  const boxes = boxesOf(drawing);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => !(left >= 0 && right <= drawing.width && top >= 0 && bottom <= drawing.height),
  );
  const over = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => isOver(box, other))
      .map((other) => `${box.text} on ${other.text}`),
  );
  const stray = Object.entries(drawing.paths).filter(([, d]) =>
    pointsOf(d).some(([x, y]) => !(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height)),
  );
  const atEdge = Object.entries(drawing.paths).filter(
    ([kind, d]) => kind !== 'l leak' && pointsOf(d).some(([x]) => x >= drawing.width - 4),
  );
  return [
    ...outside.map(({ text }) => `outside: ${text}`),
    ...over,
    ...stray.map(([kind, d]) => `stray ${kind}: ${d}`),
    ...atEdge.map(([kind]) => `at the right edge: ${kind}`),
  ];
}

describe('runs written by hand', () => {
  test.each(Object.entries(runs.byHand))('%s is a recording, and legible', (_, recording) => {
    expect(recordingSchema.parse(recording)).toEqual(recording);
    for (const drawing of drawingsOf(plain(recording))) expect(problemsOf(drawing)).toEqual([]);
  });

  test('a leak is a red dot and red dots to the right edge', () => {
    const [broken, narrow, fixed] = drawingsOf(pair(runs.earlyReturn, runs.earlyReturnFixed));
    expect(broken?.paths['l leak']).toMatch(/^M[\d.]+ 78H640$/);
    expect(narrow?.paths['l leak']).toMatch(/^M[\d.]+ 78H340$/);
    expect(count(broken?.paths.dotb, 'M')).toBe(1);
    expect(words(broken)).toContain('send on line 25 blocks forever');
    expect(fixed?.paths).not.toHaveProperty('l leak');
    expect(words(fixed)).toContain('returns, 200 ms');
  });

  test('what is fixed ends in green ticks, what is not does not', () => {
    const [broken, , fixed] = drawingsOf(pair(runs.earlyReturn, runs.earlyReturnFixed));
    expect(broken?.paths).not.toHaveProperty('l good');
    expect(count(fixed?.paths['l good'], 'v12')).toBe(2);
  });

  test('both of a pair are on one scale', () => {
    const [broken, , fixed] = drawingsOf(pair(runs.unclosedRange, runs.closedRange));
    expect(fixed?.paths['l tick']).toBe(broken?.paths['l tick']);
    expect(words(fixed).filter((word) => /^\d+( ms)?$/.test(word))).toEqual(
      words(broken).filter((word) => /^\d+( ms)?$/.test(word)),
    );
    // 10 ms: where the first worker blocks here, it ends there.
    const [blocksAt] = pointsOf(broken?.paths.dotb ?? '')[0] ?? [];
    const [endsAt] = pointsOf(fixed?.paths['l good'] ?? '').find(([, y]) => y < 90 && y > 60) ?? [];
    expect(endsAt).toBe(blocksAt);
  });

  test('a timer that ends a wait is a dashed line, and named', () => {
    const wide = wideOf(runs.earlyReturn);
    expect(count(wide.paths.ev, 'M')).toBe(1);
    expect(words(wide)).toContain('timer, 50 ms: returns');
    expect(words(wide)).toContain('select');
    expect(wideOf(runs.mutexConvoy).paths).not.toHaveProperty('ev');
  });

  test('a wake is an arrow from the waker to the woken', () => {
    const wide = wideOf(runs.errgroupCancel);
    // From the second lane to the third and fourth, from the same place; the wake of main is a join.
    const arrows = [...(wide.paths['l arrow'] ?? '').matchAll(/M([\d.]+) (\d+)V(\d+)/g)].map(([, ...numbers]) =>
      numbers.map(Number),
    );
    expect(arrows.map(([, from, to]) => [from, to])).toEqual([
      [78, 121],
      [78, 167],
    ]);
    expect(new Set(arrows.map(([x]) => x)).size).toBe(1);
  });

  test('who wakes its parent with its last deed flows back into it', () => {
    expect(count(wideOf(runs.selectInTime).paths.l, 'q')).toBe(2);
    expect(wideOf(runs.selectInTime).paths).not.toHaveProperty('l arrow');
    expect(count(wideOf(runs.nested).paths.l, 'q')).toBe(6);
    expect(count(wideOf(runs.mutexConvoy).paths['l arrow'], 'M')).toBe(2);
  });

  test('where no time passes, events stand in order', () => {
    const wide = wideOf(runs.noTime);
    expect(words(wide)).toContain('in order, no time passes');
    expect(wide.paths).not.toHaveProperty('l tick');
    const [[wokeMain = 0] = [], [wokeProducer = 0] = []] = [
      ...(wide.paths['l arrow'] ?? '').matchAll(/M([\d.]+) /g),
    ].map(([, x]) => [Number(x)]);
    const [blocked = 0] = pointsOf(wide.paths.dotb ?? '')[0] ?? [];
    // Up to main with its head up, down to the producer with its head down.
    expect(wide.paths['l arrow']).toMatch(/^M[\d.]+ 78V35m-3 5l3 -5 3 5M[\d.]+ 32V75m-3 -5l3 5 3 -5$/);
    expect(wokeMain).toBeLessThan(wokeProducer - 20);
    expect(wokeProducer).toBeLessThan(blocked - 20);
  });

  test('many moments at the start of a long run are drawn apart, and all inside', () => {
    const main = runs.noTime.lanes[0];
    if (!main) throw new Error('No lane');
    const moments = Array.from({ length: 130 }, (_, n) => ({
      state: 'receive' as const,
      order: 0,
      fromUs: n,
      toUs: n + 1,
      at: null,
    }));
    const spans = [...moments, { state: 'sleep' as const, order: 0, fromUs: 130, toUs: 5_000_000, at: null }];
    const wakes = spans.map(({ toUs }, span) => ({ order: 0, atUs: toUs, by: 0, lane: 1, span, at: null }));
    const long = inCausalOrder({ endUs: 5_000_000, lanes: [{ ...main, spans }], wakes, cut: null });
    for (const drawing of drawingsOf(plain(long))) expect(problemsOf(drawing)).toEqual([]);
  });

  test('at most five lanes are drawn; who does the same stands in one, the rest in words', () => {
    const wide = wideOf(runs.twelve);
    expect(wide.texts.filter(({ text }) => /^main/.test(text))).toHaveLength(5);
    expect(words(wide)).toEqual(
      expect.arrayContaining([
        'main',
        'main.func1 #1',
        'main.func1 × 4',
        'and 4 more like main.func1, blocked forever',
      ]),
    );
  });

  test('what the program cut off has no end, and what was not recorded is counted', () => {
    const wide = wideOf(runs.cutShort);
    expect(words(wide)).toContain('not recorded: 2 goroutines, 14 events');
    expect(words(wide).filter((word) => word === 'the program ends')).toHaveLength(2);
    expect(count(Object.values(wide.paths).join(''), 'v12')).toBe(1);
    // All three lines end below one another.
    const ends = ['l main', 'l', 'l wait'].map((kind) => Math.max(...pointsOf(wide.paths[kind] ?? '').map(([x]) => x)));
    expect(new Set(ends).size).toBe(1);
  });

  test('the lane asked about is in ink, and those of one name are told apart', () => {
    const labels = { main: [2] };
    const [wide] = drawingsOf(
      lanesFigure({ recordings: [{ recording: runs.mutexConvoy, heading: '', kind: 'plain', labels }] }),
    );
    expect(wide?.texts.filter(({ kind }) => kind === 'ta').map(({ text }) => text)).toEqual(['(*cache).load #1']);
    expect(words(wide)).toContain('(*cache).load #2');
  });

  test('what the author says of a moment stands under its lane, and in its row of the table', () => {
    const [wait] = runs.earlyReturn.lanes.flatMap(({ spans }) => spans.filter(({ state }) => state === 'send'));
    const moments = [{ order: wait?.order ?? -1, text: 'nobody receives any more' }];
    const told = lanesFigure({
      recordings: [{ recording: runs.earlyReturn, heading: '', kind: 'plain', labels: { moments } }],
    });
    const [wide] = drawingsOf(told);
    const [said] = wide?.texts.filter(({ text }) => text === 'nobody receives any more') ?? [];
    const [red] = pointsOf(wide?.paths.dotb ?? '');
    expect(said?.y).toBeGreaterThan(red?.[1] ?? Number.POSITIVE_INFINITY);
    expect(told).toMatch(/blocks on a send forever: nobody receives any more/);
  });

  test('a picture draws itself only as an answer', () => {
    const recordings = [{ recording: runs.nested, heading: '', kind: 'plain', labels: {} }] as const;
    expect(lanesFigure({ recordings })).not.toContain(' draw"');
    expect(lanesFigure({ recordings, isAnswer: true })).toContain('class="lanes only-wide draw"');
  });
});

describe('whatever the run', () => {
  test('it has an order in which causes come first', () => {
    fc.assert(
      fc.property(anyRecording, (recording) => {
        const story = storyOf(recording);
        const place = new Map(story.map((event, index) => [event, index]));
        const going = new Set<number>([0]);
        for (const [index, event] of story.entries()) {
          const { kind, lane, by } = event;
          expect(event.atUs).toBeGreaterThanOrEqual(story[index - 1]?.atUs ?? 0);
          for (const cause of event.after) expect(place.get(cause)).toBeLessThan(index);
          // Only who goes on itself starts or wakes another, blocks or ends.
          if (by !== null) expect(going).toContain(by);
          if (kind === 'block') expect(going).toContain(lane.id);
          if (kind === 'start' || kind === 'wake') going.add(lane.id);
          else going.delete(lane.id);
        }
        const woken = story.filter(({ kind }) => kind === 'wake').map(({ lane, span }) => `${lane.id} ${span}`);
        expect(woken).toEqual(recording.wakes.map(({ lane, span }) => `${lane} ${span}`));
      }),
    );
  });

  test('the picture is well formed, legible, inside, and small', () => {
    fc.assert(
      fc.property(anyRecording, anyRecording, (one, other) => {
        recordingSchema.parse(one);
        const figure = pair(one, other);
        expect(figure).not.toMatch(/NaN|undefined|Infinity|null/);
        expect(Buffer.byteLength(figure)).toBeLessThan(mostBytes);
        const drawings = drawingsOf(figure);
        expect(drawings).toHaveLength(4);
        for (const drawing of drawings) expect(problemsOf(drawing)).toEqual([]);
      }),
    );
  });
});
