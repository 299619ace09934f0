// Owns starting our own TypeScript as another process, for tests of what happens between processes.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectRoot } from '@/tests/support/database';

export type Child = {
  process: ChildProcess;
  /** Each line it has printed so far. */
  lines: string[];
  /** Resolves at the first line, rejects when it ends without one. */
  firstLine: Promise<string>;
  /** Resolves when it has ended and all it printed is in `lines`. */
  ended: Promise<{ code: number | null; errors: string }>;
};

/** Runs a script of tests/support as the product runs its own. */
export function startChild(script: string, ...args: string[]): Child {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', `tests/support/${script}`, ...args],
    { cwd: projectRoot, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, errors }));
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    reader.once('line', resolve);
    child.once('close', () => reject(new Error(`${script} printed nothing:\n${errors}`)));
  });
  firstLine.catch(() => {});
  return { process: child, lines, firstLine, ended };
}
