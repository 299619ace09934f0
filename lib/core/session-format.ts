/** What session.yaml holds: the commands of a recorded session of tools. */
import { z } from 'zod';

const sessionCommand = z.strictObject({
  /** The command as it is shown; there is no shell. */
  run: z.string().trim().min(1),
  /** It is run, and neither it nor its output is shown. */
  hidden: z.boolean().default(false),
  /** A regular expression: only lines that match it are shown. */
  shows: z.string().min(1).optional(),
  /** Texts, or /regular expressions/, of what varies: the output must contain each, and is otherwise not compared. */
  holds: z.array(z.string().min(1)).default([]),
  exits: z.int().min(0).max(255).default(0),
  env: z.record(z.string().regex(/^[A-Z_]+$/), z.coerce.string()).default({}),
});
export type SessionCommand = z.infer<typeof sessionCommand>;

/** See "Sessions of tools" in docs/authoring.md. */
export const sessionSchema = z.strictObject({
  commands: z
    .array(z.preprocess((given) => (typeof given === 'string' ? { run: given } : given), sessionCommand))
    .min(1)
    .max(30),
});
