// Serves the built app for a test: on a free port, with a data folder and a clock of its own, and ends it for certain.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeClockFile } from '@/tests/support/clock';
import { historyHash } from '@/tests/support/history-hash';
import { databaseFolder } from '@/tests/support/scratch';

export type TestServer = {
  /** Without a slash at the end. */
  url: string;
  dataDir: string;
  /** The one-time link for the administrator, from the first start. */
  setupUrl: string | null;
  /** All that the server has written so far, over restarts. */
  log(): string;
  /** Sets the server's clock to so many milliseconds from real time. */
  setClock(offsetMs: number): void;
  /** Ends it as an operator would, and starts it again on the same address and data. */
  restart(): Promise<void>;
  /** Ends it without a warning, as a power cut would; `restart` brings it back. */
  kill(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
};

export type TestServerOptions = {
  /** More variables, e.g. SIGN_UP or DATABASE_URL. */
  env?: Record<string, string>;
};

/** Signs the sessions of test servers. */
export const testSecret = 'the secret of a server that only tests can reach';

const root = process.cwd();
const readyWithinMs = 90_000;

export async function startTestServer({ env: extra = {} }: TestServerOptions = {}): Promise<TestServer> {
  if (!existsSync(join(root, '.next/csp-hashes.json')))
    throw new Error('The app is not built: run npm run build first');
  const dataDir = databaseFolder('go-routine-server-');
  const clockFile = join(dataDir, 'clock');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: dataDir,
    TEST_CLOCK_FILE: clockFile,
    AUTH_SECRET: testSecret,
    NEXTAUTH_SECRET: testSecret,
    NEXTAUTH_URL: url,
    NEXT_TELEMETRY_DISABLED: '1',
    GO_DOWNLOAD: '0',
    ...extra,
  };
  const isUsual = Object.keys(extra).length === 0;
  const { setupUrl } = await (isUsual ? prepareFromTemplate(env, url) : prepare(env));
  let written = '';
  const keep = (text: string) => {
    written += text;
  };
  let child = await serve(port, env, keep);
  return {
    url,
    dataDir,
    setupUrl,
    log: () => written,
    setClock: (offsetMs) => writeClockFile(clockFile, offsetMs),
    restart: async () => {
      await end(child, 'SIGTERM');
      child = await serve(port, env, keep);
    },
    kill: () => end(child, 'SIGKILL'),
    stop: async () => {
      await end(child, 'SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

let nextPort = 20_000 + (process.pid % 120) * 100;

/**
 * A port that was free a moment ago, and stays so until it is used: systems give ports from 32768 on to whoever asks for any, and
 * each process of tests begins to look at another place below.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = nextPort;
    nextPort = port < 32_000 ? port + 1 : 20_000;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

type Prepared = { setupUrl: string | null };

/** What preparing makes of an empty data folder is the same for every server without variables of its own: made once a worker. */
async function prepareFromTemplate(env: NodeJS.ProcessEnv & { DATA_DIR: string }, url: string): Promise<Prepared> {
  const template = join(process.env.DATA_DIR ?? '', `prepared-${historyHash('sqlite')}`);
  const [folder, readyFile] = [join(template, 'data'), join(template, 'ready.json')];
  if (!existsSync(readyFile)) {
    const ready = await prepare(env);
    rmSync(template, { recursive: true, force: true });
    cpSync(env.DATA_DIR, folder, { recursive: true });
    writeFileSync(readyFile, JSON.stringify(ready));
    return ready;
  }
  cpSync(folder, env.DATA_DIR, { recursive: true });
  const { setupUrl } = JSON.parse(readFileSync(readyFile, 'utf8')) as Prepared;
  return { setupUrl: setupUrl && `${url}${setupUrl.slice(new URL(setupUrl).origin.length)}` };
}

async function prepare(env: NodeJS.ProcessEnv): Promise<Prepared> {
  const args = ['--import', 'tsx', '--conditions=react-server', 'scripts/prepare-server.ts'];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collect(child);
  await once(child, 'close');
  const last = output().trim().split('\n').at(-1) ?? '';
  const { ready } = (last.startsWith('{') ? JSON.parse(last) : {}) as { ready?: Prepared };
  if (!ready) throw new Error(`The server could not be prepared:\n${output()}`);
  return ready;
}

async function serve(port: number, env: NodeJS.ProcessEnv, onText: (text: string) => void): Promise<ChildProcess> {
  const args = ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collect(child, onText);
  const deadlineMs = Date.now() + readyWithinMs;
  while (Date.now() < deadlineMs) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`);
    if (/Ready in/.test(output())) return child;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not become ready:\n${output()}`);
}

function collect(child: ChildProcess, onText: (text: string) => void = () => {}): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onText(text);
    });
  }
  return () => output;
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await closed;
  clearTimeout(timer);
}
