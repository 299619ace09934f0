/** What goes in and out of /api/v1: the zod schemas that validate requests and from which the OpenAPI document is made. */
import { z } from 'zod';
import { exerciseKinds } from '@/lib/core/exercise-view';

export const idSchema = z.uuid();
const instant = z.iso.datetime();
const html = z.string();
const ratingSchema = z.enum(['again', 'hard', 'good', 'easy']);
const modeSchema = z.enum(['lesson', 'review', 'practice', 'test-out']);

/** An IANA name such as "Europe/Vienna"; checked against the runtime's list by use. */
export const timeZoneSchema = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  }, 'no such time zone; write an IANA name such as "Europe/Vienna"');

export const answerSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('options'), picked: z.array(z.string().max(64)).min(1).max(8) }),
  z.strictObject({
    type: z.literal('lines'),
    lines: z.array(z.int().min(1).max(500)).min(1).max(20),
    reason: z.string().max(64),
  }),
  z.strictObject({ type: z.literal('text'), text: z.string().trim().min(1).max(4000) }),
  z.strictObject({ type: z.literal('self'), grade: z.enum(['missed', 'partly', 'knew']) }),
  z.strictObject({ type: z.literal('revealed') }),
]);

export const presentBodySchema = z.strictObject({ exerciseId: idSchema, timeZone: timeZoneSchema.optional() });
export const attemptBodySchema = z.strictObject({
  presentationId: idSchema,
  answer: answerSchema,
  /** "I am sure": needed, not sufficient, for easy. */
  isSure: z.boolean().default(false),
});
export const reviewBodySchema = z.strictObject({
  mode: z.enum(['review', 'practice', 'test-out']),
  /** test-out: the lesson that is tested. */
  lessonId: z.string().max(80).optional(),
  /** Go on with the backlog after today's share of it. */
  more: z.boolean().default(false),
  timeZone: timeZoneSchema.optional(),
});
export const signUpBodySchema = z.strictObject({
  email: z.email('write an address such as ana@example.org').max(254),
  password: z.string().min(10, 'use at least 10 characters').max(200, 'use at most 200 characters'),
  name: z.string().trim().min(1, 'write a name').max(80),
  timeZone: timeZoneSchema.optional(),
});
const tokenSchema = z.string().min(20).max(200);
export const setupBodySchema = signUpBodySchema.extend({ token: tokenSchema });
/** An invitation lets in where sign-up is not open. */
export const invitedBodySchema = signUpBodySchema.extend({ invitation: tokenSchema.optional() });

const codeLine = z.object({ html, depth: z.int() });
const codeListing = z.object({ title: z.string(), note: z.string(), lines: z.array(codeLine) });
const outputBlock = z.object({ captionHtml: html, html });
/** What a learner starts from where the answer is code that is run. */
const workSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('files'),
    /** To be edited; `lines` are the same text in colour, shown until the editor is there. */
    files: z.array(z.object({ name: z.string(), text: z.string(), lines: z.array(codeLine) })),
    /** To be read. */
    given: z.array(codeListing),
    testNames: z.array(z.string()),
  }),
  z.object({
    type: z.literal('fills'),
    title: z.string(),
    /** Where the lines begin in their file: what is shown may be a part of it, and messages name lines of the file. */
    firstLine: z.int(),
    /** Each line as pieces of highlighted HTML and the blanks between them. */
    lines: z.array(
      z.object({
        depth: z.int(),
        parts: z.array(z.union([z.object({ html }), z.object({ blank: z.string(), width: z.int() })])),
      }),
    ),
    blanks: z.array(z.string()),
    testNames: z.array(z.string()),
  }),
  z.object({
    type: z.literal('order'),
    title: z.string(),
    before: z.array(codeLine),
    after: z.array(codeLine),
    /** How deep a line stands that goes between them and opens and closes nothing. */
    depth: z.int(),
    pieces: z.array(z.object({ id: z.string(), html, text: z.string() })),
    testNames: z.array(z.string()),
  }),
]);
export type Work = z.infer<typeof workSchema>;
export const exerciseViewSchema = z.object({
  exerciseId: idSchema,
  kind: z.enum(exerciseKinds),
  contentHash: z.string(),
  promptHtml: html,
  promptText: z.string(),
  code: z.array(codeListing),
  output: outputBlock.optional(),
  usualSeconds: z.int(),
  hintCount: z.int(),
  options: z.array(z.object({ id: z.string(), html, code: codeListing.optional() })),
  pickSeveral: z.boolean(),
  askHtml: html.optional(),
  lineCount: z.int().optional(),
  work: workSchema.optional(),
});
const recallModelSchema = z.object({ modelHtml: html, pointsHtml: z.array(html), code: z.array(codeListing) });

export const presentationSchema = z.object({
  id: idSchema,
  exerciseId: idSchema,
  mode: modeSchema,
  /** Option ids in the order to show. */
  optionOrder: z.array(z.string()),
  /** The hints asked for so far. */
  hints: z.array(html),
  /** recall, and code without Go: the model answer, once it was asked for. */
  comparison: recallModelSchema.nullable(),
  /** Code that cannot be run, for there is no Go here: it is compared with its solution and rated by the learner. */
  isWithoutGo: z.boolean(),
  servedAt: instant,
  isClosed: z.boolean(),
});
export type PresentationView = z.infer<typeof presentationSchema>;

const diffLine = codeLine.extend({ sign: z.enum([' ', '+', '-']) });

