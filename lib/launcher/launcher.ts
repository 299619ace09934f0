/**
 * Starts programs from a small process. To start one, the system copies the tables of the starting process's memory: that takes a server of
 * 300 MB six milliseconds, in which it serves nobody, and a small process less than one.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Limits, Ran, RunProcess } from './run-process';

export type Launcher = {
  /** As `runProcess`. Where the small process dies, a fresh one starts the program once more. */
  run: RunProcess;
  close(): void;
};

type Job = {
  request: { command: string; args: string[]; limits: Omit<Limits, 'signal' | 'input'>; hasInput: boolean };
  /** Once it is there. */
  input?: { text: string | null };
  isLast: boolean;
  watchdog?: NodeJS.Timeout;
  resolve(ran: Ran): void;
  reject(error: Error): void;
};
type Answer = { id: number; ran?: Ran; error?: string };

/** How much longer than its own limit a program may take before the small process counts as hung. */
const graceMs = 5_000;
const nodeFlags = ['--max-old-space-size=64', '--no-warnings'];

/** `folder` has child.mjs. The process starts at once. */
export function openLauncher(folder: string): Launcher {
  const jobs = new Map<number, Job>();
  let isClosed = false;
  let nextId = 1;
  let child = start();

  function start(): ChildProcess {
    const started = fork(/* turbopackIgnore: true */ join(/* turbopackIgnore: true */ folder, 'child.mjs'), [], {
      execArgv: nodeFlags,
      cwd: folder,
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    started.on('message', (answer) => receive(answer as Answer));
    started.on('error', () => lost(started));
    started.on('exit', () => lost(started));
    // It must not keep the server from ending.
    started.unref();
    started.channel?.unref();
    return started;
  }

  function send(id: number, job: Job): void {
    const current = child;
    clearTimeout(job.watchdog);
    job.watchdog = setTimeout(() => current.kill('SIGKILL'), job.request.limits.timeoutMs + graceMs);
    tell({ type: 'run', id, ...job.request });
    if (job.input) tell({ type: 'input', id, ...job.input });
  }

  /** What does not arrive is sent again to the next process. */
  function tell(message: object): void {
    if (child.connected) child.send(message, () => {});
  }

  function receive({ id, ran, error }: Answer): void {
    const job = jobs.get(id);
    if (ran) job?.resolve(ran);
    else job?.reject(new Error(error));
  }

  /** All that it had started is lost; a fresh process takes its place. */
  function lost(which: ChildProcess): void {
    if (which !== child || isClosed) return;
    child = start();
    for (const [id, job] of jobs) {
      if (job.isLast) job.reject(new Error('the process that starts programs has died'));
      else send(id, Object.assign(job, { isLast: true }));
    }
  }

  return {
    run: (command, args, { signal, input, ...limits }) => {
      const id = nextId++;
      const abort = () => tell({ type: 'abort', id });
      return new Promise<Ran>((resolve, reject) => {
        if (isClosed) throw new Error('nothing is started any more');
        const request = { command, args, limits, hasInput: input !== undefined };
        const job: Job = { request, isLast: false, resolve, reject };
        jobs.set(id, job);
        send(id, job);
        void input?.then((text) => {
          job.input = { text };
          tell({ type: 'input', id, text });
        });
        if (signal?.aborted) abort();
        signal?.addEventListener('abort', abort, { once: true });
      }).finally(() => {
        signal?.removeEventListener('abort', abort);
        clearTimeout(jobs.get(id)?.watchdog);
        jobs.delete(id);
      });
    },
    close: () => {
      isClosed = true;
      // It ends what it has started.
      if (child.connected) child.disconnect();
      for (const { reject } of jobs.values()) reject(new Error('nothing is started any more'));
    },
  };
}
