/** Everything about one objective of a learner: how the card stands, and what happened so far, a page at a time. */
import type { App } from '@/lib/commands/app';
import { unscheduledTexts } from '@/lib/commands/attempt-result';
import type { ScheduleNote } from '@/lib/commands/schedule-note';
import { passageLink } from '@/lib/content/passage-link';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { cardFacts } from '@/lib/core/card-facts';
import type { ExerciseKind } from '@/lib/core/exercise-view';
import type { HistoryEvent, ObjectiveHistory } from '@/lib/core/progress';
import { type RatingReason, ratingReasonText } from '@/lib/core/rating';
import { recallCurve } from '@/lib/core/recall-curve';
import { type Rating, ratingName } from '@/lib/core/scheduling';
import { intervalText, spanText } from '@/lib/core/wording';
import { findCard, type StoredCard } from '@/lib/data/cards';
import {
  attemptsOfObjective,
  countAttempts,
  type HistoryAttempt,
  resetTimes,
  revocationTimes,
  scheduledAttempts,
} from '@/lib/data/objective-history';
import type { Tx } from '@/lib/data/open-database';
import { ownUser } from '@/lib/data/users';

/** A page of two hundred would be heavier than any other page. */
export const historyPageSize = 50;
const drawnAtMost = 60;

/** An attempt with what it was told about the schedule; null where the card did not move. */
type Told = { attempt: HistoryAttempt; note: ScheduleNote | null; takenBackAt: Date | null };

/** `page` counts from 1, newest first; a page beyond the last is empty. Throws `not-found` for an id that the course does not have. */
export async function readObjectiveHistory(
  app: App,
  actor: Actor,
  { objectiveId: id, page }: { objectiveId: string; page: number },
): Promise<ObjectiveHistory> {
  const objective = app.course.objective(id);
  if (!objective) throw notFound();
  const about = {
    objectiveId: objective.id,
    statement: objective.statement,
    unitTitle: app.course.unit(objective.unitId)?.title ?? '',
    lessonNumber: app.course.lesson(objective.lessonId)?.number ?? '',
    passage: passageLink(app.course, objective),
  };
  if (actor.type === 'visitor') return { ...about, ...nothingYet };
  const now = app.now();
  const tx = app.db.client;
  const skip = (page - 1) * historyPageSize;
  const [user, card, attemptCount, attempts, resets] = await Promise.all([
    ownUser(actor, tx),
    findCard(actor, tx, objective.id),
    countAttempts(actor, tx, objective.id),
    // One more than is shown: what the oldest of them came after.
    attemptsOfObjective(actor, tx, objective.id, { skip, take: historyPageSize + 1 }),
    resetTimes(actor, tx, objective.id),
  ]);
  const revoked = await revocationTimes(
    actor,
    tx,
    attempts.map((attempt) => attempt.id),
  );
  const told = attempts.map((attempt) => ({
    attempt,
    note: JSON.parse(attempt.schedule) as ScheduleNote | null,
    takenBackAt: revoked.get(attempt.id) ?? null,
  }));
  const isLastPage = attempts.length <= historyPageSize;
  const shownResets = resets.filter(({ resetAt }) => {
    const newest = page > 1 ? told[0]?.attempt.answeredAt : undefined;
    const oldest = isLastPage ? undefined : told[historyPageSize - 1]?.attempt.answeredAt;
    return (!newest || resetAt <= newest) && (!oldest || resetAt > oldest);
  });
  return {
    ...about,
    timeZone: user.timeZone,
    card: card && cardFacts(card, now, user),
    attemptCount,
    page,
    pageCount: Math.max(1, Math.ceil(attemptCount / historyPageSize)),
    events: eventsOf(told, shownResets).slice(0, historyPageSize + shownResets.length),
    curve: page === 1 && card ? await curveOf(actor, tx, card, now, resets[0]?.resetAt) : null,
  };
}

/** Who has no history sees that there is none. */
const nothingYet = {
  ...{ timeZone: 'UTC', card: null, attemptCount: 0, page: 1, pageCount: 1, events: [], curve: null },
} satisfies Partial<ObjectiveHistory>;

/** Attempts and resets, newest first; each attempt with the interval that it ended. */
function eventsOf(told: readonly Told[], resets: readonly { resetAt: Date }[]): HistoryEvent[] {
  const events: HistoryEvent[] = told.slice(0, historyPageSize).map((one, index) => {
    const moves = one.attempt.scheduled ? told.slice(index + 1).find(isKept) : undefined;
    const isFresh = one.note?.stabilityBeforeDays === null;
    return attemptEvent(one, isFresh ? undefined : moves);
  });
  for (const { resetAt } of resets) events.push({ type: 'reset', at: resetAt.toISOString() });
  // Stable: attempts of one moment keep their order.
  return events.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** It moved the card, and still counts. */
const isKept = ({ attempt, takenBackAt }: Told) => attempt.scheduled && takenBackAt === null;

function attemptEvent({ attempt, note, takenBackAt }: Told, before: Told | undefined): HistoryEvent {
  return {
    type: 'attempt',
    id: attempt.id,
    at: attempt.answeredAt.toISOString(),
    kind: attempt.kind as ExerciseKind,
    mode: attempt.mode,
    outcome: attempt.outcome as 'right' | 'wrong' | 'revealed',
    rating: ratingName(attempt.rating as Rating),
    reason: ratingReasonText(attempt.reason as RatingReason),
    unscheduledText: attempt.unscheduledReason ? (unscheduledTexts[attempt.unscheduledReason] ?? null) : null,
    takenBackAt: takenBackAt?.toISOString() ?? null,
    intervalBefore: before?.note ? intervalOf(before.attempt, before.note) : null,
    intervalAfter: note && intervalOf(attempt, note),
    lastsBefore: note && note.stabilityBeforeDays !== null ? spanText(note.stabilityBeforeDays) : null,
    lastsAfter: note && spanText(note.stabilityDays),
  };
}

const intervalOf = ({ answeredAt }: HistoryAttempt, note: ScheduleNote) =>
  intervalText(answeredAt, new Date(note.dueAt), note.scheduledDays);

/** Over the answers that made the card what it is: since it was begun anew, and not too many for a picture. */
async function curveOf(
  actor: SignedInActor,
  tx: Tx,
  card: StoredCard,
  now: Date,
  begun: Date | undefined,
): Promise<ObjectiveHistory['curve']> {
  const rows = await scheduledAttempts(actor, tx, card.objectiveId, drawnAtMost);
  const answers = rows
    .filter(({ answeredAt }) => !begun || answeredAt > begun)
    .map(({ answeredAt, rating, schedule }) => ({
      at: answeredAt,
      isRight: rating > 1,
      stabilityDays: (JSON.parse(schedule) as ScheduleNote).stabilityDays,
    }));
  return recallCurve(answers, card.dueAt, now);
}
