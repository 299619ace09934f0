// What a learner is told of a run: true for everything that can make such a verdict.
import type { TestResult, Verdict } from '@/lib/core/verdict';
import { verdictWords } from '@/lib/core/verdict-words';
import { defaultLimits } from '@/lib/grader/grade';

const failed = (...states: TestResult['state'][]): Verdict => ({
  type: 'failed',
  tests: states.map((state, index): TestResult => ({ name: `Test${index}`, state, messages: [], logs: [] })),
  output: '',
});

describe('tests that did not all pass', () => {
  test.each<[string, TestResult['state'][]]>([
    ['1 of 1 test fails', ['failed']],
    ['1 of 3 tests fails', ['failed', 'passed', 'passed']],
    ['2 of 3 tests fail', ['failed', 'failed', 'passed']],
    ['1 of 1 test was skipped', ['skipped']],
    ['1 of 2 tests was skipped', ['passed', 'skipped']],
    ['2 of 2 tests were skipped', ['skipped', 'skipped']],
    ['The program ended before its tests did', ['passed', 'unfinished']],
    ['The program ended before its tests did', ['skipped', 'unfinished']],
    ['The program ended before its tests did', ['passed']],
    ['No test was run', []],
  ])('%s: %p', (headline, states) => {
    expect(verdictWords(failed(...states)).headline).toBe(headline);
  });

  test('a skipped test is told of beside one that fails, and said not to count', () => {
    expect(verdictWords(failed('skipped')).detail).toBe(
      'A test that is skipped checks nothing: it does not count as passed.',
    );
    expect(verdictWords(failed('failed', 'skipped')).detail).toMatch(/^1 of 2 tests was skipped\. A test that is/);
    expect(verdictWords(failed('failed', 'passed')).detail).toBe('');
  });
});

const nothing = { tests: [], output: '' };

test('what fails in one order only is told as that, and not as a data race', () => {
  const { headline, detail } = verdictWords({ type: 'race', seed: 3, ...nothing });
  expect(headline).toBe('Right in one order, wrong in another');
  expect(detail).toContain('The tests pass in some orders of the goroutines, and in this one they do not.');
  expect(detail).toContain('a check that no longer holds when it is acted on');
  expect(detail).not.toMatch(/nothing keeps them apart/);
});

test('a run that does not end is told both limits, for a run by the clock is longer than its processor time', () => {
  const { headline, detail } = verdictWords({
    ...{ type: 'timed-out', limitMs: defaultLimits.timeMs, isCompiler: false, ...nothing },
  });
  expect(headline).toBe('It did not end in time');
  expect(detail).toContain('3 s of processor time, and 9 s by the clock where the machine is busy');
  expect(detail).toContain('compiling comes on top');
});

test('tests that fail on the right code are told so', () => {
  const verdict = { ...failed('failed', 'passed'), isRightCode: true } as const;
  expect(verdictWords(verdict)).toEqual({
    headline: '1 of 2 tests fails',
    detail: expect.stringMatching(/^They ran on the right code first/),
  });
});

test('a coroutine that is left has no line to wait in', () => {
  const { headline, detail } = verdictWords({ type: 'leaked', test: 'TestA', goroutines: [], ...nothing });
  expect(headline).toBe('A goroutine is left');
  expect(detail).toMatch(/iter\.Pull/);
});
