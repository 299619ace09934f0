/** Runs one program or tool with limits: time, output, and a process group of its own that is killed as a whole. */
import { spawn } from 'node:child_process';

const running = new Set();
process.on('exit', () => {
  for (const child of running) killGroup(child);
});

/**
 * Starts `command` without a shell. Rejects only when it cannot be started at all.
 * @param {string} command
 * @param {string[]} args
 * @param {import('./run-process').Limits} limits
 * @returns {Promise<import('./run-process').Ran>}
 */
export function runProcess(command, args, limits) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: limits.cwd,
      env: limits.env,
      stdio: [limits.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      // a group of its own, so that what it starts dies with it
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    running.add(child);
    void limits.input?.then((text) => (text === null ? killGroup(child) : child.stdin?.end(text)));
    // it may end before it has read anything
    child.stdin?.on('error', () => {});
    const chunks = { stdout: [], stderr: [] };
    let bytes = 0;
    let stopped;
    const stop = (why) => {
      stopped ??= why;
      killGroup(child);
    };
    const timer = setTimeout(() => stop('time'), limits.timeoutMs);
    const abort = () => stop('time');
    if (limits.signal?.aborted) abort();
    limits.signal?.addEventListener('abort', abort, { once: true });
    for (const name of ['stdout', 'stderr']) {
      child[name]?.on('data', (chunk) => {
        const room = limits.outputBytes - bytes;
        bytes += chunk.length;
        if (room > 0) chunks[name].push(chunk.subarray(0, room));
        if (bytes > limits.outputBytes) stop('output');
      });
    }
    const finish = () => {
      clearTimeout(timer);
      limits.signal?.removeEventListener('abort', abort);
      running.delete(child);
    };
    child.on('error', (error) => {
      finish();
      reject(error);
    });
    child.on('exit', () => killGroup(child));
    child.on('close', (exitCode) => {
      finish();
      const text = (name) => Buffer.concat(chunks[name]).toString('utf8').replaceAll('\r\n', '\n');
      resolve({ stdout: text('stdout'), stderr: text('stderr'), exitCode, ...(stopped ? { stopped } : {}) });
    });
  });
}

function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // already gone
  }
}
