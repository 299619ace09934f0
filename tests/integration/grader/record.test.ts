// Recordings of programs whose behaviour is known: which lanes there are, what they wait for, and who wakes whom.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanePlace, Recording } from '@/lib/core/lanes';
import { defaultLimits } from '@/lib/grader/grade';
import { type Recorded, record } from '@/lib/grader/record';
import { projectRoot } from '@/tests/support/database';
import { importPath, useGrader } from '@/tests/support/grader';
import { times } from '@/tests/support/thorough';

jest.setTimeout(120_000);
const grader = useGrader();

const programOf = (name: string) =>
  readFileSync(join(projectRoot, `tests/integration/grader/recorded/${name}.go`), 'utf8');

function recordProgram(text: string, more: Parameters<typeof record>[2] = {}): Promise<Recorded> {
  const allow = ['context', 'errors', 'fmt', 'os', 'sync', 'time', 'golang.org/x/sync/errgroup'];
  const files = [{ name: 'main.go', text }];
  return record(grader, { importPath, packageName: 'program', files, tests: [], allow, test: null }, more);
}

const recordTest = (code: string, tests: string, test: string) =>
  record(grader, {
    ...{ importPath, packageName: 'solution', allow: ['context', 'sync', 'time'], test },
    files: [{ name: 'solution.go', text: code }],
    tests: [{ name: 'solution_test.go', text: tests }],
  });

function recordingOf(recorded: Recorded): Recording {
  if (recorded.type !== 'recording') throw new Error(`${recorded.why}: ${recorded.message}`);
  return recorded.recording;
}

const at = (place: LanePlace | null) => (place ? `:${place.line}` : '');

/** A lane a line, and a wake a line: as short as it can be read. */
function story({ lanes, wakes }: Recording): string[] {
  return [
    ...lanes.map(({ id, name, startedBy, startedAt, spans, end }) => {
      const states = spans.map((span) => `${span.state}${at(span.at)} ${span.fromUs / 1000}-${span.toUs / 1000}`);
      return `${id} ${name}${startedBy ? ` by ${startedBy}${at(startedAt)}` : ''}: ${states.join(', ')}; ${end}`;
    }),
    ...wakes.map(
      (wake) =>
        `${wake.atUs / 1000}: ${wake.by === 0 ? 'clock' : wake.by}${at(wake.at)} wakes ${wake.lane} from ${wake.span}`,
    ),
  ];
}

