/** Problem reports as they go in and out of /api/v1. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';

export const reportTopics = ['wrong-fact', 'wrong-key', 'unclear', 'typo', 'other'] as const;
export type ReportTopic = (typeof reportTopics)[number];

export const problemReportBodySchema = z.strictObject({
  /** Yours: the same again gives the first result. */
  id: idSchema,
  exerciseId: idSchema,
  /** The version that was shown, as the exercise itself says it. */
  contentHash: z.string().regex(/^[\w-]{8,64}$/, 'must be the hash of the exercise'),
  topic: z.enum(reportTopics, 'pick what it is about'),
  text: z.string().trim().min(10, 'write at least 10 characters').max(2000, 'write at most 2,000 characters'),
});
export type ProblemReportBody = z.infer<typeof problemReportBodySchema>;

export const problemReportSchema = z.object({ id: idSchema, createdAt: z.iso.datetime() });
export const reportStateBodySchema = z.strictObject({ isClosed: z.boolean() });
export const reportStateSchema = z.object({ id: idSchema, isClosed: z.boolean() });
