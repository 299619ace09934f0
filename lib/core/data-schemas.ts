/** What goes in and out of the operations about a learner's own data: import, deletion, access tokens. */
import { z } from 'zod';
import { mostTokens, scopes, tokenLifetimes } from '@/lib/core/token-scopes';

const count = z.int().min(0);
/** How many rows of a kind the file holds, and how many of them are not here yet. */
const counted = z.object({ inFile: count, fresh: count });

export const importReportSchema = z.object({
  /** False: this is what would come in. */
  isDone: z.boolean(),
  exportedAt: z.iso.datetime(),
  course: z.string(),
  /** Whose file it is, as it says itself. */
  from: z.string(),
  attempts: counted,
  /** Shown and left open. */
  openPresentations: counted,
  revocations: counted,
  resets: counted,
  lessonReadings: counted,
  /** The first and the last study day of the attempts; null where there is none. */
  days: z.object({ first: z.iso.date(), last: z.iso.date() }).nullable(),
  /** Attempts whose id is another attempt's here already: they come in under a fresh one. */
  renamedAttempts: count,
  /** Kept as history, though this course does not know them. */
  unknown: z.object({ objectives: z.array(z.string()), exercises: count }),
  /** How many cards there are here now. */
  cards: count,
});
export type ImportReport = z.infer<typeof importReportSchema>;

export const importQuerySchema = z.strictObject({ settings: z.enum(['keep', 'take']).default('keep') });

export const deletionBodySchema = z.strictObject({
  /** The account's own address, typed; a guest has none. */
  email: z.string().max(254).optional(),
  /** Where the account has one. */
  password: z.string().max(200).optional(),
});

const scopeSchema = z.enum(scopes);

export const newTokenSchema = z.strictObject({
  name: z.string().trim().min(1, 'write what it is for, such as "backup script"').max(80),
  scopes: z.array(scopeSchema).min(1, 'choose at least one').max(scopes.length),
  days: z.union(
    tokenLifetimes.map((days) => z.literal(days)),
    'choose 30, 90 or 365',
  ),
});
export type NewToken = z.infer<typeof newTokenSchema>;

export const tokenSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Its first characters. */
  prefix: z.string(),
  scopes: z.array(scopeSchema),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  isExpired: z.boolean(),
  /** To the hour. */
  lastUsedAt: z.iso.datetime().nullable(),
});
export type TokenView = z.infer<typeof tokenSchema>;
export const tokensSchema = z.object({ tokens: z.array(tokenSchema).max(mostTokens) });
/** `text` is told this once. */
export const madeTokenSchema = tokenSchema.extend({ text: z.string() });
export type MadeToken = z.infer<typeof madeTokenSchema>;
