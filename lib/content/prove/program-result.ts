/** What a run amounts to, in one line or few, as "Results" in docs/authoring.md writes it: the key of predict exercises. */
import type { Ran } from '@/lib/launcher/run-process';
import type { TestRun } from './test-events';

/** The result of a run of a program: its output, and how it ended unless it ended well. */
export function resultOfRun({ stdout, stderr, exitCode }: Ran): string {
  const printed = stdout
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  const ending = endingOf(stderr, exitCode);
  return [printed, ending].filter((part) => part !== '').join(' | ');
}

/** The result of `go build`, from what it printed; nothing printed means that it built. */
export function resultOfBuild(printed: string): string {
  const message = firstMessage(printed);
  return message === undefined ? 'ok' : `compile error: ${message}`;
}

/** The result of `go vet`, from what it printed. */
export function resultOfVet(printed: string): string {
  const message = firstMessage(printed);
  return message === undefined ? 'ok' : `vet: ${message}`;
}

/** The result of `go test`: the failing tests by name, without their subtests. */
export function resultOfTests({ status, failed, text }: TestRun): string {
  if (status === 'pass') return 'ok';
  return status === 'broken' ? resultOfBuild(text) : `FAIL: ${failed.filter((name) => !name.includes('/')).join(', ')}`;
}

function endingOf(stderr: string, exitCode: number | null): string {
  if (exitCode === 0) return '';
  if (/^fatal error: all goroutines are asleep - deadlock!/m.test(stderr)) return 'deadlock';
  if (/^WARNING: DATA RACE$/m.test(stderr)) return 'data race';
  const panic = /^panic: ([\s\S]*?)(?:\n\n|\n\[signal |$(?![\s\S]))/m.exec(stderr);
  if (panic?.[1] !== undefined && exitCode === 2) {
    return `panic: ${panic[1]
      .replace(/ \[recovered(, repanicked)?\]/g, '')
      .replace(/\s+/g, ' ')
      .trim()}`;
  }
  return `exit status ${exitCode ?? 'unknown'}`;
}

/** The first message of a tool that prints `file.go:line:column: message`, without the position. */
function firstMessage(printed: string): string | undefined {
  for (const line of printed.split('\n')) {
    const [, message] = /^(?:vet: )?\S+\.go:\d+(?::\d+)?: (.+)$/.exec(line.trim()) ?? [];
    if (message) return message;
  }
  // errors without a position, such as an import cycle or a missing package
  return printed
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#'));
}
