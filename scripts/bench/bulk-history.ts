/** A year of made-up learners: attempts, and whatever follows from them by the functions that the product itself uses. */
import { type ScheduleNote, scheduleNote } from '@/lib/commands/schedule-note';
import type { Course, CourseExercise } from '@/lib/content/course';
import { optionIds } from '@/lib/content/grading-key';
import { isRunGraded } from '@/lib/core/exercise-view';
import { type FoldAttempt, foldCard, foldDays, foldObjectives } from '@/lib/core/fold';
import { type CardState, cardStates, defaultParameters, type Rating, schedule } from '@/lib/core/scheduling';
import { studyDayOf } from '@/lib/core/study-day';
import { toRow } from '@/lib/data/cards';
import { answerFor } from '@/tests/support/key-answers';

/** Cards of a learner, where the course has so many objectives. */
export const cardsEach = 60;

type Cell = string | number | boolean | Date | null;
export type Row = Record<string, Cell>;

/** Rows of one learner by table, without `userId`. Ids are unique to the learner only. */
export type YearRows = Record<
  'ReviewSession' | 'Presentation' | 'Attempt' | 'Card' | 'DayTotal' | 'ObjectiveTotal',
  Row[]
>;

const dayMs = 86_400_000;
/** The settings that a user has who never changed any. */
const settings = { timeZone: 'UTC', dayStartHour: 4, desiredRetention: 0.9 };
export const parameters = defaultParameters(settings);

/**
 * One learner's year up to `now`. Each objective is tested out of once in the first half of the year; two thirds are reviewed once more
 * within the last two months and are not due again, the rest is. A tenth of the first answers is wrong. `variant` moves days and mistakes.
 */
export function yearOf(course: Course, variant: number, { now, parametersId }: { now: Date; parametersId: string }) {
  const objectives = askable(course);
  const events = objectives
    .flatMap((exercises, n) => {
      const first = { n, exercises, isFirst: true, day: -350 + Math.floor((n * 200) / objectives.length) };
      const isReviewed = n * 3 < objectives.length * 2;
      const second = { n, exercises, isFirst: false, day: -60 + Math.floor((n * 80) / objectives.length) };
      return isReviewed ? [first, second] : [first];
    })
    .sort((a, b) => a.day - b.day || a.n - b.n);
  const rows: YearRows = {
    ...{ ReviewSession: [], Presentation: [], Attempt: [] },
    ...{ Card: [], DayTotal: [], ObjectiveTotal: [] },
  };
  const folded: FoldAttempt[] = [];
  const cards = new Map<string, CardState>();
  const midnightMs = Math.floor(now.getTime() / dayMs) * dayMs;
  for (const [index, { n, exercises, isFirst, day }] of events.entries()) {
    const exercise = exercises[(n + variant + (isFirst ? 0 : 1)) % exercises.length] as CourseExercise;
    // Ninety seconds from one to the next, from nine o'clock on.
    const place = events.slice(0, index).filter((other) => other.day === day).length;
    const answeredAt = new Date(midnightMs + (day - (variant % 5)) * dayMs + 9 * 3_600_000 + place * 90_000);
    const isRight = !(isFirst && (n + variant) % 10 === 0);
    const before = cards.get(exercise.objectiveId) ?? null;
    const answered = { exercise, isFirst, isRight, answeredAt, before, sequence: index + 1, variant, parametersId };
    const { attempt, card, presentation } = attemptOf(answered);
    cards.set(exercise.objectiveId, card);
    rows.Attempt.push(attempt.row);
    rows.Presentation.push(presentation);
    folded.push(attempt.folded);
  }
  addSessions(rows);
  const nothing = new Set<string>();
  for (const objectiveId of cards.keys()) {
    const own = folded.filter((attempt) => attempt.objectiveId === objectiveId);
    const card = foldCard(own, nothing, []);
    if (card) rows.Card.push({ objectiveId, ...toRow(card) });
  }
  for (const [studyDay, totals] of foldDays(folded, nothing)) rows.DayTotal.push({ studyDay, ...totals });
  for (const [objectiveId, totals] of foldObjectives(folded, nothing))
    rows.ObjectiveTotal.push({ objectiveId, ...totals });
  return rows;
}

