/** The format of the built-in tracks. */
import { z } from 'zod';
import { slug } from '@/lib/core/course-format';

/** `tracks/<id>.yaml`: a track that every team may copy. */
export const trackSchema = z.strictObject({
  title: z.string().trim().min(3).max(80),
  summary: z.string().min(10).max(200),
  /** Of five working days each. */
  weeks: z.int().min(1).max(52),
  /** all: the whole course, spread evenly. */
  lessons: z.union([
    z.literal('all'),
    z.array(z.strictObject({ lesson: slug, day: z.int('write the working day, from 1').min(1) })).min(1),
  ]),
});
export type TrackSource = z.infer<typeof trackSchema>;
