// Owns PGlite servers for tests: a PostgreSQL in memory behind a socket, used again by the next test once the last one let go of it.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { Migration } from '@/lib/data/migrations/history';
import { createRecord, recordApplied } from '@/lib/data/migrations/record';
import { devDependencies as pinned } from '@/package.json';

type Server = {
  database: PGlite;
  socket: PGLiteSocketServer;
  /** What empties the tables of a history that was applied; its migrations stay. */
  emptied?: { history: string; sql: string };
};

const idle: Server[] = [];

// An open socket would keep the test process alive.
afterAll(async () => {
  for (const { database, socket } of idle.splice(0)) {
    await socket.stop();
    await database.close();
  }
});

/** The URL of an empty database with these migrations applied, for one connection at a time. */
export async function startPglite(history: readonly Migration[]): Promise<{ url: string; discard: () => void }> {
  const server = idle.pop() ?? (await start());
  const names = history.map(({ name, checksum }) => `${name} ${checksum}`).join();
  if (names !== '' && server.emptied?.history === names) await server.database.exec(server.emptied.sql);
  else {
    await migrate(server.database, history);
    server.emptied = { history: names, sql: await emptying(server.database) };
  }
  // Every connection is the one session there is, with what others have prepared.
  const url = `postgresql://postgres@${server.socket.getServerConn()}/postgres?connection_limit=1&pgbouncer=true`;
  return { url, discard: () => void idle.push(server) };
}

async function migrate(database: PGlite, history: readonly Migration[]): Promise<void> {
  await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  await database.exec(createRecord('postgresql'));
  for (const migration of history) {
    await database.exec(migration.sql);
    const { sql, values } = recordApplied('postgresql', migration);
    await database.query(sql, values);
  }
}

/** Deletes all rows, in any order: ten times as quick as TRUNCATE, and thirty times as quick as migrating anew. */
async function emptying(database: PGlite): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  const deletes = rows.map(({ name }) => `DELETE FROM "${name}";`).join(' ');
  return `SET session_replication_role = replica; ${deletes} SET session_replication_role = origin;`;
}

/** Loaded when it is needed: where there is an installed server, or SQLite alone is meant, nobody waits for it. */
const load = () => import('@electric-sql/pglite');

async function start(): Promise<Server> {
  const [{ PGlite }, { PGLiteSocketServer }] = await Promise.all([load(), import('@electric-sql/pglite-socket')]);
  const database = await PGlite.create({ loadDataDir: await emptyCluster() });
  // More than the one that is used at a time: the last test's connection may still be closing.
  const socket = new PGLiteSocketServer({ db: database, port: 0, maxConnections: 10 });
  await socket.start();
  return { database, socket };
}

/** What initdb leaves, kept per version of PGlite: making it takes five times as long as reading it. */
async function emptyCluster(): Promise<Blob> {
  const folder = path.join(tmpdir(), 'go-routine-templates');
  const file = path.join(folder, `pglite-${pinned['@electric-sql/pglite']}.tar`);
  if (!existsSync(file)) {
    const { PGlite } = await load();
    const database = await PGlite.create();
    const dump = await database.dumpDataDir('none');
    await database.close();
    mkdirSync(folder, { recursive: true });
    const draft = path.join(folder, randomUUID());
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, file);
  }
  return new Blob([readFileSync(file)]);
}
