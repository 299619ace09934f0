/**
 * The tests of many variants in one program. Linking takes longer than anything else of a `go test`, and most of what is linked is the
 * same for all; so each variant gets copies of its packages under a name of their own, and each runs in a process of its own.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fromRoot } from '@/lib/content/files';
import type { Go } from '@/lib/go-toolchain';
import { runProcess } from '@/lib/launcher/run-process';
import type { Variant } from './overlay';
import { goFiles } from './packages';
import { commandWeight, packageFlags, programSeconds, raceEnv, raceFlags } from './running';
import type { Turns } from './take-turns';
import { readBuildFailures, readTestEvents, type TestRun } from './test-events';

type Where = { go: Go; root: string; scratch: string; turns: Turns; test2json: () => Promise<string> };
type Joined = { variant: Variant; tests: string[]; place: string };

/** Below the content root, in an overlay alone. */
const folder = 'joined';
const outputBytes = 4 << 20;

/**
 * Results of the variants that can be joined and whose packages compile. The others are for `go test` itself: those with a main or
 * an init of their own, with anything other than tests, and any that ends without a word.
 */
export async function runJoined(variants: Variant[], race: boolean, where: Where): Promise<Map<Variant, TestRun>> {
  const joined = variants.flatMap((variant, index) => {
    const tests = testsOf(variant);
    return tests === null ? [] : [{ variant, tests, place: `v${index}` }];
  });
  // Where little is linked, little is saved.
  if (joined.length < 3) return new Map();
  const built = await build(joined, race, where);
  if (!built) return new Map();
  const test2json = await where.test2json();
  const runs = built.joined.map(async ({ variant, place }) => {
    const run = await runOne(built.program, test2json, variant, place, where);
    return run && run.tests.length > 0 ? [[variant, run] as const] : [];
  });
  return new Map((await Promise.all(runs)).flat());
}

