// Owns where things are: the repository, the folder for set-up state, and the programs inside installed packages.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts);

/** A path inside .setup, where scripts remember what they have done; the folder is made. */
export function inSetup(...parts) {
  const path = join(root, '.setup', ...parts);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

export const programs = {
  next: inRoot('node_modules', 'next', 'dist', 'bin', 'next'),
  jest: inRoot('node_modules', 'jest', 'bin', 'jest.js'),
  biome: inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  tsc: inRoot('node_modules', 'typescript', 'bin', 'tsc'),
};

/** The Node arguments that run a TypeScript file of ours, with the condition under which `server-only` is empty. */
export const typescriptArguments = ['--import', 'tsx', '--conditions=react-server'];
