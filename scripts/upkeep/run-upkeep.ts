// Owns the frame of the backup and restore commands: failures told as what is so and what to do.
import { DatabaseInUseError } from '@/lib/data/libsql/file-lock';
import { MigrationFailedError, MigrationHistoryError } from '@/lib/data/migrations/errors';
import { UpkeepError } from '@/lib/data/upkeep/errors';
import { EnvironmentError } from '@/lib/environment';

/** Ends the process with the status that `main` resolves with, 1 after a failure. */
export function runUpkeep(main: () => Promise<number>): void {
  main().then(
    (status) => process.exit(status),
    (error: unknown) => {
      console.error(`\nFailed: ${messageOf(error)}`);
      if (error instanceof UpkeepError) console.error(`What to do: ${error.remedy}`);
      process.exit(1);
    },
  );
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTold = [UpkeepError, DatabaseInUseError, MigrationHistoryError, MigrationFailedError, EnvironmentError].some(
    (kind) => error instanceof kind,
  );
  if (isTold) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || /disk is full/i.test(error.message)) return 'The disk is full. Nothing was changed.';
  if (code === 'EACCES' || code === 'EPERM') return `This user may not do that: ${error.message}. Nothing was changed.`;
  return error.stack ?? error.message;
}
