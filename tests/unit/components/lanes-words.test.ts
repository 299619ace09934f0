// What pictures of goroutines say in words: the sentence, the table, the caption.
import fc from 'fast-check';
import { lanesFigure } from '@/components/lanes/lanes-figure';
import { lanesSentence } from '@/components/lanes/lanes-sentence';
import { storyOf } from '@/components/lanes/story';
import { namesOf, timeText } from '@/components/lanes/words';
import type { Recording } from '@/lib/core/lanes';
import { mapNames } from '@/lib/core/lanes';
import * as runs from '@/tests/support/lanes-recordings';
import { anyRecording } from '@/tests/support/random-recording';

const told = (recording: Recording) => lanesSentence(recording, {}).replaceAll('\u00a0', ' ');
const figureOf = (recording: Recording) =>
  lanesFigure({ recordings: [{ recording, heading: '', kind: 'plain', labels: {} }] }).replaceAll('\u00a0', ' ');
const rowsOf = (figure: string) =>
  [...figure.matchAll(/<tr( [^>]*)?>((?:<td[^>]*>[^<]*)+)/g)].map(([, attributes = '', cells = '']) => ({
    attributes,
    cells: cells.split(/<td[^>]*>/).slice(1),
  }));

describe('the sentence', () => {
  test('says who starts whom, what ends a wait, and what is left at which line', () => {
    expect(told(runs.earlyReturn)).toBe(
      'thumbnail starts thumbnail.func1 at line 24, waits in a select at line 28 until a timer ends that at 50 ms, and returns. ' +
        'thumbnail.func1 sleeps until 200 ms and blocks on a send at line 25 forever.',
    );
    expect(told(runs.earlyReturnFixed)).toMatch(/thumbnail.func1 sleeps until 200 ms and returns\.$/);
  });

  test('tells those that block at one line together', () => {
    expect(told(runs.unclosedRange)).toMatch(/3 goroutines of worker block on a receive at line 17 forever\.$/);
    expect(told(runs.twelve)).toMatch(
      /^main starts 11 goroutines of main.func1 at line 17, .* 10 goroutines of main.func1 block on a send at line 19 forever\.$/,
    );
  });

  test('says who wakes whom', () => {
    expect(told(runs.mutexConvoy)).toContain(
      '(*cache).load #2 waits for a lock at line 32 until (*cache).load #1 wakes it at 20 ms',
    );
    expect(told(runs.selectInTime)).toContain(
      'waits in a select at line 14 until ask.func1 wakes it at 1.2 s, and returns.',
    );
  });

  test('tells waits that take no time only where nothing does', () => {
    expect(told(runs.noTime)).toContain(
      'main starts produce at line 9, waits on a receive at line 12 until produce wakes it, and returns.',
    );
    expect(told(runs.closedRange)).not.toContain('on a receive');
  });

  test('says what the program cut off', () => {
    expect(told(runs.cutShort)).toContain(
      'log waits on a receive at line 27 and is cut off when the program ends at 30 ms.',
    );
  });

  test('is at most 400 letters long, and names every line that something is left at', () => {
    fc.assert(
      fc.property(anyRecording, (recording) => {
        const sentence = lanesSentence(recording, {});
        expect(sentence).not.toMatch(/NaN|undefined|null/);
        expect(sentence.length).toBeLessThanOrEqual(400);
        const leaked = recording.lanes.filter((lane) => lane.end === 'leaked');
        if (leaked.length > 0) expect(sentence).toMatch(/ at line \d+ forever|…$/);
        else expect(sentence).not.toContain('forever');
      }),
    );
  });
});

describe('the table', () => {
  test.each(Object.entries(runs.byHand))('%s: has each event, in order, with its place', (_, recording) => {
    const rows = rowsOf(figureOf(recording));
    const story = storyOf(recording);
    expect(rows).toHaveLength(story.length);
    for (const [index, { attributes, cells }] of rows.entries()) {
      const event = story[index];
      expect(attributes).toMatch(/^ data-x=\d+(\.\d)?_\d+(\.\d)?/);
      expect(cells).toHaveLength(5);
      expect(cells[0]).toBe(timeText(event?.atUs ?? 0).replaceAll('\u00a0', ' '));
      if (event?.at) expect(attributes).toContain(`data-at="main.go:${event.at.line}"`);
    }
  });

  test('has 60 rows at most, and counts what is beyond', () => {
    const main = runs.noTime.lanes[0];
    if (!main) throw new Error('No lane');
    const state = 'sleep' as const;
    const spans = Array.from({ length: 40 }, (_, n) => ({ state, order: n + 1, fromUs: n, toUs: n + 1, at: null }));
    const lanes = [{ ...main, spans, endOrder: 41 }];
    const rows = rowsOf(figureOf({ endUs: 40, lanes, wakes: [], cut: null }));
    expect(rows).toHaveLength(61);
    expect(rows.at(-1)?.cells).toEqual(['and 22 more events']);
  });

  test('says what, where and by whom', () => {
    const cells = rowsOf(figureOf(runs.earlyReturn)).map((row) => row.cells.join(' | '));
    expect(cells).toEqual([
      '0 | thumbnail | starts |  | ',
      '0 | thumbnail.func1 | is started | 24 | thumbnail',
      '0 | thumbnail | waits in a select | 28 | ',
      '0 | thumbnail.func1 | sleeps | 12 | ',
      '50 ms | thumbnail | goes on | 28 | the clock',
      '50 ms | thumbnail | returns |  | ',
      '200 ms | thumbnail.func1 | goes on after its sleep | 12 | the clock',
      '200 ms | thumbnail.func1 | blocks on a send forever | 25 | ',
    ]);
  });
});

describe('the figure', () => {
  const recordings = [
    { recording: runs.earlyReturn, heading: 'Broken: unbuffered', kind: 'broken', labels: {} },
    { recording: runs.earlyReturnFixed, heading: 'Fixed: room for one', kind: 'fixed', labels: {} },
  ] as const;

  test('has a heading with its sign, a sentence and a table for each picture', () => {
    const figure = lanesFigure({
      recordings: recordings.map((one) => ({ ...one, listing: 'main.go#one' })),
    });
    expect(figure).toMatch(/^<figure class="?lanes-figure"?>/);
    expect(figure.match(/class="g bad"/g)).toHaveLength(2);
    expect(figure.match(/class="g good"/g)).toHaveLength(2);
    expect(figure.match(/data-listing="?main\.go#one/g)).toHaveLength(2);
    expect(figure.match(/<table/g)).toHaveLength(2);
    expect(figure).toContain('<b>Broken: unbuffered.</b> thumbnail starts');
    expect(figure).toContain('aria-label="Broken: unbuffered: thumbnail starts');
  });

  test('nothing that a name holds gets out of its place', () => {
    const heading = '</p><script>';
    const recording = mapNames(runs.earlyReturn, () => '"><script>');
    expect(lanesFigure({ recordings: [{ ...recordings[0], recording, heading }] })).not.toContain('<script');
  });
});

test('words', () => {
  expect([0, 7, 1500, 50_000, 1_200_000, 90_000_000].map(timeText)).toEqual(
    ['0', '7 µs', '1.5 ms', '50 ms', '1.2 s', '90 s'].map((time) => time.replace(' ', '\u00a0')),
  );
  expect([...namesOf(runs.mutexConvoy.lanes).values()]).toEqual([
    ...['main', '(*cache).load #1', '(*cache).load #2', '(*cache).load #3'],
  ]);
});
