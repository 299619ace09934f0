// Fills in the forms of accounts as a person does.
import type { Page } from 'playwright-core';

export const password = 'a long enough password';

/** The field by its own label; the button that shows the password is named after it. */
export const field = (page: Page, label: 'Name' | 'E-mail' | 'Password') => page.getByLabel(label, { exact: true });

let people = 0;
export const freshEmail = () => `person-${++people}@example.org`;

/** Makes an account on the sign-up page; ends on the course map. */
export async function signUp(page: Page, email = freshEmail()): Promise<string> {
  await page.goto('/sign-up');
  await field(page, 'Name').fill('Ana');
  await field(page, 'E-mail').fill(email);
  await field(page, 'Password').fill(password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.waitForURL('**/course');
  return email;
}

/** Signs in on the sign-in page, which is opened unless the page is there; ends where it leads to. */
export async function signIn(page: Page, email: string, leadsTo = '/course'): Promise<void> {
  if (leadsTo === '/course') await page.goto('/sign-in');
  else await page.waitForURL('**/sign-in**');
  await field(page, 'E-mail').fill(email);
  await field(page, 'Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`**${leadsTo}`);
}
