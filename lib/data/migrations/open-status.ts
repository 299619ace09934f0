// Owns the question, asked while the server runs: are the migrations of the open database still those of this version?
import 'server-only';
import type { Database } from '@/lib/data/open-database';
import { type Applied, compareHistory, type Migration, type MigrationStatus, readHistory } from './history';
import { selectApplied } from './record';

const committed = new Map<string, Migration[]>();

/** One query, over a connection that is there already. Throws where the database does not answer. */
export async function openStatus(
  { provider, client }: Database,
  projectRoot = process.cwd(),
): Promise<MigrationStatus> {
  const key = `${provider} ${projectRoot}`;
  // Read once: what a server was started with stays its version, whatever is put in its folder meanwhile.
  const history = committed.get(key) ?? readHistory(provider, projectRoot);
  committed.set(key, history);
  return compareHistory(history, await client.$queryRawUnsafe<Applied[]>(selectApplied));
}
