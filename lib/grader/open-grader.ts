/** The grader of a process: tools, sandbox and line in one. */
import { join } from 'node:path';
import type { Program } from '@/lib/core/program';
import type { Verdict } from '@/lib/core/verdict';
import { openLauncher } from '@/lib/launcher/launcher';
import { type Grading, grade } from './grade';
import { Queue, type QueueLimits } from './queue';
import { type Recordable, type Recorded, type RecordOptions, record } from './record';
import { openSandbox, type Sandbox } from './sandbox';
import type { Tools } from './tools';

export type Grader = {
  /** Waits for a turn, then grades. Throws `too-many-requests` where too many wait. */
  grade(owner: string, program: Program, grading?: Grading): Promise<Verdict>;
  /** Waits for a turn, then records goroutines. Throws as `grade` does. */
  record(owner: string, subject: Recordable, options?: RecordOptions): Promise<Recorded>;
  fences: Sandbox['fences'];
  close(): void;
};

const usual: QueueLimits = { atOnce: 2, waiting: 40, waitingEach: 3 };

/** Below the project's folder: the sources of what grading builds, what runs in the child processes, and where what was built is kept. */
export const graderPlaces = (root: string) => ({
  sources: join(root, 'lib', 'grader', 'go'),
  sandbox: join(root, 'lib', 'grader', 'sandbox'),
  launcher: join(root, 'lib', 'launcher'),
  cacheDir: join(root, '.setup', 'grader'),
});

export function openGrader(tools: Tools, root: string, limits: QueueLimits = usual): Grader {
  const places = graderPlaces(root);
  const [sandbox, launcher] = [openSandbox(places.sandbox), openLauncher(places.launcher)];
  const queue = new Queue(limits);
  return {
    grade: (owner, program, grading = {}) =>
      queue.run(owner, () => grade({ tools, sandbox, launcher }, program, grading), grading.signal),
    record: (owner, subject, options = {}) =>
      queue.run(owner, () => record({ tools, sandbox, launcher }, subject, options), options.signal),
    fences: sandbox.fences,
    close: () => {
      sandbox.close();
      launcher.close();
    },
  };
}
