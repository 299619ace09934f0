// What a leak verdict says, and what is none: as in the standard testing package.
import { importPath, useGrader } from '@/tests/support/grader';

jest.setTimeout(60_000);
const grader = useGrader();

const testsOf = (body: string) => `package grade_test

import (
	"testing"
	"testing/synctest"

	solution "${importPath}"
)

func TestBefore(t *testing.T) {
	if solution.IsWrong {
		t.Error("got wrong, want right")
	}
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		${body}
	})
}
`;
const codeOf = (imports: string, body: string, { parameters = '', isWrong = false } = {}) => `package solution

import (
${imports
  .split(' ')
  .map((path) => `\t"${path}"`)
  .join('\n')}
)

const IsWrong = ${isWrong}

func Start(${parameters}) {
${body}
}
`;

test.each<[string, string]>([
  ['sync', '	var wg sync.WaitGroup\n	lines := make(chan int)\n	wg.Go(func() {\n		lines <- 1\n	})'],
  [
    'golang.org/x/sync/errgroup',
    '	var g errgroup.Group\n	lines := make(chan int)\n	g.Go(func() error {\n		lines <- 1\n		return nil\n	})',
  ],
])('a goroutine started by Go of %s is named by the line that called it', async (path, body) => {
  const code = codeOf(path, body);
  const verdict = await grader.grade(code, testsOf('solution.Start()'), { allow: [path] });
  const lineOf = (part: string) => ({
    file: 'solution.go',
    line: code.split('\n').findIndex((line) => line.includes(part)) + 1,
  });
  expect(verdict).toMatchObject({
    ...{ type: 'leaked', test: 'TestNoGoroutineIsLeft' },
    goroutines: [{ state: 'chan send', function: 'Start', at: lineOf('lines <- 1'), startedAt: lineOf('.Go(') }],
  });
});

test('a goroutine that ends with t.Context is no leak: it is cancelled before the cleanups, and leaks are looked for after them', async () => {
  const code = codeOf('context', '	go func() {\n		<-ctx.Done()\n	}()', {
    parameters: 'ctx context.Context',
  });
  expect((await grader.grade(code, testsOf('solution.Start(t.Context())'))).type).toBe('passed');
});

test('the test in which it leaks is named, not one that failed before', async () => {
  const code = codeOf('fmt', '	go func() { select {} }()\n	fmt.Println()', { isWrong: true });
  const verdict = await grader.grade(code, testsOf('solution.Start()'));
  expect(verdict).toMatchObject({ type: 'leaked', test: 'TestNoGoroutineIsLeft' });
});
