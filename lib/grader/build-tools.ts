/** Builds what grading works with, once for each version of Go and of our own sources. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fetchModules, type Go } from '@/lib/go-toolchain';
import { runProcess } from '@/lib/launcher/run-process';
import { buildLinker, linkerSources } from './build-linker';
import { type Built, builtFile, ownLinker, type Tools, toolsIn } from './tools';

/** What exercises may use; whatever these import is built as well. */
const libraries = `
bufio bytes cmp container/heap container/list container/ring context encoding/base64 encoding/binary encoding/csv
encoding/hex encoding/json errors fmt hash/fnv io io/fs iter log log/slog maps math math/bits math/rand math/rand/v2
net/http net/http/httptest net/url path regexp runtime/metrics runtime/trace slices sort strconv strings sync sync/atomic testing/fstest
testing/iotest text/tabwriter text/template time unicode unicode/utf8 unique weak
golang.org/x/sync/errgroup golang.org/x/sync/semaphore golang.org/x/sync/singleflight golang.org/x/time/rate
internal/synctest
`
  .trim()
  .split(/\s+/);

/** The modules that they are of; the course's go.mod pins more, which learners' code has no use for. */
export const modules = [
  ...new Set(libraries.filter((path) => path.startsWith('golang.org/x/')).map((path) => path.split('/', 3).join('/'))),
];
/** Packages of lib/grader/go that run in the sandbox, each after those that it imports. */
const harness = ['yield', 'testing', 'synctest', 'record'];
/** What the reader of traces imports of the library. */
const readerLibraries = ['bytes', 'encoding/json', 'errors', 'fmt', 'io', 'os', 'slices', 'strings', 'internal/trace'];
const sandbox = { GOOS: 'wasip1', GOARCH: 'wasm', CGO_ENABLED: '0' };

export type BuildPlaces = {
  /** The module gograder: lib/grader/go. */
  sources: string;
  /** Has the go.mod and go.sum that pin the modules. */
  courseDir: string;
  /** What was built is kept here. */
  cacheDir: string;
  onProgress(text: string): void;
};

/**
 * The tools for this Go, built where they are not there yet. Throws an Error with Go's words where something
 * cannot be built. Two processes at once are harmless: what the first has built stays.
 */
export async function buildTools(go: Go, places: BuildPlaces): Promise<Tools> {
  const { cacheDir } = places;
  const name = nameOf(go, places);
  const dir = join(cacheDir, name);
  if (!existsSync(join(dir, builtFile))) await build(go, dir, places);
  const tools = toolsIn(dir);
  if (!tools) throw new Error(`there is no compiler in ${go.goRoot}`);
  return tools;
}

/** Whether the tools in use are those that `buildTools` would make: looked at, not made. */
export const areToolsBuilt = (go: Go, places: Inputs, current: Tools | null): boolean =>
  current?.importcfg === join(places.cacheDir, nameOf(go, places), 'importcfg');

type Inputs = Omit<BuildPlaces, 'onProgress'>;
const nameOf = (go: Go, places: Inputs) => `${go.version}-${hashOf(go, places)}`;

