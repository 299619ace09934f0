// Owns the turn that setting up takes: two scripts started at once must not install or build into the same folders.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { inSetup } from './paths.mjs';

const pollMs = 250;
let depth = 0;

/** Runs `work` while no other script of this repository is inside takeTurn; may be nested. */
export async function takeTurn(work) {
  const file = inSetup('turn');
  if (depth === 0) await acquire(file);
  depth += 1;
  try {
    return await work();
  } finally {
    depth -= 1;
    if (depth === 0) release(file);
  }
}

async function acquire(file) {
  let isTold = false;
  while (!tryAcquire(file)) {
    const holder = Number(readText(file));
    if (!isAlive(holder)) {
      // Left behind by a process that was killed.
      rmSync(file, { force: true });
      continue;
    }
    if (!isTold)
      console.log(
        `Waiting for process ${holder}, which is setting up here too (if it is none of ours: remove ${file})`,
      );
    isTold = true;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  process.once('exit', () => release(file));
}

function tryAcquire(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function release(file) {
  if (readText(file) === String(process.pid)) rmSync(file, { force: true });
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
