/** The progress report of a team on a track, as pages draw it and the API tells it. Days are yyyy-mm-dd, shares go from 0 to 1. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';
import { standingStates } from '@/lib/core/reports/standing';
import { bands } from '@/lib/core/unit-strength';

const day = z.string();

/** Figures over people are told for so many of them, and more. */
export const fewestPeople = 5;

export const reportMemberSchema = z.object({
  userId: idSchema,
  name: z.string(),
  /** The first of late, at risk, idle, on time that holds; or done, paused, not begun. */
  state: z.enum(standingStates),
  ...{ isLate: z.boolean(), isAtRisk: z.boolean(), isIdle: z.boolean() },
  /** Why, in a sentence or two. */
  reason: z.string(),
  ...{ learnedCount: z.int(), plannedCount: z.int(), lessonCount: z.int() },
  ...{ startDay: day, endDay: day.nullable(), forecastDay: day.nullable() },
  lastAnswerDay: day.nullable(),
  /** "2 days ago", by the member's own date. */
  lastAnswerText: z.string(),
  /** Whole minutes in the lessons of the track. */
  minutes: z.int(),
  /** In the order of `units`. */
  bands: z.array(z.enum(bands)),
});
export type ReportMember = z.infer<typeof reportMemberSchema>;

export const reportLessonSchema = z.object({
  ...{ lessonId: z.string(), title: z.string(), href: z.string(), unitId: z.string() },
  ...{ started: z.int(), finished: z.int() },
  /** Of those who finished it; null for fewer than five. */
  medianMinutes: z.int().nullable(),
});
export type ReportLesson = z.infer<typeof reportLessonSchema>;

export const hardObjectiveSchema = z.object({
  objectiveId: z.string(),
  statement: z.string(),
  lessonTitle: z.string(),
  href: z.string(),
  people: z.int(),
  /** Of answers that were not self-graded. */
  wrongShare: z.number(),
});
export type TeamHardObjective = z.infer<typeof hardObjectiveSchema>;
export const teamMisconceptionSchema = z.object({ id: z.string(), text: z.string(), people: z.int(), count: z.int() });
export type TeamMisconception = z.infer<typeof teamMisconceptionSchema>;

export const teamReportSchema = z.object({
  team: z.object({ id: idSchema, name: z.string(), isDemo: z.boolean() }),
  track: z.object({ id: idSchema, name: z.string(), lessonCount: z.int(), isArchived: z.boolean() }),
  /** The reader's date. */
  today: day,
  startDay: day.nullable(),
  endDay: day.nullable(),
  counts: z.record(z.enum(standingStates), z.int()),
  units: z.array(z.object({ id: z.string(), number: z.int(), title: z.string() })),
  /** Those who need help most first. */
  members: z.array(reportMemberSchema),
  /** At the end of each week, and today; `planned` and `learned` are shares of all lessons of all members. */
  pace: z.array(z.object({ day, planned: z.number(), learned: z.number().nullable() })),
  /** What many have begun and few have finished comes first. */
  lessons: z.array(reportLessonSchema),
  /** Empty for teams of fewer than five. */
  hardest: z.array(hardObjectiveSchema),
  misconceptions: z.array(teamMisconceptionSchema),
});
export type TeamReport = z.infer<typeof teamReportSchema>;

/** One member's lessons: nothing finer. */
export const memberLessonSchema = z.object({
  ...{ lessonId: z.string(), title: z.string(), href: z.string(), unitTitle: z.string() },
  ...{ dueDay: day.nullable(), learnedDay: day.nullable() },
  isStarted: z.boolean(),
  isLate: z.boolean(),
  minutes: z.int(),
});
export type MemberLesson = z.infer<typeof memberLessonSchema>;
export const memberReportSchema = z.object({
  team: z.object({ id: idSchema, name: z.string() }),
  track: z.object({ id: idSchema, name: z.string() }),
  units: z.array(z.object({ id: z.string(), number: z.int(), title: z.string() })),
  member: reportMemberSchema,
  lessons: z.array(memberLessonSchema),
});
export type MemberReport = z.infer<typeof memberReportSchema>;

export const viewSchema = z.object({
  /** Who looked; empty where they are gone. */
  by: z.string(),
  /** page, csv, api or email */
  way: z.string(),
  what: z.string(),
  at: z.iso.datetime(),
});
/** What a member's managers see of them, and when they looked. */
export const visibleSchema = z.object({
  team: z.object({ id: idSchema, name: z.string() }),
  reports: z.array(memberReportSchema),
  views: z.array(viewSchema),
});
export type Visible = z.infer<typeof visibleSchema>;
