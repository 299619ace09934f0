/** Finds the Go packages of a lesson or exercise, and what their text says about how to run them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesIn, fromRoot } from '@/lib/content/files';

export type GoPackage = {
  /** Absolute. */
  dir: string;
  /** Relative to the content root, with forward slashes. */
  path: string;
  /** The names of its files without the tests, sorted. */
  files: string[];
  testFiles: string[];
  /** In or below a folder whose name begins with "_": it is there to show that it does not compile. */
  mustNotCompile: boolean;
  /** In a folder with a go.mod of its own: the commands of its session build it. */
  ownModule: boolean;
};

/** All packages in and below `dir`; none if the folder is not there. testdata is not Go's business. */
export function packagesIn(root: string, dir: string, inModule = false): GoPackage[] {
  const entries = entriesIn(dir);
  const ownModule = inModule || (dir !== root && entries.some(({ name }) => name === 'go.mod'));
  const go = entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.go')).map(({ name }) => name);
  const path = fromRoot(root, dir);
  const own: GoPackage = {
    dir,
    path,
    files: go.filter((name) => !name.endsWith('_test.go')),
    testFiles: go.filter((name) => name.endsWith('_test.go')),
    mustNotCompile: path.split('/').some((name) => name.startsWith('_')),
    ownModule,
  };
  const inner = entries.filter((entry) => entry.isDirectory() && entry.name !== 'testdata');
  return [
    ...(go.length > 0 ? [own] : []),
    ...inner.flatMap(({ name }) => packagesIn(root, join(dir, name), ownModule)),
  ];
}

/** Whether a module of its own, or several, stand in `dir`. */
export const hasModule = (dir: string): boolean =>
  entriesIn(dir).some((entry) =>
    entry.isDirectory() ? hasModule(join(dir, entry.name)) : entry.name === 'go.mod' || entry.name === 'go.work',
  );

/** Whether the Go in these folders starts goroutines, so that its tests are run with -race. */
export function startsGoroutines(dirs: string[]): boolean {
  return dirs.some((dir) =>
    goFiles(dir).some((file) => /(^|[\t {;])go\s+[\w(]|\.Go\(/m.test(withoutComments(readFileSync(file, 'utf8')))),
  );
}

export function isMain(dir: string): boolean {
  return goFiles(dir).some((file) => !file.endsWith('_test.go') && /^package main\b/m.test(readFileSync(file, 'utf8')));
}

export const hasTests = (dir: string): boolean => goFiles(dir).some((file) => file.endsWith('_test.go'));

/** The folders, relative to the content root, of the course's own packages that the Go in `dir` imports. */
export function ownImports(dir: string): string[] {
  const texts = goFiles(dir).map((file) => readFileSync(file, 'utf8'));
  const paths = texts.flatMap((text) =>
    [...text.matchAll(/"course\.example\/([\w./-]+)"/g)].map(([, path]) => path ?? ''),
  );
  return [...new Set(paths)].sort();
}

/** Absolute, tests included. */
export const goFiles = (dir: string): string[] =>
  entriesIn(dir).flatMap((entry) =>
    !entry.isDirectory() && entry.name.endsWith('.go') ? [join(dir, entry.name)] : [],
  );

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '');
