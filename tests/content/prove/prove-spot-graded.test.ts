/** Spot exercises on leaks and races, shown by the production grader. */
import type { Proved } from '@/lib/content/prove/prove-course';
import { type Copy, copyCourse, lineWith, problemsIn, removeCopies } from './fixture';

jest.setTimeout(300_000);
afterAll(removeCopies);

const leakOf = (room: string, rest = '') => `package main

import (
	"fmt"
	"runtime"
	"time"
)

// region: log
func first() int {
	lines := make(chan int${room})
	for i := range 2 {
		go func() { lines <- i }()
	}
	return <-lines
}

// endregion

func main() {
	first()
	time.Sleep(50 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())${rest}
}
`;

/** slow-logger as an exercise on a leak, with its outputs recorded. */
async function leakCourse({
  fixRoom = ', 2',
  exemption = '',
  rest = '',
} = {}): Promise<{ course: Copy; proved: Proved }> {
  const course = copyCourse();
  const dir = 'exercises/slow-logger';
  course.write(`${dir}/starter/main.go`, leakOf('', rest));
  course.write(`${dir}/solution/main.go`, leakOf(fixRoom, rest));
  course.change(`${dir}/exercise.yaml`, '"for _, line := range lines[1:] {"', '"lines := make(chan int)"');
  course.change(`${dir}/exercise.yaml`, 'says: "lines: 1"', 'says: "goroutines: 2"');
  course.change(`${dir}/exercise.yaml`, 'tell: ["lines: 1"]', 'tell: ["goroutines: 2"]');
  course.change(`${dir}/exercise.yaml`, 'usualSeconds', `${exemption}usualSeconds`);
  return { course, proved: await course.prove({ place: 'channels/handover/slow-logger', record: true }) };
}
const exemption = 'exemptions: [{rule: not-by-grader, reason: it is so}]\n';
const problems = (proved: Proved) => problemsIn(proved, 'exercises/slow-logger/exercise.yaml');

it('a leak that the grader finds, and a fix in which it finds none', async () => {
  expect((await leakCourse()).proved.problems).toEqual([]);
});

it('a fix that leaves a goroutine of its own, and the exemption that says so', async () => {
  const rest = '\n\tgo func() { select {} }()';
  const { course, proved } = await leakCourse({ rest });
  expect(problems(proved)).toEqual([
    {
      line: lineWith(course.read('exercises/slow-logger/exercise.yaml'), 'proof:'),
      message: expect.stringMatching(/^in the grader solution\/ is leaked.*, not passed$/),
      cure: expect.stringContaining('exempt not-by-grader'),
    },
  ]);
  expect((await leakCourse({ rest, exemption })).proved.problems).toEqual([]);
});

it('an exemption that is not needed', async () => {
  expect(problems((await leakCourse({ exemption })).proved)).toEqual([
    expect.objectContaining({ message: expect.stringContaining('the exemption is not needed'), cure: 'Remove it.' }),
  ]);
});

it('a race that the race detector sees and the tests do not', async () => {
  const course = copyCourse();
  course.change('exercises/till-count/grade/till_test.go', 't.Errorf', 't.Logf');
  const proved = await course.prove({ place: 'channels/handover/till-count' });
  expect(problemsIn(proved, 'exercises/till-count/exercise.yaml')).toEqual([
    expect.objectContaining({ message: 'in the grader starter/ is passed, not race' }),
  ]);
});
