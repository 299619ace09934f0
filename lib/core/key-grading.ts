/** Grading by key: what the right answer is, and what of the given one was right. */
import type { Answer } from '@/lib/core/exercise-view';
import type { Outcome } from '@/lib/core/rating';

export type GradingKey =
  | { kind: 'choice'; optionIds: string[]; right: string[] }
  | { kind: 'spot'; optionIds: string[]; right: string; lines: number[]; lineTotal: number }
  | { kind: 'predict-pick'; optionIds: string[]; right: string[] }
  | { kind: 'predict-typed'; results: string[] }
  | { kind: 'recall' }
  /** The key is in the tests; see lib/grader. */
  | { kind: 'run' };

export type Graded = { outcome: Outcome; headline: string };

const sameSet = (a: readonly (string | number)[], b: readonly (string | number)[]) =>
  a.length === b.length && new Set(a).size === a.length && a.every((x) => b.includes(x));

const lineWords = (lines: readonly number[]) => {
  const sorted = [...lines].sort((a, b) => a - b);
  return sorted.length === 1 ? `line ${sorted[0]}` : `lines ${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`;
};

/** Whether the answer has the shape that this exercise asks for; the reason in words where it has not. */
export function misfit(key: GradingKey, answer: Answer): string | null {
  if (answer.type === 'revealed') return null;
  const unknown = (ids: string[], known: string[]) => ids.some((id) => !known.includes(id));
  switch (key.kind) {
    case 'choice':
    case 'predict-pick':
      if (answer.type !== 'options') return 'this exercise is answered by picking options';
      if (unknown(answer.picked, key.optionIds)) return 'no such option';
      return new Set(answer.picked).size === answer.picked.length ? null : 'an option is picked twice';
    case 'spot':
      if (answer.type !== 'lines') return 'this exercise is answered by marking lines and a reason';
      if (unknown([answer.reason], key.optionIds)) return 'no such reason';
      if (answer.lines.some((line) => line > key.lineTotal)) return 'no such line';
      return new Set(answer.lines).size === answer.lines.length ? null : 'a line is marked twice';
    case 'predict-typed':
      return answer.type === 'text' ? null : 'this exercise is answered by typing the result';
    case 'recall':
      return answer.type === 'self' ? null : 'this exercise is rated by yourself after comparing';
    case 'run':
      // By oneself where there is no Go; the command sees to that.
      return answer.type === 'run' || answer.type === 'self' ? null : 'this exercise is answered by running code';
  }
}

/** Grades an answer that fits (see `misfit`). */
export function grade(key: GradingKey, answer: Answer): Graded {
  if (answer.type === 'revealed') return { outcome: 'revealed', headline: 'Shown' };
  if (key.kind === 'spot' && answer.type === 'lines') return gradeSpot(key, answer);
  if ((key.kind === 'choice' || key.kind === 'predict-pick') && answer.type === 'options') {
    if (sameSet(answer.picked, key.right)) return { outcome: 'right', headline: 'Right' };
    const hits = answer.picked.filter((id) => key.right.includes(id)).length;
    if (key.right.length > 1 && hits > 0) {
      const headline =
        hits === answer.picked.length
          ? `${hits} of ${key.right.length}: something is missing`
          : `${hits} of ${key.right.length} right, and one that is not`;
      return {
        outcome: 'wrong',
        headline:
          answer.picked.length - hits > 1 ? `${hits} of ${key.right.length} right, and some that are not` : headline,
      };
    }
    return { outcome: 'wrong', headline: hits > 0 ? 'One of them is right, not all' : 'Not that one' };
  }
  if (key.kind === 'predict-typed' && answer.type === 'text') {
    const typed = normaliseResult(answer.text);
    const isRight = key.results.some((result) => normaliseResult(result) === typed);
    return isRight ? { outcome: 'right', headline: 'Right' } : { outcome: 'wrong', headline: 'It does something else' };
  }
  if (answer.type === 'run') {
    return answer.isPass
      ? { outcome: 'right', headline: 'Every test passes' }
      : { outcome: 'wrong', headline: 'Two runs did not pass' };
  }
  if (answer.type === 'self') {
    const headline = { missed: 'Missed', partly: 'Partly there', knew: 'You knew it' }[answer.grade];
    return { outcome: answer.grade === 'missed' ? 'wrong' : 'right', headline };
  }
  throw new Error(`grade: a ${answer.type} answer does not fit a ${key.kind} exercise`);
}

function gradeSpot(key: Extract<GradingKey, { kind: 'spot' }>, answer: Extract<Answer, { type: 'lines' }>): Graded {
  const lineRight = sameSet(answer.lines, key.lines);
  const reasonRight = answer.reason === key.right;
  if (lineRight && reasonRight) return { outcome: 'right', headline: `Right: ${lineWords(key.lines)}` };
  if (lineRight)
    return { outcome: 'wrong', headline: `The line${key.lines.length > 1 ? 's are' : ' is'} right, the reason is not` };
  const notThat = `Not ${lineWords(answer.lines)}: ${lineWords(key.lines)}`;
  return { outcome: 'wrong', headline: reasonRight ? `${notThat}. The reason is right` : notThat };
}

/**
 * A typed result with everything taken out that a person may write either way: runs of white space, surrounding quotes,
 * the case of true, false, nil, panic and deadlock, blanks around the bar that parts output from a panic.
 */
export function normaliseResult(text: string): string {
  return text
    .trim()
    .replace(/^(["'`])((?:(?!\1)[\s\S])*)\1$/, '$2')
    .replace(/\s+/g, ' ')
    .replace(/\s*\|\s*/g, ' | ')
    .replace(/\b(true|false|nil|panic|deadlock)\b/gi, (word) => word.toLowerCase())
    .trim();
}
