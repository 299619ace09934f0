/** Proof of a spot exercise: the code fails as stated, the fix does not, and the marked lines are the ones that the fix changes. */

import { linesThatSay, listing } from '@/lib/content/listing';
import type { Problem } from '@/lib/content/problem';
import { isExempt } from '@/lib/content/rules';
import type { ExerciseSource } from '@/lib/core/course-format';
import { changedLines } from './marked-lines';
import { type ExerciseContext, problemAt } from './proof-context';
import { proveDifference } from './prove-difference';
import { proveByGrader } from './prove-spot-graded';

type Spot = Extract<ExerciseSource, { kind: 'spot' }>;

export async function proveSpot(context: ExerciseContext, source: Spot): Promise<Problem[]> {
  const proofs = await Promise.all([proveDifference(context, source.proof), proveByGrader(context, source)]);
  return [...checkMarkedLines(context, source), ...proofs.flat()];
}

function checkMarkedLines(context: ExerciseContext, source: Spot): Problem[] {
  const [shown] = source.code;
  if (!shown) return [];
  const fixedFile = { ...shown, file: shown.file.replace(/^[^/]+/, 'solution') };
  const before = listing(context.exercise.dir, shown);
  const after = listing(context.exercise.dir, fixedFile);
  // a listing that cannot be read is said by the structural checks
  if (!('lines' in before)) return [];
  if (!('lines' in after)) {
    const message = `the fix cannot be compared with the listing: ${after.message}`;
    return [
      problemAt(
        context,
        ['code', 0],
        message,
        `Give ${fixedFile.file} the same ${shown.region ? 'region' : 'file name'} as the starter.`,
      ),
    ];
  }
  const changed = changedLines(before.lines, after.lines);
  const unchanged = source.key.lines.flatMap((text, index) => {
    const [line] = linesThatSay(before.lines, text);
    return line === undefined || changed.has(line - 1) ? [] : [{ text, index }];
  });
  const exemption = source.exemptions.findIndex(({ rule }) => rule === 'marked-line-unchanged');
  if (unchanged.length === 0 && exemption >= 0) {
    const message = 'the exemption is not needed: the fix changes the marked lines';
    return [problemAt(context, ['exemptions', exemption], message, 'Remove it.')];
  }
  if (isExempt(source, 'marked-line-unchanged')) return [];
  return unchanged.map(({ text, index }) =>
    problemAt(
      context,
      ['key', 'lines', index],
      `the fix does not change the marked line "${text}"`,
      'Mark a line that it changes or removes; where it only adds, exempt marked-line-unchanged and say why.',
    ),
  );
}