export const feedbackSchema = z.object({
  explanationHtml: html,
  options: z.array(z.object({ id: z.string(), right: z.boolean(), picked: z.boolean(), whyHtml: html })),
  lines: z.array(z.int()).optional(),
  results: z.array(z.string()).optional(),
  refutationHtml: html.optional(),
  diff: z.object({ title: z.string(), lines: z.array(diffLine) }).optional(),
  before: outputBlock.optional(),
  after: outputBlock.optional(),
  solution: codeListing.optional(),
  /** Of code that is run: the author's files, each with the difference from the learner's; null where they have too little in common. */
  solutions: z.array(codeListing.extend({ diff: z.array(diffLine).nullable() })).optional(),
  /** Of code that is run: what the differences begin from. */
  comparedWith: z.enum(['run', 'given']).optional(),
  misses: z.array(html).optional(),
  /** What the goroutines of the code did, as a figure. */
  lanesHtml: html.optional(),
  passage: z.object({ lessonId: z.string(), lessonTitle: z.string(), heading: z.string(), href: z.string() }),
});

export const attemptResultSchema = z.object({
  id: idSchema,
  presentationId: idSchema,
  outcome: z.enum(['right', 'wrong', 'revealed']),
  /** What was right and what was not, in a few words: "The line is right, the reason is not". */
  headline: z.string(),
  rating: ratingSchema,
  /** Why this rating, as a sentence part: "your first answer had the wrong reason". */
  ratingReason: z.string(),
  scheduled: z.boolean(),
  /** Where the schedule did not move: why, as a sentence. */
  unscheduledText: z.string().nullable(),
  schedule: z
    .object({
      dueAt: instant,
      /** "in 10 minutes", "in 3 days": from the time of the answer. */
      dueText: z.string(),
      stabilityDays: z.number(),
      stabilityBeforeDays: z.number().nullable(),
      /** What the other result would have given. */
      other: z.object({ rating: ratingSchema, dueText: z.string() }),
    })
    .nullable(),
  /** The newest scheduled attempt can be undone until then. */
  undoUntil: instant.nullable(),
  /** The pattern was forgotten so often that asking again does not help: it may be suspended. */
  leech: z.object({ objectiveId: z.string(), lapses: z.int() }).nullable(),
  feedback: feedbackSchema,
});
export type AttemptResult = z.infer<typeof attemptResultSchema>;

export const reviewStateSchema = z.object({
  session: z.object({
    id: idSchema,
    mode: z.enum(['review', 'practice', 'test-out']),
    /** One per answered exercise, in order. */
    done: z.array(ratingSchema),
    /** How many are still planned, the current one included. */
    ahead: z.int(),
    minutesLeft: z.int(),
    /** The newest attempt of this session that can be undone. */
    undo: z.object({ attemptId: idSchema, until: instant }).nullable(),
  }),
  item: z
    .object({
      presentation: presentationSchema,
      exercise: exerciseViewSchema,
      /** The learner's own median for this kind in seconds, or the author's estimate. */
      usualSeconds: z.int(),
      /** First time that this objective is asked. */
      isNew: z.boolean(),
    })
    .nullable(),
  /** Said at the top: "Welcome back: 140 are due; today's 30 most urgent come first, the rest over the next 4 days." */
  notice: z.string().nullable(),
  /** When `item` is null. */
  rest: z
    .object({
      title: z.string(),
      text: z.string(),
      nextDueAt: instant.nullable(),
      canPractise: z.boolean(),
      /** Today's share of a backlog is done, and more is due: ask again with `more`. */
      canGoOn: z.boolean(),
      continueLesson: z.object({ title: z.string(), href: z.string() }).nullable(),
      /** A pause is on: the first study day on which reviews are asked for again. */
      pausedUntil: z.iso.date().nullable(),
      /** After a test: each objective that was asked, and the passage that teaches it. */
      tested: z
        .array(z.object({ statement: z.string(), isKnown: z.boolean(), heading: z.string(), href: z.string() }))
        .nullable(),
    })
    .nullable(),
});
export type ReviewState = z.infer<typeof reviewStateSchema>;

export const meSchema = z.object({
  state: z.enum(['visitor', 'guest', 'account']),
  name: z.string().nullable(),
  email: z.string().nullable(),
  role: z.enum(['learner', 'administrator']),
  dueCount: z.int(),
  /** The teams that you belong to, by name. */
  teams: z.array(z.object({ id: idSchema, name: z.string() })),
  /** For the browser to keep in step; null for visitors. */
  preferences: z.object({ theme: z.enum(['system', 'light', 'dark']), usesLetterKeys: z.boolean() }).nullable(),
});
export type Me = z.infer<typeof meSchema>;

export const lessonProgressSchema = z.object({
  lessonId: z.string(),
  state: z.enum(['new', 'started', 'learned', 'due', 'fading']),
  objectiveCount: z.int(),
  begunCount: z.int(),
  learnedCount: z.int(),
  dueCount: z.int(),
  /** How many revisions the lesson has: what `reading` takes. */
  revision: z.int(),
  /** What was changed since you learned or began it, oldest first. */
  changes: z.array(z.object({ date: z.iso.date(), dateText: z.string(), note: z.string() })),
});
export type LessonProgress = z.infer<typeof lessonProgressSchema>;

export const cardSchema = z.object({
  objectiveId: z.string(),
  dueAt: instant,
  stabilityDays: z.number(),
  difficulty: z.number(),
  reps: z.int(),
  lapses: z.int(),
  isLeech: z.boolean(),
  isSuspended: z.boolean(),
  /** Probability of recall now, 0 to 1. */
  retrievability: z.number(),
});
export const cardsSchema = z.object({ cards: z.array(cardSchema), next: z.string().nullable() });

/** RFC 9457. `fields` names each bad field. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Of an unexpected error: the id of the request, by which the operator finds it in the log. */
  reference: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
