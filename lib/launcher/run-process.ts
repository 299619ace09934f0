/** Runs one program or tool with limits: time, output, and a process group of its own that is killed as a whole. */
import { runProcess as run } from './start-process.mjs';

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

export type RunProcess = (command: string, args: string[], limits: Limits) => Promise<Ran>;

/** Starts `command` without a shell. Rejects only when it cannot be started at all. From a large process: see launcher.ts. */
export const runProcess: RunProcess = run;
