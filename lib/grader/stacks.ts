/** Reads goroutine stacks as the runtime prints them, and keeps what is the learner's. */
import type { SourceFile } from '@/lib/core/program';
import type { Goroutine, Place } from '@/lib/core/verdict';

type Learner = {
  /** Of their package: its frames are theirs. */
  importPath: string;
  files: readonly SourceFile[];
};

export function goroutinesIn(text: string, learner: Learner): Goroutine[] {
  return (
    text
      .split(/\n\n+/)
      .map((block) => goroutineOf(block.trim(), learner))
      // Without a frame of the learner's it is the harness's own.
      .filter(
        (goroutine): goroutine is Goroutine => goroutine !== null && (goroutine.at ?? goroutine.startedAt) !== null,
      )
  );
}

function goroutineOf(block: string, { importPath, files }: Learner): Goroutine | null {
  const lines = block.split('\n');
  const [, state] = /^goroutine \d+(?: gp=\S+ m=\S+(?: mp=\S+)?)? \[([^\],]+)/.exec(lines[0] ?? '') ?? [];
  if (!state) return null;
  let at: Place | null = null;
  let inFunction: string | null = null;
  let outermost: Place | null = null;
  let startedAt: Place | null = null;
  for (let i = 1; i + 1 < lines.length; i++) {
    const name = lines[i] ?? '';
    if (/^\s/.test(name)) continue;
    const place = placeOf(lines[i + 1] ?? '');
    const created = /^created by (.+?)(?: in goroutine \d+)?$/.exec(name)?.[1];
    if (created !== undefined) {
      if (created.startsWith(`${importPath}.`)) startedAt = place;
      else if (created.endsWith(').Go')) startedAt = goCallAround(outermost, files);
    } else if (name.startsWith(`${importPath}.`)) {
      outermost = place;
      if (at === null) {
        at = place;
        inFunction = functionName(name, importPath);
      }
    }
  }
  return { state: state.replace(' (durable)', ''), function: inFunction, at, startedAt };
}

/**
 * The line of the call of a WaitGroup's or errgroup's Go in whose function literal `inside` lies: such a goroutine is started by their
 * code, and the stack does not say who called it. Null where it runs a function that is declared elsewhere.
 */
function goCallAround(inside: Place | null, files: readonly SourceFile[]): Place | null {
  const text = files.find(({ name }) => name === inside?.file)?.text;
  if (!inside || text === undefined) return null;
  const lines = text
    .split('\n')
    .slice(0, inside.line - 1)
    .map(withoutTexts);
  let closed = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    for (let column = line.length - 1; column >= 0; column--) {
      if (line[column] === ')') closed++;
      else if (line[column] === '(' && closed > 0) closed--;
      else if (line[column] === '(' && /\.Go$/.test(line.slice(0, column)))
        return { file: inside.file, line: index + 1 };
    }
  }
  return null;
}

/** Parentheses in comments and texts are none. */
const withoutTexts = (line: string) => line.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)+'|\/\/.*/g, '');

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
