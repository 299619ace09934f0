/** The kind, the usual time and the question of an exercise. */

import { Html } from '@/components/drawing/html';
import type { ExerciseKind, ExerciseView } from '@/lib/core/exercise-view';
import { isTyped, linesWanted } from './draft';

const names: Record<ExerciseKind, string> = {
  ...{ choice: 'Choice', spot: 'Spot', predict: 'Predict', recall: 'Recall' },
  ...{ fix: 'Fix', fill: 'Fill', order: 'Order', test: 'Test' },
};

type Props = { exercise: ExerciseView; time: string; as: 'h1' | 'h3'; headingId: string; isNew?: boolean };

export function Prompt({ exercise, time, as: Heading, headingId, isNew = false }: Props) {
  const [lead, more] = splitLead(exercise.promptHtml);
  const className = Heading === 'h3' ? 'ex-h' : undefined;
  return (
    <>
      <p className="kind">
        <b>{names[exercise.kind]}</b>
        <span>{howTo(exercise)}</span>
        <span>{time}</span>
        {isNew ? <span>new to you</span> : null}
      </p>
      <Heading id={headingId} className={className} tabIndex={-1}>
        <Html as="span" html={lead} />
      </Heading>
      {more ? <Html className={Heading === 'h3' ? 'md ex-more' : 'md'} html={more} /> : null}
    </>
  );
}

export function howTo(exercise: ExerciseView): string {
  if (exercise.kind === 'spot') {
    return linesWanted(exercise) === 1 ? 'line, then reason' : `${linesWanted(exercise)} lines, then reason`;
  }
  const { work } = exercise;
  if (work?.type === 'files') {
    return work.testNames.length > 0 ? `${work.testNames.length} tests` : 'your test, run on good and on broken code';
  }
  if (work?.type === 'fills') return work.blanks.length === 1 ? 'one blank' : `${work.blanks.length} blanks`;
  if (work?.type === 'order') return 'lines in order';
  if (exercise.kind === 'recall') return 'answer, then compare';
  if (isTyped(exercise)) return 'write what happens';
  if (!exercise.pickSeveral) return 'one answer';
  return exercise.kind === 'predict' ? 'all that can happen' : 'all that are right';
}

/** A heading holds one paragraph; what follows stands below it. */
export function splitLead(html: string): [lead: string, more: string] {
  const match = /^\s*<p>([\s\S]*?)<\/p>\s*([\s\S]*)$/.exec(html);
  return match ? [match[1] ?? '', match[2] ?? ''] : [html, ''];
}

export function seconds(usual: number): string {
  return usual < 90 ? `${usual} s` : `${Math.round(usual / 60)} min`;
}
