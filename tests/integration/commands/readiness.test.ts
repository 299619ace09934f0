// A node notices while it runs that its database is gone or was migrated by a newer version, and changes nothing there.
import { readReadiness, requireOwnMigrations } from '@/lib/commands/read-readiness';
import { makeApp, type TestApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';

jest.setTimeout(60_000);
let nowMs = 0;
/** Longer than an answer is believed. */
const forget = () => {
  nowMs += 1_001;
};
const ready = (app: TestApp) => readReadiness(async () => app);
const migrate = (app: TestApp) =>
  app.db.client
    .$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('later', 'x', '29990101000000_later', CURRENT_TIMESTAMP, 1)`;

beforeEach(() => {
  jest.spyOn(performance, 'now').mockImplementation(() => nowMs);
  // What is logged on the way.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

describeDatabases('readiness', (open) => {
  test('is lost when another node migrates, and comes back with it', async () => {
    const app = await makeApp(open);
    expect(await ready(app)).toEqual({ isReady: true });
    await migrate(app);
    // Believed for a second, however often it is asked.
    nowMs += 999;
    expect(await ready(app)).toEqual({ isReady: true });
    forget();
    expect(await ready(app)).toEqual({ isReady: false, reason: expect.stringContaining('newer version') });
    await expect(requireOwnMigrations(app)).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 30 });

    await app.db.client.$executeRaw`DELETE FROM _prisma_migrations WHERE id = 'later'`;
    forget();
    expect(await ready(app)).toEqual({ isReady: true });
    await requireOwnMigrations(app);
  });

  test('is missing where a migration is missing or was edited', async () => {
    const app = await makeApp(open);
    await app.db.client.$executeRaw`UPDATE _prisma_migrations SET checksum = 'x'`;
    expect(await ready(app)).toMatchObject({ isReady: false, reason: expect.stringContaining('another text') });
    await app.db.client.$executeRaw`DELETE FROM _prisma_migrations`;
    forget();
    expect(await ready(app)).toMatchObject({ isReady: false, reason: expect.stringContaining('lacks') });
    await expect(requireOwnMigrations(app)).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('is missing where the database or the course cannot be had', async () => {
    const app = await makeApp(open);
    await app.db.client.$executeRaw`DROP TABLE _prisma_migrations`;
    expect(await ready(app)).toEqual({ isReady: false, reason: 'The database does not answer.' });
    // The change itself says what is wrong with the database.
    await requireOwnMigrations(app);
    const noCourse = () => Promise.reject(new Error('the course has problems'));
    expect(await readReadiness(noCourse)).toMatchObject({ isReady: false });
  });
});
