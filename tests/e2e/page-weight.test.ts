// What pages weigh where it could grow: the review of a learner with 2,000 cards due. And every page runs under a strict policy for scripts.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { defaultParameters, schedule } from '@/lib/core/scheduling';
import { toRow } from '@/lib/data/cards';
import { openDatabase } from '@/lib/data/open-database';
import { describeInBrowser } from '@/tests/support/browser';
import { dayMs } from '@/tests/support/clock';
import { writeLargeCourse } from '@/tests/support/large-course';
import { answerOn, api, inLesson, theExercise } from '@/tests/support/learner-page';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

const dueCards = 2_000;
const most = { html: 60_000, script: 150_000 };

type Weight = { html: number; script: number; scripts: number };

/** Loads the page as for the first time; `html` in bytes as sent before compression, `script` gzipped. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const html = await (await page.goto(path, { waitUntil: 'networkidle' }))?.body();
  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  const script = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  return { html: html?.length ?? 0, script, scripts: scripts.length };
}

describeInBrowser('the weight of a review', (browser) => {
  let contentDir: string;
  let server: TestServer;

  beforeAll(async () => {
    contentDir = writeLargeCourse(dueCards);
    server = await startTestServer({ env: { CONTENT_DIR: contentDir } });
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(contentDir, { recursive: true, force: true });
  });

  test('does not grow with 2,000 cards due', async () => {
    const page = await browser.open({ baseURL: server.url });
    await page.goto('/sign-in');
    const presentation = { exerciseId: '0000abcd-0000-4000-8000-000000000000' };
    await api(page, 'PUT', 'presentations/0000abcd-0000-4000-8000-00000000000a', presentation);
    await addDueCards();
    expect((await api<{ dueCount: number }>(page, 'GET', 'me')).data.dueCount).toBe(dueCards);

    const fresh = await browser.open({ baseURL: server.url });
    await fresh.context().addCookies(await page.context().cookies());
    const weight = await weigh(fresh, '/review');
    await fresh.getByText(/^2000 are due\. The \d+ most urgent come today/).waitFor();
    await fresh.getByRole('radio').first().waitFor();
    expect(weight.scripts).toBeGreaterThan(3);
    expect(weight.script).toBeGreaterThan(50_000);
    expect(weight.html).toBeGreaterThan(5_000);
    const isWithin = { html: weight.html < most.html, script: weight.script <= most.script };
    expect({ ...weight, isWithin }).toEqual({ ...weight, isWithin: { html: true, script: true } });
  });

  /** Gives the one guest of this server a card for every objective, learned twenty days ago and due since. */
  async function addDueCards(): Promise<void> {
    const db = openDatabase(`file:${join(server.dataDir, 'course.db')}`);
    const { id: userId, ...user } = await db.client.user.findFirstOrThrow();
    const parameters = defaultParameters(user);
    const answeredAt = new Date(Date.now() - 20 * dayMs);
    const answer = {
      rating: 3 as const,
      answeredAt,
      studyDay: answeredAt.toISOString().slice(0, 10),
      fuzzSeed: 'seed',
    };
    const card = schedule(schedule(null, answer, parameters), answer, parameters);
    const row = { userId, ...toRow({ ...card, version: 2 }) };
    const data = Array.from({ length: dueCards }, (_, n) => ({ ...row, objectiveId: `objective-${n}` }));
    for (let from = 0; from < data.length; from += 500) {
      await db.client.card.createMany({ data: data.slice(from, from + 500) });
    }
    await db.close();
  }
});

describeInBrowser('the course that is served', (browser) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  test('every page of the learner stays within the script budget of the review', async () => {
    const lesson = '/course/channels/leaks';
    const paths = [
      '/',
      '/course',
      '/course/index',
      '/sign-in',
      '/progress',
      '/account/settings',
      '/account/data',
      '/account/tokens',
      lesson,
      `${lesson}/test`,
    ];
    const weights = await Promise.all(
      paths.map(async (path) => ({ path, ...(await weigh(await browser.open({ baseURL: server.url }), path)) })),
    );
    for (const { path, script } of weights) {
      expect({ path, script, isWithin: script > 0 && script <= most.script }).toEqual({ path, script, isWithin: true });
    }
  });

  test('prerendered pages run under hashes, the others under a nonce of their own, none with unsafe sources', async () => {
    const { lessons } = await theCourse();
    const page = await browser.open({ baseURL: server.url });
    const scriptSources = (policy = '') => {
      const sources = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      expect(sources).toMatch(/^'self' /);
      expect(sources).not.toMatch(/unsafe|\*|https?:|data:/);
      return sources;
    };
    // Asked for and not opened: what pages do under their policy is the next test's.
    for (const path of ['/', ...lessons.map(({ unitId, id }) => `/course/${unitId}/${id}`)]) {
      const sources = scriptSources((await page.request.get(path)).headers()['content-security-policy']);
      expect(sources).toMatch(/'sha256-/);
      expect(sources).not.toContain('nonce');
    }
    for (const path of [
      '/course',
      '/review',
      '/practice',
      '/account',
      '/sign-in',
      '/sign-up',
      '/setup?token=none',
      '/progress',
      '/account/settings',
    ]) {
      const ask = async () => scriptSources((await page.request.get(path)).headers()['content-security-policy']);
      const [first, second] = [await ask(), await ask()];
      expect(first).toMatch(/'nonce-[\w+/=]{20,}'/);
      expect(second).not.toBe(first);
    }
  });

  test('no page breaks its policy, before an answer or after', async () => {
    const page = await browser.open({ baseURL: server.url });
    const broken: string[] = [];
    await page.context().exposeFunction('toldOfViolation', (what: string) => broken.push(what));
    await page.context().addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        const tell = (globalThis as unknown as { toldOfViolation(what: string): void }).toldOfViolation;
        tell(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}`);
      });
    });
    const exercise = await theExercise('first-price');
    await page.goto('/course/channels/leaks');
    await answerOn(await inLesson(page, exercise), exercise, 'wrong');
    const paths = [
      '/',
      '/course',
      '/review',
      '/practice',
      '/account',
      '/account/data',
      '/account/tokens',
      '/deleted',
      '/sign-in',
      '/sign-up',
      '/setup?token=none',
      '/progress',
      '/progress/objectives',
      '/account/settings',
    ];
    // Beside one another: most of the time goes by until nothing comes any more.
    await Promise.all(
      paths.map(async (path) => (await browser.openTab(page)).goto(path, { waitUntil: 'networkidle' })),
    );
    expect(broken).toEqual([]);
  });
});
