/** Running code over /api/v1: what is sent, and what comes back line by line. */
import { z } from 'zod';
import { attemptResultSchema, idSchema } from '@/lib/core/api-schemas';

const goFile = z
  .string()
  .max(64)
  .regex(/^[\w-]+\.go$/);
/** As long as the grader takes; see lib/grader/compile.ts. */
const code = z.string().max(65_536);

export const submissionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('files'), files: z.record(goFile, code) }),
  z.strictObject({ type: z.literal('fills'), fills: z.record(z.string().max(64), z.string().max(200)) }),
  z.strictObject({ type: z.literal('order'), pieces: z.array(z.string().max(16)).max(40) }),
]);

export const runBodySchema = z.strictObject({
  submission: submissionSchema,
  /** "I am sure": needed, not sufficient, for easy. */
  isSure: z.boolean().default(false),
});

const testSchema = z.object({
  /** In words: "no goroutine is left". */
  name: z.string(),
  state: z.enum(['passed', 'failed', 'skipped', 'unfinished']),
  messages: z.array(z.string()),
  logs: z.array(z.string()),
});
export type TestView = z.infer<typeof testSchema>;

const place = z.object({ file: z.string(), line: z.int(), column: z.int().optional() });
const diagnostic = place.extend({ message: z.string() });

export const runResultSchema = z.object({
  id: idSchema,
  number: z.int(),
  /** One of lib/core/verdict.ts. */
  verdict: z.string(),
  /** The verdict in one line: "One goroutine is left". */
  headline: z.string(),
  /** What that means and what to look at, in a sentence or two; empty where the tests say it. */
  detail: z.string(),
  tests: z.array(testSchema),
  diagnostics: z.array(diagnostic),
  /** Where goroutines stood when it ended. */
  goroutines: z.array(
    z.object({ state: z.string(), function: z.string().nullable(), at: place.nullable(), startedAt: place.nullable() }),
  ),
  output: z.string(),
  durationMs: z.int(),
  /** Free runs do not count: what does not compile, or is refused before it runs. */
  isGraded: z.boolean(),
  /** Graded runs that are left before it counts as again; null once that is decided. */
  runsLeft: z.int().nullable(),
  /** What came of the exercise, where this run or an earlier one has decided it. */
  attempt: attemptResultSchema.nullable(),
});
export type RunResult = z.infer<typeof runResultSchema>;

export const runLanesBodySchema = z.strictObject({
  /** The test to look at; without it the first that did not pass, or the first of all. */
  test: z.string().max(200).optional(),
});

export const runLanesSchema = z.object({
  /** The test that was recorded. */
  test: z.string(),
  /** All tests, with what they say. */
  tests: z.array(z.object({ name: z.string(), words: z.string() })),
  /** What its goroutines did, as a figure; null where that could not be recorded. */
  html: z.string().nullable(),
  /** Why not, in a sentence. */
  message: z.string(),
});
export type RunLanes = z.infer<typeof runLanesSchema>;

/** Each line of the answer is one of these; the last is a result or a problem. */
export const runLineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('test'), test: testSchema }),
  z.object({ type: z.literal('result'), result: runResultSchema }),
  z.object({ type: z.literal('problem'), status: z.int(), detail: z.string() }),
]);
export type RunLine = z.infer<typeof runLineSchema>;
