/** From source files to a WebAssembly program: gate beside compiler, then vet beside the compiler of the tests, then the linker. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program, SourceFile } from '@/lib/core/program';
import type { Diagnostic } from '@/lib/core/verdict';
import type { Launcher } from '@/lib/launcher/launcher';
import type { Ran } from '@/lib/launcher/run-process';
import { compilerDiagnostics, vetDiagnostics } from './diagnostics';
import { runTool, stoppedBy, type ToolPlace, textOf, toolTimeMs } from './run-tool';
import { importMap, testProgram } from './test-program';
import { earlyPackages, type Tools } from './tools';

type Failure =
  | { type: 'refused' | 'does-not-compile'; diagnostics: Diagnostic[] }
  | { type: 'compiler-stopped'; by: 'time' | 'memory' }
  | { type: 'internal'; message: string };
/** `file` is WebAssembly, in the folder of the run. */
type Linked = { type: 'program'; file: string };
export type Compiled = (Linked & { vetFindings: Diagnostic[] }) | Failure;

/** Milliseconds by stage, for the bench. */
export type Stages = Record<string, number>;

export const maxSourceBytes = 64 << 10;
const yieldFile = 'gograder_yield.go';

/** What tests may import whatever the exercise allows: nothing of it sees more of the code under test than a caller does (of reflect, the
 * gate lets DeepEqual through). */
const usualInTests = [
  ...['bytes', 'cmp', 'context', 'errors', 'fmt', 'io', 'iter', 'maps', 'math', 'reflect', 'slices', 'sort', 'strconv'],
  ...['strings', 'sync', 'sync/atomic', 'testing', 'testing/synctest', 'time', 'unicode', 'unicode/utf8'],
];

export type Compiling = {
  /** An empty folder for this run alone. */
  dir: string;
  /** Goes into the program: by it the program proves that it came to its end. */
  token: string;
  signal?: AbortSignal | undefined;
  stages?: Stages | undefined;
  /** The main package; the program's tests where nothing is said. */
  main?: readonly SourceFile[];
  /** The author's own code, which neither the gate nor vet looks at. */
  isTrusted?: boolean;
};

/** What compiles and links. */
export type Toolbox = { tools: Tools; launcher: Launcher };
type Build = Toolbox & { program: Program; linker: Linker } & Compiling;

export async function compile(toolbox: Toolbox, program: Program, compiling: Compiling): Promise<Compiled> {
  const linker = new Linker(toolbox, program, compiling);
  try {
    return await compileAndLink({ ...toolbox, program, linker, ...compiling });
  } finally {
    await linker.stop();
  }
}

/** One core compiles and links; beside it gate, linker and vet get ready, one after the other. */
async function compileAndLink(build: Build): Promise<Compiled> {
  const { program } = build;
  const source = join(build.dir, 'source');
  const yielding = join(build.dir, 'yielding');
  writeFiles(source, program.files);
  if (program.isAboutRaces) mkdirSync(yielding);
  const [plain, refused] = await Promise.all([
    compileLearner(build, source, 'plain'),
    gateThenLinker(build, source, program.isAboutRaces ? yielding : ''),
  ]);
  const failure = refused ?? failureOf(plain) ?? (await compileTests(build, yielding));
  if (failure) return failure;
  const [linked, vetFindings] = await Promise.all([
    link(build),
    build.isTrusted || program.isAboutTests ? [] : runVet(build, source),
  ]);
  return linked.type === 'program' ? { ...linked, vetFindings } : linked;
}

async function gateThenLinker(build: Build, source: string, yieldDir: string): Promise<Failure | null> {
  const refused = build.isTrusted ? null : await runGates(build, source, yieldDir);
  if (!refused) build.linker.start();
  return refused;
}

