// Right solutions in several styles, near misses, and hostile programs: no wrong one passes, no right one fails, nothing of the host is reached.
import type { VerdictType } from '@/lib/core/verdict';
import { importPath, useGrader } from '@/tests/support/grader';

jest.setTimeout(300_000);
const grader = useGrader();

const firstPriceTests = `package grade_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	solution "${importPath}"
)

func shop(ctx context.Context, i int) (int, error) {
	time.Sleep(time.Duration(i+1) * time.Second)
	return 10 * (i + 1), nil
}

func TestGivesTheFirstPrice(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got, err := solution.First(t.Context(), shop, 3)
		if got != 10 || err != nil {
			t.Errorf("got %d and %v, want 10 and nil", got, err)
		}
		time.Sleep(time.Minute)
	})
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		solution.First(t.Context(), shop, 8)
		time.Sleep(time.Minute)
	})
}
`;

const first = (body: string) => `package solution

import "context"

type fetch func(context.Context, int) (int, error)

func First(ctx context.Context, get fetch, n int) (int, error) {
${body}
}
`;

const workers = (make: string, send: string) =>
  first(`	prices := ${make}
	done := make(chan struct{})
	defer close(done)
	for i := range n {
		go func() {
			if price, err := get(ctx, i); err == nil {
				${send}
			}
		}()
	}
	return <-prices, nil`);

describe('a leak and its cures', () => {
  const select = 'select { case prices <- price: case <-done: }';
  test.each<[string, string, VerdictType]>([
    ['room for every send', workers('make(chan int, n)', 'prices <- price'), 'passed'],
    ['a select on done', workers('make(chan int)', select), 'passed'],
    ['no goroutine at all', first('	return get(ctx, 0)'), 'passed'],
    ['a send that nobody takes', workers('make(chan int)', 'prices <- price'), 'leaked'],
    ['a buffer of a guessed size', workers('make(chan int, 3)', 'prices <- price'), 'leaked'],
    ['the wrong price', workers('make(chan int, n)', 'prices <- price + 1'), 'failed'],
  ])('%s', async (_, code, type) => {
    expect((await grader.grade(code, firstPriceTests)).type).toBe(type);
  });

  test('names where the leaked goroutine was started and what it waits for', async () => {
    const verdict = await grader.grade(workers('make(chan int)', 'prices <- price'), firstPriceTests);
    expect(verdict).toMatchObject({ type: 'leaked', test: 'TestGivesTheFirstPrice' });
    const { goroutines } = verdict as Extract<typeof verdict, { type: 'leaked' }>;
    expect(goroutines).toHaveLength(2);
    expect(goroutines[0]).toEqual({
      ...{ state: 'chan send', function: 'First' },
      at: { file: 'solution.go', line: 14 },
      startedAt: { file: 'solution.go', line: 12 },
    });
  });
});

const answerTests = `package grade_test

import (
	"testing"

	solution "${importPath}"
)

func TestAnswer(t *testing.T) {
	if got := solution.Answer(); got != 42 {
		t.Errorf("got %d, want 42", got)
	}
}
`;

const answer = (body: string, before = '') => `package solution

${before}

func Answer() int {
	${body}
}
`;
const right = 'return 42';
const wrong = 'return 41';

