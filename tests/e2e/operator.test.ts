// What an operator hears of a running server: up, ready, and a log in which nobody can be found.
import { join } from 'node:path';
import Libsql from 'libsql';
import type { CourseExercise } from '@/lib/content/course';
import { checkPort } from '@/scripts/doctor/check-port';
import { type ApiClient, apiClient, problemOf } from '@/tests/support/api-client';
import { describeInBrowser } from '@/tests/support/browser';
import { field, password } from '@/tests/support/forms-page';
import { answerFor } from '@/tests/support/key-answers';
import { answerOn, inLesson } from '@/tests/support/learner-page';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

/** An exercise with reasons to pick from, whichever the course has first. */
async function spotOne(): Promise<CourseExercise> {
  const found = (await theCourse()).exercises.find((one) => one.kind === 'spot' && !one.reviewOnly);
  if (!found) throw new Error('the course has no such exercise');
  return found;
}
type Line = { level: string; event: string; requestId?: string; operation?: string; route?: string; status?: number };

const databaseOf = (server: TestServer) => new Libsql(join(server.dataDir, 'course.db'));
/** The whole lines of the log so far; fails where one is not JSON. The banner of `next start` comes before the first. */
const linesOf = (server: TestServer): Line[] =>
  server
    .log()
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.trim() && !/^\s*(▲|-|✓)/.test(line))
    .map((line) => JSON.parse(line) as Line);

