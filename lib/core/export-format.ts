/** The file in which a learner's data leaves and enters: its version and the zod schemas of its rows. docs/export-format.md describes it. */
import { clipParameters } from 'ts-fsrs';
import { z } from 'zod';
import { answerSchema, timeZoneSchema } from '@/lib/core/api-schemas';

export const exportFormat = 'go-routine-export';
/** Raised when a file of this version could not be read by an older site any more. */
export const exportVersion = 1;
export const longestExportBytes = 50_000_000;
/** A single learner's history of one objective is folded in one transaction. */
export const mostAttemptsOfOneObjective = 2_000;

const id = z.uuid();
const instant = z.iso.datetime();
const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in lower case with single dashes');
const hex = z.string().regex(/^[0-9a-f]{8,128}$/, 'must be hexadecimal');
const studyDay = z.iso.date();
/** Position in the learner's history, over attempts, revocations and resets. */
const sequence = z.int().min(1).max(1_000_000_000);
const mode = z.enum(['lesson', 'review', 'practice', 'test-out']);

export const exportedPresentationSchema = z.strictObject({
  id,
  objectiveId: slug,
  exerciseId: id,
  contentHash: hex,
  optionOrder: z.array(z.string().max(80)).max(20),
  mode,
  reviewSessionId: id.nullable(),
  cardVersion: z.int().min(0).max(1_000_000),
  hintsShown: z.int().min(0).max(20),
  comparedAt: instant.nullable(),
  ratingCap: z.int().min(1).max(4),
  servedAt: instant,
  closedAt: instant.nullable(),
});

/** What an answer was told of the schedule. */
const scheduleNoteSchema = z.strictObject({
  dueAt: instant,
  scheduledDays: z.int().min(0).max(40_000),
  stabilityDays: z.number().min(0).max(1_000_000),
  stabilityBeforeDays: z.number().min(0).max(1_000_000).nullable(),
  other: z.strictObject({
    rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    dueAt: instant,
    scheduledDays: z.int().min(0).max(40_000),
  }),
});

/** What was sent, or what the site made of the runs of code. */
const exportedAnswerSchema = z.discriminatedUnion('type', [
  ...answerSchema.options,
  z.strictObject({ type: z.literal('run'), isPass: z.boolean(), gradedRuns: z.int().min(0).max(100) }),
]);

export const exportedAttemptSchema = z.strictObject({
  id,
  bodyHash: hex,
  presentationId: id,
  objectiveId: slug,
  exerciseId: id,
  contentHash: hex,
  kind: slug,
  mode,
  reviewSessionId: id.nullable(),
  sequence,
  answer: exportedAnswerSchema,
  outcome: z.enum(['right', 'wrong', 'revealed']),
  rating: z.int().min(1).max(4),
  reason: slug,
  hintsShown: z.int().min(0).max(20),
  isSure: z.boolean(),
  isNew: z.boolean(),
  scheduled: z.boolean(),
  unscheduledReason: slug.nullable(),
  countsForRetention: z.boolean(),
  servedAt: instant,
  answeredAt: instant,
  durationMs: z.int().min(0).max(600_000),
  studyDay,
  fuzzSeed: z.string().regex(/^[\x20-\x7e]{1,100}$/, 'must be 1 to 100 plain characters'),
  /** One of `schedulerParameters`. */
  parametersId: z.string().max(64),
  schedule: scheduleNoteSchema.nullable(),
});

export const exportedRevocationSchema = z.strictObject({ attemptId: id, sequence, revokedAt: instant });
export const exportedResetSchema = z.strictObject({ objectiveId: slug, sequence, resetAt: instant });
export const exportedSuspensionSchema = z.strictObject({ objectiveId: slug, suspendedAt: instant });
export const exportedReadingSchema = z.strictObject({
  lessonId: slug,
  revision: z.int().min(0).max(100_000),
  readAt: instant,
});

const steps = z.array(z.templateLiteral([z.int().min(1).max(1_440), 'm'])).max(10);
/** Weights outside of what FSRS-6 allows would give cards that are no numbers. */
const isWithinFsrs = (weights: number[]) =>
  clipParameters([...weights], 1, true).every((weight, index) => Math.abs(weight - (weights[index] ?? 0)) < 1e-9);

const parametersValueSchema = z.strictObject({
  weights: z.array(z.number().min(0).max(200)).length(21).refine(isWithinFsrs, 'must be weights that FSRS-6 allows'),
  desiredRetention: z.number().min(0.7).max(0.99),
  learningSteps: steps,
  relearningSteps: steps,
  maximumIntervalDays: z.int().min(1).max(36_500),
  timeZone: timeZoneSchema,
  dayStartHour: z.int().min(0).max(23),
});
export const exportedParametersSchema = z.strictObject({ id: z.string().max(64), value: parametersValueSchema });

export const exportedSettingsSchema = z.strictObject({
  timeZone: timeZoneSchema,
  dayStartHour: z.int().min(0).max(23),
  newPerDay: z.int().min(0).max(1_000),
  minutesPerDay: z.int().min(1).max(1_440),
  desiredRetention: z.number().min(0.7).max(0.99),
  theme: z.enum(['system', 'light', 'dark']),
  usesLetterKeys: z.boolean(),
  pausedUntil: studyDay.nullable(),
});

const headShape = {
  format: z.literal(exportFormat, 'must be "go-routine-export": this is not an export of Go Routine'),
  version: z.literal(exportVersion, `must be ${exportVersion}: this site reads that version only`),
  exportedAt: instant,
  /** The course it was learned from. */
  course: z.string().max(200),
  /** Who it was exported for. Never taken in: who one is here is not a file's to say. */
  profile: z.strictObject({
    name: z.string().max(80).nullable(),
    email: z.string().max(254).nullable(),
    createdAt: instant,
  }),
  settings: exportedSettingsSchema,
};

/** Each list of rows in the file, in the order in which it stands there. */
export const exportedRows = {
  schedulerParameters: exportedParametersSchema,
  presentations: exportedPresentationSchema,
  attempts: exportedAttemptSchema,
  revocations: exportedRevocationSchema,
  resets: exportedResetSchema,
  suspensions: exportedSuspensionSchema,
  lessonReadings: exportedReadingSchema,
};
export type RowName = keyof typeof exportedRows;
export type ExportedRow<Name extends RowName> = z.output<(typeof exportedRows)[Name]>;

const lists = <Schemas extends Record<string, z.ZodType>>(schemas: Schemas) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, z.array(schema)])) as {
    [Name in keyof Schemas]: z.ZodArray<Schemas[Name]>;
  };

/** The whole file. */
export const exportFileSchema = z.strictObject({ ...headShape, ...lists(exportedRows) });
export type ExportFile = z.output<typeof exportFileSchema>;
export type ExportHead = Pick<ExportFile, keyof typeof headShape>;

const unread = Object.fromEntries(Object.keys(exportedRows).map((name) => [name, z.unknown()])) as {
  [Name in RowName]: z.ZodUnknown;
};
/** The file as far as it is checked in one go: its rows are many, and are checked one by one by check-export.ts. */
export const importBodySchema = z.strictObject({ ...headShape, ...lists(unread) });
export type ImportBody = z.output<typeof importBodySchema>;
