// Owns what can go wrong with migrations, said in words that tell the operator what to do.

/** The database's migrations are not ones that this version of the app can build on. */
export class MigrationHistoryError extends Error {
  override name = 'MigrationHistoryError';
}

/** A migration failed; the database is as it was before. */
export class MigrationFailedError extends Error {
  override name = 'MigrationFailedError';

  constructor(migration: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The migration ${migration} failed: ${reason}\nThe database is as it was before and can still be used by the version that made it.`,
      { cause },
    );
  }
}