const stories: Record<string, string[]> = {
  leak: [
    '1 main: select:21 0-50, sleep:12 50-300; returned',
    '2 first.func1 by 1:17: sleep:18 0-200, send:19 200-300; leaked',
    '50: clock wakes 1 from 0',
    '200: clock wakes 2 from 0',
    '300: clock wakes 1 from 1',
  ],
  unclosed: [
    '1 main: send:14 0-0, wait-group:16 0-0; leaked',
    '2 main.func1 by 1:9: receive:10 0-0, receive:10 0-0; leaked',
    '3 main.func1 by 1:9: receive:10 0-0; leaked',
    '0: 2:10 wakes 1 from 0',
    '0: 1:15 wakes 2 from 0',
  ],
  errgroup: [
    '1 main: wait-group:28 0-30; returned',
    '2 main.func1 by 1:26: select:13 0-30; returned',
    '3 main.func2 by 1:27: select:13 0-30; returned',
    '30: clock wakes 3 from 0',
    '30: 3 wakes 2 from 0',
    '30: 2 wakes 1 from 0',
  ],
  pool: [
    '1 main: receive:22 0-5, sleep:23 5-25, sleep:23 25-45, sleep:23 45-65, sleep:23 65-85; returned',
    '2 main.func1 by 1:12: receive:28 0-0, sleep:29 0-5, sleep:29 5-10, send:30 10-45; returned',
    '3 main.func1 by 1:12: receive:28 0-0, sleep:29 0-5, send:30 5-25, sleep:29 25-30, send:30 30-65; returned',
    '4 main.func2 by 1:14: send:16 0-5, send:16 5-25, wait-group:19 25-65; returned',
    '0: 4:16 wakes 2 from 0',
    '0: 4:16 wakes 3 from 0',
    '5: clock wakes 2 from 1',
    '5: clock wakes 3 from 1',
    '5: 2:30 wakes 1 from 0',
    '5: 2:28 wakes 4 from 0',
    '10: clock wakes 2 from 2',
    '25: clock wakes 1 from 1',
    '25: 1:22 wakes 3 from 2',
    '25: 3:28 wakes 4 from 1',
    '30: clock wakes 3 from 3',
    '45: clock wakes 1 from 2',
    '45: 1:22 wakes 2 from 3',
    '65: clock wakes 1 from 3',
    '65: 1:22 wakes 3 from 4',
    '65: 3 wakes 4 from 2',
    '85: clock wakes 1 from 4',
  ],
  convoy: [
    '1 main: wait-group:18 0-30; returned',
    '2 main.func1 by 1:12: sleep:14 0-10; returned',
    '3 main.func1 by 1:12: mutex:13 0-10, sleep:14 10-20; returned',
    '4 main.func1 by 1:12: mutex:13 0-20, sleep:14 20-30; returned',
    '10: clock wakes 2 from 0',
    '10: 2:15 wakes 3 from 0',
    '20: clock wakes 3 from 1',
    '20: 3:15 wakes 4 from 0',
    '30: clock wakes 4 from 1',
    '30: 4 wakes 1 from 0',
  ],
  timeout: [
    '1 main: select:8 0-40, sleep:12 40-140; returned',
    '2 answer by 1:7: sleep:16 0-90; returned',
    '40: clock wakes 1 from 0',
    '90: clock wakes 2 from 0',
    '140: clock wakes 1 from 1',
  ],
  nested: [
    '1 main: receive:6 0-0; returned',
    '2 outer by 1:5: receive:14 0-0; returned',
    '3 outer.func1 by 2:11: running 0-0; returned',
    '4 inner by 3:12: running 0-0; returned',
    '0: 4:18 wakes 2 from 0',
    '0: 2:15 wakes 1 from 0',
  ],
  ticker: [
    '1 main: sleep:10 0-2500; returned',
    '2 main.func1 by 1:6: receive:7 0-1000, receive:7 1000-2000, receive:7 2000-2500; cut',
    '1000: clock wakes 2 from 0',
    '2000: clock wakes 2 from 1',
    '2500: clock wakes 1 from 0',
  ],
};

test.each(Object.keys(stories))('%s', async (name) => {
  expect(story(recordingOf(await recordProgram(programOf(name))))).toEqual(stories[name]);
});

test('the same program gives the same recording, every time', async () => {
  const [first, ...others] = await Promise.all(
    Array.from({ length: times(20, 8) }, () => recordProgram(programOf('pool'))),
  );
  for (const other of others) expect(other).toEqual(first);
});

test('the order of what happens at one time is kept', async () => {
  const { lanes, wakes } = recordingOf(await recordProgram(programOf('nested')));
  const orders = [
    ...lanes.flatMap(({ order, endOrder }) => [order, endOrder ?? 0]),
    ...wakes.map(({ order }) => order),
  ];
  expect(new Set(orders).size).toBe(orders.length);
  const [main, outer, closure, inner] = lanes;
  expect([main, outer, closure, inner].map((lane) => lane?.order)).toEqual(
    [main, outer, closure, inner].map((lane) => lane?.order ?? 0).sort((a, b) => a - b),
  );
  expect(wakes[0]?.order).toBeLessThan(wakes[1]?.order ?? 0);
});

const bubble = `package solution_test

import (
	"testing"
	"testing/synctest"
	"time"

	solution "${importPath}"
)

func TestOther(t *testing.T) {}

func TestFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		done := make(chan bool)
		go func() {
			solution.Work()
			close(done)
		}()
		synctest.Wait()
		select {
		case <-done:
			t.Fatal("too early")
		default:
		}
		time.Sleep(time.Second)
		<-done
	})
}
`;

