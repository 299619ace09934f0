// Starts the OpenID Connect provider for a test, and signs in there as a person does.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { freePort } from './server';

export type OidcProvider = {
  /** The variables that make the site use it. */
  env: Record<string, string>;
  /** Started once it is known where the site is. */
  start(siteUrl: string): Promise<void>;
  stop(): Promise<void>;
};

const client = { id: 'go-routine', secret: 'a secret of tests only' };

export async function oidcProvider(name = 'Staff login'): Promise<OidcProvider> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  return {
    env: {
      OIDC_ISSUER: `http://127.0.0.1:${port}`,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_NAME: name,
    },
    async start(siteUrl) {
      const args = [String(port), client.id, client.secret, `${siteUrl}/api/auth/callback/oidc`];
      child = spawn(process.execPath, ['tests/support/oidc-provider.mjs', ...args], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const ended = once(child, 'close').then(() => {
        throw new Error('The provider ended before it was ready');
      });
      const ready = new Promise<void>((resolve) => {
        child?.stdout?.setEncoding('utf8').on('data', (text: string) => text.includes('ready') && resolve());
      });
      ended.catch(() => undefined);
      await Promise.race([ready, ended]);
    },
    async stop() {
      if (!child || child.exitCode !== null) return;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** On the provider's page: signs in as this person and agrees; ends wherever the site leads to. */
export async function signInAtProvider(page: Page, person: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(person);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}
