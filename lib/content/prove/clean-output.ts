/** Makes what a program or the go command printed fit to be recorded: without what changes from run to run and machine to machine. */

export type Places = {
  /** Absolute path of the content folder. */
  root: string;
  /** Absolute path of the folder for temporary files. */
  scratch: string;
};

const endOfDump = /^(exit status \d+|FAIL\b.*|ok\s.*|--- (FAIL|PASS).*)$/;
const goroutineHeader = /^goroutine \d+ (gp=\S+ m=\S+ (mp=\S+ )?)?\[.*\]:$/;
const raceRule = /^={18}$/;

/** Cleans as "Running" in docs/authoring.md says. Ends without a line break. */
export function cleanOutput(text: string, places: Places): string {
  const lines = withoutPaths(text.replaceAll('\r\n', '\n'), places)
    .split('\n')
    .map((line) => line.trimEnd());
  return renumberGoroutines(cleanRaces(cutDumps(lines)))
    .map(withoutAddresses)
    .map(withoutDurations)
    .map((line) => line.replace(/^(\s+testing\.go):\d+: /, '$1: '))
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}

/**
 * Paths of the course become short: a file its name, a package `course.example/<what stands in the lesson or exercise>`,
 * so that an output does not name the lesson. Names of temporary files lose their random number.
 */
function withoutPaths(text: string, { root, scratch }: Places): string {
  const inCourse = String.raw`units/[\w.-]+/[\w.-]+/(?:snippets|exercises/[\w.-]+)/`;
  return text
    .replaceAll(`${scratch}/`, '/tmp/')
    .replaceAll(scratch, '/tmp')
    .replace(/(\/tmp\/[\w./-]*?)\d{6,}/g, '$1')
    .replaceAll(`${root}/`, '')
    .replace(new RegExp(String.raw`(?:course\.example/)?${inCourse}(?:[\w.-]+/)*([\w.-]+\.go)\b`, 'g'), '$1')
    .replace(new RegExp(`course\\.example/${inCourse}`, 'g'), 'course.example/');
}

/** A panic or fatal error keeps its message and the first goroutine's first frame that is the course's own. */
function cutDumps(lines: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    kept.push(line);
    if (!goroutineHeader.test(line)) continue;
    const end = lines.findIndex((other, index) => index > at && endOfDump.test(other));
    const dump = lines.slice(at, end < 0 ? lines.length : end);
    kept.splice(-1, 1, ...firstOwnFrame(dump));
    at += dump.length - 1;
  }
  return kept;
}

/** The header of the first goroutine in `dump` that has a frame of the course, and that frame; else the first header. */
function firstOwnFrame(dump: string[]): string[] {
  let header = dump[0] ?? '';
  for (const [index, line] of dump.entries()) {
    if (goroutineHeader.test(line)) header = line;
    const place = dump[index + 1] ?? '';
    if (isOwnFunction(line) && place.startsWith('\t')) return [plainHeader(header), ...plainFrame(line, place)];
  }
  return [plainHeader(dump[0] ?? '')];
}

const isOwnFunction = (line: string) => /^\s*(main|course\.example\/[^\s(]*)\.\S/.test(line);
const plainHeader = (line: string) => line.replace(/ gp=\S+ m=\S+( mp=\S+)?/, '').replace(/, \d+ minutes/, '');
const plainFrame = (name: string, place: string) => [
  name.replace(/\([^()]*(\{[^()]*\}[^()]*)*\)$/, (args) => (args === '()' ? args : '(...)')),
  place.replace(/ \+0x[0-9a-f]+$/, ''),
];

/** In reports of the race detector only the course's own frames stay: line numbers inside Go change with its version. */
function cleanRaces(lines: string[]): string[] {
  const kept: string[] = [];
  let inRace = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === 'WARNING: DATA RACE') inRace = true;
    else if (raceRule.test(line)) inRace = false;
    const place = lines[at + 1] ?? '';
    if (inRace && /^ {2}\S.*\)$/.test(line) && /^ {6}\S/.test(place)) {
      if (isOwnFunction(line)) kept.push(...plainFrame(line, place));
      at++;
    } else kept.push(inRace ? line.replace(/ at 0x[0-9a-f]+/, '') : line);
  }
  return kept;
}

/** Goroutine 1 is main's and keeps its number; the others count from 2 in the order in which they appear. */
function renumberGoroutines(lines: string[]): string[] {
  const numbers = new Map([['1', '1']]);
  const isReport = lines.some((line) => goroutineHeader.test(line) || line === 'WARNING: DATA RACE');
  if (!isReport) return lines;
  return lines.map((line) =>
    line.replace(/\b(goroutine) (\d+)\b/gi, (_, word: string, number: string) => {
      if (!numbers.has(number)) numbers.set(number, String(numbers.size + 1));
      return `${word} ${numbers.get(number)}`;
    }),
  );
}

/** Addresses of today's machines have nine hex digits or more; a shorter number may well be what the program is about. */
const withoutAddresses = (line: string) => line.replace(/\b0x[0-9a-f]{9,16}\b/g, '0x…');

const withoutDurations = (line: string) =>
  line
    .replace(/^(\s*--- (?:PASS|FAIL|SKIP): .*) \(\d+\.\d+s\)$/, '$1')
    .replace(/^((?:ok|FAIL)\s+course\.example\/\S*)\s+(?:\d+\.\d+s|\(cached\))/, '$1');
