/** Near misses of an exercise whose code is run, with real Go and the real grader: found by the test that they name, or by vet where they say so. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { grade } from '@/lib/grader/grade';
import { useGrader } from '@/tests/support/grader';
import { type Copy, copyCourse, lineWith, problemsIn, removeCopies } from './fixture';

jest.setTimeout(120_000);
const grader = useGrader();
afterAll(removeCopies);

const exercise = 'exercises/near-misses';
const yaml = `${exercise}/exercise.yaml`;

/** The exercise with one thing changed in its exercise.yaml: its problems, and the line that was changed. */
async function proveWith(from: string, to: string) {
  const course: Copy = copyCourse();
  const dir = join(course.root, 'units/channels/handover', exercise);
  cpSync(join(process.cwd(), 'tests/content/prove/near-misses'), dir, { recursive: true });
  course.change(yaml, from, to);
  const openGrader = async () => ({
    run: (program: Parameters<typeof grade>[1]) => grade(grader, program),
    record: () => Promise.reject(new Error('there are no lanes here')),
    close() {},
  });
  const proved = await course.prove({ place: 'channels/handover/near-misses', all: true, openGrader });
  return {
    problems: problemsIn(proved, yaml),
    line: lineWith(course.read(yaml), to.split('\n').at(-1) ?? ''),
    provedNow: proved.provedNow,
  };
}

it('takes a near miss that fails its test, and one that vet alone finds and that says so', async () => {
  expect(await proveWith('It is not so.', 'It is wrong.')).toMatchObject({ problems: [], provedNow: 1 });
});

it('takes no finding of vet for a test that fails', async () => {
  const { problems, line } = await proveWith('failsIn: vet', 'failsIn: TestNobodyHasNoVotes');
  expect(problems).toContainEqual({
    line,
    message: expect.stringMatching(
      /^in the grader rejects\/copied-lock\/ passes TestNobodyHasNoVotes, and every other test: vet: tally\.go:\d+: Of passes lock by value/,
    ),
    cure: expect.stringMatching(/says "failsIn: vet"\.$/),
  });
});

it('takes no test that fails for a finding of vet', async () => {
  const named = 'id: counts-once\n    failsIn: ';
  const { problems, line } = await proveWith(`${named}TestEveryVoteIsCounted`, `${named}vet`);
  expect(problems).toEqual([
    {
      line,
      message: expect.stringMatching(
        /^in the grader rejects\/counts-once\/ fails, but not in vet: failed in TestEveryVoteIsCounted/,
      ),
      cure: 'Name the test that fails.',
    },
  ]);
});
