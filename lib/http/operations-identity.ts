/** The operations about sessions, passwords, links, providers and invitations. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';
import { sessionListSchema } from '@/lib/core/identity-schemas';
import type { Operation } from './operations';

const none = z.strictObject({});
const byId = z.strictObject({ id: idSchema });
const done = z.object({ done: z.literal(true) });

export const identityOperations = {
  listSessions: {
    ...{ method: 'GET', path: '/sessions', who: 'learner', params: none, response: sessionListSchema, errors: [401] },
    summary: 'The browsers that are signed in to your account',
  },
  endSession: {
    ...{ method: 'DELETE', path: '/sessions/{id}', who: 'learner', params: byId, response: done, errors: [401, 404] },
    summary: 'Signs one of them out',
  },
} as const satisfies Record<string, Operation>;
