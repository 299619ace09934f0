/** The course's file format: what `course.yaml`, a lesson's front matter and `exercise.yaml` may hold. docs/authoring.md explains it in prose. */
import { z } from 'zod';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write it in lower case with single dashes, such as "blocked-send"');
const markdown = z.string().trim().min(1, 'write a sentence');
/** A path inside the exercise or lesson folder, with forward slashes. */
const innerPath = z
  .string()
  .regex(/^(?!.*\.\.)[\w.-]+(\/[\w.-]+)*$/, 'give a path inside this folder, such as starter/main.go');

/** How a folder's Go is run to produce a result; see "Running" in docs/authoring.md. */
export const runModeSchema = z.enum(['run', 'test', 'race', 'vet', 'build', 'session']);
export type RunMode = z.infer<typeof runModeSchema>;

const codeReference = z.strictObject({
  file: innerPath,
  region: slug.optional(),
});

const outputReference = z.strictObject({
  /** A Go package folder of this exercise or lesson. */
  of: innerPath,
  by: runModeSchema.default('run'),
  /** What was run, in words; Markdown. */
  caption: markdown.optional(),
  /** The telling parts: each is coloured where it occurs in the output. */
  tell: z.array(z.string().min(1)).default([]),
});

const option = z.strictObject({
  id: slug,
  text: markdown.optional(),
  /** For an option that is code: its folder is options/<id>, its listing this file (and region) of it. */
  code: codeReference.optional(),
  right: z.boolean().default(false),
  /** One sentence that confirms or refutes it: what would happen, and why. */
  why: markdown,
  /** Which mistake this is; one of content/misconceptions.yaml. Wrong options must name one. */
  misconception: slug.optional(),
  /** predict only: the result that this option claims, as "Results" in docs/authoring.md writes them. */
  result: z.string().optional(),
});

const exemption = z.strictObject({ rule: slug, reason: markdown });

const common = {
  id: z.uuid('give a fresh id: npm run content:new prints one'),
  objective: slug,
  /** Objectives that this exercise also needs; they are not scheduled. */
  touches: z.array(slug).default([]),
  /** Never shown inside its lesson, only in reviews. */
  reviewOnly: z.boolean().default(false),
  /** How long a practised learner takes, before there are own figures. */
  usualSeconds: z.int().min(10).max(600),
  prompt: markdown,
  /** The listings, in order; none where the prompt says it all. */
  code: z.array(codeReference).default([]),
  /** A recorded output that stands below the listing. */
  output: outputReference.optional(),
  /** What its goroutines did: shown with the feedback, and before the answer as far as the question goes. */
  lanes: z
    .strictObject({
      /** A program of this exercise. */
      of: innerPath,
      /** Where the picture is cut before the answer. */
      untilMs: z.number().positive(),
      /** What lanes are called instead of their functions. */
      names: z.record(z.string(), z.string()).default({}),
    })
    .optional(),
  hints: z.array(markdown).max(3).default([]),
  explanation: markdown,
  /** The heading of the lesson to go back to, as its slug. */
  passage: slug,
  exemptions: z.array(exemption).default([]),
};

/** Proof by tests: the tests in grade/ pass on solution/ and the named one fails on starter/. */
const testProof = z.strictObject({
  by: z.enum(['test', 'race']),
  failsIn: z.string().regex(/^(Test|Fuzz)\w+(\/.+)?$/),
  /** Must occur in what the failing run printed. */
  says: z.string().min(1),
});
/** Proof by running: starter/ and solution/ print what their recorded outputs say, and they differ. */
const outputProof = z.strictObject({ by: z.enum(['run', 'vet', 'build', 'session']), says: z.string().min(1) });

export const choiceSchema = z.strictObject({
  kind: z.literal('choice'),
  ...common,
  multiple: z.boolean().default(false),
  options: z.array(option).min(3).max(6),
  /** How the shown code and the options that are code are proved; see docs/authoring.md. */
  proof: z.union([testProof, outputProof]).optional(),
});