describe('a node', () => {
  let server: TestServer;
  let guest: ApiClient;
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url + path, { headers });
    return { status: response.status, headers: response.headers, data: await response.json() };
  };
  const exercise = () => spotOne();

  beforeAll(async () => {
    server = await startTestServer({ env: { TRUST_PROXY: '1' } });
    guest = apiClient(server);
    await guest.begin(await exercise());
  });
  afterAll(() => server?.stop());

  test('says that it is up and ready, to anybody, and is not cached', async () => {
    const up = await get('/healthz');
    expect([up.status, up.data]).toEqual([200, { app: 'go-routine', version: expect.any(String), status: 'up' }]);
    const ready = await get('/readyz');
    expect([ready.status, ready.data]).toEqual([200, { status: 'ready' }]);
    for (const { headers } of [up, ready]) expect(headers.get('cache-control')).toBe('no-store');
    const port = Number(new URL(server.url).port);
    expect(await checkPort({ host: '127.0.0.1', port })).toMatchObject({ state: 'right' });
  });

  test('is not ready, and changes nothing, once a newer version has migrated its database', async () => {
    const shown = await guest.begin(await exercise());
    const db = databaseOf(server);
    db.exec(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('later', 'x', '29990101000000_later', current_timestamp, 1)",
    );
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const { status, data } = await get('/readyz');
    expect([status, data]).toEqual([503, { status: 'not ready', reason: expect.stringContaining('newer version') }]);
    expect((await get('/healthz')).status).toBe(200);
    const refused = await guest.answer(shown.id, answerFor(await exercise(), 'right'));
    expect(problemOf(refused, 503).type).toBe('/problems/unavailable');
    expect(refused.headers.get('retry-after')).toBe('30');
    expect((await guest.me()).state).toBe('guest');

    db.exec("DELETE FROM _prisma_migrations WHERE id = 'later'");
    db.close();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect((await get('/readyz')).status).toBe(200);
    expect((await guest.answer(shown.id, answerFor(await exercise(), 'right'))).status).toBe(200);
  });

  test('gives each request an id, its own unless a trusted proxy gave a good one', async () => {
    for (const path of ['/api/v1/me', '/', '/course']) {
      const response = await fetch(server.url + path, { headers: { 'x-request-id': 'from-the-proxy-1' } });
      expect([path, response.headers.get('x-request-id')]).toEqual([path, 'from-the-proxy-1']);
      const bad = await fetch(server.url + path, { headers: { 'x-request-id': 'ana@example.org "x"' } });
      expect(bad.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    // A line may come after the answer that it tells of.
    await soon(() => {
      const line = linesOf(server).find(({ requestId }) => requestId === 'from-the-proxy-1');
      expect(line).toMatchObject({ level: 'info', event: 'request', operation: 'me', status: 200 });
    });
  });

  test('logs what nobody foresaw under the reference that the person was told', async () => {
    const db = databaseOf(server);
    db.exec('ALTER TABLE "Card" RENAME TO "Moved"');
    const cards = await guest.call('GET', '/cards');
    const page = await guest.fetch('/course');
    db.exec('ALTER TABLE "Moved" RENAME TO "Card"');
    db.close();
    const { reference, detail } = problemOf(cards, 500);
    expect(detail).toContain(reference);
    const linesAbout = (id: unknown) => linesOf(server).filter(({ requestId }) => requestId === id);
    await soon(() =>
      expect(linesAbout(reference).map(({ event, level }) => [event, level])).toEqual([
        ['unexpected-error', 'error'],
        ['request', 'error'],
      ]),
    );
    expect(JSON.stringify(linesAbout(reference)[0])).toMatch(/"stack":\["at /);
    expect(page.status).toBe(500);
    await soon(() =>
      expect(linesAbout(page.headers.get('x-request-id'))).toMatchObject([{ event: 'page-error', route: '/course' }]),
    );
  });
});

describeInBrowser('the log of everything that people do', (browser) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  test('names nobody and gives nothing away', async () => {
    const page = await browser.open({ baseURL: server.url });
    const person = { name: 'Zyxwanda Quillfeather', email: 'zyxwanda.quillfeather@example.org' };
    const exercise = await spotOne();
    const setupToken = new URL(server.setupUrl ?? '').searchParams.get('token') ?? '';

    await page.goto('/');
    await page.goto(`/course/${exercise.unitId}/${exercise.lessonId}?from=zyxwanda-query`);
    await answerOn(await inLesson(page, exercise), exercise, 'wrong');
    await page.getByRole('button', { name: 'Report a problem' }).click();
    await page.getByLabel('Something else').check();
    await page.getByRole('textbox', { name: 'What is wrong' }).fill('Quillfeather wrote this report.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('dialog', { name: 'Thank you' }).waitFor();
    const guestCookies = await page.context().cookies();
    await page.goto('/sign-up');
    await field(page, 'Name').fill(person.name);
    await field(page, 'E-mail').fill(person.email);
    await field(page, 'Password').fill(password);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.waitForURL('**/course');
    for (const path of ['/account', '/review', `/setup?token=${setupToken}`, '/nowhere?mail=a@b.example']) {
      await page.goto(path, { waitUntil: 'networkidle' });
    }
    browser.expectProblems(/status of 404/);
    // Wrong passwords, bodies that are none, a broken table, next-auth's own routes.
    const client = apiClient(server);
    await client.call('POST', '/sessions', { email: person.email, password: 'a wrong password of Quillfeather' });
    await client.call('POST', '/account', undefined, { raw: `{"email": "${person.email}", "name"` });
    await client.fetch('/api/auth/signin/credentials?callbackUrl=zyxwanda-query');
    await client.fetch('/api/auth/callback/credentials', {
      ...{ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      body: `email=${encodeURIComponent(person.email)}&password=quillfeather`,
    });
    const db = databaseOf(server);
    db.exec('ALTER TABLE "User" RENAME TO "Moved"');
    await client.call('POST', '/sessions', { email: person.email, password });
    await client.call('POST', '/account', { email: person.email, password, name: person.name });
    await page.goto('/account').catch(() => undefined);
    db.close();
    browser.expectProblems(/status of 50\d|React error #441/);

    // What was written before the line of this request has come once that line is here.
    await client.call('GET', '/tokens');
    await soon(() => expect(linesOf(server).map(({ operation }) => operation)).toContain('listTokens'));
    const cookies = [...guestCookies, ...(await page.context().cookies())].map(({ value }) => value);
    const log = server.log();
    const lines = linesOf(server);
    expect(lines.filter(({ event }) => event === 'request').length).toBeGreaterThan(10);
    expect(lines.some(({ event }) => event === 'unexpected-error')).toBe(true);
    const secrets = [person.email, password, setupToken, 'a wrong password', ...cookies.filter((v) => v.length > 8)];
    for (const secret of secrets) {
      expect([secret.slice(0, 12), log.includes(secret), log.includes(encodeURIComponent(secret))]).toEqual([
        ...[secret.slice(0, 12), false, false],
      ]);
    }
    expect(log).not.toMatch(/quillfeather|zyxwanda|wrote this report|127\.0\.0\.1:\d+\/\S|@\w+\.\w+|eyJ[\w-]{10}/i);
    // No line has a field beyond those that lib/log.ts names.
    const known = [
      'time',
      'level',
      'event',
      'requestId',
      'operation',
      'route',
      'status',
      'durationMs',
      'message',
      'error',
    ];
    expect(lines.flatMap((line) => Object.keys(line).filter((key) => !known.includes(key)))).toEqual([]);
  });
});
