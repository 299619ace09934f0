/** What a reader sees of a source file: the whole of it, or a region, without the marker lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeReference } from '@/lib/core/course-format';
import type { Problem } from './problem';

const marker = /^\s*(?:\/\/|#) (?:region: ?(.*?)|(endregion))\s*$/;

/**
 * The lines of `file` in `dir`, without common indentation and without empty lines around them. The parts of a region that
 * stands several times are joined by an empty line. On failure a Problem whose `file` is the given one: relative to `dir`.
 */
export function listing(dir: string, { file, region }: CodeReference): { lines: string[] } | Problem {
  let text: string;
  try {
    text = readFileSync(join(dir, file), 'utf8');
  } catch {
    return { file, message: `the file ${file} is not there`, cure: 'Create it, or correct the path.' };
  }
  return listingOf(text, file, region);
}

/** The lines of a listing that the check has seen. */
export function linesOf(dir: string, file: string, region?: string): string[] {
  const shown = listing(dir, region ? { file, region } : { file });
  if ('message' in shown) throw new Error(`${dir}/${file}: ${shown.message}`);
  return shown.lines;
}

export function listingOf(text: string, file: string, region?: string): { lines: string[] } | Problem {
  const shown: string[] = [];
  const parts = new Map<string, string[][]>();
  const open: { name: string; line: number; lines: string[] }[] = [];
  const lines = text.replaceAll('\r\n', '\n').split('\n');

  for (const [index, line] of lines.entries()) {
    const match = marker.exec(line);
    if (!match) {
      shown.push(line);
      for (const part of open) part.lines.push(line);
      continue;
    }
    const name = match[1];
    if (name !== undefined) {
      if (!name) {
        return { file, line: index + 1, message: 'this region has no name', cure: 'Write "// region: name".' };
      }
      open.push({ name, line: index + 1, lines: [] });
      continue;
    }
    const closed = open.pop();
    if (!closed) {
      return {
        file,
        line: index + 1,
        message: 'an "// endregion" without a region',
        cure: 'Put "// region: name" above it, or remove it.',
      };
    }
    parts.set(closed.name, [...(parts.get(closed.name) ?? []), closed.lines]);
  }
  const left = open.pop();
  if (left) {
    return {
      file,
      line: left.line,
      message: `the region "${left.name}" never ends`,
      cure: 'Put "// endregion" after its last line.',
    };
  }

  const chosen = region === undefined ? [shown] : parts.get(region);
  if (!chosen) {
    const known = [...parts.keys()].join(', ');
    return {
      file,
      message: `${file} has no region "${region}"`,
      cure: known
        ? `It has ${known}: use one of them, or mark the lines with "// region: ${region}" and "// endregion".`
        : `Mark the lines with "// region: ${region}" and "// endregion".`,
    };
  }
  const joined = chosen
    .map(tidy)
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  if (joined.length === 0) {
    return { file, message: `${region ? `the region "${region}"` : file} is empty`, cure: 'Put the code there.' };
  }
  return { lines: joined };
}

const tagged = /^(.*)\0(\d+)$/s;

/** By the number of a line in the file, the number that it has in the listing. Empty lines have none. */
export function shownNumbers(text: string, region?: string): Map<number, number> {
  const lines = text
    .split('\n')
    .map((line, index) => (line.trim() === '' || marker.test(line) ? line : `${line}\0${index + 1}`));
  const shown = listingOf(lines.join('\n'), '', region);
  if ('message' in shown) throw new Error(shown.message);
  return new Map(
    shown.lines.flatMap((line, index) => {
      const number = tagged.exec(line)?.[2];
      return number ? [[Number(number), index + 1] as const] : [];
    }),
  );
}

/** The numbers (from 1) of the lines whose trimmed text is the trimmed `text`. */
export function linesThatSay(lines: string[], text: string): number[] {
  const wanted = text.trim();
  return lines.flatMap((line, index) => (line.trim() === wanted ? [index + 1] : []));
}

/** How deep a line stands, in tabs. */
export function depthOf(line: string): number {
  return line.trim() === '' ? 0 : (/^\t*/.exec(line)?.[0].length ?? 0);
}

/** Without common indentation, trailing space, empty lines around it and the double empty lines that markers leave. */
function tidy(lines: string[]): string[] {
  const trimmed = lines.map((line) => line.trimEnd());
  const indents = trimmed.filter((line) => line !== '').map((line) => /^[\t ]*/.exec(line)?.[0] ?? '');
  let common = indents[0] ?? '';
  for (const indent of indents) while (!indent.startsWith(common)) common = common.slice(0, -1);
  const dedented = trimmed.map((line) => line.slice(common.length));
  const single = dedented.filter((line, index) => line !== '' || dedented[index - 1] !== '');
  const first = single.findIndex((line) => line !== '');
  return first < 0 ? [] : single.slice(first, single.at(-1) === '' ? -1 : undefined);
}
