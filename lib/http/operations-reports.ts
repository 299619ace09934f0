/** Operations about problem reports: learners write them, administrators close them. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';
import {
  problemReportBodySchema,
  problemReportSchema,
  reportStateBodySchema,
  reportStateSchema,
} from '@/lib/core/problem-report-schemas';
import type { Operation } from './operations';

export const reportOperations = {
  postProblemReport: {
    scope: 'write:answers',
    ...{ method: 'POST', path: '/problem-reports', who: 'learner', params: z.strictObject({}) },
    ...{ body: problemReportBodySchema, response: problemReportSchema, errors: [401, 404, 409] },
    summary: 'Says what is wrong with an exercise, to those who run the site',
  },
  putProblemReport: {
    scope: null,
    ...{ method: 'PUT', path: '/problem-reports/{id}', who: 'learner', params: z.strictObject({ id: idSchema }) },
    ...{ body: reportStateBodySchema, response: reportStateSchema, errors: [401, 404] },
    summary: 'Closes or reopens a report; administrators alone',
  },
} as const satisfies Record<string, Operation>;
