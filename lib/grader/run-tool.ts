/** Runs one of Go's tools on what a learner wrote: an empty environment, limits on time, memory and files. */
import { existsSync } from 'node:fs';
import type { Launcher } from '@/lib/launcher/launcher';
import type { Ran } from '@/lib/launcher/run-process';

/** By the clock; on a quiet machine the limit of the processor's time comes first. */
export const toolTimeMs = 9_000;
export const toolMemoryBytes = 2 * 2 ** 30;
const prlimit = ['/usr/bin/prlimit', '/bin/prlimit'].find((path) => existsSync(path));
const limits = [`--as=${toolMemoryBytes}`, '--cpu=4:8', `--fsize=${64 << 20}`, '--nofile=256', '--core=0'];

export type ToolPlace = {
  cwd: string;
  scratch: string;
  goRoot: string;
  signal: AbortSignal | undefined;
  outputBytes?: number;
  timeoutMs?: number;
  env?: Record<string, string>;
  input?: Promise<string | null>;
};

export function runTool(
  launcher: Launcher,
  command: string,
  args: readonly string[],
  { cwd, scratch, goRoot, signal, outputBytes = 64 << 10, timeoutMs = toolTimeMs, env = {}, input }: ToolPlace,
): Promise<Ran> {
  const [program, all] = prlimit ? [prlimit, [...limits, command, ...args]] : [command, [...args]];
  return launcher.run(program, all, {
    cwd,
    env: {
      ...{ GOOS: 'wasip1', GOARCH: 'wasm', GOROOT: goRoot, PWD: cwd, TMPDIR: scratch },
      // These programs live for a tenth of a second: collecting garbage would take longer than it saves.
      ...{ GOGC: 'off', GOMEMLIMIT: '512MiB' },
      // What they do on a second core takes longer than it saves, and that core has others to serve.
      GOMAXPROCS: '1',
      ...env,
    },
    ...{ timeoutMs, outputBytes },
    ...(signal ? { signal } : {}),
    ...(input === undefined ? {} : { input }),
  });
}

export const textOf = ({ stdout, stderr }: Ran) => `${stdout}${stderr}`.trim();

/** Which limit ended a tool; null where it ended by itself. */
export function stoppedBy(ran: Ran): 'time' | 'memory' | null {
  if (ran.stopped === 'time' || ran.stderr.includes('SIGXCPU: cpu limit exceeded')) return 'time';
  const isOut = ran.exitCode !== 0 && /out of memory|cannot allocate memory|mmap.*failed/i.test(textOf(ran));
  return ran.exitCode === null || isOut ? 'memory' : null;
}
