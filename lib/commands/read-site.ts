/** This site at a glance, for administrators: its database, its migrations, and how much there is of everything. */
import type { App } from '@/lib/commands/app';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { type DatabaseFacts, databaseFacts } from '@/lib/data/database-facts';
import type { MigrationStatus } from '@/lib/data/migrations/history';
import { openStatus } from '@/lib/data/migrations/open-status';
import { countSite, type SiteCounts } from '@/lib/data/site-counts';

export type Site = {
  database: DatabaseFacts;
  /** How many of each; all of them are applied on a site that is in order. */
  migrations: Record<keyof MigrationStatus, number>;
  counts: SiteCounts;
};

/** Throws `not-found` for anybody but an administrator. */
export async function readSite(app: App, actor: SignedInActor): Promise<Site> {
  assertAdministrator(actor);
  const { applied, pending, unknown, edited } = await openStatus(app.db);
  return {
    database: await databaseFacts(app.db),
    migrations: {
      ...{ applied: applied.length, pending: pending.length, unknown: unknown.length, edited: edited.length },
    },
    counts: await countSite(actor, app.db.client, app.now()),
  };
}
