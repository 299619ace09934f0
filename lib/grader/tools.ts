/** What grading works with, as set-up has built it: archives of the libraries, the gate, the harness, and Go's own tools. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

export type Tools = {
  goRoot: string;
  /** Such as go1.26.8. */
  version: string;
  /** Such as 1.26: the language version that learners' code is compiled as. */
  language: string;
  compile: string;
  link: string;
  /** Whether `link` is our own, which knows `earlyPackages`. */
  isLinkerOwn: boolean;
  vet: string;
  gate: string;
  /** Reads a trace: go/readtrace. */
  readTrace: string;
  /** Archives of all libraries, by import path. */
  archives: ReadonlyMap<string, string>;
  /** The same as a file for the compiler. */
  importcfg: string;
};

/** Kept beside what was built. */
export const builtSchema = z.object({ goRoot: z.string(), host: z.string(), version: z.string() });
export type Built = z.infer<typeof builtSchema>;

/** Go's linker with our changes, where they could be made. */
export const ownLinker = 'link';

/** Names packages, parted by spaces: our linker loads them, then waits for a byte of input before it opens what it was told to link. */
export const earlyPackages = 'GOGRADER_EARLY';

export const builtFile = 'built.json';
/** In the data folder of a site: the name of the folder, in the cache, that it uses. Several sites may share what was built. */
const currentFile = 'grader-tools';
export type ToolPlaces = { cacheDir: string; dataDir: string };

/** The tools that set-up has made current for this site; null where it never did, or where their Go is gone. */
export function currentTools({ cacheDir, dataDir }: ToolPlaces): Tools | null {
  const file = join(dataDir, currentFile);
  if (!existsSync(file)) return null;
  const dir = join(cacheDir, readFileSync(file, 'utf8').trim());
  return existsSync(join(dir, builtFile)) ? toolsIn(dir) : null;
}

export function makeCurrent(tools: Tools, dataDir: string): void {
  const draft = join(dataDir, `${currentFile}.${process.pid}`);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(draft, basename(dirname(tools.importcfg)));
  renameSync(draft, join(dataDir, currentFile));
}

/** What was built stays, but is in use no more. */
export function forgetCurrentTools(dataDir: string): void {
  rmSync(join(dataDir, currentFile), { force: true });
}

export function toolsIn(dir: string): Tools | null {
  const { goRoot, host, version } = builtSchema.parse(JSON.parse(readFileSync(join(dir, builtFile), 'utf8')));
  const tool = (name: string) => join(goRoot, 'pkg', 'tool', host, name);
  if (!existsSync(tool('compile'))) return null;
  const [importcfg, own] = [join(dir, 'importcfg'), join(dir, ownLinker)];
  const isLinkerOwn = existsSync(own);
  return {
    ...{ goRoot, version, language: /^go(\d+\.\d+)/.exec(version)?.[1] ?? '1.26', importcfg },
    ...{
      compile: tool('compile'),
      link: isLinkerOwn ? own : tool('link'),
      isLinkerOwn,
      vet: tool('vet'),
      gate: join(dir, 'gate'),
    },
    readTrace: join(dir, 'readtrace'),
    archives: archivesIn(readFileSync(importcfg, 'utf8')),
  };
}

function archivesIn(importcfg: string): Map<string, string> {
  const archives = new Map<string, string>();
  for (const line of importcfg.split('\n')) {
    const [, path, archive] = /^packagefile (.+?)=(.+)$/.exec(line) ?? [];
    if (path && archive) archives.set(path, archive);
  }
  return archives;
}
