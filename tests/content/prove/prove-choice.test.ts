/** Choices whose options are code are told apart by what they print: whichever way the question asks. */
import type { Bench } from '@/lib/content/prove/bench';
import type { ExerciseContext } from '@/lib/content/prove/proof-context';
import { proveChoice } from '@/lib/content/prove/prove-choice';
import { choiceSchema } from '@/lib/core/course-format';

/** Options are written `right:folder says what`. */
function prove(by: 'run' | 'vet' | 'build', says: string, options: string[]) {
  const texts = new Map<string, string>();
  const source = choiceSchema.parse({
    id: '7a0a6a4e-0d3f-4f5b-9a50-000000000009',
    kind: 'choice',
    objective: 'o',
    usualSeconds: 30,
    prompt: 'Which?',
    explanation: 'So.',
    passage: 'p',
    options: options.map((option) => {
      const [, right, folder, text] = /^(right|wrong):(\S+) ?(.*)$/.exec(option) ?? [];
      texts.set(`/x/options/${folder}`, text ?? '');
      return {
        id: folder?.replace('_', ''),
        right: right === 'right',
        why: 'So.',
        code: { file: `options/${folder}/a.go` },
      };
    }),
    proof: { by, says },
  });
  const bench = { printed: async (dir: string) => [texts.get(dir) ?? ''] } as unknown as Bench;
  const exercise = { dir: '/x', file: 'exercise.yaml', source, slug: 'x', lineOf: () => 7 };
  return proveChoice({ bench, exercise, root: '/', record: false } as unknown as ExerciseContext, source);
}

it.each([
  ['the wrong ones say it', 'run', ['right:a ok', 'wrong:b leak: 3', 'wrong:c leak: 4']],
  ['the right one says it', 'run', ['right:a leak: 3', 'wrong:b ok', 'wrong:c ok']],
  ['a wrong one need not compile', 'run', ['right:a ok', 'wrong:b leak: 1', 'wrong:_c']],
  ['the right one is what does not compile', 'build', ['right:_a leak: undefined', 'wrong:b', 'wrong:c']],
] as const)('%s', async (_, by, options) => {
  expect(await prove(by, 'leak: ', [...options])).toEqual([]);
});

it.each([
  ['a right one says it too', ['right:a leak: 3', 'wrong:b leak: 3', 'wrong:c leak: 3']],
  ['one of the wrong ones does not say it', ['right:a ok', 'wrong:b leak: 3', 'wrong:c ok']],
] as const)('fails where %s', async (_, options) => {
  expect(await prove('run', 'leak: ', [...options])).toEqual([
    {
      file: 'exercise.yaml',
      line: 7,
      message: expect.stringMatching(/^"leak: " does not tell right from wrong: .*"b".* say it \(by run\), /),
      cure: expect.stringMatching(/^Name what only the wrong options print/),
    },
  ]);
});
