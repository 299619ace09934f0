/** Runs one program or tool with limits: time, output, and a process group of its own that is killed as a whole. */
import { type ChildProcess, spawn } from 'node:child_process';

export type Ran = {
  stdout: string;
  stderr: string;
  /** null where a signal ended it. */
  exitCode: number | null;
  /** Which limit ended it, if one did. */
  stopped?: 'time' | 'output';
};

export type Limits = {
  cwd: string;
  env: Record<string, string>;
  timeoutMs: number;
  outputBytes: number;
  /** Ends it from outside; it counts as stopped by time then. */
  signal?: AbortSignal;
  /** Written to it once it is there, which ends its input; null ends the program. Without it there is no input. */
  input?: Promise<string | null>;
};

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) killGroup(child);
});

/** Starts `command` without a shell. Rejects only when it cannot be started at all. */
export function runProcess(command: string, args: string[], limits: Limits): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: limits.cwd,
      // Next's type of the environment demands NODE_ENV; a Go program gets nothing of the kind
      env: limits.env as NodeJS.ProcessEnv,
      stdio: [limits.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      // a group of its own, so that what it starts dies with it
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    running.add(child);
    void limits.input?.then((text) => (text === null ? killGroup(child) : child.stdin?.end(text)));
    // it may end before it has read anything
    child.stdin?.on('error', () => {});
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let bytes = 0;
    let stopped: Ran['stopped'];
    const stop = (why: Ran['stopped']) => {
      stopped ??= why;
      killGroup(child);
    };
    const timer = setTimeout(() => stop('time'), limits.timeoutMs);
    const abort = () => stop('time');
    if (limits.signal?.aborted) abort();
    limits.signal?.addEventListener('abort', abort, { once: true });
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.on('data', (chunk: Buffer) => {
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
      const text = (name: keyof typeof chunks) => Buffer.concat(chunks[name]).toString('utf8').replaceAll('\r\n', '\n');
      resolve({ stdout: text('stdout'), stderr: text('stderr'), exitCode, ...(stopped ? { stopped } : {}) });
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // already gone
  }
}
