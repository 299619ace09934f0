// The report of a team in a browser, of a demo team with a month of history: who needs help and why, found and sorted; one member's
// lessons; what the member sees of it; the page on paper.
import { join } from 'node:path';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { addDemo, type MadeDemo } from '@/scripts/demo/make-demo';
import { describeInBrowser } from '@/tests/support/browser';
import { untilNoon } from '@/tests/support/clock';
import { api } from '@/tests/support/learner-page';
import { expectGoodInEveryLook } from '@/tests/support/looks';
import { type MailServer, startMailServer } from '@/tests/support/mail-server';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

describeInBrowser('the report of a team', (browser) => {
  let mail: MailServer;
  let server: TestServer;
  let db: Database;
  let demo: MadeDemo;
  beforeAll(async () => {
    mail = await startMailServer();
    server = await startTestServer({ env: { SMTP_URL: mail.url, MAIL_FROM: 'Go Routine <course@example.com>' } });
    db = openDatabase(`file:${join(server.dataDir, 'course.db')}`);
    const offsetMs = untilNoon();
    server.setClock(offsetMs);
    const made = await addDemo(
      { db, course: await theCourse(), now: () => new Date(Date.now() + offsetMs) },
      { members: 12, days: 30, seed: 7 },
    );
    if (!made) throw new Error('no demo was made');
    demo = made;
  }, 240_000);
  afterAll(async () => {
    await db?.close();
    await server?.stop();
    await mail?.stop();
  });

  const signedIn = async (role: 'manager' | 'member') => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto('/sign-in');
    const who = demo.signIns.find((one) => one.role === role);
    const { email, password } = who ?? { email: '', password: '' };
    expect((await api(page, 'POST', 'sessions', { email, password })).status).toBe(200);
    return page;
  };
  /** The track with the most people. */
  const largest = () => {
    const [report] = [...demo.reports].sort((a, b) => b.members.length - a.members.length);
    if (!report) throw new Error('no report');
    return { report, base: `/teams/${demo.teamId}/tracks/${report.track.id}` };
  };

  test('names first who needs somebody and why; is filtered, searched and sorted by plain forms', async () => {
    const { report, base } = largest();
    const page = await signedIn('manager');
    const html = (await (await page.goto(base))?.text()) ?? '';
    expect(html.length).toBeLessThan(90_000);
    await page.getByRole('heading', { level: 1, name: report.track.name }).waitFor();
    const rows = page.locator('.who > li');
    expect(await rows.count()).toBe(report.members.length);
    const [first] = report.members;
    if (!first) throw new Error('nobody');
    expect(await rows.first().innerText()).toContain(first.name);
    expect(await rows.first().innerText()).toContain(first.reason);
    await expectGoodInEveryLook(page);

    await page.getByRole('searchbox', { name: 'Name' }).fill(first.name.split(' ')[0] ?? '');
    await page.getByRole('searchbox', { name: 'Name' }).press('Enter');
    await page.waitForURL(/q=/);
    expect(await rows.first().innerText()).toContain(first.name);
    await page.getByRole('link', { name: /^All / }).click();
    // The form names the order that is usual, the link does not.
    await page.waitForURL((url) => !url.searchParams.has('sort'));
    await page.getByLabel('Order by').selectOption('name');
    await page.getByRole('searchbox', { name: 'Name' }).fill('');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/sort=name/);
    const names = await page.locator('.who .nm').allInnerTexts();
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    const [state, count] = Object.entries(report.counts).find(([, n]) => n > 0 && n < report.members.length) ?? [];
    if (state) {
      await page.getByRole('link', { name: new RegExp(`^${state} ${count}$`, 'i') }).click();
      await page.waitForURL(/state=/);
      expect(await rows.count()).toBeGreaterThanOrEqual(count ?? 0);
    }
    await page.goto(`${base}?q=nobody-of-this-name`);
    await page.getByText('Nobody fits.').waitFor();
  });

  test('each member has a page of lessons; the patterns are of five people or more', async () => {
    const { report, base } = largest();
    const page = await signedIn('manager');
    await page.goto(base);
    const name = report.members[0]?.name ?? '';
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const lessons = page.getByRole('table').last().getByRole('row');
    expect(await lessons.count()).toBe(1 + (report.members[0]?.lessonCount ?? 0));
    await expectGoodInEveryLook(page);
    await page.goto(`${base}/objectives`);
    await page.getByRole('heading', { level: 1, name: 'Patterns' }).waitFor();
    await expectGoodInEveryLook(page);
  });

  test('a member sees the same of themselves, and that somebody looked; no report of others', async () => {
    const { base } = largest();
    const page = await signedIn('member');
    await page.goto(`/teams/${demo.teamId}/visible`);
    await page.getByRole('heading', { level: 1, name: 'What my managers see' }).waitFor();
    await page.getByText('looked at: the report on').first().waitFor();
    await expectGoodInEveryLook(page);
    for (const path of [base, `${base}/objectives`, `${base}/people`, `${base}/edit`]) {
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 404]);
    }
    for (const path of ['report', 'members.csv', 'lessons.csv']) {
      expect([path, (await api(page, 'GET', `${base.slice(1)}/${path}`)).status]).toEqual([path, 403]);
    }
    browser.expectProblems(/Failed to load resource.*(403|404)/);
  });

  test('on paper it is light, without what is for the screen, and within the width of A4 and Letter', async () => {
    const { base } = largest();
    const page = await signedIn('manager');
    await page.goto(base);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await page.evaluate(() => ({
      hidden: ['.top', '.states', '.filters', '.report-h .row'].filter((one) => {
        const node = document.querySelector(one);
        return node !== null && getComputedStyle(node).display !== 'none';
      }),
      scheme: getComputedStyle(document.documentElement).colorScheme,
    }));
    expect(seen).toEqual({ hidden: [], scheme: expect.stringContaining('light') });
    for (const width of [688, 710]) {
      // The widths of A4 and Letter inside the margins, at 96 dots an inch.
      await page.setViewportSize({ width, height: 1000 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.locator('section[aria-labelledby=pace] svg:visible').count()).toBe(1);
      // No state runs into the name beside it.
      const gaps = await page.locator('.who > li').evaluateAll((rows) =>
        rows.map((row) => {
          const [state, name] = ['.st', '.nm'].map((one) => {
            const range = document.createRange();
            range.selectNodeContents(row.querySelector(one) ?? row);
            return range.getBoundingClientRect();
          });
          return (name?.left ?? 0) - (state?.right ?? 0);
        }),
      );
      expect(Math.min(...gaps)).toBeGreaterThan(2);
    }
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  test('comes by e-mail each week where a manager asks for it, to an address that was proved', async () => {
    const { base } = largest();
    const page = await signedIn('manager');
    await page.goto(base);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Weekly e-mail', exact: true }).click();
    await expectGoodInEveryLook(page);
    await dialog.getByRole('button', { name: 'Send it each Monday' }).click();
    await dialog.getByText(/Sign in once by a link/).waitFor();
    browser.expectProblems(/status of 422/);

    const { email = '' } = demo.signIns.find(({ role }) => role === 'manager') ?? {};
    await db.client.user.update({ where: { emailKey: email }, data: { emailVerifiedAt: new Date() } });
    await dialog.getByRole('button', { name: 'Send it each Monday' }).click();
    await page.getByRole('button', { name: 'Weekly e-mail: on' }).click();
    expect(await db.client.reportMail.count()).toBe(1);
    await dialog.getByRole('button', { name: 'Stop it' }).click();
    await page.getByRole('button', { name: 'Weekly e-mail', exact: true }).waitFor();
    expect(await db.client.reportMail.count()).toBe(0);
  });
});
