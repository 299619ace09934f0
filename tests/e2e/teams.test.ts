// Teams in the browser: made, invited by link and by e-mail, joined as a guest with progress, seen as a member, left by removal.
import type { Page } from 'playwright-core';
import { describeInBrowser } from '@/tests/support/browser';
import { field, freshEmail, password, signIn, signUp } from '@/tests/support/forms-page';
import { api, cardsOf, study, theExercise } from '@/tests/support/learner-page';
import { expectGood, expectGoodInEveryLook } from '@/tests/support/looks';
import { linkIn, type MailServer, startMailServer } from '@/tests/support/mail-server';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';

jest.setTimeout(240_000);

const refusedRequests = /Failed to load resource.*(401|403|404|422|503)/;

describeInBrowser('teams', (browser) => {
  let mail: MailServer;
  let server: TestServer;
  beforeAll(async () => {
    mail = await startMailServer();
    server = await startTestServer({ env: { SMTP_URL: mail.url, MAIL_FROM: 'Go Routine <course@example.com>' } });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await mail?.stop();
  });
  const open = async (path: string) => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto(path);
    return page;
  };
  /** Signs up and makes a team of this name; ends on its page. */
  const lead = async (name: string) => {
    const page = await open('/course');
    await signUp(page);
    await page.goto('/teams');
    await page.getByLabel('Name').fill(name);
    await page.getByRole('button', { name: 'Make a team' }).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.waitForURL(/\/teams\/[0-9a-f-]{36}$/);
    return page;
  };
  const makeLink = async (page: Page) => {
    await page.getByRole('button', { name: 'Make the link' }).click();
    return page.getByLabel('The link, shown this once', { exact: true }).inputValue();
  };
  const teamLink = (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Team' });

  test('a team is made; a guest with progress joins by a link, sees it as a member, and is removed', async () => {
    const nobody = await open('/teams');
    await nobody.getByText('Teams are for people with an account.').waitFor();
    await expectGood(nobody);

    const lena = await open('/course');
    await signUp(lena);
    expect(await teamLink(lena).count()).toBe(0);
    await lena.goto('/teams');
    await lena.getByText('You are in no team.').waitFor();
    await expectGoodInEveryLook(lena);
    await lena.getByRole('button', { name: 'Make a team' }).click();
    await lena.getByText('Fill this in.').waitFor();
    await lena.getByLabel('Name').fill('Platform');
    await lena.getByLabel('Name').press('Enter');
    await lena.getByRole('heading', { level: 1, name: 'Platform', exact: true }).waitFor();
    await teamLink(lena).waitFor();
    await soon(async () => expect(await teamLink(lena).getAttribute('aria-current')).toBe('page'));
    await expectGood(lena);
    await lena.getByRole('link', { name: 'Invite people' }).click();
    await lena.waitForURL('**/invitations');
    await lena.getByRole('heading', { name: 'Invite into Platform' }).waitFor();
    await expectGoodInEveryLook(lena);
    await lena.getByLabel('People', { exact: true }).fill('0');
    await lena.getByRole('button', { name: 'Make the link' }).click();
    await lena.getByText('At least 1 person.').waitFor();
    await lena.getByLabel('People', { exact: true }).fill('1');
    const link = await makeLink(lena);
    expect(link).toMatch(`${server.url}/teams/join?token=`);
    await lena.getByText('Link, 0 of 1 use').first().waitFor();
    await expectGood(lena);

    const guest = await open('/course');
    await study(guest, await theExercise('first-price'));
    for (let scan = 0; scan < 2; scan++) expect((await fetch(link)).headers.get('set-cookie')).toBeNull();
    await guest.goto(link);
    await guest.getByRole('heading', { name: 'Join Platform' }).waitFor();
    expect(await guest.locator('meta[name="referrer"]').getAttribute('content')).toBe('no-referrer');
    await guest.getByText('four bands').waitFor();
    await guest.getByText('Single answers').waitFor();
    await guest.getByText('is shown to you').waitFor();
    await expectGoodInEveryLook(guest);
    await guest.getByRole('button', { name: 'Make the account and join' }).click();
    await guest.getByText('Fill this in.').first().waitFor();
    await field(guest, 'Name').fill('Gus Guest');
    await field(guest, 'E-mail').fill(freshEmail());
    await field(guest, 'Password').fill(password);
    await guest.getByRole('button', { name: 'Make the account and join' }).click();
    await guest.getByRole('heading', { level: 1, name: 'Platform', exact: true }).waitFor();
    expect(await cardsOf(guest)).toHaveLength(1);

    // A member sees names and roles, and nothing to change.
    await guest.getByText('Gus Guest').first().waitFor();
    await guest.getByText('Owner since').waitFor();
    await guest.getByRole('link', { name: 'What my managers see' }).waitFor();
    expect(await guest.getByRole('button', { name: /Remove|Role/ }).count()).toBe(0);
    await expectGoodInEveryLook(guest);
    await guest.waitForURL(/\/teams\/[0-9a-f-]{36}$/);
    const address = new URL(guest.url()).pathname;
    for (const path of [`${address}/invitations`, `${address}/settings`]) {
      await guest.goto(path);
      await guest.getByRole('heading', { name: 'There is no such page' }).waitFor();
    }
    await guest.goto(link);
    await guest.getByRole('heading', { name: 'You are in Platform' }).waitFor();
    await expectGood(guest);

    const late = await open(link);
    await late.getByRole('heading', { name: 'This invitation does not hold' }).waitFor();
    await expectGood(late);

    await lena.goto(address);
    await lena.getByRole('button', { name: 'Remove Gus Guest' }).click();
    const dialog = lena.getByRole('dialog', { name: 'Remove Gus Guest from Platform?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await lena.getByRole('button', { name: 'Remove Gus Guest' }).press('Enter');
    await expectGood(lena);
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await lena.getByText('Gus Guest').first().waitFor({ state: 'detached' });
    await guest.goto(address);
    await guest.getByRole('heading', { name: 'There is no such page' }).waitFor();
    expect(await cardsOf(guest)).toHaveLength(1);
    await guest.goto('/course');
    await guest
      .getByRole('link', { name: 'Ana' })
      .or(guest.getByRole('link', { name: 'Gus Guest' }))
      .waitFor();
    // What the tab had kept stands there until the server has said how it is.
    await teamLink(guest).waitFor({ state: 'detached' });
    browser.expectProblems(refusedRequests);
  });

  test('an account signs in behind the link and joins; ownership is handed over, and the one before leaves', async () => {
    const lena = await lead('Payments');
    const address = new URL(lena.url()).pathname;
    await lena.goto(`${address}/invitations`);
    const link = await makeLink(lena);
    const first = await open('/course');
    const email = await signUp(first);
    const page = await open(link);
    await page.getByRole('link', { name: 'Sign in', exact: true }).last().click();
    await signIn(page, email, '/teams/join?**');
    await page.getByRole('button', { name: 'Join Payments' }).click();
    await page.getByRole('heading', { level: 1, name: 'Payments', exact: true }).waitFor();

    await lena.goto(address);
    // The only owner stays.
    await lena.getByRole('button', { name: 'Leave the team' }).click();
    const leaving = lena.getByRole('dialog', { name: 'Leave Payments?' });
    await leaving.getByRole('button', { name: 'Leave' }).click();
    await leaving.getByRole('alert').filter({ hasText: 'only owner' }).waitFor();
    await leaving.getByRole('button', { name: 'Cancel' }).click();
    await lena.getByRole('button', { name: 'Role of Ana' }).last().click();
    await lena.getByRole('radio', { name: 'Owner' }).check();
    await expectGood(lena);
    await lena.getByRole('button', { name: 'Set the role' }).click();
    await lena.waitForFunction(() => document.body.innerText.match(/Owner since/g)?.length === 2);
    await lena.getByRole('button', { name: 'Leave the team' }).click();
    await lena.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await lena.getByText('You are in no team.').waitFor();

    await page.goto(`${address}/settings`);
    await expectGoodInEveryLook(page);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Billing');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('heading', { name: 'Settings of Billing' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the team', exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/^go-routine-team-.*\.json$/);
    await page.getByLabel('Name of the team').fill('Payments');
    await page.getByRole('button', { name: 'Delete Billing' }).click();
    await page.getByText('Type the name of the team as it stands above.').waitFor();
    await page.getByLabel('Name of the team').fill('Billing');
    await page.getByRole('button', { name: 'Delete Billing' }).click();
    await page.getByText('You are in no team.').waitFor();
    browser.expectProblems(refusedRequests);
  });

  test('a list of addresses is looked through, sent, and what fails is said and tried again', async () => {
    const lena = await lead('Search');
    const address = new URL(lena.url()).pathname;
    await lena.goto(`${address}/invitations`);
    await lena.getByRole('button', { name: 'Look through the list' }).click();
    await lena.getByText('Write at least one address.').waitFor();
    const list =
      'Name,E-mail\nBo,bo@example.com\nCy,cy@example.com\nnot one\nBo again,BO@example.com\nDi,di@example.com';
    await lena.getByLabel('Or out of a CSV file').setInputFiles({
      ...{ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(list) },
    });
    await lena.waitForFunction(() => document.querySelector('textarea')?.value.includes('di@example.com'));
    await lena.getByRole('button', { name: 'Look through the list' }).click();
    await lena.getByRole('heading', { name: '3 of 5 rows are new' }).waitFor();
    await lena.getByText('The same address stands in row 2.').waitFor();
    await lena.getByText('This is no address such as').waitFor();
    await expectGoodInEveryLook(lena);
    expect(mail.letters).toHaveLength(0);
    mail.refused.add('cy@example.com');
    await lena.getByRole('button', { name: 'Send 3 invitations' }).click();
    await lena.getByRole('heading', { name: '2 of 3 invitations sent' }).waitFor();
    await lena.getByText('The mail server does not take this address.').waitFor();
    await expectGood(lena);
    expect(mail.letters.map(({ recipients }) => recipients[0])).toEqual(['bo@example.com', 'di@example.com']);
    mail.refused.clear();
    await lena.getByRole('button', { name: 'Try again cy@example.com' }).click();
    await lena.getByRole('heading', { name: '3 of 3 invitations sent' }).waitFor();

    const letter = mail.newestTo('bo@example.com');
    expect(letter.subject).toBe('You are invited to the team “Search” at Go Routine');
    expect(letter.text).toContain('Ana invites you');
    const bo = await open(linkIn(letter));
    expect(await field(bo, 'E-mail').inputValue()).toBe('bo@example.com');
    await field(bo, 'Name').fill('Bo');
    await field(bo, 'Password').fill(password);
    await bo.getByRole('button', { name: 'Make the account and join' }).click();
    await bo.getByRole('heading', { level: 1, name: 'Search', exact: true }).waitFor();
    expect((await api<{ teams: { name: string }[] }>(bo, 'GET', 'me')).data.teams).toMatchObject([{ name: 'Search' }]);

    await lena.reload();
    await lena.getByRole('button', { name: 'Send again to cy@example.com' }).click();
    await lena.getByText('Sent to cy@example.com again.').waitFor();
    await lena.getByRole('button', { name: /^Revoke the invitation: di@example.com/ }).click();
    await lena.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await lena.getByText('di@example.com', { exact: true }).waitFor({ state: 'detached' });
    const di = await open(linkIn(mail.newestTo('di@example.com')));
    await di.getByRole('heading', { name: 'This invitation does not hold' }).waitFor();

    // While the mail server is down the rest waits, and nothing is lost.
    const port = Number(new URL(mail.url).port);
    await mail.stop();
    await lena.getByLabel('Addresses').fill('ed@example.com\nfi@example.com');
    await lena.getByRole('button', { name: 'Look through the list' }).click();
    await lena.getByRole('button', { name: 'Send 2 invitations' }).click();
    await lena.getByText('The e-mail could not be sent').waitFor();
    await lena.getByRole('button', { name: 'Send the other 1 invitation' }).waitFor();
    mail = await startMailServer(port);
    await lena.getByRole('button', { name: 'Send the other 1 invitation' }).click();
    await lena.getByRole('heading', { name: '1 of 2 invitations sent' }).waitFor();
    await lena.getByRole('button', { name: 'Try again ed@example.com' }).click();
    await lena.getByRole('heading', { name: '2 of 2 invitations sent' }).waitFor();
    browser.expectProblems(refusedRequests);
  });
});