/** And before them, where races are looked for, the code under test with scheduling points. Null where all went well. */
async function compileTests(build: Build, yielding: string): Promise<Failure | null> {
  const { program, tools, dir, token } = build;
  if (program.isAboutRaces) {
    const rewritten = await compileLearner(build, yielding, 'yielding');
    if (rewritten.exitCode !== 0) return internal('the rewritten code does not compile', rewritten);
  }
  const folder = join(dir, 'tests');
  const files = build.main ?? testProgram(program.tests, token);
  writeFiles(folder, files);
  const maps = Object.entries(importMap).map(([from, to]) => `importmap ${from}=${to}\n`);
  const config = join(dir, 'tests.cfg');
  writeFileSync(config, packagesOf(tools, program, dir) + maps.join(''));
  const compiled = await runCompiler(build, 'compile tests', {
    ...{ folder, importPath: 'main', config, archive: join(dir, mainArchive), files: files.map(({ name }) => name) },
  });
  // Here it is what the tests call that is missing or has another form.
  return failureOf(compiled);
}

async function link(build: Build): Promise<Linked | Failure> {
  const linked = await timed(build, 'link', () => build.linker.link());
  const by = stoppedBy(linked);
  if (by) return { type: 'compiler-stopped', by };
  if (linked.exitCode !== 0) return internal('the linker failed', linked);
  return { type: 'program', file: join(build.dir, linkedFile) };
}

type Gated = { folder: string; files: readonly SourceFile[]; packageName: string; allow: readonly string[] };

/** What the learner wrote goes through the gate, and what is to be rewritten: tests that ask where a function stands tell any two programs apart. */
async function runGates(build: Build, source: string, yieldDir: string): Promise<Failure | null> {
  const { files, tests, packageName, allow, importPath, isAboutTests } = build.program;
  const given = { folder: source, files, packageName, allow };
  if (!isAboutTests) return runGate(build, given, yieldDir);
  const folder = join(build.dir, 'written-tests');
  writeFiles(folder, tests);
  const written = {
    ...{ folder, files: tests, packageName: `${packageName}_test` },
    allow: [...new Set([...allow, ...usualInTests, importPath])],
  };
  return (await runGate(build, written, '')) ?? (yieldDir ? runGate(build, given, yieldDir) : null);
}

/** Null where it lets the files through. */
async function runGate(build: Build, gated: Gated, yieldDir: string): Promise<Failure | null> {
  const { tools, dir } = build;
  const request = {
    ...{ dir: gated.folder, files: gated.files.map(({ name }) => name), package: gated.packageName },
    ...{ allow: gated.allow, archives: tools.importcfg, maxBytes: maxSourceBytes, yieldDir },
  };
  const file = join(dir, 'gate.json');
  writeFileSync(file, JSON.stringify(request));
  const ran = await tool(build, 'gate', tools.gate, [file], dir);
  const by = stoppedBy(ran);
  if (by) return { type: 'compiler-stopped', by };
  if (ran.exitCode !== 0) return internal('the gate failed', ran);
  const { refusals } = JSON.parse(ran.stdout) as { refusals: Diagnostic[] };
  return refusals.length > 0 ? { type: 'refused', diagnostics: refusals } : null;
}

function compileLearner(build: Build, folder: string, name: 'plain' | 'yielding'): Promise<Ran> {
  const { program, dir } = build;
  const files = program.files.map((file) => file.name);
  const archives = archivesOf(build.tools, [...program.allow, ...(name === 'yielding' ? ['gograder/yield'] : [])]);
  const config = join(dir, `${name}.cfg`);
  writeFileSync(config, Object.entries(archives).map(packageFile).join(''));
  return runCompiler(build, `compile ${name}`, {
    ...{ folder, importPath: program.importPath, config, archive: join(dir, `${name}.a`) },
    files: name === 'yielding' ? [...files, yieldFile] : files,
  });
}

async function runVet(build: Build, source: string): Promise<Diagnostic[]> {
  const { program, tools, dir } = build;
  const packageFiles = archivesOf(tools, program.allow);
  const config = join(dir, 'vet.cfg');
  const facts = {
    ...{ ID: 'vet', Compiler: 'gc', Dir: source, ImportPath: program.importPath, GoVersion: `go${tools.language}` },
    GoFiles: program.files.map((file) => join(source, file.name)),
    ImportMap: Object.fromEntries(Object.keys(packageFiles).map((path) => [path, path])),
    ...{ PackageFile: packageFiles, VetxOutput: join(dir, 'vetx'), SucceedOnTypecheckFailure: true },
  };
  writeFileSync(config, JSON.stringify(facts));
  const ran = await tool(build, 'vet', tools.vet, ['-json', config], dir);
  return vetDiagnostics(ran.stdout, source);
}