/** The exercises of the first objectives that are graded by key; recall, which learners grade themselves, is left out. */
function askable(course: Course): CourseExercise[][] {
  return course.objectives
    .map(({ exercises }) => exercises.filter(({ kind }) => !isRunGraded(kind) && kind !== 'recall'))
    .filter((exercises) => exercises.length > 0)
    .slice(0, cardsEach);
}

type Event = {
  sequence: number;
  variant: number;
  parametersId: string;
  exercise: CourseExercise;
  isFirst: boolean;
  isRight: boolean;
  answeredAt: Date;
  before: CardState | null;
};

function attemptOf(event: Event) {
  const { exercise, isFirst, isRight, answeredAt, before, sequence, variant, parametersId } = event;
  const id = `attempt-${String(sequence).padStart(3, '0')}`;
  const presentationId = `shown-${String(sequence).padStart(3, '0')}`;
  const rating: Rating = !isRight ? 1 : isFirst ? 4 : 3;
  const durationMs = 15_000 + ((sequence * 7_919 + variant * 104_729) % 40_000);
  const studyDay = studyDayOf(answeredAt, settings);
  const answer = { rating, answeredAt, studyDay, fuzzSeed: id };
  const card = schedule(before, answer, parameters);
  const countsForRetention = before?.state === cardStates.review;
  const reason = !isRight ? 'wrong' : isFirst ? 'tested-out' : 'right';
  const outcome = isRight ? 'right' : 'wrong';
  const servedAt = new Date(answeredAt.getTime() - durationMs);
  const same = {
    ...{ objectiveId: exercise.objectiveId, exerciseId: exercise.id, contentHash: exercise.contentHash },
    ...{ mode: isFirst ? 'test-out' : 'review', reviewSessionId: `sitting-${studyDay}`, hintsShown: 0, servedAt },
  };
  const row: Row = {
    ...same,
    ...{ id, bodyHash: '', presentationId, kind: exercise.kind, sequence, outcome, rating },
    ...{ answer: JSON.stringify(answerFor(exercise, isRight ? 'right' : 'wrong')), reason },
    ...{ isSure: false, isNew: before === null, scheduled: true, unscheduledReason: null, countsForRetention },
    ...{ answeredAt, durationMs, studyDay, fuzzSeed: id, parametersId },
    schedule: JSON.stringify(scheduleNote(before, card, answer, parameters) satisfies ScheduleNote | null),
  };
  const presentation: Row = {
    ...same,
    ...{ id: presentationId, optionOrder: JSON.stringify(optionIds(exercise)), cardVersion: before === null ? 0 : 1 },
    ...{ comparedAt: null, ratingCap: 4, closedAt: answeredAt },
  };
  const folded: FoldAttempt = {
    ...{ id, objectiveId: exercise.objectiveId, sequence, rating, outcome, isSelfGraded: false, fuzzSeed: id },
    ...{ isNew: before === null, scheduled: true, countsForRetention, answeredAt, durationMs, studyDay, parameters },
  };
  return { attempt: { row, folded }, card, presentation };
}

/** The sittings that the attempts name. */
function addSessions(rows: YearRows): void {
  const byId = new Map<Cell, Row[]>();
  for (const attempt of rows.Attempt) {
    const id = attempt.reviewSessionId ?? '';
    byId.set(id, [...(byId.get(id) ?? []), attempt]);
  }
  for (const [id, attempts] of byId) {
    const [first, last] = [attempts[0] as Row, attempts.at(-1) as Row];
    const plan = JSON.stringify(attempts.map(({ objectiveId }) => objectiveId));
    rows.ReviewSession.push({
      ...{ id, mode: first.mode ?? null, lessonId: null, studyDay: first.studyDay ?? null, plan, leftCount: 0 },
      ...{ startedAt: first.servedAt ?? null, endedAt: last.answeredAt ?? null },
    });
  }
}
