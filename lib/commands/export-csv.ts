/** A learner's attempts and cards as CSV (RFC 4180, UTF-8), a page of rows after the other. */
import type { App } from '@/lib/commands/app';
import { noteExport } from '@/lib/commands/note-export';
import { type Columns, writeCsv } from '@/lib/commands/write-csv';
import type { SignedInActor } from '@/lib/core/access';
import { type Rating, ratingName, retrievability } from '@/lib/core/scheduling';
import { pageOfCards, type StoredCard } from '@/lib/data/cards';
import { attemptPages, listRevocations } from '@/lib/data/exports';
import { ownUser } from '@/lib/data/users';

const pageSize = 500;
const cardStateNames = ['new', 'learning', 'review', 'relearning'];

/** One row an attempt, in the order of history; those taken back are marked. */
export async function* exportAttemptsCsv(app: App, actor: SignedInActor): AsyncGenerator<string> {
  const tx = app.db.client;
  await noteExport(app, actor, 'answers as CSV');
  const { lastSequence } = await ownUser(actor, tx);
  const revoked = new Set((await listRevocations(actor, tx, lastSequence)).map(({ attemptId }) => attemptId));
  type Attempt = Awaited<ReturnType<ReturnType<typeof attemptPages>['next']>>['value'][number];
  const columns: Columns<Attempt> = {
    sequence: ({ sequence }) => sequence,
    study_day: ({ studyDay }) => studyDay,
    answered_at: ({ answeredAt }) => answeredAt,
    objective: ({ objectiveId }) => objectiveId,
    statement: ({ objectiveId }) => app.course.objective(objectiveId)?.statement ?? '',
    lesson: ({ objectiveId }) => lessonOf(app, objectiveId),
    exercise: ({ exerciseId }) => app.course.exercise(exerciseId)?.slug ?? exerciseId,
    kind: ({ kind }) => kind,
    mode: ({ mode }) => mode,
    outcome: ({ outcome }) => outcome,
    rating: ({ rating }) => ratingName(rating as Rating),
    reason: ({ reason }) => reason,
    hints: ({ hintsShown }) => hintsShown,
    sure: ({ isSure }) => isSure,
    new: ({ isNew }) => isNew,
    scheduled: ({ scheduled }) => scheduled,
    unscheduled_reason: ({ unscheduledReason }) => unscheduledReason,
    counts_for_retention: ({ countsForRetention }) => countsForRetention,
    taken_back: ({ id }) => revoked.has(id),
    seconds: ({ durationMs }) => durationMs / 1000,
    answer: ({ answer }) => answer,
    id: ({ id }) => id,
  };
  yield* writeCsv(columns, attemptPages(actor, tx, lastSequence));
}

/** One row a card, by objective id. */
export async function* exportCardsCsv(app: App, actor: SignedInActor): AsyncGenerator<string> {
  const now = app.now();
  await noteExport(app, actor, 'cards as CSV');
  const columns: Columns<StoredCard> = {
    objective: ({ objectiveId }) => objectiveId,
    statement: ({ objectiveId }) => app.course.objective(objectiveId)?.statement ?? '',
    lesson: ({ objectiveId }) => lessonOf(app, objectiveId),
    state: ({ state }) => cardStateNames[state] ?? String(state),
    due_at: ({ dueAt }) => dueAt,
    last_review_at: ({ lastReviewAt }) => lastReviewAt,
    stability_days: ({ stability }) => stability,
    difficulty: ({ difficulty }) => difficulty,
    retrievability: (card) => retrievability(card, now),
    scheduled_days: ({ scheduledDays }) => scheduledDays,
    reps: ({ reps }) => reps,
    lapses: ({ lapses }) => lapses,
    leech: ({ isLeech }) => isLeech,
    suspended_at: ({ suspendedAt }) => suspendedAt,
    fades_at: ({ fadesAt }) => fadesAt,
  };
  yield* writeCsv(columns, cardPages(app, actor));
}

const lessonOf = (app: App, objectiveId: string) => {
  const lessonId = app.course.objective(objectiveId)?.lessonId;
  return (lessonId && app.course.lesson(lessonId)?.title) ?? '';
};

async function* cardPages(app: App, actor: SignedInActor): AsyncGenerator<StoredCard[]> {
  let after: string | null = null;
  for (;;) {
    const page: StoredCard[] = await pageOfCards(actor, app.db.client, { after, take: pageSize });
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)?.objectiveId ?? null;
  }
}
