/** Reads goroutine stacks as the runtime prints them, and keeps what is the learner's. */
import type { Goroutine, Place } from '@/lib/core/verdict';

/** `importPath` of the learner's package: its frames are theirs. */
export function goroutinesIn(text: string, importPath: string): Goroutine[] {
  return (
    text
      .split(/\n\n+/)
      .map((block) => goroutineOf(block.trim(), importPath))
      // Without a frame of the learner's it is the harness's own.
      .filter(
        (goroutine): goroutine is Goroutine => goroutine !== null && (goroutine.at ?? goroutine.startedAt) !== null,
      )
  );
}

function goroutineOf(block: string, importPath: string): Goroutine | null {
  const lines = block.split('\n');
  const [, state] = /^goroutine \d+(?: gp=\S+ m=\S+(?: mp=\S+)?)? \[([^\],]+)/.exec(lines[0] ?? '') ?? [];
  if (!state) return null;
  let at: Place | null = null;
  let inFunction: string | null = null;
  let startedAt: Place | null = null;
  for (let i = 1; i + 1 < lines.length; i++) {
    const name = lines[i] ?? '';
    if (/^\s/.test(name)) continue;
    const place = placeOf(lines[i + 1] ?? '');
    const created = /^created by (.+?)(?: in goroutine \d+)?$/.exec(name)?.[1];
    if (created !== undefined) {
      if (created.startsWith(`${importPath}.`)) startedAt = place;
    } else if (at === null && name.startsWith(`${importPath}.`)) {
      at = place;
      inFunction = functionName(name, importPath);
    }
  }
  return { state: state.replace(' (durable)', ''), function: inFunction, at, startedAt };
}

/** "course.example/x.(*Pool).Close.func1(0xc000…)" as "(*Pool).Close". */
function functionName(frame: string, importPath: string): string {
  return frame
    .slice(importPath.length + 1)
    .replace(/\([^()]*\)$/, '')
    .replace(/(\.func\d+|\.\d+|\.gowrap\d+|\[\.\.\.\])+$/, '');
}

function placeOf(line: string): Place | null {
  const [, file, number] = /^\s+(?:.*\/)?([\w.-]+\.go):(\d+)/.exec(line) ?? [];
  return file ? { file, line: Number(number) } : null;
}
