/** The format of `brief.yaml`. */
import { z } from 'zod';
import { slug } from '@/lib/core/course-format';

/** `brief.yaml`: what the course is to teach, statement by statement. */
export const briefSchema = z.strictObject({
  rows: z.record(slug, z.string().min(1)),
  corrections: z.array(
    z.strictObject({
      /** What a learner who trusts the list would believe. */
      says: z.string().min(1),
      /** What is right today. */
      right: z.string().min(1),
      /** `unit/lesson`, each with the slugs of the exercises that train it. */
      taught: z.record(z.string(), z.array(slug).min(1)),
    }),
  ),
});
export type Brief = z.infer<typeof briefSchema>;