export const spotSchema = z.strictObject({
  kind: z.literal('spot'),
  ...common,
  code: z.array(codeReference).length(1, 'a spot exercise shows exactly one listing'),
  key: z.strictObject({
    /** Full text of each marked line, trimmed; it must occur once in the listing. All must be marked. */
    lines: z.array(z.string().min(1)).min(1).max(3),
  }),
  /** The question after the line; the default is "Why line N?". */
  ask: markdown.optional(),
  options: z.array(option).min(3).max(6),
  proof: z.union([testProof, outputProof]),
});

export const predictSchema = z.strictObject({
  kind: z.literal('predict'),
  ...common,
  /** The Go package folder that is run. */
  program: innerPath.default('starter'),
  by: runModeSchema.exclude(['session']).default('run'),
  /** Every result that can happen: the key. More than one where order varies. */
  results: z.array(z.string().min(1)).min(1).max(8),
  /** How often the check runs the program to see all results. */
  times: z.int().min(1).max(2000).default(1),
  /** Present: the learner picks (all that can happen). Absent: the learner types the output. */
  options: z.array(option).min(3).max(6).optional(),
  /** Typed answers only: likely wrong answers with their refutation. */
  refutes: z.array(z.strictObject({ answer: z.string().min(1), why: markdown, misconception: slug })).default([]),
});

export const recallSchema = z.strictObject({
  kind: z.literal('recall'),
  ...common,
  /** The model answer; Markdown. Its code stands in `solution/`. */
  model: markdown,
  /** What a full answer says, as a list to compare with. */
  points: z.array(markdown).min(1).max(5),
  modelCode: z.array(codeReference).default([]),
});

/** What code that is run may import where an exercise names nothing else. */
export const usualImports = [
  ...['bytes', 'cmp', 'context', 'errors', 'fmt', 'io', 'maps', 'math', 'slices', 'sort', 'strconv', 'strings', 'sync'],
  ...['sync/atomic', 'time', 'unicode', 'unicode/utf8'],
];
const goFile = z.string().regex(/^[a-z0-9_]+\.go$/, 'give the name of a Go file, such as pool.go');
const testName = z.string().regex(/^(Test|Fuzz)\w+(\/.+)?$/);

/** A near miss that people write: which test it must fail, and why it is wrong. */
const nearMiss = {
  /** `vet`: every test passes, and `go vet` alone finds the mistake. */
  failsIn: z.union([z.literal('vet'), testName]),
  why: markdown,
  misconception: slug,
};

const runGraded = {
  ...common,
  code: z.array(codeReference).max(0, 'what is shown follows from the kind').default([]),
  /** The import paths that the learner may use. */
  allow: z.array(z.string().regex(/^[a-z0-9.]+(\/[\w.-]+)*$/)).default(usualImports),
  /** Runs the learner's code in several orders of its goroutines. */
  races: z.boolean().default(false),
};

export const fixSchema = z.strictObject({
  kind: z.literal('fix'),
  ...runGraded,
  /** The test that the starter fails. */
  fails: testName,
  /** Files of starter/ that the learner sees and cannot change; the same in solution/. */
  given: z.array(goFile).default([]),
  /** One for each folder of rejects/. */
  rejects: z.array(z.strictObject({ id: slug, ...nearMiss })).min(2),
});

const fills = z.record(slug, z.string().trim().min(1).max(200));
export const fillSchema = z.strictObject({
  kind: z.literal('fill'),
  ...runGraded,
  /** The file (and region) of solution/ that is shown with blanks. */
  shown: codeReference,
  /** `line` is the full trimmed text of the line, `text` what is cut out of it; each must occur once. */
  blanks: z
    .array(z.strictObject({ id: slug, line: z.string().min(1), text: z.string().min(1) }))
    .min(1)
    .max(6),
  /** Other fills that are right. */
  accepts: z.array(fills).default([]),
  rejects: z.array(z.strictObject({ fills, ...nearMiss })).min(2),
});

