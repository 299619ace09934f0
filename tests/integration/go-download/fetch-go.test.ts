// Go is fetched whole or not at all: from a server on loopback that answers rightly, wrongly, slowly, halfway or not.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findGo, isGo } from '@/lib/go-toolchain';
import { ensureGo } from '@/scripts/go-download/ensure-go';
import { fetchedGo, fetchGo } from '@/scripts/go-download/fetch-go';
import type { PinnedGo } from '@/scripts/go-download/pinned-go';
import { startChild } from '@/tests/support/child-script';
import {
  type ArchiveServer,
  address,
  pinnedTo,
  prefix,
  smallGo,
  startArchiveServer,
  zipOf,
  zipWithName,
} from '@/tests/support/go-archive';

let folder: string;
let dir: string;
let server: ArchiveServer;
let zip: Buffer;
let pinned: PinnedGo;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'go-routine-fetch-'));
  dir = join(folder, 'go');
  server = await startArchiveServer();
  zip = await zipOf(smallGo);
  pinned = pinnedTo(zip);
  server.answer((response) => response.end(zip));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const said: string[] = [];
const fetching = (more: object = {}) => {
  said.length = 0;
  return fetchGo({ dir, pinned, proxy: server.url, onProgress: (text) => said.push(text), ...more });
};
const command = () => fetchedGo(dir, pinned);
const found = () => findGo({ PATH: join(folder, 'empty') }, folder, command());
const halfOf = (response: ServerResponse) => {
  response.writeHead(200, { 'content-length': zip.length });
  response.write(zip.subarray(0, zip.length / 2));
};

test('what is fetched is laid out as Go wants it, and found', async () => {
  await fetching();
  expect(server.asked).toEqual([`/${address}`]);
  expect(said).toContain(`Fetching go1.26.8 from ${server.url.host}: 0 of 0 MB`);
  expect(readdirSync(dir)).toEqual(['go1.26.8-test-machine']);
  const root = join(dir, 'go1.26.8-test-machine');
  expect(readFileSync(join(root, 'src', 'go.mod'), 'utf8')).toBe('module std\n');
  const isProgram = (name: string) => (statSync(join(root, name)).mode & 0o111) !== 0;
  for (const name of ['bin/go', 'bin/gofmt', 'pkg/tool/test_machine/compile', 'lib/wasm/go_wasip1_wasm_exec']) {
    expect(isProgram(name)).toBe(true);
  }
  expect(isProgram('src/fmt/print.go')).toBe(false);
  expect(await found()).toMatchObject({ command: command(), goRoot: root, from: 'download', version: 'go1.26.8' });
});

describe('nothing is left, and it is said why, when', () => {
  const refused = async (message: RegExp, more: object = {}) => {
    await expect(fetching(more)).rejects.toThrow(message);
    expect(readdirSync(dir)).toEqual([]);
    expect(isGo(await found())).toBe(false);
  };

  test('the sum is wrong', async () => {
    const other = Buffer.from(zip);
    other.writeUInt8(other.readUInt8(200) ^ 1, 200);
    server.answer((response) => response.end(other));
    await refused(new RegExp(`^its SHA-256 is [0-9a-f]{64} and should be ${pinned.sha256}$`));
  });

  test('it is larger than it should be, or endless', async () => {
    server.answer((response) => {
      const more = setInterval(() => response.write(zip), 5);
      response.on('close', () => clearInterval(more));
    });
    await refused(/^it is larger than the \d+ bytes it should have$/);
  });

  test('it ends too early', async () => {
    server.answer((response) => response.end(zip.subarray(0, 1_000)));
    await refused(/^it ended after 1000 of \d+ bytes$/);
  });

  test('the connection is cut', async () => {
    server.answer((response) => {
      halfOf(response);
      setTimeout(() => response.destroy(), 50);
    });
    await refused(/other side closed|ECONNRESET|terminated/);
  });

  test('it is not there', async () => {
    server.answer((response) => response.writeHead(404).end('not here'));
    await refused(/^the answer was 404 Not Found$/);
  });

  test('nobody listens', async () => {
    const { url } = server;
    await server.close();
    await refused(/ECONNREFUSED/, { proxy: url });
  });

  test('the server falls silent, before its answer or within', async () => {
    server.answer(() => {});
    // Each limit far from the other, so that a machine that is slow itself does not meet the wrong one.
    const limits = { stallMs: 300, totalMs: 60_000 };
    await refused(/^nothing came for 0\.3 s$/, { limits });
    server.answer(halfOf);
    await refused(/^nothing came for 0\.3 s$/, { limits });
  });

  test('it trickles', async () => {
    server.answer((response) => {
      let at = 0;
      const more = setInterval(() => response.write(zip.subarray(at, ++at)), 50);
      response.on('close', () => clearInterval(more));
    });
    await refused(/^it took longer than 6 s$/, { limits: { stallMs: 4_000, totalMs: 6_000 } });
  });

  test.each([
    ['above', `${prefix}../../escaped`, /invalid relative path/],
    ['absolute', '/tmp/go-routine-escaped', /absolute path/],
    ['with backslashes', `${prefix}bin\\..\\..\\escaped`, /invalid characters/],
    ['from elsewhere', 'golang.org/escaped', /^there is a file from elsewhere in the archive: golang\.org\/escaped$/],
    ['there already', `${prefix}bin/go`, /EEXIST/],
  ])('a name in it is %s', async (_, name, message) => {
    const hostile = await zipWithName(name);
    pinned = pinnedTo(hostile);
    server.answer((response) => response.end(hostile));
    await refused(message);
    expect(readdirSync(folder)).toEqual(['go']);
    expect(existsSync('/tmp/go-routine-escaped')).toBe(false);
  });

  test('it is no archive', async () => {
    const text = Buffer.from('<html>Sign in to the network</html>');
    pinned = pinnedTo(text);
    server.answer((response) => response.end(text));
    await refused(/end of central directory record/i);
  });
});