describe('what is refused before it runs', () => {
  test.each<[string, string, RegExp]>([
    ['os.Exit', answer(wrong, 'import "os"\n\nfunc init() { os.Exit(0) }'), /import of "os"/],
    [
      'the tests’ arguments',
      answer(wrong, 'import "os"\n\nfunc init() { os.Args = append(os.Args, "-test.run=NONE") }'),
      /"os"/,
    ],
    ['unsafe', answer(right, 'import _ "unsafe"'), /"unsafe"/],
    ['reflect', answer(right, 'import "reflect"\n\nvar x = reflect.ValueOf'), /"reflect"/],
    ['syscall', answer(right, 'import "syscall"\n\nvar x = syscall.Exit'), /"syscall"/],
    ['runtime', answer(right, 'import "runtime"\n\nvar x = runtime.GC'), /"runtime"/],
    ['the harness itself', answer(wrong, 'import "gograder/testing"\n\nvar x = testing.Main'), /gograder/],
    ['testing', answer(wrong, 'import "testing"\n\nvar x testing.T'), /"testing"/],
    ['cgo', answer(right, '// int x;\nimport "C"'), /"C"/],
    [
      'embedding the tests',
      answer(right, 'import "embed"\n\n//go:embed solution_test.go\nvar fs embed.FS'),
      /directives|"embed"/,
    ],
    ['linkname', answer(right, '//go:linkname fail gograder/testing.failed\nvar fail int'), /directives/],
    [
      'an import of the host',
      answer(right, '//go:wasmimport grader report\nfunc report(int32, int32, int32)'),
      /directives/,
    ],
    ['a line directive', answer(right, '/*line other.go:1*/ var x = 1'), /directives/],
    ['a build tag', `//go:build ignore\n\n${answer(right)}`, /directives/],
    ['a directive in what does not parse', answer('return 42 +', '//go:linkname a b'), /directives/],
    ['another package', answer(right).replace('package solution', 'package main'), /must be called solution/],
    ['a body that is elsewhere', answer(right, 'func hidden() int'), /needs a body/],
    [
      'another package’s error',
      answer(wrong, 'import ("context"; "errors")\n\nfunc init() { context.Canceled = errors.New("x") }'),
      /context.Canceled belongs/,
    ],
    ['its address', answer(wrong, 'import "io"\n\nvar p = &io.EOF'), /io.EOF belongs/],
    [
      'a loop over it',
      answer(wrong, 'import "io"\n\nfunc f(es []error) { for _, io.EOF = range es { } }'),
      /io.EOF belongs/,
    ],
    ['it by a dot import', answer(wrong, 'import . "io"\n\nfunc init() { EOF = nil }'), /io.EOF belongs/],
    [
      'the default client',
      answer(wrong, 'import "net/http"\n\nfunc init() { http.DefaultClient.Timeout = 1 }'),
      /http.DefaultClient belongs/,
    ],
    [
      'the log’s output',
      answer(wrong, 'import ("io"; "log")\n\nfunc init() { log.SetOutput(io.Discard) }'),
      /log.SetOutput changes/,
    ],
    ['the log’s exit', answer('log.Fatal("x"); return 1', 'import "log"'), /log.Fatal ends/],
    [
      'the default mux',
      answer(wrong, 'import "net/http"\n\nfunc init() { http.HandleFunc("/", nil) }'),
      /http.HandleFunc changes/,
    ],
    ['a huge file', answer(right, `// ${'x'.repeat(70_000)}`), /longer than 64 KiB/],
    ['what is no text', answer(right, '// \u0000'), /not UTF-8 text/],
  ])('%s', async (_, code, says) => {
    const verdict = await grader.grade(code, answerTests);
    expect(verdict).toMatchObject({
      type: 'refused',
      diagnostics: expect.arrayContaining([expect.objectContaining({ message: expect.stringMatching(says) })]),
    });
  });
});

describe('what runs and proves nothing', () => {
  test.each<[string, string, VerdictType]>([
    [
      'printed passes',
      answer(wrong, 'import "fmt"\n\nfunc init() { fmt.Println("--- PASS: TestAnswer\\nPASS\\nok") }'),
      'failed',
    ],
    ['an endless loop', answer('for { }'), 'timed-out'],
    ['an endless loop before the tests', answer(right, 'func init() { for { } }'), 'timed-out'],
    ['a busy wait', answer('for { select { default: } }'), 'timed-out'],
    ['goroutines without end', answer('for { go func() { select {} }() }'), 'out-of-memory'],
    ['memory without end', answer('var all [][]byte; for { all = append(all, make([]byte, 1<<20)) }'), 'out-of-memory'],
    ['a huge variable', answer('big[len(big)-1]++; return int(big[0])', 'var big [1 << 30]byte'), 'out-of-memory'],
    ['output without end', answer('for { fmt.Println("0123456789") }', 'import "fmt"'), 'too-much-output'],
    ['recursion without end', answer('return Answer() + 1'), 'panicked'],
    ['a panic', answer('panic("no answer")'), 'panicked'],
    ['a panic before the tests', answer(right, 'func init() { panic("early") }'), 'panicked'],
    ['a panic in a goroutine', answer('go func() { panic("late") }(); select {}'), 'panicked'],
    ['a caught panic', answer('defer func() { recover() }(); panic("x")'), 'failed'],
    ['waiting for nobody', answer('return <-make(chan int)'), 'deadlocked'],
    ['waiting for nobody before the tests', answer(right, 'func init() { select {} }'), 'deadlocked'],
    [
      'a mutex taken twice',
      answer('var mu sync.Mutex; mu.Lock(); mu.Lock(); return 42', 'import "sync"'),
      'deadlocked',
    ],
    ['a nil map', answer('var m map[string]int; m["a"] = 1; return 42'), 'panicked'],
  ])('%s', async (_, code, type) => {
    expect((await grader.grade(code, answerTests)).type).toBe(type);
  });

  test('compilers’ work without end is stopped', async () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `type t${i + 1} struct { a, b [2]t${i} }`).join('\n');
    const verdict = await grader.grade(
      answer('var x t40; _ = x; return 42', `type t0 [2]int\n${doubling}`),
      answerTests,
    );
    expect(['timed-out', 'out-of-memory', 'does-not-compile']).toContain(verdict.type);
    const long = `const a = "${'x'.repeat(1000)}"\n${Array.from({ length: 30 }, (_, i) => `const ${'b'.repeat(i + 1)} = ${i === 0 ? 'a + a' : `${'b'.repeat(i)} + ${'b'.repeat(i)}`}`).join('\n')}`;
    const strings = await grader.grade(answer(`return len(${'b'.repeat(30)})`, long), answerTests);
    expect(['timed-out', 'out-of-memory', 'does-not-compile', 'failed']).toContain(strings.type);
  });

  test('a sleep of hours takes no time, and the clock of a busy loop moves', async () => {
    const code = answer(
      'time.Sleep(10 * time.Hour); for start := time.Now(); time.Since(start) < 100*time.Millisecond; { }; return 42',
      'import "time"',
    );
    expect((await grader.grade(code, answerTests)).type).toBe('passed');
  });

  test('the default client may be used', async () => {
    const code = answer(
      'if _, err := http.DefaultClient.Get("x:"); err == nil { return 1 }; return 42',
      'import "net/http"',
    );
    expect((await grader.grade(code, answerTests)).type).toBe('passed');
  });

  test('nothing of the host is seen', async () => {
    const code = answer(
      'r, err := http.Get("http://127.0.0.1:80/"); if err == nil { return r.StatusCode }; fmt.Println(err); return 42',
      'import ("fmt"; "net/http")',
    );
    const verdict = await grader.grade(code, answerTests);
    expect(verdict.type).toBe('passed');
    expect(verdict.output).toMatch(/dial tcp|not supported|no such host|protocol/i);
  });
});

