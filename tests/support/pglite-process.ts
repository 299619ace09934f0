// Serves PGlite databases to the test files of one Jest worker, one after the other, until its standard input ends: see pglite.ts.
// Prints the address to which it answers: POST a history to get { url, id }, DELETE an id to give that database back.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { Migration } from '@/lib/data/migrations/history';
import { createRecord, recordApplied } from '@/lib/data/migrations/record';
import { emptyCluster } from '@/tests/support/pglite-cluster';

type Server = {
  database: PGlite;
  socket: PGLiteSocketServer;
  /** What empties the tables of a history that was applied; its migrations stay. */
  emptied?: { history: string; sql: string };
};

const idle: Server[] = [];
const lent = new Map<string, Server>();

async function lend(history: readonly Migration[]): Promise<{ url: string; id: string }> {
  const server = idle.pop() ?? (await start());
  const names = history.map(({ name, checksum }) => `${name} ${checksum}`).join();
  if (names !== '' && server.emptied?.history === names) await server.database.exec(server.emptied.sql);
  else {
    await migrate(server.database, history);
    server.emptied = { history: names, sql: await emptying(server.database) };
  }
  const id = randomUUID();
  lent.set(id, server);
  // Every connection is the one session there is, with what others have prepared.
  const url = `postgresql://postgres@${server.socket.getServerConn()}/postgres?connection_limit=1&pgbouncer=true`;
  return { url, id };
}

function takeBack(id: string): void {
  const server = lent.get(id);
  if (server) idle.push(server);
  lent.delete(id);
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

async function start(): Promise<Server> {
  const database = await PGlite.create({ loadDataDir: await emptyCluster() });
  // More than the one that is used at a time: the last test's connection may still be closing.
  const socket = new PGLiteSocketServer({ db: database, port: 0, maxConnections: 10 });
  await socket.start();
  return { database, socket };
}

async function answer(request: IncomingMessage): Promise<unknown> {
  if (request.method === 'POST') return lend(JSON.parse(await text(request)));
  takeBack(request.url?.slice(1) ?? '');
  return {};
}

const server = createServer((request, response) => {
  answer(request).then(
    (told) => response.end(JSON.stringify(told)),
    (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
  );
}).listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
// The worker is gone.
process.stdin.on('end', () => process.exit()).resume();
