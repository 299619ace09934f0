/** Finds Go and runs it in a fixed, small environment: nothing of the user's settings but the caches and the proxy. */
import { accessSync, constants, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { type Ran, runProcess } from '@/lib/launcher/run-process';

const oldestMinor = 26;
const minute = 60_000;
const factNames = ['GOVERSION', 'GOROOT', 'GOHOSTOS', 'GOHOSTARCH', 'GOCACHE', 'GOMODCACHE', 'GOPATH'];
const install = `Install Go 1.${oldestMinor} or newer from https://go.dev/dl and put it on the PATH, or name it: GO=/path/to/bin/go.`;

export type Environment = Record<string, string | undefined>;

/** Why there is no Go to work with, and what to do. */
export type GoProblem = { file: string; message: string; cure: string };

export type Go = {
  command: string;
  /** How it was found: by the variable GO, on the PATH, or where set-up has fetched it to. */
  from: 'GO' | 'PATH' | 'download';
  goRoot: string;
  /** Where the host's tools and archives lie below GOROOT/pkg: such as linux_amd64. */
  host: string;
  /** Such as go1.26.8. */
  version: string;
  gofmt: string;
  /** The fixed environment in which it runs. */
  env: Record<string, string>;
  /** `env` adds to the fixed environment. */
  run(args: string[], options: { cwd: string; timeoutMs?: number; env?: Record<string, string> }): Promise<Ran>;
  runGofmt(args: string[], cwd: string): Promise<Ran>;
  /** Why programs cannot be built with -race here, in Go's words; undefined where they can. Tried once. */
  whyNoRace(): Promise<string | undefined>;
  /** The proxy to fetch missing modules from; everything else runs with GOPROXY=off. */
  proxy: string;
};

export const isGo = (found: Go | GoProblem): found is Go => 'version' in found;

/**
 * The one that GO names; else the first on the PATH, or `fetched`, a command that set-up may have put there, where that one is missing or
 * too old. `scratch` is an empty folder for temporary files. A missing or too old Go is a GoProblem.
 */
export async function findGo(env: Environment, scratch: string, fetched?: string): Promise<Go | GoProblem> {
  if (env.GO) {
    const command = named(env.GO, env);
    if (command) return askGo(command, 'GO', env, scratch);
    return { file: 'go.mod', message: `GO names ${env.GO}, which is not a program`, cure: install };
  }
  const onThePath = onPath('go', env);
  const found = onThePath
    ? await askGo(onThePath, 'PATH', env, scratch)
    : { file: 'go.mod', message: 'Go is not installed', cure: install };
  return !isGo(found) && fetched && isProgram(fetched) ? askGo(fetched, 'download', env, scratch) : found;
}

async function askGo(command: string, from: Go['from'], env: Environment, scratch: string): Promise<Go | GoProblem> {
  const base = fixedEnvironment(env, scratch);
  const asked = await runProcess(command, ['env', '-json', ...factNames], {
    cwd: scratch,
    env: base,
    timeoutMs: minute,
    outputBytes: 1 << 20,
  }).catch((error: Error) => ({ stdout: '', stderr: error.message, exitCode: 1 }));
  if (asked.exitCode !== 0) {
    return { file: 'go.mod', message: `${command} is not a Go that works: ${firstLine(asked.stderr)}`, cure: install };
  }
  const facts = JSON.parse(asked.stdout) as Record<string, string>;
  const version = (facts.GOVERSION ?? '').split(' ').find((word) => word.startsWith('go')) ?? facts.GOVERSION ?? '';
  if (!isNewEnough(version)) {
    return {
      file: 'go.mod',
      message: `the course needs Go 1.${oldestMinor}, and ${command} is ${version}`,
      cure: install,
    };
  }
  const gofmt = join(facts.GOROOT ?? '', 'bin', process.platform === 'win32' ? 'gofmt.exe' : 'gofmt');
  if (!existsSync(gofmt))
    return { file: 'go.mod', message: `there is no gofmt beside ${command} (${gofmt})`, cure: install };

  const full = {
    ...base,
    GOCACHE: facts.GOCACHE ?? '',
    GOMODCACHE: facts.GOMODCACHE ?? '',
    GOPATH: facts.GOPATH ?? '',
  };
  const limits = (cwd: string, timeoutMs = 15 * minute, extra: Record<string, string> = {}) => ({
    cwd,
    env: { ...full, ...extra },
    timeoutMs,
    outputBytes: 256 << 20,
  });
  const go: Go = {
    ...{ command, from, goRoot: facts.GOROOT ?? '', host: `${facts.GOHOSTOS}_${facts.GOHOSTARCH}` },
    version,
    gofmt,
    env: full,
    proxy: env.GOPROXY || 'https://proxy.golang.org,direct',
    run: (args, { cwd, timeoutMs, env: extra }) => runProcess(command, args, limits(cwd, timeoutMs, extra)),
    runGofmt: (args, cwd) => runProcess(gofmt, args, limits(cwd)),
    whyNoRace: once(async () => {
      const dir = mkdtempSync(join(scratch, 'race-'));
      writeFileSync(join(dir, 'main.go'), 'package main\n\nfunc main() {}\n');
      const tried = await go.run(['build', '-race', '-o', 'tried', 'main.go'], { cwd: dir, env: { CGO_ENABLED: '1' } });
      return tried.exitCode === 0 ? undefined : tried.stderr.trim().split('\n').at(-1);
    }),
  };
  return go;
}

/**
 * Sees to it that the modules of go.mod in `root` are in the module cache, or only the `named` ones: asks the proxy only for those
 * that are not.
 */
export async function fetchModules(
  go: Go,
  root: string,
  onProgress: (text: string) => void,
  named: string[] = [],
): Promise<GoProblem | undefined> {
  const args = ['mod', 'download', ...named];
  const offline = await go.run(args, { cwd: root });
  if (offline.exitCode === 0) return undefined;
  onProgress(`Fetching the course's Go modules from ${go.proxy} …`);
  const online = await go.run(args, { cwd: root, env: { GOPROXY: go.proxy } });
  if (online.exitCode === 0) return undefined;
  return {
    file: 'go.mod',
    message: `the Go modules cannot be fetched: ${online.stderr.trim().split('\n').at(-1)}`,
    cure: 'Connect to the network once, or set GOPROXY to a proxy that can be reached.',
  };
}

function isNewEnough(version: string): boolean {
  const [, major, minor] = /^go(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= oldestMinor);
}

/** What Go itself needs to run; see `go help environment`. */
function fixedEnvironment(env: Environment, scratch: string): Record<string, string> {
  const kept = [
    'PATH',
    'HOME',
    'GOCACHE',
    'GOMODCACHE',
    'GOPATH',
    'CC',
    'SYSTEMROOT',
    'SystemRoot',
    'LOCALAPPDATA',
    'USERPROFILE',
  ];
  return {
    ...Object.fromEntries(kept.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
    TMPDIR: scratch,
    GOTMPDIR: scratch,
    GOTOOLCHAIN: 'local',
    GOENV: 'off',
    GOWORK: 'off',
    GOFLAGS: '-mod=readonly',
    GOPROXY: 'off',
    GOTELEMETRY: 'off',
    // the index of a package takes files of one name, size and time for the same: variants in an overlay may be just that
    GODEBUG: 'goindex=0',
    // cgo only changes how long linking takes; -race turns it on again
    CGO_ENABLED: '0',
    TZ: 'UTC',
  };
}

function named(command: string, env: Environment): string | undefined {
  if (!/[\\/]/.test(command)) return onPath(command, env);
  const path = isAbsolute(command) ? command : resolve(command);
  return isProgram(path) ? path : undefined;
}

function onPath(name: string, env: Environment): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  return (env.PATH ?? '')
    .split(delimiter)
    .filter((dir) => dir !== '')
    .flatMap((dir) => endings.map((ending) => join(dir, name + ending)))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
