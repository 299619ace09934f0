// The doctor sees what is wrong with variables, folders, ports, clocks and Go: each made wrong for real.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkClock } from '@/scripts/doctor/check-clock';
import { checkDataFolder } from '@/scripts/doctor/check-data-folder';
import { checkEnvironment } from '@/scripts/doctor/check-environment';
import { checkGo } from '@/scripts/doctor/check-go';
import { checkPort } from '@/scripts/doctor/check-port';
import type { Finding } from '@/scripts/doctor/finding';
import { freePort } from '@/tests/support/server';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'go-routine-doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const states = (findings: Finding[]) => findings.map(({ what, state }) => `${what} ${state}`);

describe('variables', () => {
  test('are all told that are wrong, and what to do', () => {
    const { environment, findings } = checkEnvironment({ PORT: 'http', SIGN_UP: 'maybe' });
    expect(environment).toBeNull();
    expect(states(findings)).toEqual(['Variables broken', 'Variables broken']);
    expect(findings[0]?.says).toContain('PORT');
  });

  test.each([
    [{ PUBLIC_URL: 'https://go.example.com/course' }, 'broken', 'https://go.example.com'],
    [{ PUBLIC_URL: 'http://go.example.com', HOST: '0.0.0.0' }, 'warning', 'https'],
    [{ PUBLIC_URL: 'https://go.example.com' }, 'warning', 'TRUST_PROXY=1'],
    [{ PUBLIC_URL: 'https://go.example.com', TRUST_PROXY: '1' }, 'right', ''],
    [{}, 'right', ''],
  ])('%j: the address is %s', (source, state, remedy) => {
    const found = checkEnvironment(source).findings.find(({ what }) => what === 'PUBLIC_URL');
    expect(found).toMatchObject({ state });
    expect(found?.remedy ?? '').toContain(remedy);
  });
});

describe('the data folder', () => {
  test('is right when it is ours alone', () => {
    chmodSync(folder, 0o700);
    writeFileSync(join(folder, 'secret'), 'x'.repeat(43));
    expect(states(checkDataFolder(folder))).toEqual(['Data folder right', 'Rights right', 'Disk right']);
    expect(readdirSync(folder)).toEqual(['secret']);
  });

  test('need not exist yet', () => {
    expect(checkDataFolder(join(folder, 'not/yet'))[0]).toMatchObject({ state: 'right' });
    expect(existsSync(join(folder, 'not'))).toBe(false);
  });

  test('is seen to be open to others, a file, read-only, full, and without its secret', () => {
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'secret'), 'short');
    const findings = checkDataFolder(folder, { warnBelowMegabytes: 0, brokenBelowMegabytes: 2 ** 40 });
    expect(states(findings)).toEqual(['Data folder right', 'Secret broken', 'Rights warning', 'Disk broken']);
    const roomy = checkDataFolder(folder, { warnBelowMegabytes: 2 ** 40, brokenBelowMegabytes: 0 });
    expect(roomy.at(-1)).toMatchObject({ what: 'Disk', state: 'warning' });
    expect(states(checkDataFolder(join(folder, 'secret')))).toEqual(['Data folder broken']);
    // Nobody may write here, root included.
    if (existsSync('/proc/self')) expect(states(checkDataFolder('/proc/self'))).toEqual(['Data folder broken']);
  });
});

describe('the port', () => {
  let server: Server;
  const listen = async (text: string) => {
    server = createServer((_, response) => response.end(text));
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return port;
  };
  afterEach(() => server?.close());

  test('is free, or taken by another program', async () => {
    const port = await listen('something else');
    expect(await checkPort({ host: '127.0.0.1', port })).toMatchObject({ state: 'broken' });
    await new Promise((resolve) => server.close(resolve));
    expect(await checkPort({ host: '127.0.0.1', port })).toMatchObject({ state: 'right' });
  });

  test('is of this machine', async () => {
    expect(await checkPort({ host: '192.0.2.7', port: 3000 })).toMatchObject({ state: 'broken' });
  });
});

test('a clock is seen that is before this version, moves, or is not that of the database', () => {
  expect(checkClock(null)).toMatchObject({ state: 'right' });
  expect(checkClock(null, Date.UTC(2001, 0, 1))).toMatchObject({ state: 'broken' });
  expect(checkClock(null, Date.now(), -5_000)).toMatchObject({ state: 'warning' });
  expect(checkClock(100)).toMatchObject({ state: 'right' });
  expect(checkClock(5_000)).toMatchObject({ state: 'warning', says: expect.stringContaining('5.0 s ahead') });
  expect(checkClock(-90_000)).toMatchObject({ state: 'broken', says: expect.stringContaining('90.0 s behind') });
});

describe('Go', () => {
  const program = (text: string) => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'go'), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    return { GO: join(folder, 'bin', 'go'), PATH: process.env.PATH };
  };

  test('is missed, but not needed to serve', async () => {
    const [found] = await checkGo({ PATH: folder }, folder);
    expect(found).toMatchObject({ state: 'warning', remedy: expect.stringContaining('https://go.dev/dl') });
  });

  test('is too old, or no Go at all', async () => {
    const old = program('echo \'{"GOVERSION":"go1.20.1","GOROOT":"/nowhere"}\'');
    expect((await checkGo(old, folder))[0]?.says).toContain('go1.20.1');
    rmSync(join(folder, 'bin'), { recursive: true });
    expect((await checkGo(program('exit 3'), folder))[0]).toMatchObject({ state: 'warning' });
  });

  test('cannot race without a C compiler', async () => {
    const findings = await checkGo({ ...process.env, CC: '/bin/false' });
    if (findings[0]?.state !== 'right') return;
    expect(states(findings)).toEqual(['Go right', 'Go -race warning']);
  });
});
