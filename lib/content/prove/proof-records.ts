/** content/proofs.json: what was proved, with which inputs and which Go, so that only what changed is proved again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareText, entriesIn, fromRoot, sessionFile, textOf } from '@/lib/content/files';
import { ownImports, packagesIn } from './packages';
import { pinnedTools, toolFiles } from './session-tools';

/** Raise it when the prover demands more than before: all is then proved anew. */
export const proverVersion = 2;

/** Key: a folder relative to the content root. */
export type ProofRecords = Record<string, { inputs: string; go: string }>;

export function readRecords(root: string): ProofRecords {
  const text = textOf(join(root, 'proofs.json'));
  if (text === undefined) return {};
  try {
    const { proved } = JSON.parse(text) as { proved?: ProofRecords };
    return proved ?? {};
  } catch {
    // a record that cannot be read proves nothing
    return {};
  }
}

/** Adds what was proved, and forgets what is not in `known` (where it is given) and not on disk. */
export function updateRecords(
  root: string,
  { proved, known }: { proved: { key: string; inputs: string; go: string }[]; known?: string[] },
): void {
  // read anew: somebody may have proved another lesson meanwhile
  const records = readRecords(root);
  for (const { key, inputs, go } of proved) {
    const before = records[key];
    // another patch release is no reason for a change in the repository
    if (before?.inputs !== inputs || !isSameGo(before.go, go)) records[key] = { inputs, go };
  }
  // an exercise that cannot be read at the moment is not gone
  const isGone = (key: string) => known && !known.includes(key) && !existsSync(join(root, key));
  writeRecords(root, Object.fromEntries(Object.entries(records).filter(([key]) => !isGone(key))));
}

/** Writes only if something changed, sorted, whole or not at all. */
function writeRecords(root: string, records: ProofRecords): void {
  const sorted = Object.fromEntries(Object.entries(records).sort(([a], [b]) => compareText(a, b)));
  const text = `${JSON.stringify({ about: 'Written by npm run content:check. Do not edit.', proved: sorted }, null, 2)}\n`;
  const file = join(root, 'proofs.json');
  if (textOf(file) === text) return;
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** A patch release of Go changes no proof; the next minor version may. */
export function isSameGo(recorded: string, here: string): boolean {
  const minor = (version: string) => /^go\d+\.\d+/.exec(version)?.[0] ?? version;
  return minor(recorded) === minor(here);
}

/** A hash of everything that the proofs of the Go in `dirs` depend on; `facts` is what else they depend on. */
export function hashOfInputs(root: string, dirs: string[], facts: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify([proverVersion, facts]));
  const own = filesIn(dirs, root);
  const shared = [
    ...['go.mod', 'go.sum', ...(usesTools(own, root) ? toolFiles : [])].map((name) => join(root, name)),
    ...(own.some((file) => isProto(root, file)) ? generatorFiles(root) : []),
  ];
  const files = [...own, ...shared];
  for (const file of [...new Set(files)].sort(compareText)) {
    const text = textOf(file) === undefined ? '' : readFileSync(file);
    hash.update(`${fromRoot(root, file)}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Whether a session among these files runs a tool that content/tools/go.mod pins. */
function usesTools(files: string[], root: string): boolean {
  const texts = files.flatMap((file) => (basename(file) === sessionFile ? (textOf(file) ?? '') : []));
  return texts.length > 0 && [...pinnedTools(root).keys()].some((name) => texts.some((text) => text.includes(name)));
}

/** The .proto files among what the proofs of the Go in `dirs` depend on, absolute. */
export const protosIn = (root: string, dirs: string[]): string[] =>
  [...new Set(filesIn(dirs, root))].filter((file) => isProto(root, file));

/** One of the course; those of a module tree are its own business. */
const isProto = (root: string, file: string): boolean => file.endsWith('.proto') && !isInModule(root, dirname(file));

const isInModule = (root: string, dir: string): boolean =>
  dir !== root && dir.startsWith(root) && (existsSync(join(dir, 'go.mod')) || isInModule(root, dirname(dir)));

/** What makes Go from .proto files: a module of its own, so that the course does not depend on what it needs. */
export const generatorFiles = (root: string): string[] =>
  ['go.mod', 'go.sum', 'main.go'].map((name) => join(root, 'generate', name));

/** Every file in and below `dirs`, and in the course's own packages that their Go imports. */
function filesIn(dirs: string[], root: string): string[] {
  const files: string[] = [];
  const seen = new Set<string>();
  const visit = (dir: string) => {
    if (seen.has(dir)) return;
    seen.add(dir);
    for (const entry of entriesIn(dir)) {
      if (entry.isDirectory()) visit(join(dir, entry.name));
      else files.push(join(dir, entry.name));
    }
    for (const { dir: inner } of packagesIn(root, dir)) for (const path of ownImports(inner)) visit(join(root, path));
  };
  for (const dir of dirs) visit(dir);
  return files;
}