test('a test with a bubble is recorded over the same time, learner and test', async () => {
  const work = 'package solution\n\nimport "time"\n\nfunc Work() { time.Sleep(3 * time.Second) }\n';
  expect(story(recordingOf(await recordTest(work, bubble, 'TestFirst')))).toEqual([
    '1 TestFirst: sleep:26 0-1000, receive:27 1000-3000; returned',
    '2 TestFirst.func1.1 by 1:16: sleep:5 0-3000; returned',
    '1000: clock wakes 1 from 0',
    '3000: clock wakes 2 from 0',
    '3000: 2:18 wakes 1 from 1',
  ]);
});

test('what can go on when a test is over is not a leak; what cannot is one', async () => {
  const work = `package solution

import "time"

func Work() {
	never := make(chan int)
	go func() { never <- 1 }()
	go func() { time.Sleep(5 * time.Second) }()
	time.Sleep(time.Second)
}
`;
  const { lanes } = recordingOf(await recordTest(work, bubble, 'TestFirst'));
  expect(lanes.map(({ name, end }) => `${name} ${end}`)).toEqual([
    'TestFirst returned',
    'TestFirst.func1.1 returned',
    'Work.func1 leaked',
    'Work.func2 returned',
  ]);
});

describe('bounds', () => {
  const body = (text: string) =>
    `package main\n\nimport (\n\t"os"\n\t"time"\n)\n\nvar _, _ = os.Exit, time.Sleep\n\nfunc main() {\n${text}\n}\n`;
  const whyNot = async (text: string) => {
    const recorded = await recordProgram(body(text));
    return recorded.type === 'none' ? recorded.why : 'recorded';
  };

  test('many goroutines are cut, and counted', async () => {
    const many = body(
      '\tfor range 500 {\n\t\tgo time.Sleep(time.Second)\n\t\tgo func() { time.Sleep(time.Millisecond) }()\n\t}\n\ttime.Sleep(time.Minute)',
    );
    const { lanes, cut } = recordingOf(await recordProgram(many, { maxLanes: 10, maxEvents: 300 }));
    expect(lanes).toHaveLength(10);
    expect(cut?.lanes).toBe(491);
    expect(cut?.events).toBeGreaterThan(0);
    // Nobody can say that they never end.
    expect(lanes.filter(({ end }) => end === 'leaked')).toEqual([]);
  });

  test('an endless loop, endless memory, endless events and an early end have no recording, and say why', async () => {
    expect(await whyNot('\tfor {\n\t}')).toBe('time');
    expect(await whyNot('\tvar all [][]byte\n\tfor {\n\t\tall = append(all, make([]byte, 1<<20))\n\t}')).toBe('memory');
    expect(
      await whyNot(
        '\tc := make(chan int)\n\tgo func() {\n\t\tfor {\n\t\t\tc <- 1\n\t\t}\n\t}()\n\tfor {\n\t\t<-c\n\t}',
      ),
    ).toMatch(/time|too-much/);
    expect(await whyNot('\tos.Exit(0)')).toBe('ended');
    expect(await whyNot('\tgo func() { panic("no") }()\n\ttime.Sleep(1)')).toBe('ended');
    expect(await whyNot('\tnonsense')).toBe('not-compiled');
  });

  test('a deadlock of all is recorded: everybody is stuck', async () => {
    const { lanes } = recordingOf(
      await recordProgram(body('\tc := make(chan int)\n\tgo func() { c <- 1 }()\n\tc <- 2')),
    );
    expect(lanes.map(({ end }) => end)).toEqual(['leaked', 'leaked']);
  });

  test('output without end ends it', async () => {
    const recorded = await recordProgram(body('\tfor {\n\t\tprintln("more")\n\t}'), {
      limits: { ...defaultLimits, outputBytes: 1000 },
    });
    expect(recorded).toMatchObject({ type: 'none', why: 'too-much' });
  });
});
