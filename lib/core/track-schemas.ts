/** What goes in and out of the operations about tracks and enrolments. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';
import { standingStates } from '@/lib/core/reports/standing';
import { longestTrackDays, paces } from '@/lib/core/track-plan';

const instant = z.iso.datetime();
const day = z.iso.date('write a date such as 2026-11-30');
const lessonId = z.string().min(1).max(80);
/** As many as a course may reasonably have. */
export const mostTrackLessons = 200;
export const mostEnrolledAtOnce = 2_000;

export const trackItemSchema = z.strictObject({
  lessonId,
  day: z.int('write a whole number').min(1, 'the first day is 1').max(longestTrackDays, `at most ${longestTrackDays}`),
});

const name = z.string().trim().min(1, 'write a name').max(80, 'use at most 80 characters');
const summary = z.string().trim().max(200, 'use at most 200 characters').default('');
const items = z
  .array(trackItemSchema)
  .min(1, 'choose at least one lesson')
  .max(mostTrackLessons, `at most ${mostTrackLessons} lessons`)
  .refine((all) => new Set(all.map((item) => item.lessonId)).size === all.length, 'a lesson stands twice');

/** With `source` a built-in track is copied: what is not given is taken from it. */
export const trackBodySchema = z.strictObject({
  name: name.optional(),
  summary: summary.optional(),
  source: z.string().max(80).optional(),
  items: items.optional(),
});
export type TrackBody = z.infer<typeof trackBodySchema>;

/** `version` is the one that the change was made from. */
export const trackChangeSchema = z.strictObject({ version: z.int(), name, summary, items });
export type TrackChange = z.infer<typeof trackChangeSchema>;
export const trackPreviewBodySchema = z.strictObject({ items });

const plan = {
  startDay: day,
  /** ISO weekdays in order: "12345" is Monday to Friday. */
  workingDays: z
    .string()
    .regex(/^1?2?3?4?5?6?7?$/, 'write weekdays in order, Monday is 1')
    .min(1, 'choose at least one day'),
  pacePercent: z.int().refine((pace) => paces.some((one) => one === pace), `one of ${paces.join(', ')}`),
};

export const enrolBodySchema = z.strictObject({
  ...plan,
  /** all: everybody in the team who is not on the track. */
  who: z.union([z.literal('all'), z.array(idSchema).min(1, 'choose somebody').max(mostEnrolledAtOnce)]),
});
export type EnrolBody = z.infer<typeof enrolBodySchema>;
export const enrolledSchema = z.object({
  /** How many were enrolled by this; who was on the track already stays as they are. */
  enrolled: z.int(),
});

export const enrolmentChangeSchema = z.strictObject({ version: z.int(), ...plan });
export type EnrolmentChange = z.infer<typeof enrolmentChangeSchema>;
/** From today, or a later day; `until` is the first day that counts again, null until somebody ends it. */
export const pauseBodySchema = z.strictObject({ from: day, until: day.nullable() });
export type PauseBody = z.infer<typeof pauseBodySchema>;
export const archiveBodySchema = z.strictObject({ userIds: z.array(idSchema).min(1).max(mostEnrolledAtOnce) });

export const trackSchema = z.object({
  id: idSchema,
  name: z.string(),
  summary: z.string(),
  /** The built-in track that it was copied from. */
  source: z.string().nullable(),
  items: z.array(trackItemSchema),
  version: z.int(),
  createdAt: instant,
  archivedAt: instant.nullable(),
  /** Enrolled and not archived. */
  people: z.int(),
});
export type TrackView = z.infer<typeof trackSchema>;
export const trackListSchema = z.object({ tracks: z.array(trackSchema) });

export const enrolmentSchema = z.object({
  userId: idSchema,
  name: z.string(),
  ...{ startDay: z.string(), workingDays: z.string(), pacePercent: z.int(), version: z.int() },
  pauses: z.array(z.object({ from: z.string(), until: z.string().nullable() })),
  endDay: z.string().nullable(),
});
export type EnrolmentView = z.infer<typeof enrolmentSchema>;
export const enrolmentListSchema = z.object({
  enrolments: z.array(enrolmentSchema),
  /** In the team, and not on the track. */
  others: z.array(z.object({ userId: idSchema, name: z.string() })),
});
export type EnrolmentList = z.infer<typeof enrolmentListSchema>;

/** What a change would do to somebody who is under way. */
export const trackEffectSchema = z.object({
  userId: idSchema,
  name: z.string(),
  before: z.object({ state: z.enum(standingStates), endDay: z.string().nullable(), late: z.int() }),
  after: z.object({ state: z.enum(standingStates), endDay: z.string().nullable(), late: z.int() }),
  /** In a sentence; empty where nothing changes for them. */
  text: z.string(),
});
export type TrackEffect = z.infer<typeof trackEffectSchema>;
export const trackPreviewSchema = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  moved: z.int(),
  effects: z.array(trackEffectSchema),
});
export type TrackPreview = z.infer<typeof trackPreviewSchema>;

/** A learner's own track, as their home shows it. */
export const ownTrackSchema = z.object({
  ...{ teamId: idSchema, teamName: z.string(), trackId: idSchema, name: z.string() },
  state: z.enum(standingStates),
  reason: z.string(),
  ...{ learnedCount: z.int(), plannedCount: z.int(), lessonCount: z.int() },
  endDay: z.string().nullable(),
  /** Late ones first, then those of today, then the next one. */
  next: z.array(
    z.object({
      ...{ lessonId: z.string(), title: z.string(), href: z.string() },
      dueDay: z.string().nullable(),
      dueText: z.string(),
      isLate: z.boolean(),
    }),
  ),
});
export type OwnTrack = z.infer<typeof ownTrackSchema>;
export const ownTracksSchema = z.object({ tracks: z.array(ownTrackSchema) });
