// What must not change from run to run, and what must not be left over.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { defaultLimits } from '@/lib/grader/grade';
import { importPath, useGrader } from '@/tests/support/grader';
import { times } from '@/tests/support/thorough';

jest.setTimeout(180_000);
const grader = useGrader();

const tests = `package grade_test

import (
	"testing"

	solution "${importPath}"
)

func TestOrder(t *testing.T) {
	if got := solution.Order(); got != "never" {
		t.Errorf("got %s, want never", got)
	}
}
`;
/** Prints what depends on chance: map order, select, scheduling. */
const chance = `package solution

import (
	"fmt"
	"math/rand"
	"sync"
	"time"
)

func Order() string {
	names := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4}
	out := ""
	for name := range names {
		out += name
	}
	left, right := make(chan int, 50), make(chan int, 50)
	for i := range 50 {
		left <- i
		right <- i
	}
	for range 50 {
		select {
		case <-left:
			out += "l"
		case <-right:
			out += "r"
		}
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			time.Sleep(time.Duration(rand.Intn(100)) * time.Millisecond)
			mu.Lock()
			out += fmt.Sprint(i)
			mu.Unlock()
		})
	}
	wg.Wait()
	return out + time.Now().UTC().Format(time.RFC3339Nano)
}
`;
const allow = ['fmt', 'math/rand', 'sync', 'time'];

test('a program that hangs on chance says the same every time', async () => {
  const first = await grader.grade(chance, tests, { allow });
  expect(first).toMatchObject({
    type: 'failed',
    tests: [{ messages: [expect.stringMatching(/^got [abcd]{4}[lr]{50}[0-7]{8}2026/)] }],
  });
  for (let n = 0; n < times(20, 8); n++) expect(await grader.grade(chance, tests, { allow })).toEqual(first);
});

// Where there is no /proc, nothing is looked at and only the last run tells.
const isSeen = process.platform === 'linux';
/** What each open file is, as "socket:[4711]". */
const openFiles = () =>
  (isSeen ? readdirSync('/proc/self/fd') : []).flatMap((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`);
    } catch {
      // That of the listing itself.
      return [];
    }
  });
const childrenOf = (pid: number): string[] =>
  (isSeen ? readdirSync('/proc') : []).filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return new RegExp(`\\) \\S ${pid} `).test(readFileSync(`/proc/${name}/stat`, 'utf8'));
    } catch {
      return false;
    }
  });
const children = () => childrenOf(process.pid);

/** What there is that was not there `before`, after up to half a minute: the pipes of a child that was stopped close a moment after the verdict. */
async function addedTo(before: readonly string[], look: () => string[], most: number): Promise<string[]> {
  const added = () => {
    const old = [...before];
    return look().filter((one) => {
      const at = old.indexOf(one);
      if (at >= 0) old.splice(at, 1);
      return at < 0;
    });
  };
  let found = added();
  for (let n = 0; n < 300 && found.length > most; n++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = added();
  }
  return found;
}

test('honest and hostile runs in a row leave nothing behind', async () => {
  const hostile = [
    'for { }',
    'for { go func() { select {} }() }',
    'panic("x")',
    'return <-make(chan string)',
    'for { println("x") }',
  ];
  const codes = ['return "never"', ...hostile].map((body) => `package solution\n\nfunc Order() string { ${body} }\n`);
  const limits = { ...defaultLimits, timeMs: 700 };
  const round = async () => {
    for (const code of codes) await grader.grade(code, tests, { allow, limits });
  };
  await round();
  const [files, processes] = [openFiles(), children()];
  for (let n = 0; n < times(4, 2); n++) await round();
  // The child that took the place of another, and the channel to it.
  expect((await addedTo(files, openFiles, 1)).length).toBeLessThanOrEqual(1);
  expect((await addedTo(processes, children, 1)).length).toBeLessThanOrEqual(1);
  expect((await grader.grade(codes[0] ?? '', tests, { allow })).type).toBe('passed');
});

test('a program that others keep waiting has its own time all the same, and one that never ends does not have more', async () => {
  const two = (second: string) => `package solution

func First() {}
func Second() int {
	n := 0
	for i := ${second} {
		n += i % 7
	}
	return n
}
`;
  const both = `package grade_test

import (
	"testing"

	solution "${importPath}"
)

func TestFirst(t *testing.T)  { solution.First() }
func TestSecond(t *testing.T) { solution.Second() }
`;
  const limits = { ...defaultLimits, timeMs: 1_000 };
  const [child] = childrenOf(process.pid);
  // Stopped by a signal once the first test is over, as by a machine with more to do than it can.
  const onTest = ({ name }: { name: string }) => {
    if (name !== 'TestFirst' || !child) return;
    process.kill(Number(child), 'SIGSTOP');
    setTimeout(() => process.kill(Number(child), 'SIGCONT'), 1_500);
  };
  expect((await grader.grade(two('range 30_000_000'), both, { limits, onTest })).type).toBe('passed');
  // From when it runs: how long compilers take is another matter.
  let startedMs = 0;
  const onFirst = () => {
    startedMs ||= Date.now();
  };
  expect((await grader.grade(two('0; ; i++'), both, { limits, onTest: onFirst })).type).toBe('timed-out');
  expect(Date.now() - startedMs).toBeLessThan(1_000 * 3 + 10_000);
});

test('a run whose client leaves is ended, and the next is not disturbed', async () => {
  const endless = `package solution

func First() {}
func Order() string { for { } }
`;
  const both = tests.replace('func TestOrder', 'func TestFirst(t *testing.T) { solution.First() }\n\nfunc TestOrder');
  // Of its own it would end after an hour: that it ends at all is because of who left.
  const limits = { ...defaultLimits, timeMs: 3_600_000 };
  for (const when of ['while it is compiled', 'while it runs']) {
    const leaving = new AbortController();
    const leave = () => leaving.abort(new Error('gone'));
    const running = grader.grade(endless, both, { limits, signal: leaving.signal, onTest: leave });
    if (when === 'while it is compiled') setImmediate(leave);
    await running.catch(() => {});
    expect([when, leaving.signal.aborted]).toEqual([when, true]);
  }
  expect((await grader.grade('package solution\n\nfunc Order() string { return "never" }\n', tests)).type).toBe(
    'passed',
  );
});
