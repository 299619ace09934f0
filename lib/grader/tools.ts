/** Builds, once for each version of Go and of our own sources, what grading works with: archives of the libraries, gate, harness. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '@/lib/run-process';
import { goSources, hashOfGo } from './go-sources';

export type GoToolchain = {
  command: string;
  goRoot: string;
  /** Such as go1.26.8. */
  version: string;
  /** With PATH, HOME, the caches, and nothing that changes what is built. */
  env: Record<string, string>;
};

export type Tools = {
  dir: string;
  goRoot: string;
  /** Such as 1.26: the language version that learners' code is compiled as. */
  language: string;
  compile: string;
  link: string;
  vet: string;
  gate: string;
  /** importcfg lines of all libraries, by import path. */
  archives: ReadonlyMap<string, string>;
  importcfg: string;
};

/** What exercises may use; whatever these import is built as well. */
export const libraries = [
  ...['bufio', 'bytes', 'cmp', 'container/heap', 'container/list', 'context', 'encoding/binary', 'encoding/csv'],
  ...['encoding/hex', 'encoding/json', 'errors', 'fmt', 'hash/fnv', 'io', 'io/fs', 'iter', 'log', 'log/slog', 'maps'],
  ...['math', 'math/bits', 'math/rand', 'math/rand/v2', 'net/http', 'net/http/httptest', 'net/url', 'path', 'regexp'],
  ...[
    'slices',
    'sort',
    'strconv',
    'strings',
    'sync',
    'sync/atomic',
    'testing/fstest',
    'testing/iotest',
    'text/tabwriter',
  ],
  ...['time', 'unicode', 'unicode/utf8', 'unique', 'weak'],
  ...['golang.org/x/sync/errgroup', 'golang.org/x/sync/semaphore', 'golang.org/x/sync/singleflight'],
  ...['golang.org/x/time/rate', 'runtime/debug', 'runtime/trace', 'internal/synctest'],
] as const;

const minute = 60_000;
const sandbox = { GOOS: 'wasip1', GOARCH: 'wasm', CGO_ENABLED: '0' };

/**
 * `cacheDir` keeps what was built; `courseDir` has the go.mod that pins the modules, which must be in the module cache. Throws an Error
 * with the tool's words where something cannot be built. Two at once are harmless: the first to finish stays.
 */
export async function prepareTools(
  go: GoToolchain,
  {
    root,
    courseDir,
    cacheDir,
    onProgress,
  }: { root: string; courseDir: string; cacheDir: string; onProgress: (text: string) => void },
): Promise<Tools> {
  const modules = ['go.mod', 'go.sum'].map((name) => readFileSync(join(courseDir, name), 'utf8'));
  const hash = hashOfGo(goSources(root), [go.version, process.arch, process.platform, libraries.join(), ...modules]);
  const dir = join(cacheDir, `${go.version}-${hash}`);
  if (!existsSync(dir)) await build(go, { root, courseDir, cacheDir, dir, onProgress });
  return toolsIn(dir, go);
}

function toolsIn(dir: string, go: GoToolchain): Tools {
  const importcfg = join(dir, 'importcfg');
  const archives = new Map(
    readFileSync(importcfg, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, path, archive] = /^packagefile (.+?)=(.+)$/.exec(line) ?? [];
        return path && archive ? [[path, archive] as const] : [];
      }),
  );
  const tool = (name: string) => join(go.goRoot, 'pkg', 'tool', readFileSync(join(dir, 'host'), 'utf8').trim(), name);
  const language = /^go(\d+\.\d+)/.exec(go.version)?.[1] ?? '1.26';
  return {
    ...{ dir, goRoot: go.goRoot, language, archives, importcfg },
    ...{ compile: tool('compile'), link: tool('link'), vet: tool('vet'), gate: join(dir, 'gate') },
  };
}

type Building = { root: string; courseDir: string; cacheDir: string; dir: string; onProgress: (text: string) => void };

async function build(go: GoToolchain, { root, courseDir, cacheDir, dir, onProgress }: Building): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  const draft = mkdtempSync(join(cacheDir, 'draft-'));
  try {
    onProgress('Compiling the Go library for the sandbox');
    const format = '{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}';
    const listed = await run(
      go,
      ['list', '-trimpath', '-export', '-deps', '-f', format, ...libraries],
      courseDir,
      sandbox,
    );
    mkdirSync(join(draft, 'lib'));
    // Copied: Go trims its cache.
    const lines = listed
      .split('\n')
      .filter(Boolean)
      .map((line, index) => {
        const at = line.indexOf('=');
        cpSync(line.slice(at + 1), join(draft, 'lib', `${index}.a`));
        return `packagefile ${line.slice(0, at)}=${join(dir, 'lib', `${index}.a`)}`;
      });
    onProgress('Building the gate and the test harness');
    const host = (await run(go, ['env', 'GOHOSTOS', 'GOHOSTARCH'], courseDir)).trim().split('\n').join('_');
    writeFileSync(join(draft, 'host'), host);
    await run(go, ['build', '-trimpath', '-o', join(draft, 'gate'), './gate'], goSources(root), { CGO_ENABLED: '0' });
    for (const name of ['yield', 'testing', 'synctest']) {
      await harnessPackage(go, goSources(root), draft, dir, host, name, lines);
      lines.push(`packagefile gograder/${name}=${join(dir, 'lib', `${name}.a`)}`);
    }
    writeFileSync(join(draft, 'importcfg'), `${lines.join('\n')}\n`);
    renameInto(draft, dir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Compiled directly: the go command lets nobody outside the library import internal/synctest. */
async function harnessPackage(
  go: GoToolchain,
  sources: string,
  draft: string,
  dir: string,
  host: string,
  name: string,
  lines: readonly string[],
): Promise<void> {
  const config = join(draft, `${name}.cfg`);
  writeFileSync(config, lines.join('\n').replaceAll(join(dir, 'lib'), join(draft, 'lib')));
  const listed = await run(go, ['list', '-e', '-f', '{{join .GoFiles " "}}', `./${name}`], sources, sandbox);
  const files = listed.trim().split(' ');
  const compile = join(go.goRoot, 'pkg', 'tool', host, 'compile');
  const args = [
    '-o',
    join(draft, 'lib', `${name}.a`),
    '-p',
    `gograder/${name}`,
    '-complete',
    '-pack',
    '-importcfg',
    config,
  ];
  const { exitCode, stdout, stderr } = await runProcess(
    compile,
    [...args, '-trimpath', `${join(sources, name)}=>gograder/${name}`, ...files],
    {
      ...{ cwd: join(sources, name), env: { ...go.env, ...sandbox }, timeoutMs: minute, outputBytes: 1 << 20 },
    },
  );
  if (exitCode !== 0) throw new Error(`the harness does not compile: ${stdout}${stderr}`);
}

function renameInto(draft: string, dir: string): void {
  try {
    renameSync(draft, dir);
  } catch (error) {
    // Another process was first; what it built is the same.
    if (!existsSync(dir)) throw error;
  }
}

async function run(go: GoToolchain, args: string[], cwd: string, env: Record<string, string> = {}): Promise<string> {
  const ran = await runProcess(go.command, args, {
    ...{ cwd, env: { ...go.env, ...env }, timeoutMs: 10 * minute, outputBytes: 64 << 20 },
  });
  if (ran.exitCode !== 0) throw new Error(`go ${args[0]} failed: ${ran.stderr.trim() || ran.stdout.trim()}`);
  return ran.stdout;
}
