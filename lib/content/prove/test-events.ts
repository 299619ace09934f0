/** Reads what `go test -json` and `go build -json` print: which tests failed, what they said, which packages did not compile. */

type Event = {
  Action: string;
  Package?: string;
  ImportPath?: string;
  Test?: string;
  Output?: string;
  FailedBuild?: string;
};

export type TestRun = {
  /** 'broken': a package needed did not compile. */
  status: 'pass' | 'fail' | 'broken';
  /** All tests and subtests that ran. */
  tests: string[];
  failed: string[];
  /** The limit of `go test` ended it: a test hung, and did not say what it waited for. */
  timedOut: boolean;
  /** As `go test` without -v prints it: failing tests only. For 'broken', the compiler's messages. */
  text: string;
};

/** One result for each package import path. */
export function readTestEvents(json: string): Map<string, TestRun> {
  const builds = new Map<string, string>();
  const packages = new Map<string, Event[]>();
  for (const event of parseEvents(json)) {
    if (event.Action === 'build-output') {
      const path = event.ImportPath ?? '';
      builds.set(path, (builds.get(path) ?? '') + (event.Output ?? ''));
    } else if (event.Package) packages.set(event.Package, [...(packages.get(event.Package) ?? []), event]);
  }
  return new Map([...packages].map(([path, events]) => [path, testRun(events, builds)]));
}

/** What each package that did not compile made the compiler print, by import path. */
export function readBuildFailures(json: string): Map<string, string> {
  const printed = new Map<string, string>();
  const failed = new Set<string>();
  for (const { Action, ImportPath = '', Output = '' } of parseEvents(json)) {
    if (Action === 'build-output') printed.set(ImportPath, (printed.get(ImportPath) ?? '') + Output);
    if (Action === 'build-fail') failed.add(ImportPath);
  }
  return new Map([...printed].filter(([path]) => failed.has(path)));
}

function parseEvents(json: string): Event[] {
  return json.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return [];
    try {
      return [JSON.parse(line) as Event];
    } catch {
      return [];
    }
  });
}

function testRun(events: Event[], builds: Map<string, string>): TestRun {
  const last = events.findLast((event) => event.Test === undefined && ['pass', 'fail', 'skip'].includes(event.Action));
  if (last?.FailedBuild !== undefined) {
    return { status: 'broken', tests: [], failed: [], timedOut: false, text: builds.get(last.FailedBuild) ?? '' };
  }
  const tests = [...new Set(events.flatMap((event) => (event.Action === 'run' && event.Test ? [event.Test] : [])))];
  const ended = new Set(
    events.flatMap((event) => (/^(pass|skip)$/.test(event.Action) && event.Test ? [event.Test] : [])),
  );
  const status = last?.Action === 'fail' || !last ? 'fail' : 'pass';
  // a test that neither passed nor was skipped when the package failed is one that failed, hung or brought everything down
  const failed = status === 'fail' ? tests.filter((test) => !ended.has(test)) : [];
  const timedOut = events.some(({ Output }) => Output?.startsWith('panic: test timed out after '));
  return { status, tests, failed, timedOut, text: plainText(events, failed) };
}

const verdict = /^\s*--- (FAIL|PASS|SKIP): /;

/**
 * Puts the output of failing tests in the order of plain `go test`: what was printed past testing.T, the verdict,
 * what the test said, subtests indented.
 */
function plainText(events: Event[], failed: string[]): string {
  const outputs = new Map<string, string[]>();
  for (const { Action, Test = '', Output = '' } of events) {
    if (Action === 'output' && !/^=== /.test(Output)) outputs.set(Test, [...(outputs.get(Test) ?? []), Output]);
  }
  const parent = (test: string) => test.slice(0, Math.max(0, test.lastIndexOf('/')));
  const block = (test: string, depth: number): string => {
    const indent = '    '.repeat(depth);
    const lines = (outputs.get(test) ?? []).join('').replace(/\n$/, '').split('\n');
    const at = lines.findIndex((line) => verdict.test(line));
    const [before, after] = at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at + 1)];
    // t.Log indents by four, and what follows by eight; the race detector by two and six
    const isSaid = (line: string) => /^ {4}/.test(line) && !/^ {6}\S/.test(line);
    const printed = before.filter((line) => !isSaid(line));
    const said = [...(at < 0 ? [] : [(lines[at] ?? '').trim()]), ...before.filter(isSaid), ...after];
    const inner = failed.filter((other) => parent(other) === test).map((other) => block(other, depth + 1));
    const own = [...printed, ...said.map((line) => (line === '' ? '' : indent + line))];
    return [...own.map((line) => `${line}\n`), ...inner].join('');
  };
  const ofPackage = (outputs.get('') ?? []).filter((line) => line !== 'PASS\n').join('');
  const top = failed.filter((test) => !test.includes('/'));
  return top.map((test) => block(test, 0)).join('') + ofPackage;
}
