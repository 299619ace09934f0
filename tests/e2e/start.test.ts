// npm start against the real scripts: what it makes, what it refuses and in which words, and that nothing is left running.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';

jest.setTimeout(240_000);

type Started = { child: ChildProcess; output: () => string; ended: Promise<number | null> };

describe('npm start', () => {
  let dataDir: string;
  const started: Started[] = [];

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'go-routine-start-'));
  });

  afterEach(async () => {
    for (const { child, ended } of started.splice(0)) {
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(dataDir, { recursive: true, force: true });
  });

  function start(env: Record<string, string>): Started {
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      env: { ...process.env, DATA_DIR: dataDir, AUTH_SECRET: '', GO_DOWNLOAD: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const ended = once(child, 'close').then(([status]) => status as number | null);
    const one = { child, output: () => output, ended };
    started.push(one);
    return one;
  }

  async function ready(one: Started): Promise<void> {
    while (!one.output().includes('is ready at')) {
      if (one.child.exitCode !== null) throw new Error(`It ended:\n${one.output()}`);
      await sleep(50);
    }
  }

  async function refusal(env: Record<string, string>): Promise<string> {
    const one = start(env);
    expect(await one.ended).toBe(1);
    expect(one.output()).toMatch(/\nFailed: .+\n[\s\S]*What to do: .+/);
    expect(one.output()).not.toMatch(/\n\s+at .+:\d+/);
    return one.output();
  }

  test('serves the first page, prints the address and the link for the administrator, and ends whole', async () => {
    const port = await freePort();
    const one = start({ PORT: String(port) });
    await ready(one);
    const url = `http://127.0.0.1:${port}`;
    expect(one.output()).toContain(`ready at ${url}`);
    expect(one.output()).toMatch(new RegExp(`${url}/setup\\?token=\\S{20,}`));
    expect((await fetch(url)).status).toBe(200);

    const processes = descendants(one.child.pid);
    expect(processes.length).toBeGreaterThan(0);
    one.child.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    await soon(() => expect(processes.filter(isRunning)).toEqual([]));
    await expect(fetch(url)).rejects.toThrow();
  });

  test('goes without Go, and says so the second time as well', async () => {
    for (let run = 0; run < 2; run += 1) {
      const one = start({ PORT: String(await freePort()), GO: '/no/such/go' });
      await ready(one);
      expect(one.output()).toMatch(
        /\nNote: GO names \/no\/such\/go, which is not a program; .* compared with their solution instead\. Install Go/,
      );
      one.child.kill('SIGTERM');
      await one.ended;
    }
  });

  test('leaves no server behind when it is killed itself', async () => {
    const one = start({ PORT: String(await freePort()) });
    await ready(one);
    const processes = descendants(one.child.pid);
    one.child.kill('SIGKILL');
    await one.ended;
    await soon(() => expect(processes.filter(isRunning)).toEqual([]));
  });

  test('makes a secret once, for its owner alone', async () => {
    const file = join(dataDir, 'secret');
    const secrets: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const one = start({ PORT: String(await freePort()) });
      await ready(one);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      secrets.push(readFileSync(file, 'utf8').trim());
      one.child.kill('SIGTERM');
      await one.ended;
    }
    expect(secrets[0]).toHaveLength(43);
    expect(secrets[1]).toBe(secrets[0]);
  });

  test('keeps no secret of its own where AUTH_SECRET is set', async () => {
    const one = start({ PORT: String(await freePort()), AUTH_SECRET: 'a secret of the operator, long enough' });
    await ready(one);
    expect(existsSync(join(dataDir, 'secret'))).toBe(false);
  });

  test('names the port that is in use, and another way', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const output = await refusal({ PORT: String(port) }).finally(() => other.close());
    expect(output).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(output).toContain(`PORT=${port + 1} npm start`);
  });

  test('is not reached by others without an address', async () => {
    expect(await refusal({ HOST: '0.0.0.0', PORT: String(await freePort()) })).toContain('set PUBLIC_URL');
  });

  test('lets nobody else move the clock', async () => {
    const output = await refusal({
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://course.example.com',
      TEST_CLOCK_FILE: join(dataDir, 'clock'),
    });
    expect(output).toContain('TEST_CLOCK_FILE');
  });

  test('tells all that is wrong with the variables at once', async () => {
    const output = await refusal({ PORT: 'http', DATABASE_URL: 'mysql://here', SIGN_UP: 'maybe' });
    for (const name of ['PORT', 'DATABASE_URL', 'SIGN_UP']) expect(output).toContain(`- ${name} `);
  });
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The processes below `pid`, as far as /proc tells; elsewhere none are found. */
function descendants(pid: number | undefined): number[] {
  if (pid === undefined || !existsSync('/proc/self/stat')) return [];
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const below = (of: number): number[] =>
    parents.filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

function parentOf(pid: string): number | undefined {
  try {
    // The name, in parentheses, may hold spaces.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
