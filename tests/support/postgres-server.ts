// Owns databases on a real PostgreSQL server for tests: copies of a template that is migrated once per history.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { deployMigrations } from '@/lib/data/migrations/deploy';

/** Makes a migrated database on the server behind `adminUrl`. */
export async function makePostgresDatabase(
  adminUrl: string,
  historyHash: string,
  projectRoot: string,
): Promise<{ url: string; discard: () => Promise<void> }> {
  const name = `go_routine_test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(adminUrl, async (admin) => {
    const template = `go_routine_template_${historyHash}`;
    // Held until the connection ends: one worker at a time makes the template.
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      const draft = `${template}_draft`;
      await admin.query(`DROP DATABASE IF EXISTS ${draft}`);
      await admin.query(`CREATE DATABASE ${draft}`);
      await deployMigrations(onDatabase(adminUrl, draft), { projectRoot });
      await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
    }
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const discard = () => asAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
  return { url: onDatabase(adminUrl, name), discard };
}

/** Makes an empty database, for tests of migrations. */
export async function makeEmptyPostgresDatabase(
  adminUrl: string,
): Promise<{ url: string; discard: () => Promise<void> }> {
  const name = `go_routine_test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(adminUrl, (admin) => admin.query(`CREATE DATABASE ${name}`));
  const discard = () => asAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
  return { url: onDatabase(adminUrl, name), discard };
}

async function asAdmin(adminUrl: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function onDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