function hashOf(go: Go, { sources, courseDir, cacheDir }: Inputs): string {
  // Paths are written into what is built.
  const hash = createHash('sha256').update(
    [go.version, go.host, go.goRoot, cacheDir, ...libraries, linkerSources].join('\0'),
  );
  const own = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(go|mod)$/.test(file) && !file.endsWith('_test.go'))
    .sort()
    .map((file) => join(sources, file));
  for (const file of [...own, join(courseDir, 'go.mod'), join(courseDir, 'go.sum')]) {
    hash.update('\0').update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(go: Go, dir: string, places: BuildPlaces): Promise<void> {
  const { sources, courseDir, cacheDir, onProgress } = places;
  mkdirSync(cacheDir, { recursive: true });
  const problem = await fetchModules(go, courseDir, onProgress, modules);
  if (problem) throw new Error(`${problem.message}. ${problem.cure}`);
  const draft = mkdtempSync(join(cacheDir, 'draft-'));
  try {
    onProgress('Compiling the Go library for the sandbox');
    const archives = await compileLibraries(go, courseDir, draft);
    onProgress('Building the gate and the test harness');
    await run(go, ['build', '-trimpath', '-o', join(draft, 'gate'), './gate'], sources);
    for (const name of harness) {
      const archive = `${name}.a`;
      await compileOwn(go, sources, name, {
        file: join(draft, archive),
        importcfg: importcfg(archives, draft),
        env: sandbox,
      });
      archives.set(`gograder/${name}`, archive);
    }
    await buildTraceReader(go, sources, draft);
    onProgress('Building the linker');
    const isOurs =
      (await buildLinker(go, sources, draft)) && (await isLinkingAlike(go, draft, importcfg(archives, draft)));
    if (!isOurs) {
      onProgress("This Go's linker is used as it is");
      rmSync(join(draft, ownLinker), { force: true });
    }
    writeFileSync(join(draft, 'importcfg'), importcfg(archives, dir));
    const built: Built = { goRoot: go.goRoot, host: go.host, version: go.version };
    writeFileSync(join(draft, builtFile), JSON.stringify(built));
    moveInto(draft, dir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** File names in `draft` by import path. Copied there: Go trims its own cache. */
async function compileLibraries(go: Go, courseDir: string, draft: string): Promise<Map<string, string>> {
  const format = '{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}';
  const args = ['list', '-trimpath', '-export', '-deps', '-f', format, ...libraries];
  const listed = await run(go, args, courseDir, sandbox);
  const archives = new Map<string, string>();
  for (const line of listed.split('\n').filter(Boolean)) {
    const at = line.indexOf('=');
    const name = `${archives.size}.a`;
    copyFileSync(line.slice(at + 1), join(draft, name));
    archives.set(line.slice(0, at), name);
  }
  return archives;
}

const importcfg = (archives: ReadonlyMap<string, string>, dir: string) =>
  [...archives].map(([path, file]) => `packagefile ${path}=${join(dir, file)}\n`).join('');

type Package = { file: string; importcfg: string; env: Record<string, string>; path?: string };

/** By the compiler itself: the go command lets nobody outside the library import its internal packages. */
async function compileOwn(
  go: Go,
  sources: string,
  name: string,
  { file, importcfg, env, path }: Package,
): Promise<void> {
  const dir = join(sources, name);
  const config = `${file}.cfg`;
  writeFileSync(config, importcfg);
  const listed = await run(go, ['list', '-e', '-tags=gograder', '-f', '{{join .GoFiles " "}}', '.'], dir, env);
  const args = ['-o', file, '-p', path ?? `gograder/${name}`, '-complete', '-pack', '-importcfg', config];
  await runGoTool(
    go,
    'compile',
    [...args, '-trimpath', `${dir}=>gograder/${name}`, ...listed.trim().split(' ')],
    dir,
    env,
  );
}

/** A program of this machine. */
async function buildTraceReader(go: Go, sources: string, draft: string): Promise<void> {
  const format = '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}';
  let config = await run(go, ['list', '-trimpath', '-export', '-deps', '-f', format, ...readerLibraries], sources);
  for (const name of ['lanes', 'readtrace']) {
    const [file, path] = [join(draft, `${name}.a`), name === 'readtrace' ? 'main' : `gograder/${name}`];
    await compileOwn(go, sources, name, { file, importcfg: config, env: {}, path });
    config += `packagefile ${path}=${file}\n`;
  }
  const linkConfig = join(draft, 'readtrace.cfg');
  writeFileSync(linkConfig, config);
  const args = ['-o', join(draft, 'readtrace'), '-importcfg', linkConfig, '-s', '-w', '-buildmode=exe'];
  await runGoTool(go, 'link', [...args, join(draft, 'readtrace.a')], draft, {});
}

/** Whether our linker makes of a program, with all that is in every program of tests, the bytes that Go's own makes. */
async function isLinkingAlike(go: Go, draft: string, packages: string): Promise<boolean> {
  const dir = join(draft, 'linked');
  const [config, archive] = [join(dir, 'importcfg'), join(dir, 'main.a')];
  mkdirSync(dir);
  writeFileSync(config, packages);
  writeFileSync(join(dir, 'main.go'), 'package main\n\nimport _ "gograder/testing"\n\nfunc main() {}\n');
  await runGoTool(go, 'compile', ['-o', archive, '-p', 'main', '-importcfg', config, 'main.go'], dir, sandbox);
  const args = ['-importcfg', config, '-s', '-w', '-buildmode=exe', archive];
  await runGoTool(go, 'link', ['-o', join(dir, 'theirs'), ...args], dir, sandbox);
  const ran = await runProcess(join(draft, ownLinker), ['-o', join(dir, 'ours'), ...args], {
    ...{ cwd: dir, env: { ...sandbox, GOROOT: go.goRoot }, timeoutMs: 60_000, outputBytes: 1 << 20 },
  });
  const isAlike = ran.exitCode === 0 && readFileSync(join(dir, 'ours')).equals(readFileSync(join(dir, 'theirs')));
  rmSync(dir, { recursive: true });
  return isAlike;
}

async function runGoTool(
  go: Go,
  name: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
): Promise<void> {
  const ran = await runProcess(join(go.goRoot, 'pkg', 'tool', go.host, name), args, {
    ...{ cwd, env: { ...env, GOROOT: go.goRoot }, timeoutMs: 60_000, outputBytes: 1 << 20 },
  });
  if (ran.exitCode !== 0) throw new Error(`Go's ${name} failed: ${ran.stdout}${ran.stderr}`);
}

function moveInto(draft: string, dir: string): void {
  try {
    renameSync(draft, dir);
  } catch (error) {
    // Another process was first.
    if (!existsSync(join(dir, builtFile))) throw error;
  }
}

async function run(go: Go, args: string[], cwd: string, env: Record<string, string> = {}): Promise<string> {
  const ran = await go.run(args, { cwd, env: { CGO_ENABLED: '0', ...env } });
  if (ran.exitCode !== 0) throw new Error(`go ${args[0]} failed: ${ran.stderr.trim() || ran.stdout.trim()}`);
  return ran.stdout;
}
