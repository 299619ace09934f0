/** Rules on the options and results of one exercise. */
import { type ExerciseSource, type OptionSource, optionsOf } from '@/lib/core/course-format';
import type { ExerciseProblem } from './check-exercise';
import type { ReadCourse } from './read-course';
import type { Path } from './yaml-file';

export function checkOptions(source: ExerciseSource, { misconceptions, problems }: ReadCourse): ExerciseProblem[] {
  if (source.kind === 'recall') return [];
  const found: ExerciseProblem[] = [];
  const known = (id: string, at: Path) => {
    // a file that cannot be read is said already
    if (id in misconceptions || problems.some(({ file }) => file === 'misconceptions.yaml')) return;
    found.push({
      at,
      message: `the misconception "${id}" is unknown`,
      cure: 'Correct it, or add its sentence to misconceptions.yaml.',
    });
  };
  const given = optionsOf(source);
  for (const [index, option] of given.entries()) {
    const at: Path = ['options', index];
    found.push(...oneOption(option, source, at));
    if (option.misconception) known(option.misconception, [...at, 'misconception']);
    if (given.findIndex(({ id }) => id === option.id) !== index) {
      found.push({
        at: [...at, 'id'],
        message: `the option id "${option.id}" stands twice`,
        cure: 'Give each option its own id.',
      });
    }
  }
  if (source.kind === 'predict')
    for (const [r, { misconception }] of source.refutes.entries())
      known(misconception, ['refutes', r, 'misconception']);

  const right = given.filter((option) => option.right).length;
  const several = source.kind === 'predict' || (source.kind === 'choice' && source.multiple);
  if (given.length > 0 && !several && right !== 1) {
    found.push({
      at: ['options'],
      message: `${right} options are right`,
      cure: 'Exactly one must have "right: true".',
    });
  }
  if (given.length > 0 && several && (right === 0 || right === given.length)) {
    found.push({
      at: ['options'],
      message: right === 0 ? 'no option is right' : 'every option is right',
      cure:
        source.kind === 'predict'
          ? 'Offer at least one result that can happen and one that cannot.'
          : 'Mark those that are right, and offer a wrong one.',
    });
  }
  if (source.kind === 'predict') found.push(...predicted(source));
  return found;
}

function predicted(source: Extract<ExerciseSource, { kind: 'predict' }>): ExerciseProblem[] {
  const found: ExerciseProblem[] = [];
  if (source.options && source.refutes.length > 0) {
    found.push({
      at: ['refutes'],
      message: '"refutes" is for typed answers',
      cure: 'Say it in "why" of the options, or remove the options.',
    });
  }
  for (const [r, { answer }] of source.refutes.entries()) {
    if (source.results.includes(answer)) {
      found.push({
        at: ['refutes', r, 'answer'],
        message: `"${answer}" is refuted and is a result`,
        cure: 'Remove it from one of the two.',
      });
    }
  }
  if (new Set(source.results).size < source.results.length) {
    found.push({ at: ['results'], message: 'a result stands twice', cure: 'Remove one of the two.' });
  }
  return found;
}

function oneOption(option: OptionSource, source: ExerciseSource, at: Path): ExerciseProblem[] {
  const found: ExerciseProblem[] = [];
  if (!option.text && !option.code && !option.result) {
    found.push({
      at,
      message: `the option "${option.id}" says nothing`,
      cure: 'Give it "text" or, in a choice, "code".',
    });
  }
  if (!option.right && !option.misconception) {
    found.push({
      at,
      message: `the wrong option "${option.id}" names no misconception`,
      cure: 'Say which mistaken belief leads to it: "misconception: <id of misconceptions.yaml>".',
    });
  }
  if (/^(right|correct|wrong|good|bad|answer)(-(one|answer|option|\d+))?$/.test(option.id)) {
    found.push({
      at: [...at, 'id'],
      message: `the option id "${option.id}" gives the answer away`,
      cure: 'Name what it says; ids reach the page.',
    });
  }
  if (option.right && option.misconception) {
    found.push({
      at: [...at, 'misconception'],
      message: `the right option "${option.id}" names a misconception`,
      cure: 'Remove it.',
    });
  }
  if (option.code && source.kind !== 'choice') {
    found.push({
      at: [...at, 'code'],
      message: `an option of a ${source.kind} exercise is code`,
      cure: 'Only options of a choice may be code; write text.',
    });
  }
  if (
    option.code &&
    ![`options/${option.id}/`, `options/_${option.id}/`].some((dir) => option.code?.file.startsWith(dir))
  ) {
    found.push({
      at: [...at, 'code', 'file'],
      message: `the code of option "${option.id}" is not in its folder`,
      cure: `Put it into options/${option.id}/, or options/_${option.id}/ if it must not compile.`,
    });
  }
  if (source.kind === 'predict' && option.result === undefined) {
    found.push({
      at,
      message: `the option "${option.id}" has no result`,
      cure: 'Say which result it claims: "result: …".',
    });
  }
  if (source.kind !== 'predict' && option.result !== undefined) {
    found.push({
      at: [...at, 'result'],
      message: `the option "${option.id}" has a result`,
      cure: 'Remove it: only predict exercises have results.',
    });
  }
  return found;
}
