/** A learner's settings as they go in and out of the API: what validates them is what documents them. */
import { z } from 'zod';
import { timeZoneSchema } from '@/lib/core/api-schemas';

export const themes = ['system', 'light', 'dark'] as const;
export const retentionRange = { least: 0.8, most: 0.97 };

const whole = (least: number, most: number) => {
  const message = `write a whole number from ${least} to ${most}`;
  return z.int(message).min(least, message).max(most, message);
};
export const desiredRetentionSchema = z
  .number()
  .min(retentionRange.least, 'at least 0.80')
  .max(retentionRange.most, 'at most 0.97');

export const settingsSchema = z.object({
  timeZone: timeZoneSchema,
  /** The hour at which the learner's day starts, in their time zone. */
  dayStartHour: whole(0, 12),
  minutesPerDay: whole(3, 240),
  newPerDay: whole(0, 50),
  desiredRetention: desiredRetentionSchema,
  theme: z.enum(themes),
  /** Whether single letters and digits are commands. */
  usesLetterKeys: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What is not named stays as it is. */
export const settingsBodySchema = z.strictObject(settingsSchema.partial().shape);

export const retentionPreviewQuerySchema = z.strictObject({
  desiredRetention: z.coerce.number().pipe(desiredRetentionSchema),
});

const costSchema = z.object({
  desiredRetention: z.number(),
  /** Expected a day over the days ahead. */
  answersPerDay: z.number(),
  /** Mean predicted recall at their end, 0 to 1. */
  recall: z.number(),
  /** What an interval that is ten days now would be. */
  intervalOfTenDays: z.number(),
});

export const retentionPreviewSchema = z.object({
  /** Begun, and not suspended. */
  patterns: z.int(),
  days: z.int(),
  current: costSchema,
  chosen: costSchema,
});
export type RetentionPreview = z.infer<typeof retentionPreviewSchema>;