/** The names of its tests, or null where it has more than a joined program can hold. */
function testsOf({ exerciseDir, folder: variant }: Variant): string[] | null {
  const grade = goFiles(join(exerciseDir, 'grade'));
  const code = goFiles(resolve(exerciseDir, variant)).filter((file) => !file.endsWith('_test.go'));
  const texts = grade.map((file) => readFileSync(file, 'utf8'));
  const isSimple =
    code.length > 0 &&
    grade.every((file) => file.endsWith('_test.go')) &&
    texts.every((text) => /^package \w+_test$/m.test(text) && !/^func (TestMain|Fuzz|Benchmark|Example)/m.test(text)) &&
    // What runs before main would run in each of the others.
    [...texts, ...code.map((file) => readFileSync(file, 'utf8'))].every(
      (text) => !/^func (init|main)\(/m.test(text) && !/^\/\/go:/m.test(text) && !/^var .*\bgo func\b/m.test(text),
    );
  const tests = texts.flatMap((text) =>
    [...text.matchAll(/^func (Test\w*)\(\w+ \*testing\.T\)/gm)].map(([, name]) => name ?? ''),
  );
  return isSimple && tests.length > 0 ? tests : null;
}

async function build(
  all: Joined[],
  race: boolean,
  where: Where,
): Promise<{ program: string; joined: Joined[] } | null> {
  const { go, root, scratch, turns } = where;
  let joined = all;
  while (joined.length > 0) {
    const dir = mkdtempSync(join(scratch, 'joined-'));
    const program = join(dir, 'tests');
    const overlay = join(dir, 'overlay.json');
    writeFileSync(overlay, JSON.stringify({ Replace: overlayOf(joined, dir, root) }));
    const args = ['build', '-json', ...packageFlags, '-ldflags=-s -w', `-overlay=${overlay}`, ...raceFlags(race)];
    const ran = await turns(
      () => go.run([...args, '-o', program, `./${folder}`], { cwd: root, ...raceEnv(race) }),
      commandWeight,
    );
    if (ran.exitCode === 0) return { program, joined };
    const broken = [...readBuildFailures(ran.stdout).keys()];
    const left = joined.filter(({ place }) => !broken.some((path) => path.split('/').includes(place)));
    if (left.length === joined.length) return null;
    joined = left;
  }
  return null;
}

/** Every file of the joined program, and where it lies. */
function overlayOf(joined: Joined[], dir: string, root: string): Record<string, string> {
  const replace: Record<string, string> = {};
  const written = (name: string, text: string) => {
    const path = join(dir, name);
    mkdirSync(resolve(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  for (const { variant, place } of joined) {
    const { exerciseDir, folder: code } = variant;
    const [from, to] = [fromRoot(root, join(exerciseDir, 'solution')), `${folder}/${place}/solution`];
    for (const file of goFiles(resolve(exerciseDir, code)))
      if (!file.endsWith('_test.go')) replace[join(root, to, basename(file))] = file;
    for (const file of goFiles(join(exerciseDir, 'grade'))) {
      const text = readFileSync(file, 'utf8').replaceAll(`"course.example/${from}"`, `"course.example/${to}"`);
      // Messages name the file as go test does.
      const named = `//line ${basename(file)}:1\n${text}`;
      const name = basename(file).replace(/_test\.go$/, '_joined.go');
      replace[join(root, folder, place, 'grade', name)] = written(`${place}/${name}`, named);
    }
  }
  replace[join(root, folder, 'main.go')] = written('main.go', mainOf(joined));
  return replace;
}

const mainOf = (joined: Joined[]) => `package main

import (
	"os"
	"regexp"
	"testing"

${joined.map(({ place }) => `	${place} "course.example/${folder}/${place}/grade"`).join('\n')}
)

func main() {
	tests := map[string][]testing.InternalTest{
${joined
  .map(({ place, tests }) => `		"${place}": {${tests.map((name) => `{"${name}", ${place}.${name}}`).join(', ')}},`)
  .join('\n')}
	}[os.Getenv("VARIANT")]
	os.Unsetenv("VARIANT")
	testing.Main(regexp.MatchString, tests, nil, nil)
}
`;

/** The go command's own reader of what tests print. */
export async function buildTest2json({ go, root, scratch, turns }: Omit<Where, 'test2json'>): Promise<string> {
  const file = join(scratch, 'test2json');
  const ran = await turns(
    () => go.run(['build', ...packageFlags, '-o', file, 'cmd/test2json'], { cwd: root }),
    commandWeight,
  );
  if (ran.exitCode !== 0) throw new Error(`test2json cannot be built: ${ran.stderr}`);
  return file;
}

/** Null where it was stopped from outside. */
async function runOne(
  program: string,
  test2json: string,
  { exerciseDir }: Variant,
  place: string,
  { root, scratch, turns }: Where,
): Promise<TestRun | null> {
  const own = fromRoot(root, exerciseDir);
  const path = `course.example/${own}/grade`;
  const ran = await turns(() =>
    runProcess(test2json, ['-t', '-p', path, program, '-test.v=test2json', `-test.timeout=${programSeconds}s`], {
      cwd: join(exerciseDir, 'grade'),
      env: { TZ: 'UTC', TMPDIR: scratch, VARIANT: place },
      timeoutMs: (programSeconds + 5) * 1000,
      outputBytes,
    }),
  );
  // Who ends the process with 0 is unmasked by go test.
  const isCut = ran.exitCode === 0 && !ran.stdout.includes('"Output":"PASS\\n"');
  if (ran.stopped || isCut) return null;
  // The line with which go test ends what a package printed; and names as they are without the joining.
  const Output = `${ran.exitCode === 0 ? 'ok  ' : 'FAIL'}\t${path}\t0.01s\n`;
  const last = JSON.stringify({ Action: 'output', Package: path, Output });
  const printed = `${ran.stdout}${last}\n`.replaceAll(`${folder}/${place}/`, `${own}/`);
  return readTestEvents(printed).get(path) ?? null;
}
