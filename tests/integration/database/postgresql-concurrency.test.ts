// What only a PostgreSQL server with several sessions can show: transactions that meet, and nodes that migrate at once.
import pg from 'pg';
import { deployMigrations } from '@/lib/data/migrations/deploy';
import { migrationStatus } from '@/lib/data/migrations/status';
import type { Tx } from '@/lib/data/open-database';
import { PipeliningClient } from '@/lib/data/pipelining-client';
import { startChild } from '@/tests/support/child-script';
import { emptyUrl, freshDatabase, postgresUrl, projectRoot, type TestDatabase } from '@/tests/support/database';

const describeOnServer = postgresUrl ? describe : describe.skip;
const guest = (id: string) => ({ id, state: 'guest', createdAt: new Date(0) });

describeOnServer('transactions on a PostgreSQL server (TEST_POSTGRES_URL)', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await freshDatabase('postgres');
    await database.client.user.createMany({ data: [guest('u1'), guest('u2')] });
  });

  afterEach(() => database.close());

  const raise = (tx: Tx, id: string) =>
    tx.user.update({ where: { id }, data: { lastSequence: { increment: 1 } }, select: { lastSequence: true } });
  const sequenceOf = async (id: string) =>
    (await database.client.user.findUniqueOrThrow({ where: { id } })).lastSequence;

  test('take turns on one row', async () => {
    const taken = await Promise.all(Array.from({ length: 50 }, () => database.transaction((tx) => raise(tx, 'u1'))));
    expect(taken.map(({ lastSequence }) => lastSequence).sort((a, b) => a - b)).toEqual(range(1, 50));
  });

  test('survive a deadlock: one of the two is run again', async () => {
    let runs = 0;
    const meet = meetingPoint(2);
    const raiseBoth = (first: string, second: string) =>
      database.transaction(async (tx) => {
        runs++;
        await raise(tx, first);
        await meet();
        await raise(tx, second);
      });
    await Promise.all([raiseBoth('u1', 'u2'), raiseBoth('u2', 'u1')]);
    expect(runs).toBe(3);
    expect([await sequenceOf('u1'), await sequenceOf('u2')]).toEqual([2, 2]);
  });

  test('that are serializable are run again when they would not be', async () => {
    let runs = 0;
    const meet = meetingPoint(2);
    // Each reads what the other writes: the classic write skew, which only COMMIT can find.
    const pushAhead = (mine: string, other: string) =>
      database.transaction(
        async (tx) => {
          runs++;
          const { lastSequence } = await tx.user.findUniqueOrThrow({ where: { id: other } });
          await meet();
          await tx.user.update({ where: { id: mine }, data: { lastSequence: lastSequence + 1 } });
        },
        { isolation: 'serializable' },
      );
    await Promise.all([pushAhead('u1', 'u2'), pushAhead('u2', 'u1')]);
    expect(runs).toBeGreaterThan(2);
    expect([await sequenceOf('u1'), await sequenceOf('u2')].sort()).toEqual([1, 2]);
  });

  test('that race to make the same row both find it when that is marked', async () => {
    const meet = meetingPoint(2);
    const ensure = () =>
      database.transaction(
        async (tx) => {
          const found = await tx.schedulerParameters.findUnique({ where: { id: 'p1' } });
          await meet();
          return found ? 'found' : (await tx.schedulerParameters.create({ data: { id: 'p1', value: '{}' } })) && 'made';
        },
        { retryUniqueOn: ['SchedulerParameters'] },
      );
    expect((await Promise.all([ensure(), ensure()])).sort()).toEqual(['found', 'made']);
  });

  test('fail, and the database goes on, when their connection is lost', async () => {
    const cut = database.transaction(async (tx) => {
      await raise(tx, 'u1');
      await tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
    });
    await expect(cut).rejects.toThrow();
    await database.transaction((tx) => raise(tx, 'u1'));
    expect(await sequenceOf('u1')).toBe(1);
  });

  test('fail whole where their connection was lost before they began, which they do not wait to hear', async () => {
    const raiseBoth = () =>
      database.transaction(async (tx) => {
        await raise(tx, 'u1');
        await raise(tx, 'u2');
      });
    await Promise.all([raiseBoth(), raiseBoth(), raiseBoth()]);
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    const ended = await Promise.allSettled([raiseBoth(), raiseBoth(), raiseBoth()]);
    await other.end();
    const done = 3 + ended.filter(({ status }) => status === 'fulfilled').length;
    expect([await sequenceOf('u1'), await sequenceOf('u2')]).toEqual([done, done]);
    await raiseBoth();
    expect(await sequenceOf('u1')).toBe(done + 1);
  });

  test('never go on where they could not begin', async () => {
    const client = new PipeliningClient({ connectionString: database.url });
    client.on('error', () => {});
    await client.connect();
    const killed = client.query('SELECT pg_terminate_backend(pg_backend_pid())');
    const begun = client.query({ text: 'BEGIN', values: [] });
    const first = client.query({ text: 'SELECT 1', values: [] });
    expect((await Promise.allSettled([killed, begun, first])).map(({ status }) => status)).toEqual([
      ...['rejected', 'fulfilled', 'rejected'],
    ]);
  });
});

describeOnServer('migrations on a PostgreSQL server (TEST_POSTGRES_URL)', () => {
  let place: Awaited<ReturnType<typeof emptyUrl>>;
  let migrations: string[];

  beforeEach(async () => {
    place = await emptyUrl('postgres');
    migrations = (await migrationStatus(place.url, { projectRoot })).pending.map(({ name }) => name);
  });

  afterEach(() => place.discard());

  test('are done once when three nodes start at once', async () => {
    const nodes = [1, 2, 3].map(() => startChild('database-deployer.ts', place.url, projectRoot));
    for (const { ended } of nodes) expect(await ended).toEqual({ code: 0, errors: '' });
    expect(nodes.flatMap(({ lines }) => lines).sort()).toEqual(['0', '0', String(migrations.length)]);
  }, 30_000);

  test('are refused, in words, while another node has not finished its own', async () => {
    const other = new pg.Client({ connectionString: place.url });
    await other.connect();
    await other.query('BEGIN');
    // "goroutin" in ASCII, the lock of deploy-postgresql.ts: other versions must use the same.
    await other.query('SELECT pg_advisory_xact_lock(7453301731358959982)');
    await expect(deployMigrations(place.url, { projectRoot, waitMs: 300 })).rejects.toThrow(
      /Another process is migrating.*Nothing was changed/,
    );
    await other.end();
    expect((await deployMigrations(place.url, { projectRoot, waitMs: 300 })).applied).toEqual(migrations);
  });
});

/** Each caller waits until `count` have arrived; those that come later go straight on. */
function meetingPoint(count: number): () => Promise<void> {
  let arrived = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++arrived === count) open();
    return opened;
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
