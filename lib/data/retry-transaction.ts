// Owns the decision which failed transactions are worth running again, and when.
import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Prisma } from './generated/sqlite/client';

export type RetryOptions = {
  /** Models whose unique violation means "somebody else was first": run again, the work will find the row. */
  retryUniqueOn?: readonly Prisma.ModelName[];
};

const ATTEMPTS = 8;
const LONGEST_PAUSE_MS = 250;

/**
 * Runs `attempt`, a whole transaction, until it succeeds or fails for a reason that would come back; then, or after eight tries,
 * throws its error. Waiting for SQLite's write lock is not counted here: lib/data/libsql does it before the transaction begins.
 */
export async function retryTransaction<T>(attempt: () => Promise<T>, { retryUniqueOn = [] }: RetryOptions): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === ATTEMPTS || !isWorthRetrying(error, retryUniqueOn)) throw error;
    }
    await sleep(Math.random() * Math.min(LONGEST_PAUSE_MS, 10 * 2 ** tries));
  }
}

type Cause = { kind?: string; table?: string };

function isWorthRetrying(error: unknown, retryUniqueOn: readonly string[]): boolean {
  // By shape, not by class: each generated client brings its own. A conflict found by COMMIT comes as the adapter's own error.
  const { code, meta, cause } = (error ?? {}) as {
    code?: string;
    meta?: { modelName?: string; driverAdapterError?: { cause?: Cause } };
    cause?: Cause;
  };
  // That of a plain statement.
  const raw = code === 'P2010' ? meta?.driverAdapterError?.cause : undefined;
  if (code === 'P2034' || (raw ?? cause)?.kind === 'TransactionWriteConflict') return true;
  const violated =
    raw?.kind === 'UniqueConstraintViolation' ? raw.table : code === 'P2002' ? meta?.modelName : undefined;
  return violated !== undefined && retryUniqueOn.includes(violated);
}
