// Tests that a learner wrote, against given code: honest ones run, those that look at the code by another way than calling it do not.
import type { Verdict } from '@/lib/core/verdict';
import { importPath, useGrader } from '@/tests/support/grader';

jest.setTimeout(60_000);
const grader = useGrader();

const given = `package solution

import "os"

// Limit is what callers may change.
var Limit = 42

func Answer() int { return min(Limit, 42) }

func home() string { return os.Getenv("HOME") }

var _ = home
`;

const gradeTests = (body: string, imports: string[] = [], clause = 'package solution_test'): Promise<Verdict> => {
  const specs = ['"testing"', ...imports, `solution "${importPath}"`].map((spec) => `\t${spec}\n`).join('');
  const tests = `${clause}\n\nimport (\n${specs})\n\nvar _ = solution.Answer\n\n${body}\n`;
  return grader.grade(given, tests, { isAboutTests: true, allow: ['os', 'net/http', 'testing'] });
};
const inTest = (body: string) => `func TestAnswer(t *testing.T) {\n${body}\n}`;

test.each<[string, string, string[]]>([
  ['a comparison', 'if got := solution.Answer(); got != 42 { t.Errorf("got %d", got) }', []],
  [
    'a variable of the package that is theirs to change',
    'solution.Limit = 7; if solution.Answer() != 7 { t.Fail() }',
    [],
  ],
  ['DeepEqual', 'if !reflect.DeepEqual([]int{solution.Answer()}, []int{42}) { t.Fail() }', ['"reflect"']],
  ['what every test uses', 'if fmt.Sprint(solution.Answer()) != "42" { t.Fail() }', ['"fmt"']],
  ['a bubble', 'synctest.Test(t, func(t *testing.T) { time.Sleep(time.Hour) })', ['"testing/synctest"', '"time"']],
])('%s may be in a test', async (_, body, imports) => {
  expect(await gradeTests(inTest(body), imports)).toMatchObject({ type: 'passed' });
});

test.each<[string, RegExp, () => Promise<Verdict>]>([
  ['the harness itself', /"gograder\/testing"/, () => gradeTests(inTest(''), ['h "gograder/testing"'])],
  [
    'where a function stands',
    /"runtime"/,
    () => gradeTests(inTest('_, _, line, _ := runtime.Caller(0); t.Log(line)'), ['"runtime"']),
  ],
  [
    'the address of a function',
    /only DeepEqual/,
    () => gradeTests(inTest('t.Log(reflect.ValueOf(solution.Answer).Pointer())'), ['"reflect"']),
  ],
  ['unsafe', /"unsafe"/, () => gradeTests(inTest(''), ['_ "unsafe"'])],
  [
    'a linked name',
    /directives/,
    () => gradeTests(`//go:linkname home solution.home\nfunc home() string\n${inTest('')}`),
  ],
  [
    'another package’s variable',
    /http.DefaultClient belongs/,
    () => gradeTests(inTest('http.DefaultClient.Timeout = 1'), ['"net/http"']),
  ],
  ['the code’s own package', /must be called solution_test/, () => gradeTests(inTest(''), [], 'package solution')],
])('a test with %s is refused', async (_, says, graded) => {
  expect(await graded()).toMatchObject({
    type: 'refused',
    diagnostics: expect.arrayContaining([
      expect.objectContaining({ file: 'solution_test.go', message: expect.stringMatching(says) }),
    ]),
  });
});

test('a table of a thousand cases is told of case by case; what is logged without end is not', async () => {
  const cases = 'for i := range 1000 { t.Run(fmt.Sprint(i), func(t *testing.T) {}) }';
  const verdict = await gradeTests(inTest(cases), ['"fmt"']);
  expect(verdict.type).toBe('passed');
  expect(verdict.tests).toHaveLength(1_001);
  const endless = await gradeTests(inTest('for { t.Log("again and again") }'));
  expect(endless).toMatchObject({ type: 'too-much-output' });
});
