/** What go test -json says is read as a person would read plain go test. */
import { layersOf, overlayOf } from '@/lib/content/prove/overlay';
import { readBuildFailures, readTestEvents } from '@/lib/content/prove/test-events';

const events = (...list: object[]) => list.map((event) => JSON.stringify(event)).join('\n');
const out = (Test: string | undefined, ...lines: string[]) =>
  lines.map((line) => ({ Action: 'output', Package: 'p', ...(Test ? { Test } : {}), Output: `${line}\n` }));
const did = (Action: string, Test?: string) => ({ Action, Package: 'p', ...(Test ? { Test } : {}) });

describe('a failing package', () => {
  const json = events(
    did('run', 'TestA'),
    ...out('TestA', '=== RUN   TestA'),
    did('run', 'TestA/one_b'),
    ...out('TestA/one_b', 'printed', '    a_test.go:3: got 1', '        want 2', '--- FAIL: TestA/one_b (0.00s)'),
    did('fail', 'TestA/one_b'),
    ...out('TestA', '--- FAIL: TestA (0.00s)'),
    did('fail', 'TestA'),
    did('run', 'TestB'),
    ...out('TestB', '--- PASS: TestB (0.00s)'),
    did('pass', 'TestB'),
    ...out(undefined, 'FAIL', 'FAIL\tp\t0.01s'),
    did('fail'),
  );
  const run = readTestEvents(json).get('p');

  it('has its failing tests by name', () => {
    expect(run).toMatchObject({
      status: 'fail',
      timedOut: false,
      tests: ['TestA', 'TestA/one_b', 'TestB'],
      failed: ['TestA', 'TestA/one_b'],
    });
  });

  it('reads like plain go test', () => {
    expect(run?.text).toBe(`--- FAIL: TestA (0.00s)
printed
    --- FAIL: TestA/one_b (0.00s)
        a_test.go:3: got 1
            want 2
FAIL
FAIL\tp\t0.01s
`);
  });
});

it('counts a test that never ended as failed, and says that it hung', () => {
  const json = events(did('run', 'TestHangs'), ...out('TestHangs', 'panic: test timed out after 10s'), did('fail'));
  expect(readTestEvents(json).get('p')).toMatchObject({ status: 'fail', failed: ['TestHangs'], timedOut: true });
});

it('tells a package that did not compile, with what the compiler said', () => {
  const json = events(
    { Action: 'build-output', ImportPath: 'q', Output: '# q\n' },
    { Action: 'build-output', ImportPath: 'q', Output: 'q/a.go:3:2: undefined: x\n' },
    { Action: 'build-fail', ImportPath: 'q' },
    { Action: 'fail', Package: 'p', FailedBuild: 'q' },
  );
  expect(readTestEvents(json).get('p')).toMatchObject({ status: 'broken', text: '# q\nq/a.go:3:2: undefined: x\n' });
  expect([...readBuildFailures(json)]).toEqual([['q', '# q\nq/a.go:3:2: undefined: x\n']]);
});

it('puts the variants of many exercises into as few runs as one exercise needs', () => {
  const variant = (exerciseDir: string, folder: string) => ({ exerciseDir, folder });
  const layers = layersOf([
    variant('a', 'solution'),
    variant('a', 'starter'),
    variant('b', 'solution'),
    variant('a', 'options/x'),
  ]);
  expect(layers.map((layer) => layer.map(({ exerciseDir, folder }) => `${exerciseDir} ${folder}`))).toEqual([
    ['a solution', 'b solution'],
    ['a starter'],
    ['a options/x'],
  ]);
});

it('lets a variant take the place of the solution, whatever its files are called', () => {
  const dir = `${process.cwd()}/tests/content/prove/course/units/channels/handover/exercises/which-guard`;
  expect(overlayOf([{ exerciseDir: dir, folder: 'options/divides' }])).toEqual({
    Replace: { [`${dir}/solution/mean.go`]: `${dir}/options/divides/mean.go` },
  });
  expect(overlayOf([{ exerciseDir: dir, folder: 'grade/../../shelf-number/starter' }])).toEqual({
    Replace: {
      [`${dir}/solution/mean.go`]: '',
      [`${dir}/solution/shelf.go`]: expect.stringContaining('shelf-number/starter/shelf.go'),
    },
  });
});
