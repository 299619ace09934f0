/** Every operation of /api/v1: what validates it is what documents it. */
import { z } from 'zod';
import type { LimitName } from '@/lib/auth/rate-limits';
import {
  attemptBodySchema,
  attemptResultSchema,
  cardsSchema,
  idSchema,
  invitedBodySchema,
  lessonProgressSchema,
  meSchema,
  presentationSchema,
  presentBodySchema,
  reviewBodySchema,
  reviewStateSchema,
  setupBodySchema,
} from '@/lib/core/api-schemas';
import type { Scope } from '@/lib/core/token-scopes';
import { adminOperations } from './operations-admin';
import { dataOperations } from './operations-data';
import { identityOperations } from './operations-identity';
import { learningOperations } from './operations-learning';
import { reportOperations } from './operations-reports';
import { runningOperations } from './operations-running';
import { settingsOperations } from './operations-settings';
import { teamOperations } from './operations-teams';
import { trackOperations } from './operations-tracks';

export type Operation = {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below /api/v1, with {parameters}. */
  path: string;
  summary: string;
  /** anybody; a learner (guest or account); or anybody, who becomes a guest by it. */
  who: 'anybody' | 'learner' | 'becomes-guest';
  /** What an access token needs for it; null where none may: whatever makes tokens, changes credentials or ends sessions. */
  scope: Scope | null;
  params: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** In bytes, where it is not the usual 32 KB. */
  longestBody?: number;
  response: z.ZodType;
  /** The type of the answer where it is a file: the command then makes the whole Response. */
  produces?: string;
  /** A limit of its own, besides that of all changing requests. */
  limit?: LimitName;
  /** Statuses beyond 403, 422, 429 and 500, which any may give. */
  errors: readonly number[];
};

const none = z.strictObject({});
const byId = z.strictObject({ id: idSchema });
const done = z.object({ done: z.literal(true) });

export const operations = {
  ...settingsOperations,
  ...runningOperations,
  ...learningOperations,
  ...dataOperations,
  me: {
    scope: 'read:progress',
    ...{ method: 'GET', path: '/me', who: 'anybody', params: none, response: meSchema, errors: [] },
    summary: 'Who you are, and how many reviews are due',
  },
  lessonProgress: {
    scope: 'read:progress',
    ...{ method: 'GET', path: '/lessons/{id}/progress', who: 'anybody', response: lessonProgressSchema, errors: [404] },
    params: z.strictObject({ id: z.string().max(80) }),
    summary: 'Your state in one lesson',
  },
  cards: {
    scope: 'read:progress',
    ...{ method: 'GET', path: '/cards', who: 'learner', params: none, response: cardsSchema, errors: [401] },
    query: z.strictObject({ after: z.string().max(80).optional() }),
    summary: 'Your cards by objective id, a hundred a page; `next` is the `after` of the next page',
  },
  putPresentation: {
    scope: 'write:answers',
    ...{ method: 'PUT', path: '/presentations/{id}', who: 'becomes-guest', params: byId, body: presentBodySchema },
    ...{ response: presentationSchema, errors: [404, 409] },
    summary: 'Shows an exercise of a lesson: what an answer is graded against. The id is yours',
  },
  putHint: {
    scope: 'write:answers',
    ...{ method: 'PUT', path: '/presentations/{id}/hints/{number}', who: 'learner', body: none },
    params: z.strictObject({ id: idSchema, number: z.coerce.number().int().min(1).max(3) }),
    ...{ response: presentationSchema, errors: [401, 404, 409] },
    summary: 'Shows the next hint; a right answer after one is rated hard',
  },
  putComparison: {
    scope: 'write:answers',
    ...{ method: 'PUT', path: '/presentations/{id}/comparison', who: 'learner', params: byId, body: none },
    ...{ response: presentationSchema, errors: [401, 404] },
    summary: 'Recall, and code where there is no Go to run it: shows the model answer to compare with',
  },
  putAttempt: {
    scope: 'write:answers',
    ...{ method: 'PUT', path: '/attempts/{id}', who: 'learner', params: byId, body: attemptBodySchema },
    ...{ response: attemptResultSchema, errors: [401, 404, 409, 410] },
    summary: 'Answers a presentation. The id is yours: the same again gives the first result',
  },
  putRevocation: {
    scope: 'write:answers',
    ...{ method: 'PUT', path: '/attempts/{id}/revocation', who: 'learner', params: byId, body: none },
    ...{ response: done, errors: [401, 404, 409] },
    summary: 'Takes back your newest answer, within ten minutes',
  },
  review: {
    scope: 'write:answers',
    ...{ method: 'POST', path: '/review', who: 'learner', params: none, body: reviewBodySchema },
    ...{ response: reviewStateSchema, errors: [401, 404] },
    summary: 'Starts or resumes a review or practice and gives its next exercise; asking again gives the same one',
  },
  signUp: {
    scope: null,
    ...{ method: 'POST', path: '/account', who: 'anybody', params: none, body: invitedBodySchema },
    ...{ response: meSchema, errors: [404] },
    summary: 'Makes an account, where the policy or an invitation lets you; the progress of a guest stays',
  },
  setUp: {
    scope: null,
    ...{ method: 'POST', path: '/administrator', who: 'anybody', params: none, body: setupBodySchema },
    ...{ response: meSchema, errors: [404] },
    summary: 'Makes the administrator, with the token of the one-time link',
  },
  signIn: {
    scope: null,
    ...{ method: 'POST', path: '/sessions', who: 'anybody', params: none },
    body: z.strictObject({ email: z.string().max(254), password: z.string().max(200) }),
    ...{ response: meSchema, errors: [401] },
    summary: 'Signs in; the progress of a guest moves into the account',
  },
  signOut: {
    scope: null,
    ...{ method: 'DELETE', path: '/sessions/current', who: 'anybody', params: none, response: done, errors: [] },
    summary: 'Signs out here',
  },
  signOutEverywhere: {
    scope: null,
    ...{ method: 'DELETE', path: '/sessions', who: 'learner', params: none, response: done, errors: [401] },
    summary: 'Signs out on every device',
  },
  ...trackOperations,
  ...reportOperations,
  ...identityOperations,
  ...adminOperations,
  ...teamOperations,
} as const satisfies Record<string, Operation>;
