/** Proof of a choice: right options that are code do well, wrong ones fail as stated; without such options, the shown code does. */
import { join } from 'node:path';
import type { Problem } from '@/lib/content/problem';
import type { ExerciseSource, OptionSource } from '@/lib/core/course-format';
import { type ExerciseContext, orUnfit, problemAt } from './proof-context';
import { isTestProof, type OutputProof, proveDifference } from './prove-difference';
import { mustFail, mustPass, mustSay, type TestProof } from './prove-tests';

type Choice = Extract<ExerciseSource, { kind: 'choice' }>;
type CodeOption = { option: OptionSource; folder: string; mustNotCompile: boolean };

export async function proveChoice(context: ExerciseContext, source: Choice): Promise<Problem[]> {
  const { proof } = source;
  if (!proof) return [];
  const options = source.options.flatMap((option): CodeOption[] => {
    if (!option.code) return [];
    const folder = option.code.file.split('/').slice(0, 2).join('/');
    return [{ option, folder, mustNotCompile: folder.startsWith('options/_') }];
  });
  if (options.length === 0) return proveDifference(context, proof);
  return isTestProof(proof) ? byTests(context, proof, options) : byOutput(context, proof, options);
}

const nameOf = ({ option }: CodeOption) => `the ${option.right ? 'right' : 'wrong'} option "${option.id}"`;

async function byTests(context: ExerciseContext, proof: TestProof, options: CodeOption[]): Promise<Problem[]> {
  const { bench, exercise } = context;
  const race = proof.by === 'race';
  const hidden = options.filter(({ option, mustNotCompile }) => option.right && mustNotCompile);
  const tested = options.filter(({ mustNotCompile }) => !mustNotCompile);
  const folders = ['solution', ...tested.map(({ folder }) => folder)];
  const [fixed, ...runs] = await Promise.all(folders.map((folder) => bench.grade(exercise.dir, folder, { race })));
  const pairs = tested.flatMap((option, index) => {
    const run = runs[index];
    return run ? [{ option, run }] : [];
  });
  return [
    ...hidden.map((option) =>
      problemAt(
        context,
        ['options'],
        `${nameOf(option)} must not compile`,
        'Take the "_" off its folder, or let it be wrong.',
      ),
    ),
    ...(fixed ? mustPass(context, 'the solution', fixed) : []),
    ...pairs.flatMap(({ option, run }) =>
      option.option.right ? mustPass(context, nameOf(option), run) : mustFail(context, nameOf(option), run, proof),
    ),
    ...mustSay(
      context,
      pairs.flatMap(({ option, run }) => (option.option.right ? [] : [run])),
      proof,
    ),
  ];
}

/** The options that say it must be exactly the wrong ones, or exactly the right ones: the question may ask for either. */
async function byOutput(context: ExerciseContext, proof: OutputProof, options: CodeOption[]): Promise<Problem[]> {
  const { bench, exercise } = context;
  const askedAt = { file: exercise.file, line: exercise.lineOf(['proof', 'says']) };
  const saying = new Map<CodeOption, boolean>();
  const problems = await Promise.all(
    options.map((option) =>
      orUnfit(askedAt, option.folder, async () => {
        if (option.mustNotCompile && proof.by !== 'build' && proof.by !== 'session') return [];
        const texts = await bench.printed(join(exercise.dir, option.folder), proof.by);
        saying.set(
          option,
          texts.every((text) => text.includes(proof.says)),
        );
        return [];
      }),
    ),
  );
  if (problems.flat().length > 0) return problems.flat();
  const tellApart = (asked: boolean) => [...saying].every(([{ option }, says]) => says === (option.right === asked));
  if (tellApart(true) || tellApart(false)) return [];
  const list = (asked: boolean) =>
    [...saying].flatMap(([option, says]) => (says === asked ? [nameOf(option)] : [])).join(', ') || 'none';
  const message = `"${proof.says}" does not tell right from wrong: ${list(true)} say it (by ${proof.by}), ${list(false)} do not`;
  return [
    problemAt(
      context,
      ['proof', 'says'],
      message,
      'Name what only the wrong options print, or only the right ones; or correct "right".',
    ),
  ];
}
