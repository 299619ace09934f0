/** The built app on a database of the bench: serves it on loopback, asks it as a browser would, and hears from it what that took. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { encode } from 'next-auth/jwt';
import { sessionSeconds, tokenOf } from '@/lib/auth/session-token';
import { freePort } from '@/tests/support/server';
import { learnerId, sessionIdOf } from './bulk-rows';

/** One request, as the server and the client saw it. */
export type Sample = {
  name: string;
  status: number;
  serverMs: number;
  /** Of the whole process meanwhile. */
  cpuMs: number;
  queries: number;
};
type Told = { requests: Sample[]; heldMs: number };

export type Asking = {
  method?: 'GET' | 'POST' | 'PUT';
  path: string;
  /** By number. */
  learner: number;
  body?: unknown;
  /** Under which name it is measured; without one it is not. */
  measuredAs?: string;
};

export type ServedApp = {
  /** Throws on anything but 200. */
  ask(asking: Asking): Promise<string>;
  /** How many bytes the answers had, by the name that they were measured as. */
  readonly bytes: ReadonlyMap<string, number[]>;
  /** What was measured since it was last asked, and for how long the event loop was held at most. */
  tell(): Promise<Told>;
  stop(): Promise<void>;
};

const secret = 'the secret of a server that only the bench can reach';
const readyWithinMs = 60_000;

export async function serveApp({
  root,
  databaseUrl,
  dataDir,
}: {
  root: string;
  databaseUrl: string;
  dataDir: string;
}): Promise<ServedApp> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    ...{ NODE_ENV: 'production' as const, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url, DATA_DIR: dataDir },
    ...{ DATABASE_URL: databaseUrl, AUTH_SECRET: secret, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: url },
    ...{ NEXT_TELEMETRY_DISABLED: '1', GO_DOWNLOAD: '0', LOG_LEVEL: 'warn' },
  };
  const next = ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)];
  const { serverFlags } = (await import('@/scripts/setup/serve.mjs')) as { serverFlags: string[] };
  const args = [...serverFlags, '--import', './scripts/bench/measure-server.mjs', ...next];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await untilReady(child, url);
  const bytes = new Map<string, number[]>();
  const cookies = new Map<number, string>();
  return {
    bytes,
    async ask({ method = 'GET', path, learner, body, measuredAs }) {
      const cookie = cookies.get(learner) ?? (await cookieOf(learner));
      cookies.set(learner, cookie);
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          cookie,
          ...(body === undefined ? {} : { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }),
          ...(measuredAs === undefined ? {} : { 'x-bench': measuredAs }),
        },
        body: body === undefined ? null : JSON.stringify(body),
      });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
      if (measuredAs !== undefined) {
        bytes.set(measuredAs, [...(bytes.get(measuredAs) ?? []), Buffer.byteLength(text)]);
      }
      return text;
    },
    async tell() {
      const told = once(child, 'message');
      child.send({});
      return (await told)[0] as Told;
    },
    async stop() {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
}

async function cookieOf(learner: number): Promise<string> {
  const claims = { sessionId: sessionIdOf(learner), userId: learnerId(learner), sessionVersion: 0 };
  return `next-auth.session-token=${await encode({ token: tokenOf(claims), secret, maxAge: sessionSeconds })}`;
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const deadlineMs = Date.now() + readyWithinMs;
  while (Date.now() < deadlineMs) {
    if (child.exitCode !== null) throw new Error('The built app has ended: see above.');
    if ((await fetch(`${url}/readyz`).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error('The built app did not become ready.');
}
