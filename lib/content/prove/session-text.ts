/** What a command of a session printed: cleaned, cut, compared with what it must hold, and found again in a transcript. */
import type { Go } from '@/lib/go-toolchain';

/** Where the copy of the folder seems to stand. */
const seemingHome = '/home/gopher';

/** `clean` does what is done to every recorded output. */
export function cleanSession(text: string, home: string, go: Go, clean: (text: string) => string): string {
  const { GOMODCACHE = '', GOCACHE = '' } = go.env;
  const known: [string, string][] = [
    [home, seemingHome],
    [GOMODCACHE, `${seemingHome}/go/pkg/mod`],
    [GOCACHE, `${seemingHome}/.cache/go-build`],
    [go.goRoot, '/usr/local/go'],
  ];
  const moved = known.reduce((before, [from, to]) => (from === '' ? before : before.replaceAll(from, to)), text);
  return (
    clean(moved)
      .replace(/^((?:ok|FAIL)\s+\S+)\s+(?:\d+\.\d+s|\(cached\))/gm, '$1')
      // numbers stand in columns of their own width already, and with tabs a line is wider than the page
      .replace(/^Benchmark.*/gm, (line) => line.replaceAll('\t', ' '))
      // modules are fetched at once, and told of in any order
      .replace(/^go: downloading .+(?:\ngo: downloading .+)*/gm, (block) => block.split('\n').sort().join('\n'))
  );
}

/** What stands below each of `heads` in a transcript; undefined where it does not follow. */
export function splitTranscript(text: string, heads: string[]): (string | undefined)[] {
  const lines = text.replace(/\n$/, '').split('\n');
  let from = 0;
  const places = heads.map((head) => {
    const at = lines.indexOf(head, from);
    if (at >= 0) from = at + 1;
    return at;
  });
  return places.map((at, index) => {
    const next = places.slice(index + 1).find((other) => other >= 0) ?? lines.length;
    return at < 0 ? undefined : lines.slice(at + 1, next).join('\n');
  });
}

/** What is cut out is told by a line with three dots. */
export function onlyLines(text: string, pattern: RegExp): string {
  const lines = text.split('\n').map((line) => (pattern.test(line) ? line : '…'));
  return lines.filter((line, index) => line !== '…' || lines[index - 1] !== '…').join('\n');
}

/** The regular expression in /…/, as text; undefined for a plain text. */
export const patternOf = (part: string): string | undefined => /^\/(.+)\/$/.exec(part)?.[1];

export function holds(text: string, part: string): boolean {
  const pattern = patternOf(part);
  return pattern === undefined ? text.includes(part) : new RegExp(pattern, 'm').test(text);
}

export function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
