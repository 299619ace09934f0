// PostgreSQL databases in memory for tests, by PGlite: in a process of their own that outlives the test file. A worker's next file finds
// it compiled, migrated and warm, which takes some files longer than their tests.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Migration } from '@/lib/data/migrations/history';

type Lent = { url: string; id: string };

/** The URL of an empty database with these migrations applied, for one connection at a time. */
export async function startPglite(
  history: readonly Migration[],
): Promise<{ url: string; discard: () => Promise<void> }> {
  const { address, lent } = await borrow(JSON.stringify(history));
  const discard = async () => {
    await fetch(`${address}/${lent.id}`, { method: 'DELETE' });
  };
  return { url: lent.url, discard };
}

let starting: Promise<string> | undefined;

async function borrow(history: string): Promise<{ address: string; lent: Lent }> {
  const known = knownAddress();
  const reply = known && (await ask(known, history));
  if (known && reply) return { address: known, lent: reply };
  starting ??= startProcess();
  const address = await starting;
  const lent = await ask(address, history);
  if (!lent) throw new Error('The process of PGlite has ended.');
  return { address, lent };
}

/** Undefined where nobody answers there. */
async function ask(address: string, history: string): Promise<Lent | undefined> {
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', body: history });
  } catch {
    return undefined;
  }
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Lent;
}

/** Each worker has its own data folder (tests/setup.ts), which is removed with the run. */
const folder = () => process.env.DATA_DIR ?? '';
const addressFile = () => path.join(folder(), `pglite-${process.pid}`);

function knownAddress(): string | undefined {
  try {
    return readFileSync(addressFile(), 'utf8');
  } catch {
    return undefined;
  }
}

async function startProcess(): Promise<string> {
  const args = ['--import', 'tsx', '--conditions=react-server', 'tests/support/pglite-process.ts'];
  const child = spawn(process.execPath, args, { cwd: process.cwd(), stdio: ['pipe', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('close', () => reject(new Error('The process of PGlite did not start.')));
  });
  // It ends with the worker, which does not wait for it.
  child.unref();
  for (const stream of [child.stdin, child.stdout] as unknown as Socket[]) stream.unref();
  mkdirSync(folder(), { recursive: true });
  writeFileSync(addressFile(), address);
  return address;
}
