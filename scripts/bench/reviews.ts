/** How long the due queue, the next exercise and a key-graded answer take on the server, with few and with many learners in the database. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import type { App } from '@/lib/commands/app';
import { attemptResult } from '@/lib/commands/attempt-result';
import { reviewState } from '@/lib/commands/review-state';
import { loadCourse } from '@/lib/content/course';
import { gradingKey } from '@/lib/content/grading-key';
import type { SignedInActor } from '@/lib/core/access';
import { deployMigrations } from '@/lib/data/migrations/deploy';
import { openDatabase } from '@/lib/data/open-database';
import { writeLargeCourse } from '@/tests/support/large-course';
import { milliseconds, percentile, table } from './figures';

const cardsEach = 60;
/** Of design.md, in milliseconds. */
const budget = { asked: 5, answered: 10 };
const asked = 300;
const answersEach = 5;

type Figures = { cards: number; started: number[]; next: number[]; answered: number[] };

/** `sizes` are numbers of learners; the budgets are held against the second, and the last must be no dearer. True if they hold. */
export async function benchReviews(scratch: string, root: string, sizes: readonly number[]): Promise<boolean> {
  const courseDir = writeLargeCourse(cardsEach);
  try {
    const course = await loadCourse(courseDir);
    const all: Figures[] = [];
    for (const learners of sizes) {
      const folder = mkdtempSync(join(scratch, 'reviews-'));
      const url = `file:${join(folder, 'course.db')}`;
      await deployMigrations(url, { projectRoot: root });
      const db = openDatabase(url);
      try {
        console.error(`Writing ${learners} learners with ${cardsEach} cards each …`);
        await fill(db, learners);
        console.error('Measuring …');
        all.push(await measure({ db, course, now: () => new Date() }, learners));
      } finally {
        await db.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }
    return report(all);
  } finally {
    rmSync(courseDir, { recursive: true, force: true });
  }
}

/** By the database itself, so that a million rows take seconds. A third of each learner's cards is due. */
async function fill(db: ReturnType<typeof openDatabase>, learners: number): Promise<void> {
  const numbers = (count: number) =>
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})`;
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().replace('Z', '+00:00');
  await db.client.$executeRawUnsafe(
    `${numbers(learners)} INSERT INTO "User" ("id", "state", "createdAt", "minutesPerDay") SELECT 'learner-' || i, 'account', '${at(-99)}', 60 FROM n`,
  );
  const columns =
    '"userId", "objectiveId", "version", "state", "stability", "difficulty", "dueAt", "lastReviewAt", "lastStudyDay", "scheduledDays", "learningSteps", "reps", "lapses", "isLeech", "fadesAt"';
  for (let card = 0; card < cardsEach; card += 1) {
    const dueAt = at(card % 3 === 0 ? -1 - card / 10 : 1 + card / 10);
    await db.client.$executeRawUnsafe(
      `INSERT INTO "Card" (${columns}) SELECT "id", 'objective-${card}', 3, 2, 20, 5, '${dueAt}', '${at(-25)}', '${at(-25).slice(0, 10)}', 20, 0, 3, 0, false, '${at(30)}' FROM "User"`,
    );
  }
  if (db.provider === 'sqlite') await db.client.$executeRawUnsafe('ANALYZE');
}

async function measure(app: App, learners: number): Promise<Figures> {
  const figures: Figures = { cards: learners * cardsEach, started: [], next: [], answered: [] };
  const timed = async <T>(into: number[], work: () => Promise<T>): Promise<T> => {
    const startMs = performance.now();
    const result = await work();
    into.push(performance.now() - startMs);
    return result;
  };
  const ask = (actor: SignedInActor) => reviewState(app, actor, { mode: 'review' });
  for (let n = -20; n < asked; n += 1) {
    // The first twenty warm up.
    const into = n < 0 ? { started: [], next: [], answered: [] } : figures;
    const userId = `learner-${Math.floor(((n + 20) * learners) / (asked + 20))}`;
    const actor: SignedInActor = { type: 'user', userId, state: 'account', role: 'learner', name: null };
    let { item } = await timed(into.started, () => ask(actor));
    for (let answers = 0; answers < answersEach; answers += 1) {
      const exercise = item && app.course.exercise(item.exercise.exerciseId);
      if (!item || !exercise) throw new Error(`${userId} is asked nothing`);
      const key = gradingKey(exercise);
      if (key.kind !== 'choice') throw new Error(`${exercise.slug} is no choice`);
      const [presentationId, attemptId] = [item.presentation.id, randomUUID()];
      const answer = { type: 'options' as const, picked: [...key.right] };
      await timed(into.answered, async () =>
        attemptResult(app, actor, await answerAttempt(app, actor, { attemptId, presentationId, answer, isSure: true })),
      );
      ({ item } = await timed(into.next, () => ask(actor)));
    }
  }
  return figures;
}

function report(all: readonly Figures[]): boolean {
  const cell = (values: number[]) =>
    `${percentile(values, 0.5).toFixed(1)} / ${milliseconds(percentile(values, 0.95))}`;
  const rows = all.map(({ cards, started, next, answered }) => [
    cards.toLocaleString('en'),
    ...[started, next, answered].map(cell),
  ]);
  console.log(table([['cards', 'due queue, first exercise', 'next exercise', 'answer to verdict'], ...rows]));
  console.log('p50 / p95, server time');
  const held = all.at(1) ?? all[0];
  const last = all.at(-1);
  if (!held || !last) return false;
  const p50 = (values: number[]) => percentile(values, 0.5);
  // A tenth of a millisecond and a tenth are what one run differs from another by.
  const noDearer = [0, 1, 2].every((n) => {
    const of = ({ started, next, answered }: Figures) => p50([started, next, answered][n] ?? []);
    return of(last) <= of(held) * 1.1 + 0.1;
  });
  const holds =
    p50(held.started) <= budget.asked && p50(held.next) <= budget.asked && p50(held.answered) <= budget.answered;
  console.log(
    `Budgets: ${budget.asked} ms for the queue, ${budget.answered} ms for an answer: ${holds ? 'held' : 'missed'}. At more cards: ${noDearer ? 'no dearer' : 'dearer'}.`,
  );
  return holds && noDearer;
}
