// A grader that runs nothing: its verdict is the one that a simulated learner has earned by what they remember.
import type { TestResult } from '@/lib/core/verdict';
import type { Grader } from '@/lib/grader/open-grader';
import { testNamesIn } from '@/lib/grader/test-program';

export type EarnedGrader = {
  grader: Grader;
  /** What comes of the submission that is sent next. */
  earn(isPass: boolean): void;
};

export function earnedGrader(): EarnedGrader {
  let isPass = true;
  let graded = 0;
  const grader: Grader = {
    async grade(_owner, { tests }) {
      graded++;
      const names = tests.flatMap(({ text }) => testNamesIn(text));
      // Whatever comes after the first program is a defect that the learner's test has to find.
      if (graded > 1) return { type: 'failed', tests: names.map((name) => failed(name)), output: '' };
      if (isPass) return { type: 'passed', tests: names.map((name) => passed(name)), output: '' };
      const results = names.map((name, index) => (index === names.length - 1 ? failed(name) : passed(name)));
      return { type: 'failed', tests: results, output: '' };
    },
    async record() {
      throw new Error('a simulated run has no goroutines');
    },
    fences: { network: false, files: false },
    close: () => {},
  };
  return {
    grader,
    earn(pass) {
      isPass = pass;
      graded = 0;
    },
  };
}

const passed = (name: string): TestResult => ({ name, state: 'passed', messages: [], logs: [] });
const failed = (name: string): TestResult => ({
  ...{ name, state: 'failed', logs: [] },
  messages: ['Not run: this learner is simulated, and did not know it.'],
});
