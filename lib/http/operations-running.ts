/** Operations that run code. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';
import { runBodySchema, runLanesBodySchema, runLanesSchema, runLineSchema } from '@/lib/core/run-schemas';
import type { Operation } from './operations';

export const runningOperations = {
  putRun: {
    scope: 'write:answers',
    ...{ method: 'PUT', path: '/presentations/{id}/runs/{runId}', who: 'learner', body: runBodySchema },
    params: z.strictObject({ id: idSchema, runId: idSchema }),
    ...{ response: runLineSchema, errors: [401, 404, 409, 410, 503] },
    /** Source files are longer than answers. */
    longestBody: 262_144,
    summary:
      'Runs code against the tests of an exercise. Answers line by line as JSON: each test as it ends, then the result. The id is yours: the same again gives the first result',
  },
  recordRun: {
    scope: 'write:answers',
    ...{ method: 'POST', path: '/presentations/{id}/runs/{runId}/lanes', who: 'learner', body: runLanesBodySchema },
    params: z.strictObject({ id: idSchema, runId: idSchema }),
    ...{ response: runLanesSchema, errors: [401, 404, 409, 410, 503] },
    summary:
      'Runs one test of an earlier run again and shows what its goroutines did, as a figure in HTML. Counts for nothing',
  },
} as const satisfies Record<string, Operation>;
