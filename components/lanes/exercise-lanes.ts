/** The picture of an exercise's goroutines: up to the question, and whole as the answer. */
import type { Markup } from '@/components/charts/markup';
import type { Recording } from '@/lib/core/lanes';
import { lanesFigure } from './lanes-figure';

export type ExerciseLanes = { cut: Recording; whole: Recording };

/** On the scale of the whole, so that the answer goes on where this ends. */
export const questionLanes = ({ cut, whole }: ExerciseLanes): Markup =>
  lanesFigure({
    recordings: [{ recording: cut, heading: '', kind: 'plain', labels: { cut: 'goes-on' } }],
    ...{ roomFor: [whole], isBare: true },
  });

/** `listing`: the exercise's id, which its listing bears. */
export const answerLanes = ({ whole }: ExerciseLanes, listing: string): Markup =>
  lanesFigure({ recordings: [{ recording: whole, heading: '', kind: 'plain', labels: {}, listing }], isAnswer: true });
