// Bringing a database up to the committed migrations: all of them or none, and never under somebody's feet.
import { lstatSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@/lib/data/libsql/connection';
import { DatabaseInUseError, holdExclusive } from '@/lib/data/libsql/file-lock';
import { deployMigrations } from '@/lib/data/migrations/deploy';
import { MigrationFailedError, MigrationHistoryError } from '@/lib/data/migrations/errors';
import { migrationStatus } from '@/lib/data/migrations/status';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { startChild } from '@/tests/support/child-script';
import { databaseKinds, emptyUrl } from '@/tests/support/database';
import { MigrationProject } from '@/tests/support/migration-project';

const addNotes =
  'CREATE TABLE "Note" (id TEXT PRIMARY KEY NOT NULL); INSERT INTO "Note" (id) VALUES (\'first; last\');';
const guest = (id: string) => ({ id, state: 'guest', createdAt: new Date(0) });

let project: MigrationProject;
let url: string;
let discard: () => Promise<void> | void;

beforeEach(() => {
  project = new MigrationProject();
});

afterEach(async () => {
  project.remove();
  await discard();
});

const deploy = (waitMs = 200) => deployMigrations(url, { projectRoot: project.root, waitMs });
const status = () => migrationStatus(url, { projectRoot: project.root });

describe.each(databaseKinds)('deploying to %s', (kind) => {
  beforeEach(async () => {
    ({ url, discard } = await emptyUrl(kind));
  });

  test('makes a database, and does nothing the second time', async () => {
    const { applied: none, pending } = await status();
    const names = pending.map(({ name }) => name);
    expect([none, names[0]]).toEqual([[], expect.stringMatching(/_init$/)]);
    const { applied } = await deploy();
    expect(applied).toEqual(names);
    expect(await deploy()).toEqual({ applied: [] });
    expect(await status()).toEqual({ applied, pending: [], unknown: [], edited: [] });
  });

  test('applies what is missing and keeps what is there', async () => {
    await deploy();
    await use((database) => database.client.user.create({ data: guest('u1') }));
    project.migrate('30000101000000_add_notes', addNotes);
    const log: string[] = [];
    await deployMigrations(url, { projectRoot: project.root, log: (line) => log.push(line) });
    expect(log).toEqual(['Applying the migration 30000101000000_add_notes']);
    await use(async ({ client }) => {
      expect(await client.user.count()).toBe(1);
      expect(await client.$queryRaw`SELECT id FROM "Note"`).toEqual([{ id: 'first; last' }]);
    });
  });

  test('leaves everything as it was when a migration fails, and says so', async () => {
    await deploy();
    await use((database) => database.client.user.create({ data: guest('u1') }));
    project.migrate('30000101000000_add_notes', addNotes);
    project.migrate('30000102000000_broken', 'CREATE TABLE "Half" (id TEXT); INSERT INTO "Missing" (id) VALUES (1);');
    const failing = deploy();
    await expect(failing).rejects.toThrow(MigrationFailedError);
    await expect(failing).rejects.toThrow(/30000102000000_broken failed: .*Missing[\s\S]*as it was before/);
    await use(async ({ client }) => {
      expect(await client.user.count()).toBe(1);
      for (const table of ['Note', 'Half']) {
        await expect(client.$queryRawUnsafe(`SELECT * FROM "${table}"`)).rejects.toThrow(
          /no such table|does not exist/,
        );
      }
    });
    expect(await status()).toMatchObject({ pending: [{}, {}] });

    project.migrate('30000102000000_broken', 'CREATE TABLE "Whole" (id TEXT)');
    expect((await deploy()).applied).toHaveLength(2);
  });

  test('refuses a database of a newer version', async () => {
    project.migrate('30000101000000_add_notes', addNotes);
    await deploy();
    project.forget('30000101000000_add_notes');
    project.migrate('20990101000000_other', 'CREATE TABLE "Other" (id TEXT)');
    await expect(deploy()).rejects.toThrow(MigrationHistoryError);
    await expect(deploy()).rejects.toThrow(/newer version.*30000101000000_add_notes.*Nothing was changed/);
    expect(await status()).toMatchObject({ unknown: ['30000101000000_add_notes'] });
  });

  test('refuses a database whose migrations had another text', async () => {
    project.migrate('30000101000000_add_notes', addNotes);
    await deploy();
    project.migrate('30000101000000_add_notes', `${addNotes} -- edited`);
    await expect(deploy()).rejects.toThrow(/another text of 30000101000000_add_notes/);
  });
});

describe('deploying to an SQLite file', () => {
  beforeEach(async () => {
    ({ url, discard } = await emptyUrl('sqlite'));
    await deploy();
    project.migrate('30000101000000_add_notes', addNotes);
  });

  const file = () => url.slice('file:'.length);

  test('is refused while a server uses it, without a trace', async () => {
    await use(async (server) => {
      await server.client.user.create({ data: guest('u1') });
      await expect(deploy()).rejects.toThrow(DatabaseInUseError);
      await expect(deploy()).rejects.toThrow(/in use. Stop the server.*Nothing was changed/);
      await server.client.user.create({ data: guest('u2') });
      expect(await server.client.user.count()).toBe(2);
    });
  });

  test('waits for a server that is about to stop', async () => {
    const server = openDatabase(url);
    await server.client.user.create({ data: guest('u1') });
    const deploying = deploy(30_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await server.close();
    expect(await deploying).toEqual({ applied: ['30000101000000_add_notes'] });
  });

  test('does not wait for a server that was killed, and takes what that one committed along', async () => {
    await use((database) => database.client.user.create({ data: guest('counter') }));
    const writer = startChild('database-writer.ts', url, 'w');
    await writer.firstLine;
    await expect(deploy()).rejects.toThrow(DatabaseInUseError);
    writer.process.kill('SIGKILL');
    await writer.ended;
    expect((await deploy()).applied).toHaveLength(1);
    await use(async ({ client }) => expect(await client.user.count()).toBeGreaterThan(writer.lines.length));
  }, 90_000);

  test('keeps servers out until it is done', async () => {
    const lock = await holdExclusive(file());
    const server = openDatabase(url);
    let isDone = false;
    setTimeout(() => {
      isDone = true;
      lock.release();
    }, 300);
    expect(await server.client.user.count()).toBe(0);
    expect(isDone).toBe(true);
    await server.close();
  });

  test('is not kept up by a process that only looked', async () => {
    // As a server leaves it: in this state, whoever has the file open counts as using it.
    await use((database) => database.client.user.create({ data: guest('u1') }));
    const looker = startChild('database-looker.ts', url);
    await looker.firstLine;
    expect((await deploy()).applied).toHaveLength(1);
    looker.process.kill('SIGKILL');
    await looker.ended;
  }, 90_000);

  test('is done once when two processes do it', async () => {
    const deployers = [1, 2].map(() => startChild('database-deployer.ts', url, project.root));
    for (const { ended } of deployers) expect(await ended).toEqual({ code: 0, errors: '' });
    expect(deployers.flatMap(({ lines }) => lines).sort()).toEqual(['0', '1']);
  }, 90_000);

  test('is refused when the migration would leave rows without their owner', async () => {
    await use((database) =>
      database.client.user.create({ data: { ...guest('u1'), dayTotals: { create: { studyDay: '2026-01-01' } } } }),
    );
    project.migrate(
      '30000102000000_orphans',
      'PRAGMA foreign_keys = OFF; DELETE FROM "User"; PRAGMA foreign_keys = ON;',
    );
    await expect(deploy()).rejects.toThrow(/orphans failed: it leaves rows of DayTotal.*missing row of User/);
    await use(async ({ client }) => expect(await client.user.count()).toBe(1));
  });

  test('is refused while a program that knows nothing of the lock has the file open', async () => {
    const stranger = new Connection(file());
    stranger.runScript(`UPDATE "User" SET name = 'x'`);
    await expect(deploy()).rejects.toThrow(/has .*test\.db open. Stop it.*Nothing was changed/);
    stranger.drop();
    expect((await deploy()).applied).toHaveLength(1);
  });

  test('keeps what such a program writes in the meantime', async () => {
    const write = () => {
      const stranger = new Connection(file());
      stranger.runScript(
        `INSERT INTO "User" (id, state, createdAt) VALUES ('u1', 'guest', '2026-01-01T00:00:00.000Z')`,
      );
      stranger.drop();
    };
    const deploying = deployMigrations(url, { projectRoot: project.root, waitMs: 200, log: write });
    await expect(deploying).rejects.toThrow(/wrote to .*test\.db during the migration.*Nothing was changed/);
    await use(async ({ client }) => expect(await client.user.count()).toBe(1));
  });

  test('follows a link to the file and leaves it one', async () => {
    const link = `${file()}.link`;
    symlinkSync(file(), link);
    expect((await deployMigrations(`file:${link}`, { projectRoot: project.root })).applied).toHaveLength(1);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(await status()).toMatchObject({ pending: [] });
  });

  test('leaves no other file behind than the database and its lock', async () => {
    await deploy();
    project.migrate('30000102000000_broken', 'nonsense');
    await expect(deploy()).rejects.toThrow(/nonsense/);
    expect(readdirSync(path.dirname(file())).sort()).toEqual(['test.db', 'test.db.lock']);
  });

  test('does not make a database where a server finds none', async () => {
    const server = openDatabase(`${url}.missing`);
    await expect(server.client.user.count()).rejects.toThrow(/There is no database at .*npm run db deploy/);
    await server.close();
    expect(readdirSync(path.dirname(file()))).not.toContain('test.db.missing');
  });
});

async function use(work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = openDatabase(url);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
