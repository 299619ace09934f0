/** Results of predict exercises are written as docs/authoring.md says. */
import { resultOfBuild, resultOfRun, resultOfTests, resultOfVet } from '@/lib/content/prove/program-result';

const run = (stdout: string, stderr = '', exitCode: number | null = 0) => resultOfRun({ stdout, stderr, exitCode });
const dump = '\n\ngoroutine 1 [running]:\nmain.main()\n\tmain.go:3\n';

it.each([
  ['its output, trimmed', run('  a \nb  \n\n'), 'a\nb'],
  ['nothing of standard error where it ends well', run('a\n', 'warning: b\n'), 'a'],
  ['a panic', run('', `panic: out of stock${dump}`, 2), 'panic: out of stock'],
  ['a panic after output', run('a\n', `panic: out of stock${dump}`, 2), 'a | panic: out of stock'],
  [
    'a nil pointer, without the signal',
    run('', 'panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: x]\n', 2),
    'panic: runtime error: invalid memory address or nil pointer dereference',
  ],
  ['a panic in a panic', run('', `panic: first [recovered]\n\tpanic: second${dump}`, 2), 'panic: first panic: second'],
  ['a deadlock', run('a\n', `fatal error: all goroutines are asleep - deadlock!${dump}`, 2), 'a | deadlock'],
  ['a data race', run('', 'WARNING: DATA RACE\n', 66), 'data race'],
  ['another fatal error by its status', run('', `fatal error: concurrent map writes${dump}`, 2), 'exit status 2'],
  ['os.Exit', run('bye\n', 'panic: only a word in a log\n', 3), 'bye | exit status 3'],
  [
    'a compile error',
    resultOfBuild('# course.example/a\n./main.go:4:2: declared and not used: x\n./main.go:5:1: b'),
    'compile error: declared and not used: x',
  ],
  [
    'a compile error without a position',
    resultOfBuild('package a\n\timports b: import cycle not allowed\n'),
    'compile error: package a',
  ],
  ['a build', resultOfBuild(''), 'ok'],
  [
    'a finding of vet',
    resultOfVet('main.go:6:2: the cancel function is not used'),
    'vet: the cancel function is not used',
  ],
  [
    'failing tests',
    resultOfTests({ status: 'fail', tests: [], failed: ['TestA', 'TestA/b', 'TestC'], timedOut: false, text: '' }),
    'FAIL: TestA, TestC',
  ],
  ['a clean vet', resultOfVet(''), 'ok'],
])('is %s', (_, result, expected) => {
  expect(result).toBe(expected);
});
