// Owns the programs that the scripts start: each in a process group of its own, so that none outlives us.
import { spawn, spawnSync } from 'node:child_process';
import { Failure } from './failure.mjs';

const isWindows = process.platform === 'win32';
const running = new Set();
let isStopping = false;

/** Starts a program that ends with us; its group gets our signals from stopAll, not from the terminal. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: !isWindows });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** Sends `signal` to a child and everything it started. */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (!isWindows) process.kill(-child.pid, signal);
    else spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Ends all children: asked first, killed after `graceMs`. Resolves when none is left. */
export async function stopAll(graceMs = 4_500) {
  isStopping = true;
  await Promise.all([...running].map((child) => stop(child, graceMs)));
}

/** Ends one child and its group. */
export async function stop(child, graceMs = 4_500) {
  const ended = new Promise((resolve) => child.once('close', resolve));
  if (running.has(child)) {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    await ended;
    clearTimeout(timer);
  }
  // What the child has started and not ended itself.
  signalGroup(child, 'SIGKILL');
}

/** Whether stopAll has been called: a child that ends now ends because of that. */
export const isStoppingAll = () => isStopping;

/**
 * Runs a program to its end.
 * @param {string[]} command program and arguments
 * @param {{ env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, isShown?: boolean, cwd?: string }} [options]
 *   `onLine` gets each line as it comes; `isShown` lets the program write to our terminal instead
 * @returns {Promise<{ status: number, output: string }>} output is stdout and stderr as they came
 */
export function run([program, ...args], { env, onLine, isShown = false, cwd } = {}) {
  const stdio = isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  const child = start(program, args, { stdio, cwd, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
      for (const line of text.split('\n')) if (line.trim()) onLine?.(line);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(new Failure(`${program} could not be started: ${error.message}`, 'Install it, or put it on the PATH.'));
    });
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

let onStop;

/** Makes Ctrl-C and SIGTERM end every child, then us with `status()`; again Ctrl-C kills at once. */
export function endWithChildren(status = () => 130) {
  if (onStop) return;
  onStop = async () => {
    if (isStopping) {
      for (const child of running) signalGroup(child, 'SIGKILL');
      return;
    }
    await stopAll();
    process.exit(status());
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, onStop);
  followParent(onStop);
}

/** npm may be killed without telling us; our parent is then another process. */
function followParent(onOrphaned) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && onOrphaned(), 500).unref();
}
