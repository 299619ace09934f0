/** The child process in which learners' programs run: started ahead, replaced when it dies, never trusted. */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { starvedFactor } from '@/lib/core/verdict';
import { scratchRoot } from './scratch-root';

export type Limits = {
  /** Of the processor. */
  timeMs: number;
  /** Of 64 KiB. */
  memoryPages: number;
  outputBytes: number;
  reportCount: number;
  reportBytes: number;
  /** Of all of them together. */
  reportsBytes: number;
};

/** One pass over the tests: the harness gets the yield mode as its argument. */
export type Run = {
  args: string[];
  seed: number;
  /** Where it is recorded: the most that its trace may take, in characters of base64. */
  recordingBytes?: number;
};

export type RunMessage =
  | { type: 'report'; code: number; text: string }
  | { type: 'output'; fd: number; bytes: Uint8Array }
  /** This run passed, the next begins. */
  | { type: 'again'; run: number };

export type RunEnd = {
  /** exit: by itself; trap: WebAssembly refused to go on; stack: infinite recursion; lost: the child process died. */
  why: 'exit' | 'time' | 'memory' | 'output' | 'reports' | 'stack' | 'trap' | 'cancelled' | 'lost';
  exitCode: number | null;
  /** Which run ended it. */
  run: number;
  ms: number;
  memoryBytes: number;
  message: string;
};

type Pending = {
  program: string;
  onMessage(message: RunMessage): void;
  onEnd(end: RunEnd): void;
  watchdog: NodeJS.Timeout;
};
type FromChild = { type: 'ready' } | ({ id: number } & (RunMessage | ({ type: 'end' } & Partial<RunEnd>)));

/** How much longer than its own limit a run may take before the child counts as hung. */
const graceMs = 2_000;

export type Sandbox = {
  /**
   * Runs the WebAssembly program in a file below the scratch root. Never rejects: whatever happens is in the end's `why`. Aborting the
   * signal ends the run as cancelled.
   */
  run(
    program: string,
    runs: readonly Run[],
    limits: Limits,
    onMessage: (message: RunMessage) => void,
    signal?: AbortSignal,
  ): Promise<RunEnd>;
  /** Which of the system's fences stand around it. */
  fences: { network: boolean; files: boolean };
  close(): void;
};

/** `folder` has child.mjs. The first child starts at once. */
export function openSandbox(folder: string): Sandbox {
  const withoutNetwork = networkFence();
  // By a file: a program of three megabytes takes longer through the process's channel than it runs.
  const programs = mkdtempSync(join(scratchRoot(), 'go-routine-programs-'));
  const removePrograms = () => rmSync(programs, { recursive: true, force: true });
  process.once('exit', removePrograms);
  const permissions = permissionFlags([folder, programs]);
  const pending = new Map<number, Pending>();
  let child = start();
  let isClosed = false;
  let nextId = 1;

  function start(): ChildProcess {
    const childFile = join(/* turbopackIgnore: true */ folder, 'child.mjs');
    const nodeFlags = [...permissions, ...engineFlags];
    const started = fork(/* turbopackIgnore: true */ childFile, [], {
      ...(withoutNetwork
        ? { execPath: withoutNetwork.command, execArgv: [...withoutNetwork.args, process.execPath, ...nodeFlags] }
        : { execArgv: nodeFlags }),
      cwd: folder,
      env: { NODE_ENV: 'production' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    started.on('message', (message) => receive(message as FromChild));
    started.on('error', () => lost(started));
    started.on('exit', () => lost(started));
    // It must not keep the server from ending.
    started.unref();
    started.channel?.unref();
    return started;
  }

  function receive(message: FromChild): void {
    if (message.type === 'ready') return;
    const run = pending.get(message.id);
    if (!run) return;
    if (message.type !== 'end') {
      run.onMessage(message);
      return;
    }
    finish(message.id, { ...emptyEnd, ...message });
  }

  function finish(id: number, end: RunEnd): void {
    const run = pending.get(id);
    if (!run) return;
    pending.delete(id);
    clearTimeout(run.watchdog);
    rmSync(run.program, { force: true });
    run.onEnd(end);
  }

  /** All that ran in it is lost; a fresh child takes its place. */
  function lost(which: ChildProcess): void {
    if (which !== child) return;
    if (!isClosed) child = start();
    for (const id of [...pending.keys()]) finish(id, { ...emptyEnd, why: 'lost' });
  }

  return {
    fences: { network: withoutNetwork !== null, files: permissions.length > 0 },
    run: (file, runs, limits, onMessage, signal) =>
      new Promise((resolve) => {
        if (isClosed || signal?.aborted) {
          resolve({ ...emptyEnd, why: 'cancelled' });
          return;
        }
        const id = nextId++;
        const current = child;
        const program = join(programs, `${id}.wasm`);
        linkSync(file, program);
        const cancel = () => current.connected && current.send({ type: 'cancel', id });
        const longestMs = limits.timeMs * starvedFactor;
        const watchdog = setTimeout(() => current.kill('SIGKILL'), longestMs + graceMs);
        const onEnd = (end: RunEnd) => {
          signal?.removeEventListener('abort', cancel);
          resolve(end);
        };
        pending.set(id, { program, onMessage, onEnd, watchdog });
        signal?.addEventListener('abort', cancel, { once: true });
        current.send({ type: 'run', id, program, runs, limits, longestMs }, (error) => {
          if (error) finish(id, { ...emptyEnd, why: 'lost' });
        });
      }),
    close: () => {
      isClosed = true;
      child.kill('SIGKILL');
      for (const id of [...pending.keys()]) finish(id, { ...emptyEnd, why: 'cancelled' });
      process.off('exit', removePrograms);
      removePrograms();
    },
  };
}

/**
 * A program is new each time and mostly short: V8 would spend three times as long on optimising functions as on running them.
 * With a tenfold budget it optimises those of long loops alone; and it validates a function when that is called first, for most
 * of Go's runtime never is.
 */
const engineFlags = ['--max-old-space-size=256', '--wasm-tiering-budget=20000000', '--wasm-lazy-validation'];

const emptyEnd: RunEnd = { why: 'exit', exitCode: null, run: 0, ms: 0, memoryBytes: 0, message: '' };

/** Node's own fence: reads of these folders alone, threads, and no programs. */
function permissionFlags(folders: string[]): string[] {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const permission = major >= 23 ? '--permission' : '--experimental-permission';
  return [permission, ...folders.map((folder) => `--allow-fs-read=${folder}/*`), '--allow-worker', '--no-warnings'];
}

/** A network namespace of its own, where the system allows one to this user; Node's permissions do not stop connections. */
function networkFence(): { command: string; args: string[] } | null {
  const command = ['/usr/bin/unshare', '/bin/unshare'].find((path) => existsSync(path));
  if (!command) return null;
  const ways = process.getuid?.() === 0 ? [['--net'], ['--user', '--net']] : [['--user', '--net']];
  const args = ways.find(
    (way) => spawnSync(command, [...way, '/bin/true'], { stdio: 'ignore', timeout: 5_000 }).status === 0,
  );
  return args ? { command, args } : null;
}