test('two at once do no harm', async () => {
  await Promise.all([fetching(), fetching(), fetching()]);
  expect(readdirSync(dir)).toEqual(['go1.26.8-test-machine']);
  expect(isGo(await found())).toBe(true);
});

test('killed while it comes and while it is unpacked, the next one goes through and clears up', async () => {
  const killed = async (when: string) => {
    const child = startChild('go-fetcher.ts', dir, server.url.href, JSON.stringify(pinned));
    while (!child.lines.some((line) => line.startsWith(when))) await new Promise((resolve) => setTimeout(resolve, 1));
    child.process.kill('SIGKILL');
    await child.ended;
    expect(existsSync(command())).toBe(false);
    expect(readdirSync(dir)).toHaveLength(1);
  };
  // So many that some are there and others are not when it stops (tests/support/go-fetcher.ts).
  const files = Array.from({ length: 3_000 }, (_, index) => [`${prefix}src/file-${index}.go`, 'package std\n']);
  zip = await zipOf({ ...smallGo, ...Object.fromEntries(files) });
  pinned = pinnedTo(zip);
  server.answer(halfOf);
  await killed('Fetching');
  server.answer((response) => response.end(zip));
  await killed('Half of it is unpacked');
  await fetching();
  expect(readdirSync(dir)).toEqual(['go1.26.8-test-machine']);
  expect(isGo(await found())).toBe(true);
});

describe('where Go is wanted', () => {
  const ensure = (env: Record<string, string>, more: object = {}) =>
    ensureGo(
      { PATH: join(folder, 'empty'), GOPROXY: server.url.href, ...env },
      { scratch: folder, dir, pinned, isDownloadAllowed: true, onProgress: () => {}, ...more },
    );

  test('it is fetched once', async () => {
    expect(await ensure({})).toMatchObject({ from: 'download', command: command() });
    expect(await ensure({})).toMatchObject({ from: 'download', command: command() });
    expect(server.asked).toHaveLength(1);
  });

  test('and what was fetched does not work any more, it is said what to remove', async () => {
    await ensure({});
    rmSync(join(command(), '..', 'gofmt'));
    expect(await ensure({})).toMatchObject({
      message: expect.stringContaining('there is no gofmt'),
      cure: `Remove ${dir} and start again.`,
    });
    expect(server.asked).toHaveLength(1);
  });

  test('one on the PATH that is too old is passed over', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'go'), `#!/bin/sh\necho '{"GOVERSION":"go1.22.1"}'\n`, { mode: 0o755 });
    expect(await ensure({ PATH: bin })).toMatchObject({ from: 'download' });
    expect(server.asked).toHaveLength(1);
  });

  test('it is not fetched where there is one on the PATH, or GO names one', async () => {
    await fetching();
    const bin = join(command(), '..');
    const other = { dir: join(folder, 'other') };
    server.asked.length = 0;
    expect(await ensure({ PATH: `${bin}:/bin:/usr/bin` }, other)).toMatchObject({ from: 'PATH' });
    expect(await ensure({ GO: command() }, other)).toMatchObject({ from: 'GO' });
    expect(server.asked).toEqual([]);
  });

  test.each([
    ['GO names nothing', { GO: '/no/such/go' }, {}, /^GO names \/no\/such\/go, which is not a program; leave GO out/],
    ['it is forbidden', {}, { isDownloadAllowed: false }, /^Go is not installed; GO_DOWNLOAD=0 forbids fetching it$/],
    ['the machine is of another kind', {}, { pinned: null }, /^Go is not installed; none can be fetched for \w+ on/],
    ['the proxy is off', { GOPROXY: 'off' }, {}, /^Go is not installed; GOPROXY names no server to fetch it from$/],
  ])('it is not fetched where %s', async (_, env: Record<string, string>, more, message) => {
    expect(await ensure(env, more)).toMatchObject({ message: expect.stringMatching(message) });
    expect(server.asked).toEqual([]);
  });

  test('and cannot be fetched, it is said from where, why, and what to do', async () => {
    server.answer((response) => response.writeHead(503).end());
    expect(await ensure({})).toEqual({
      file: 'go.mod',
      message: `Go is not installed, and go1.26.8 could not be fetched from ${server.url.origin}: the answer was 503 Service Unavailable`,
      cure: expect.stringMatching(/^Start again .* Install Go 1\.26 .* GOPROXY .* GO_DOWNLOAD=0/),
    });
  });

  test('the first server of GOPROXY is asked, below its path and as its user, which nobody is told', async () => {
    server.answer((response) => response.writeHead(403).end());
    const proxy = new URL('/go/', server.url);
    proxy.username = 'ana';
    proxy.password = 'p%40ss';
    const problem = await ensure({ GOPROXY: `${proxy.href},direct` });
    expect(server.asked).toEqual([`/go/${address} as Basic ${Buffer.from('ana:p@ss').toString('base64')}`]);
    expect(JSON.stringify(problem)).not.toMatch(/ana|p%40ss|p@ss/);
  });
});
