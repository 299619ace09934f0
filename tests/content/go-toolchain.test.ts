/** Without a Go that is new enough nothing is proved, and the author is told what to do. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchModules, findGo, type Go } from '@/lib/go-toolchain';

const scratch = mkdtempSync(join(tmpdir(), 'go-toolchain-'));

/** A go command that answers `go env` with this version and runs `script` for anything else. */
function fakeGo(name: string, version: string, script = 'exit 0'): string {
  const root = join(scratch, name);
  mkdirSync(join(root, 'bin'), { recursive: true });
  for (const tool of ['go', 'gofmt']) {
    const file = join(root, 'bin', tool);
    const facts = JSON.stringify({ GOVERSION: version, GOROOT: root, GOCACHE: '/c', GOMODCACHE: '/m', GOPATH: '/p' });
    writeFileSync(file, `#!/bin/sh\nif [ "$1" = env ]; then echo '${facts}'; exit 0; fi\n${script}\n`);
    chmodSync(file, 0o755);
  }
  return join(root, 'bin', 'go');
}

it.each([
  ['none on the PATH', { PATH: join(scratch, 'empty') }, /^Go is not installed$/],
  [
    'GO that names nothing',
    { GO: '/no/such/go', PATH: process.env.PATH },
    /^GO names \/no\/such\/go, which is not a program$/,
  ],
  ['an older one', { GO: fakeGo('old', 'go1.25.9') }, /^the course needs Go 1\.26, and .*old\/bin\/go is go1\.25\.9$/],
  ['something else of that name', { GO: '/bin/false' }, /^\/bin\/false is not a Go that works/],
])('fails for %s, and says where Go comes from', async (_, env, message) => {
  expect(await findGo(env, scratch)).toEqual({
    file: 'go.mod',
    message: expect.stringMatching(message),
    cure: expect.stringMatching(/^Install Go 1\.26 or newer from https:\/\/go\.dev\/dl .* GO=/),
  });
});

it.each(['go1.26.0', 'go1.26.8 X:nodwarf5', 'go1.30rc1'])('takes %s', async (version) => {
  const go = await findGo({ GO: fakeGo(version.replace(/\W/g, ''), version) }, scratch);
  expect(go).toMatchObject({ version: version.split(' ')[0] });
});

it('finds one on the PATH, and runs it with fixed settings', async () => {
  const file = fakeGo('path', 'go1.26.3', 'env');
  const go = (await findGo(
    { PATH: `/no/such:${join(file, '..')}:/bin:/usr/bin`, GOFLAGS: '-mod=mod', SECRET: 'x' },
    scratch,
  )) as Go;
  const { stdout } = await go.run(['build'], { cwd: scratch });
  const lines = stdout.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining(['GOTOOLCHAIN=local', 'GOENV=off', 'GOFLAGS=-mod=readonly', 'GOPROXY=off', 'GOCACHE=/c']),
  );
  expect(stdout).not.toContain('SECRET');
});

describe('the modules of the course', () => {
  it('are asked of the proxy only when the cache lacks them', async () => {
    const script = '[ "$GOPROXY" = off ] && exit 1; echo "$GOPROXY" > proxy; exit 0';
    const go = (await findGo(
      { GO: fakeGo('lacks', 'go1.26.3', script), GOPROXY: 'https://proxy.example', PATH: '/bin' },
      scratch,
    )) as Go;
    const told: string[] = [];
    expect(await fetchModules(go, scratch, (text) => told.push(text))).toBeUndefined();
    expect(told).toEqual(["Fetching the course's Go modules from https://proxy.example …"]);
  });

  it('are not asked for when they are there', async () => {
    const go = (await findGo({ GO: fakeGo('has', 'go1.26.3') }, scratch)) as Go;
    const told: string[] = [];
    await fetchModules(go, scratch, (text) => told.push(text));
    expect(told).toEqual([]);
  });

  it('are fetched by name where not all are needed', async () => {
    const go = (await findGo({ GO: fakeGo('named', 'go1.26.3', 'echo "$@" >> asked; exit 0') }, scratch)) as Go;
    await fetchModules(go, scratch, () => {}, ['golang.org/x/sync', 'golang.org/x/time']);
    expect(readFileSync(join(scratch, 'asked'), 'utf8')).toBe('mod download golang.org/x/sync golang.org/x/time\n');
  });

  it('that cannot be had are a problem', async () => {
    const go = (await findGo(
      { GO: fakeGo('offline', 'go1.26.3', 'echo dial tcp: no route >&2; exit 1') },
      scratch,
    )) as Go;
    expect(await fetchModules(go, scratch, () => {})).toMatchObject({
      file: 'go.mod',
      message: 'the Go modules cannot be fetched: dial tcp: no route',
      cure: expect.stringContaining('GOPROXY'),
    });
  });
});
