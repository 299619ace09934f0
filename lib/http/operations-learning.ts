/** Operations with which a learner steers what is asked of them. */
import { z } from 'zod';
import { meSchema, reviewStateSchema, timeZoneSchema } from '@/lib/core/api-schemas';
import { longestPauseDays } from '@/lib/core/study-day';
import type { Operation } from './operations';

const none = z.strictObject({});
const done = z.object({ done: z.literal(true) });
const pauseDays = `write a number of days from 1 to ${longestPauseDays}`;
/** An id of the course: an objective's or a lesson's. */
const bySlug = z.strictObject({ id: z.string().max(80) });

export const learningOperations = {
  putSuspension: {
    scope: null,
    ...{ method: 'PUT', path: '/objectives/{id}/suspension', who: 'learner', params: bySlug, body: none },
    ...{ response: done, errors: [401, 404] },
    summary: 'Suspends an objective that you have begun: it is not asked until you resume it',
  },
  deleteSuspension: {
    scope: null,
    ...{ method: 'DELETE', path: '/objectives/{id}/suspension', who: 'learner', params: bySlug },
    ...{ response: done, errors: [401, 404] },
    summary: 'Resumes an objective: it is due when it always was',
  },
  postReset: {
    scope: null,
    ...{ method: 'POST', path: '/objectives/{id}/resets', who: 'learner', params: bySlug, body: none },
    ...{ response: done, errors: [401, 404] },
    summary: 'Begins an objective anew; your answers and what counts as learned stay. It cannot be taken back',
  },
  startTestOut: {
    scope: null,
    ...{ method: 'PUT', path: '/lessons/{id}/test-out', who: 'becomes-guest', params: bySlug },
    body: z.strictObject({ timeZone: timeZoneSchema.optional() }),
    ...{ response: reviewStateSchema, errors: [404] },
    summary:
      'Starts a test that skips a lesson, or goes on with it; `review` with mode test-out gives its next exercise',
  },
  putReading: {
    scope: null,
    ...{ method: 'PUT', path: '/lessons/{id}/reading', who: 'learner', params: bySlug },
    body: z.strictObject({ revision: z.int().min(0).max(10_000) }),
    ...{ response: done, errors: [401, 404] },
    summary: 'Says that you have read a lesson up to this revision: earlier changes are not told to you any more',
  },
  pause: {
    scope: null,
    ...{ method: 'POST', path: '/pause', who: 'learner', params: none, response: meSchema, errors: [401] },
    body: z.strictObject({ days: z.int(pauseDays).min(1, pauseDays).max(longestPauseDays, pauseDays) }),
    summary: 'Pauses your reviews for so many days from today: nothing is asked for; no date is moved',
  },
  endPause: {
    scope: null,
    ...{ method: 'DELETE', path: '/pause', who: 'learner', params: none, response: meSchema, errors: [401] },
    summary: 'Ends the pause',
  },
} as const satisfies Record<string, Operation>;