describe('Go’s own words', () => {
  test('a compile error by line', async () => {
    expect(await grader.grade(answer('x := 1; return 42 + "a"'), answerTests)).toMatchObject({
      type: 'does-not-compile',
      diagnostics: [
        { file: 'solution.go', line: 6, column: 2, message: 'declared and not used: x' },
        { file: 'solution.go', line: 6, message: expect.stringContaining('mismatched types') },
      ],
    });
  });

  test('what the tests need is missing', async () => {
    const verdict = await grader.grade('package solution\n', answerTests);
    expect(verdict).toMatchObject({
      type: 'does-not-compile',
      diagnostics: [{ file: 'solution_test.go', message: 'undefined: solution.Answer' }],
    });
  });

  test('a finding of vet where all tests pass', async () => {
    const code = answer('ctx, _ := context.WithCancel(context.Background()); _ = ctx; return 42', 'import "context"');
    expect(await grader.grade(code, answerTests)).toMatchObject({
      type: 'vet',
      diagnostics: [{ file: 'solution.go', line: 6, message: expect.stringContaining('cancel function') }],
    });
  });

  test('a panic in what a wait group runs, without what that adds', async () => {
    const code = answer(
      'var wg sync.WaitGroup; wg.Go(func() { panic("no answer") }); wg.Wait(); return 42',
      'import "sync"',
    );
    expect(await grader.grade(code, answerTests)).toMatchObject({ type: 'panicked', message: 'no answer' });
  });

  test('a test’s message, and tests as they come', async () => {
    const seen: string[] = [];
    const verdict = await grader.grade(answer(wrong), answerTests, {
      onTest: ({ name, state }) => seen.push(`${name} ${state}`),
    });
    expect(verdict).toMatchObject({ type: 'failed', tests: [{ name: 'TestAnswer', messages: ['got 41, want 42'] }] });
    expect(seen).toEqual(['TestAnswer failed']);
  });
});

describe('races', () => {
  const counterTests = `package grade_test

import (
	"sync"
	"testing"

	solution "${importPath}"
)

func TestCountsEveryHit(t *testing.T) {
	var c solution.Counter
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() { c.Hit() })
	}
	wg.Wait()
	if got := c.Count(); got != 50 {
		t.Errorf("got %d hits, want 50", got)
	}
}
`;
  const counter = (fields: string, hit: string, count = 'return c.n', imports = 'sync') => `package solution

import "${imports}"

type Counter struct { ${fields} }

func (c *Counter) Hit() { ${hit} }
func (c *Counter) Count() int { ${count} }
`;
  test.each<[string, string, VerdictType]>([
    ['none', counter('mu sync.Mutex; n int', 'c.n++'), 'race'],
    ['none, written out', counter('mu sync.Mutex; n int', 'c.n = 1 + c.n'), 'race'],
    ['none, as a maximum', counter('mu sync.Mutex; n int', 'c.n = max(0, c.n+1)'), 'race'],
    ['none, as a slice', counter('mu sync.Mutex; n []bool', 'c.n = append(c.n, true)', 'return len(c.n)'), 'race'],
    [
      'a mutex, as a slice',
      counter(
        'mu sync.Mutex; n []bool',
        'c.mu.Lock(); defer c.mu.Unlock(); c.n = append(c.n, true)',
        'return len(c.n)',
      ),
      'passed',
    ],
    ['a mutex', counter('mu sync.Mutex; n int', 'c.mu.Lock(); defer c.mu.Unlock(); c.n++'), 'passed'],
    ['an atomic', counter('n atomic.Int64', 'c.n.Add(1)', 'return int(c.n.Load())', 'sync/atomic'), 'passed'],
    [
      'load and store',
      counter('n atomic.Int64', 'n := c.n.Load(); c.n.Store(n + 1)', 'return int(c.n.Load())', 'sync/atomic'),
      'race',
    ],
    [
      'two locks',
      counter('mu sync.Mutex; n int', 'c.mu.Lock(); n := c.n; c.mu.Unlock(); c.mu.Lock(); c.n = n + 1; c.mu.Unlock()'),
      'race',
    ],
  ])('a counter guarded by %s', async (_, code, type) => {
    expect((await grader.grade(code, counterTests, { isAboutRaces: true })).type).toBe(type);
  });
});
