/** What is measured over HTTP, by name and with its budget: the one list to add to. */
import { randomUUID } from 'node:crypto';
import type { Course } from '@/lib/content/course';
import type { ReviewState } from '@/lib/core/api-schemas';
import { lessonHref } from '@/lib/core/course-map';
import { isRunGraded } from '@/lib/core/exercise-view';
import { answerFor } from '@/tests/support/key-answers';
import { teamIdOf, trackIdOf } from './bulk-teams';
import type { ServedApp } from './served-app';

export type Measured = {
  name: string;
  /** Of design.md: server time at p50. */
  budgetMs?: number;
  /** Must cost the same at ten times the cards. */
  isNoDearer?: true;
  /** The longest that it may hold the event loop. */
  heldAtMostMs?: number;
};

export type Place = { app: ServedApp; course: Course; learners: number };

export type Scenario = {
  measures: readonly Measured[];
  /** How many learners ask together. */
  atOnce: number;
  /** How many rounds in all; each takes other learners. */
  rounds: number;
  /** Rounds before, which are not measured: a server that has just started compiles what it runs for some hundred requests. */
  warmUps: number;
  round(place: Place, n: number, isMeasured: boolean): Promise<void>;
};

const answersEach = 3;

/** From an opened review over some answers; `atOnce` learners do so together. */
function reviewing(
  atOnce: number,
  names: { queue: Measured | null; next: Measured | null; answer: Measured },
): Scenario {
  const one = async ({ app, course, learners }: Place, round: number, place: number, isMeasured: boolean) => {
    // Spread over all learners, and another one each time.
    const learner = (round * atOnce + place) % learners;
    const as = (measured: Measured | null) => (measured && isMeasured ? { measuredAs: measured.name } : {});
    const ask = async (measured: Measured | null) =>
      JSON.parse(
        await app.ask({ method: 'POST', path: '/api/v1/review', learner, body: { mode: 'review' }, ...as(measured) }),
      ) as ReviewState;
    // A page asks who it is for; the first request of a session in an hour is noted down.
    await app.ask({ path: '/api/v1/me', learner });
    let state = await ask(names.queue);
    for (let answers = 0; answers < answersEach && state.item; answers += 1) {
      const { presentation, exercise: view } = state.item;
      const exercise = course.exercise(view.exerciseId);
      if (!exercise) throw new Error(`the server asks ${view.exerciseId}, which is not in the course`);
      const isKeyed = !isRunGraded(exercise.kind) && exercise.kind !== 'recall';
      const answer = isKeyed ? answerFor(exercise, 'right') : { type: 'revealed' };
      const body = { presentationId: presentation.id, answer, isSure: false };
      const path = `/api/v1/attempts/${randomUUID()}`;
      await app.ask({ method: 'PUT', path, learner, body, ...as(isKeyed ? names.answer : null) });
      state = await ask(names.next);
    }
  };
  return {
    measures: [names.queue, names.next, names.answer].filter((measured) => measured !== null),
    atOnce,
    rounds: Math.ceil(160 / Math.sqrt(atOnce)),
    warmUps: Math.ceil(240 / atOnce),
    round: async (place, n, isMeasured) => {
      await Promise.all(Array.from({ length: atOnce }, (_, index) => one(place, n, index, isMeasured)));
    },
  };
}

/** One GET, each time by another learner, or always by one. */
function getting(measured: Measured, path: (place: Place) => string, always?: number): Scenario {
  return {
    ...{ measures: [measured], atOnce: 1, rounds: 100, warmUps: 40 },
    round: async (place, n, isMeasured) => {
      const learner = always ?? n % place.learners;
      await place.app.ask({ path: '/api/v1/me', learner });
      await place.app.ask({ path: path(place), learner, ...(isMeasured ? { measuredAs: measured.name } : {}) });
    },
  };
}

const longestLesson = ({ course }: Place) => {
  const size = (lesson: (typeof course.lessons)[number]) => lesson.exercises.length;
  const [longest] = [...course.lessons].sort((a, b) => size(b) - size(a));
  return longest ? lessonHref(longest) : '/course';
};

const reportOf = (size: number) => `/teams/${teamIdOf(size)}/tracks/${trackIdOf(size)}`;

export const scenarios: readonly Scenario[] = [
  reviewing(1, {
    queue: { name: 'due queue', budgetMs: 5, isNoDearer: true },
    next: { name: 'next exercise', budgetMs: 5, isNoDearer: true },
    answer: { name: 'answer', budgetMs: 10, isNoDearer: true },
  }),
  reviewing(16, { queue: null, next: null, answer: { name: 'answer, 16 at a time' } }),
  getting({ name: 'lesson page' }, longestLesson),
  getting({ name: 'progress page' }, () => '/progress'),
  getting({ name: 'report of 200', budgetMs: 30, heldAtMostMs: 50 }, () => `/api/v1${reportOf(200)}/report`, 0),
  getting({ name: 'report page of 200' }, () => reportOf(200), 0),
  getting({ name: 'report of 2,000', budgetMs: 200, heldAtMostMs: 50 }, () => `/api/v1${reportOf(2_000)}/report`, 0),
  getting({ name: 'report page of 2,000' }, () => reportOf(2_000), 0),
];