const pieces = z.array(z.string().min(1)).min(2).max(20);
export const orderSchema = z.strictObject({
  kind: z.literal('order'),
  ...runGraded,
  /** The file and region of solution/ whose lines are to be put in order; the rest of the file stands around it. */
  shown: codeReference.extend({ region: slug }),
  /** Lines that do not belong there. */
  distractors: z
    .array(z.strictObject({ line: z.string().min(1), why: markdown }))
    .max(4)
    .default([]),
  /** Other orders that are right: trimmed lines. */
  accepts: z.array(pieces).default([]),
  rejects: z.array(z.strictObject({ lines: pieces, ...nearMiss })).min(2),
});

export const testSchema = z.strictObject({
  kind: z.literal('test'),
  ...runGraded,
  /** One for each folder of mutants/: a defect that the learner's test must find. */
  mutants: z
    .array(z.strictObject({ id: slug, why: markdown, misconception: slug }))
    .min(2)
    .max(6),
  /** One for each folder of rejects/: tests that people write and that let a mutant live, or fail good code. */
  rejects: z.array(z.strictObject({ id: slug, misses: slug, why: markdown, misconception: slug })).min(1),
});

export const exerciseSchema = z.discriminatedUnion('kind', [
  ...[choiceSchema, spotSchema, predictSchema, recallSchema],
  ...[fixSchema, fillSchema, orderSchema, testSchema],
] as const);
export type ExerciseSource = z.infer<typeof exerciseSchema>;
export type OptionSource = z.infer<typeof option>;
/** The kinds that are graded by running the learner's code. */
export type RunGradedSource = Extract<ExerciseSource, { kind: 'fix' | 'fill' | 'order' | 'test' }>;

export const isRunGradedSource = (source: ExerciseSource): source is RunGradedSource =>
  source.kind === 'fix' || source.kind === 'fill' || source.kind === 'order' || source.kind === 'test';

/** What is picked from, where anything is. */
export const optionsOf = (source: ExerciseSource): readonly OptionSource[] =>
  'options' in source ? (source.options ?? []) : [];
export type CodeReference = z.infer<typeof codeReference>;
export type OutputReference = z.infer<typeof outputReference>;

export const lessonSchema = z.strictObject({
  id: slug,
  formerly: z.array(slug).default([]),
  title: z.string().min(1).max(60),
  /** The oldest Go version that all of the lesson's code needs, such as "1.21". */
  since: z.string().regex(/^1\.\d+$/),
  minutes: z.int().min(3).max(20),
  objectives: z
    .array(
      z.strictObject({
        id: slug,
        formerly: z.array(slug).default([]),
        /** What the learner can do: one line that starts with a verb. */
        statement: z.string().min(10).max(160),
      }),
    )
    .min(1)
    .max(6),
  prerequisites: z.array(slug).default([]),
  /** What was changed since learners may have read the lesson, oldest first: they are told the note, in one sentence without Markdown. */
  revisions: z
    .array(
      z.strictObject({ date: z.iso.date('write a date such as 2026-11-25'), note: z.string().trim().min(10).max(200) }),
    )
    .default([]),
  sources: z.array(z.strictObject({ title: z.string().min(1), url: z.url() })).min(1),
});
export type LessonSource = z.infer<typeof lessonSchema>;

export const courseSchema = z.strictObject({
  title: z.string().min(1),
  units: z
    .array(
      z.strictObject({
        id: slug,
        title: z.string().min(1),
        lessons: z
          .array(
            z.strictObject({
              id: slug,
              summary: z.string().min(10).max(160),
              /** Rows of the brief that this lesson covers. */
              covers: z.array(slug).default([]),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** The exercise that the home page shows. */
  homeExercise: z.uuid(),
  /** Ids of lessons, objectives and exercises that were removed and must not come back with another meaning. */
  tombstones: z.array(z.strictObject({ id: z.string().min(1), reason: markdown })).default([]),
});
export type CourseSource = z.infer<typeof courseSchema>;

/** content/misconceptions.yaml: id to one sentence that states the mistaken belief. */
export const misconceptionsSchema = z.record(slug, markdown);
