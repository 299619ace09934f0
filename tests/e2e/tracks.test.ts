// Tracks in the browser: made from a built-in one, put in order by keyboard and by drag, people enrolled, the track changed under them
// with a look at what that does, pauses, archives; and what a member sees of it on their home page.
import type { Page } from 'playwright-core';
import type { NewTeamInvitation } from '@/lib/core/team-schemas';
import type { TrackView } from '@/lib/core/track-schemas';
import { describeInBrowser } from '@/tests/support/browser';
import { signUp } from '@/tests/support/forms-page';
import { expectGood, expectGoodInEveryLook } from '@/tests/support/looks';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';

jest.setTimeout(240_000);

const refusedRequests = /Failed to load resource.*(404|409|422)/;

/** As the page itself calls. */
const api = <T>(page: Page, method: string, path: string, body?: unknown): Promise<T> =>
  page.evaluate(
    async ([how, where, what]) => {
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`/api/v1/${where}`, {
        ...{ method: how, headers },
        ...(how === 'GET' ? {} : { body: what ?? '{}' }),
      });
      if (!reply.ok) throw new Error(await reply.text());
      return reply.json();
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );

describeInBrowser('tracks', (browser) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 120_000);
  afterAll(() => server?.stop());
  const open = async () => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto('/course');
    await signUp(page);
    return page;
  };
  /** A lead with a team, and somebody else in it. */
  const team = async () => {
    const lead = await open();
    const { id } = await api<{ id: string }>(lead, 'POST', 'teams', { name: 'Platform' });
    const wish = { role: 'member', expiresInDays: 7, maxUses: 1 };
    const { url } = await api<NewTeamInvitation>(lead, 'POST', `teams/${id}/invitations`, wish);
    const member = await open();
    await api(member, 'POST', 'team-memberships', { token: new URL(url ?? '').searchParams.get('token') });
    return { lead, member, id };
  };
  const names = (page: Page) => page.locator('.chosen .name').allTextContents();
  const days = (page: Page) =>
    page.locator('.chosen .day input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

  test('a track is made of a built-in one, put in order, people are enrolled, and a member sees today on it', async () => {
    const { lead, member, id } = await team();
    await lead.goto(`/teams/${id}`);
    await lead.getByText('There are no tracks yet.').waitFor();
    await expectGood(lead);
    await lead.getByRole('link', { name: 'New track' }).click();
    await lead.getByText('Its lessons: Errors and interfaces, one week').click();
    await expectGoodInEveryLook(lead);
    await lead.getByRole('link', { name: /^Use this one ?: Errors and interfaces/ }).click();
    await lead.waitForURL('**/tracks/new?from=*');
    await lead.getByRole('heading', { name: '10 lessons' }).waitFor();
    await expectGoodInEveryLook(lead);

    const before = await names(lead);
    const dayList = await days(lead);
    // By keyboard: Alt and an arrow; what is focused stays so, and it is said.
    await lead.getByRole('button', { name: `${before[0]}: down` }).focus();
    await lead.keyboard.press('Alt+ArrowDown');
    await lead.getByText(`${before[0]}: place 2 of 10, day 1`).waitFor();
    await lead.keyboard.press('Alt+ArrowDown');
    await soon(async () => expect((await names(lead)).slice(0, 3)).toEqual([before[1], before[2], before[0]]));
    expect(await days(lead)).toEqual(dayList);
    await lead.waitForFunction(
      (label) => document.activeElement?.getAttribute('aria-label') === label,
      `${before[0]}: down`,
    );
    // By buttons, and back.
    await lead.getByRole('button', { name: `${before[0]}: up` }).click();
    await lead.getByRole('button', { name: 'Undo' }).click();
    await lead.getByRole('button', { name: 'Undo' }).click();
    await lead.getByRole('button', { name: 'Undo' }).click();
    await soon(async () => expect(await names(lead)).toEqual(before));
    // By drag, of the last onto the first.
    const grip = (index: number) => lead.locator('.chosen .grip').nth(index);
    const drag = async (from: number, to: number) => {
      await grip(from).scrollIntoViewIfNeeded();
      const [start, end] = [await grip(from).boundingBox(), await grip(to).boundingBox()];
      if (!start || !end) throw new Error('no grip');
      await lead.mouse.move(start.x + 8, start.y + 12);
      await lead.mouse.down();
      await lead.mouse.move(start.x + 8, (start.y + end.y) / 2, { steps: 4 });
      await lead.mouse.move(end.x + 8, end.y + 12, { steps: 4 });
      await lead.mouse.up();
    };
    await drag(3, 1);
    await soon(async () =>
      expect((await names(lead)).slice(0, 4)).toEqual([before[0], before[3], before[1], before[2]]),
    );
    expect(await days(lead)).toEqual(dayList);
    // Found, added; a day; spread.
    await lead.getByLabel('Find a lesson').fill('leak');
    await lead.getByRole('button', { name: /^Add / }).first().click();
    await lead.getByRole('heading', { name: '11 lessons' }).waitFor();
    const last = lead.locator('.chosen .day input').last();
    await soon(async () => expect(await last.inputValue()).toBe('6'));
    await last.fill('9');
    await last.press('Enter');
    await lead.getByText('week 2, Thursday').waitFor();
    await lead.getByLabel('Weeks to spread over').fill('3');
    await lead.getByRole('button', { name: 'Spread evenly' }).click();
    await soon(async () => expect(await last.inputValue()).toBe('15'));
    await lead.getByLabel('Name', { exact: true }).fill('');
    await lead.getByRole('button', { name: 'Make the track' }).click();
    await lead.getByText('Write a name.').waitFor();
    await lead.getByLabel('Name', { exact: true }).fill('New joiners');
    await lead.getByRole('button', { name: 'Make the track' }).click();

    await lead.getByText('The track is made. Next: who begins it, and when.').waitFor();
    await lead.getByText(/The last lesson is due on \w+ \d+ \w+ \d{4}\./).waitFor();
    await expectGoodInEveryLook(lead);
    // On whatever day this runs: what is chosen at first is one of the two, and its button is not there.
    await lead.getByLabel('Start', { exact: true }).fill('2026-01-01');
    await lead.getByRole('button', { name: 'Next Monday' }).click();
    await lead.getByRole('button', { name: 'Today' }).click();
    await lead.getByLabel('Saturday').check({ force: true });
    await lead.getByText('Counts Monday to Saturday.').waitFor();
    await lead.getByLabel('Sunday').check({ force: true });
    await lead.getByRole('button', { name: 'Enrol 2 people' }).click();
    await lead.getByText('2 people are enrolled.').waitFor();
    await lead.getByText('Everybody in the team is on it.').waitFor();
    await expectGoodInEveryLook(lead);
    await lead.goto(`/teams/${id}`);
    await lead.getByText('11 lessons in 3 weeks. 2 people, start').waitFor();
    await expectGood(lead);

    await member.goto('/course');
    const today = member.getByRole('region', { name: 'Today on your track' });
    await today.getByRole('heading', { name: 'New joiners' }).waitFor();
    await today.getByText('due today').or(today.getByText('due tomorrow')).first().waitFor();
    const first = await today.getByRole('listitem').first().getByRole('link').getAttribute('href');
    const begin = member
      .getByRole('region', { name: 'Today', exact: true })
      .getByRole('link', { name: 'Start lesson' });
    expect(await begin.getAttribute('href')).toBe(first);
    await expectGoodInEveryLook(member);
    await today.getByRole('link', { name: 'What my managers see' }).click();
    await member.waitForURL(`**/teams/${id}/visible`);
    await member.goto(`/teams/${id}`);
    await member.getByText('New joiners').waitFor();
    await expectGood(member);
    for (const path of ['tracks/new', 'tracks/x/edit']) {
      expect((await member.goto(`/teams/${id}/${path}`))?.status()).toBe(404);
    }
    browser.expectProblems(refusedRequests);
  });

  test('a change under people is shown before it is saved; dates, pauses and archives', async () => {
    const { lead, id } = await team();
    const track = await api<TrackView>(lead, 'POST', `teams/${id}/tracks`, { source: 'errors-and-interfaces' });
    const path = `teams/${id}/tracks/${track.id}`;
    // Under way for two months.
    const startDay = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
    const plan = { startDay, workingDays: '12345', pacePercent: 25 };
    await api(lead, 'POST', `${path}/members`, { ...plan, who: 'all' });

    await lead.goto(`/${path}/edit`);
    await lead.getByLabel('Weeks to spread over').fill('4');
    await lead.getByRole('button', { name: 'Spread evenly' }).click();
    await lead.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = lead.getByRole('dialog', { name: 'What this changes for those under way' });
    await dialog
      .getByText(/Ends on \d+ \w+ instead of \d+ \w+/)
      .first()
      .waitFor();
    await expectGoodInEveryLook(lead);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await lead.locator('.chosen .day input').last().inputValue()).toBe('20');
    expect((await api<TrackView>(lead, 'GET', path)).version).toBe(1);

    // Somebody else is faster: nothing is lost.
    const { name, summary, items } = track;
    await api(lead, 'PUT', path, { name, summary, items, version: 1 });
    await lead.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await lead.getByText('Nothing of yours is lost').waitFor();
    expect(await lead.locator('.chosen .day input').last().inputValue()).toBe('20');
    await expectGood(lead);
    // Leaving asks.
    const asked = lead.waitForEvent('dialog').then(async (leaving) => {
      await leaving.dismiss();
      return leaving.type();
    });
    await lead.getByRole('link', { name: 'Cancel' }).click();
    expect([await asked, new URL(lead.url()).pathname]).toEqual(['beforeunload', `/${path}/edit`]);
    await lead.getByRole('button', { name: 'Save mine all the same' }).click();
    await lead.waitForURL(`**/${path}`);
    const saved = await api<TrackView>(lead, 'GET', path);
    expect([saved.version, saved.items.at(-1)?.day]).toEqual([3, 20]);

    await lead.goto(`/${path}/people`);
    await lead.getByRole('button', { name: 'Pause Ana' }).first().click();
    await expectGood(lead);
    await lead.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
    await lead.getByText('Paused since').waitFor();
    await lead.getByRole('button', { name: 'Go on with Ana' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
    await lead.getByText('Paused since').waitFor({ state: 'detached' });
    await lead.getByRole('button', { name: 'Dates of Ana' }).first().click();
    await lead.getByRole('dialog').getByLabel('Pace').selectOption('as the track says');
    await expectGood(lead);
    await lead.getByRole('dialog').getByRole('button', { name: 'Save the dates' }).click();
    await lead.getByText(/as the track says; ends on/).waitFor();
    await lead.getByRole('button', { name: 'Choose the 1 whose end has passed' }).click();
    await lead.getByRole('button', { name: 'Take out 1 person' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Take out' }).click();
    await lead.getByRole('heading', { name: 'Enrol more people' }).waitFor();

    await lead.getByRole('button', { name: 'Archive' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
    await lead.getByText('This track is archived').waitFor();
    await expectGood(lead);
    await lead.goto(`/teams/${id}`);
    await lead.getByText('1 archived track').click();
    await lead.getByRole('link', { name: /^People ?: Errors and interfaces/ }).click();
    await lead.waitForURL('**/people');
    await lead.getByRole('button', { name: 'Take back' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await lead.getByRole('heading', { name: 'Enrol more people' }).waitFor();
    browser.expectProblems(refusedRequests);
  });
});
