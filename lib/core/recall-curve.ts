/** Predicted recall of one objective over time: it falls from answer to answer, and each answer brings it back to the top. */
import { retrievability } from '@/lib/core/scheduling';

export type ScheduledAnswer = { at: Date; isRight: boolean; stabilityDays: number };

/** Places in time are shares of the whole, 0 to 1. */
export type RecallCurve = {
  from: string;
  to: string;
  /** Where the present is. */
  nowAt: number;
  past: [at: number, recall: number][];
  /** From now until it falls due, if that is still to come. */
  ahead: [at: number, recall: number][];
  /** `recall`: what was predicted when it was answered; the first one has none. */
  answers: { at: number; recall: number | null; isRight: boolean }[];
};

/** At most this share of the picture lies ahead. */
const mostAhead = 0.3;
/** Longer falls are bent, shorter ones look straight. */
const bentFrom = 0.04;
const pointsOfBend = 6;

/** `answers` are those that moved the card, oldest first. Null without any. */
export function recallCurve(answers: readonly ScheduledAnswer[], dueAt: Date, now: Date): RecallCurve | null {
  const [first] = answers;
  const last = answers.at(-1);
  if (!first || !last) return null;
  const startMs = first.at.getTime();
  const nowMs = Math.max(now.getTime(), last.at.getTime() + 1);
  const furthestMs = nowMs + ((nowMs - startMs) * mostAhead) / (1 - mostAhead);
  const endMs = Math.max(nowMs, Math.min(dueAt.getTime(), furthestMs));
  const at = (ms: number) => (ms - startMs) / (endMs - startMs);
  const fall = (answer: ScheduledAnswer, fromMs: number, toMs: number) =>
    timesOf(fromMs, toMs, endMs - startMs).map((ms): [number, number] => [at(ms), recallAt(answer, ms)]);
  return {
    from: first.at.toISOString(),
    to: new Date(endMs).toISOString(),
    nowAt: at(nowMs),
    past: answers.flatMap((answer, n) => fall(answer, answer.at.getTime(), answers[n + 1]?.at.getTime() ?? nowMs)),
    ahead: endMs > nowMs ? fall(last, nowMs, endMs) : [],
    answers: answers.map((answer, n) => {
      const before = answers[n - 1];
      const recall = before ? recallAt(before, answer.at.getTime()) : null;
      return { at: at(answer.at.getTime()), recall, isRight: answer.isRight };
    }),
  };
}

const recallAt = ({ stabilityDays, at }: ScheduledAnswer, ms: number) =>
  retrievability({ stability: stabilityDays, lastReviewAt: at }, new Date(ms));

/** Closer together where the fall is steepest: at its beginning. */
function timesOf(fromMs: number, toMs: number, wholeMs: number): number[] {
  const count = toMs - fromMs > wholeMs * bentFrom ? pointsOfBend : 1;
  return Array.from({ length: count + 1 }, (_, n) => fromMs + (toMs - fromMs) * (n / count) ** 2);
}
