/** Whether this node can serve: the course is loaded, the database answers, and its migrations are those of this version. */
import type { App } from '@/lib/commands/app';
import { AppError } from '@/lib/core/app-error';
import type { MigrationStatus } from '@/lib/data/migrations/history';
import { openStatus } from '@/lib/data/migrations/open-status';
import { logError } from '@/lib/log';

/** `reason` is one sentence, without anything that only the operator may know. */
export type Readiness = { isReady: true } | { isReady: false; reason: string };

/** What was found is believed for so long: a check costs a query, and every change asks. */
const keptMs = 1_000;
const answerWithinMs = 3_000;

type Asked = { at: number; status: Promise<MigrationStatus> };
// Once a process: see open-app.ts.
const keep = globalThis as typeof globalThis & { goRoutineStatus?: WeakMap<object, Asked> };
keep.goRoutineStatus ??= new WeakMap();
const asked = keep.goRoutineStatus;

/** Opens the app, which loads the course, by `open`. Never throws. */
export async function readReadiness(open: () => Promise<App>): Promise<Readiness> {
  let app: App;
  try {
    app = await open();
  } catch (error) {
    logError('error', 'not-ready', error);
    return { isReady: false, reason: 'The course or the database cannot be opened.' };
  }
  try {
    const reason = whyNot(await within(statusOf(app), answerWithinMs));
    return reason ? { isReady: false, reason } : { isReady: true };
  } catch (error) {
    logError('warn', 'not-ready', error);
    return { isReady: false, reason: 'The database does not answer.' };
  }
}

/**
 * For whatever changes something: another node may have migrated the database while this one runs, and what this one would
 * write is then no longer right. Throws `unavailable`; a database that does not answer is left to the change itself.
 */
export async function requireOwnMigrations(app: App): Promise<void> {
  const status = await statusOf(app).catch(() => undefined);
  if (!status || !whyNot(status)) return;
  const message = 'This site is being updated. Nothing was changed; try again in a minute.';
  throw new AppError('unavailable', message, { retryAfterSeconds: 30 });
}

function statusOf({ db }: App): Promise<MigrationStatus> {
  const known = asked.get(db);
  if (known && performance.now() - known.at < keptMs) return known.status;
  const status = openStatus(db);
  asked.set(db, { at: performance.now(), status });
  // Told to whoever awaits it; kept, it must not end the process.
  status.catch(() => undefined);
  return status;
}

function whyNot({ pending, unknown, edited }: MigrationStatus): string | undefined {
  if (unknown.length > 0) return 'A newer version has migrated the database: this node must be updated.';
  if (pending.length > 0) return 'The database lacks migrations of this version: npm start applies them.';
  if (edited.length > 0) return 'The database was made with another text of a migration.';
  return undefined;
}

async function within<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
