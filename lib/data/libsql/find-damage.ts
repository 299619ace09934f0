// Owns the question whether an SQLite database is sound.
import type { Connection } from './connection';

/** What SQLite's checks say of a database; empty where it is sound. */
export function findDamage(connection: Connection): string[] {
  const damage = connection.run({ sql: 'PRAGMA integrity_check(5)' }).rows.flat().map(String);
  if (damage.join() !== 'ok') return damage;
  const orphans = connection.run({ sql: 'PRAGMA foreign_key_check' }).rows.slice(0, 5);
  return orphans.map(([table, , parent]) => `rows of ${table} that refer to a missing row of ${parent}`);
}