const mainArchive = 'main.a';
const linkedFile = 'program.wasm';

/** All packages that the program may be made of. */
function packagesOf(tools: Tools, { importPath, isAboutRaces }: Program, dir: string): string {
  const learner = join(dir, isAboutRaces ? 'yielding.a' : 'plain.a');
  return readFileSync(tools.importcfg, 'utf8') + packageFile([importPath, learner]);
}

/** What every program of tests is linked with. */
const everyTestProgram = 'gograder/testing gograder/yield';

/** Our own linker, once started, loads what is in every program while the compilers work; any other begins when they are done. */
class Linker {
  readonly #run: (more?: Partial<ToolPlace>) => Promise<Ran>;
  readonly #isEarly: boolean;
  #ran: Promise<Ran> | undefined;
  #isStopped = false;
  #answer: (input: string | null) => void = () => {};

  constructor({ tools, launcher }: Toolbox, program: Program, { dir, signal, main }: Compiling) {
    const config = join(dir, 'link.cfg');
    writeFileSync(config, packagesOf(tools, program, dir));
    const flags = ['-o', join(dir, linkedFile), '-importcfg', config, '-s', '-w', '-buildmode=exe'];
    const place = { cwd: dir, scratch: dir, goRoot: tools.goRoot, signal };
    this.#run = (more) => runTool(launcher, tools.link, [...flags, join(dir, mainArchive)], { ...place, ...more });
    this.#isEarly = tools.isLinkerOwn && !main;
  }

  start(): void {
    if (!this.#isEarly || this.#isStopped) return;
    const input = new Promise<string | null>((resolve) => {
      this.#answer = resolve;
    });
    // it waits for as many as three compilers
    this.#ran = this.#run({ input, env: { [earlyPackages]: everyTestProgram }, timeoutMs: 4 * toolTimeMs });
    // what it was rejected with is told by link(), if it comes to that
    this.#ran.catch(() => {});
  }

  /** Links what has been compiled by now. */
  link(): Promise<Ran> {
    this.#answer('\n');
    return this.#ran ?? this.#run();
  }

  /** Ends it where it still waits, and keeps it from being started after all. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#answer(null);
    await this.#ran?.catch(() => {});
  }
}

type Package = { folder: string; importPath: string; config: string; archive: string; files: string[] };

function runCompiler(build: Build, stage: string, { folder, importPath, config, archive, files }: Package) {
  const { compile: command, language } = build.tools;
  const args = ['-o', archive, '-p', importPath, '-complete', '-pack', '-dwarf=false', '-lang', `go${language}`];
  return tool(build, stage, command, [...args, '-trimpath', folder, '-importcfg', config, ...files], folder);
}

function tool(build: Build, stage: string, command: string, args: string[], cwd: string): Promise<Ran> {
  const place = { cwd, scratch: build.dir, goRoot: build.tools.goRoot, signal: build.signal };
  return timed(build, stage, () => runTool(build.launcher, command, args, place));
}

async function timed(build: Build, stage: string, run: () => Promise<Ran>): Promise<Ran> {
  const startedMs = performance.now();
  const ran = await run();
  if (build.stages) build.stages[stage] = performance.now() - startedMs;
  return ran;
}

/** What a compiler that did not succeed means; null where it did. */
function failureOf(ran: Ran): Failure | null {
  const by = stoppedBy(ran);
  if (by) return { type: 'compiler-stopped', by };
  if (ran.exitCode === 0) return null;
  const diagnostics = compilerDiagnostics(textOf(ran));
  return diagnostics.length > 0 ? { type: 'does-not-compile', diagnostics } : internal('the compiler failed', ran);
}

const internal = (what: string, ran: Ran): Failure => ({
  type: 'internal',
  message: `${what} (${ran.exitCode ?? ran.stopped}): ${textOf(ran)}`,
});

const packageFile = ([path, archive]: [string, string]) => `packagefile ${path}=${archive}\n`;

/** The libraries among these import paths, with their archives. */
function archivesOf(tools: Tools, paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const archive = tools.archives.get(path);
      return archive === undefined ? [] : [[path, archive]];
    }),
  );
}

function writeFiles(folder: string, files: readonly SourceFile[]): void {
  mkdirSync(folder);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
}
