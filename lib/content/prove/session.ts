/** Sessions of tools: runs the commands of a session.yaml in a copy of its folder, and writes down what a reader would see in a terminal. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entriesIn, fromRoot, sessionFile, textOf } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import { readYaml } from '@/lib/content/yaml-file';
import { runModeSchema } from '@/lib/core/course-format';
import { type SessionCommand, sessionSchema } from '@/lib/core/session-format';
import type { Go } from '@/lib/go-toolchain';
import { type Ran, runProcess } from '@/lib/launcher/run-process';
import { writeFileProxy } from './file-proxy';
import { hasModule } from './packages';
import { commandWeight, programBytes, programsAtOnce, raceEnv, Unfit } from './running';
import { cleanSession, holds, isPattern, onlyLines, patternOf, splitTranscript } from './session-text';
import type { SessionTools } from './session-tools';
import { commandWords, type Words } from './session-words';
import type { Turns } from './take-turns';

const commandSeconds = 60;
const plainPrograms = ['cat', 'ls', 'diff'];

export type SessionPlaces = {
  go: Go;
  root: string;
  scratch: string;
  turns: Turns;
  tools: SessionTools;
  clean: (text: string) => string;
  needRace: (race: boolean) => Promise<void>;
};

type Step = SessionCommand & Words & { line: number | undefined };

/**
 * The transcript of the session in `dir`. What a command with `holds` printed is taken from `recorded`, an earlier transcript, where both
 * hold what they must: so two transcripts differ only in what may not. Throws Unfit with what is wrong.
 */
export async function runSession(dir: string, recorded: string | undefined, places: SessionPlaces): Promise<string> {
  const { root, scratch, go, turns, clean, needRace } = places;
  const file = fromRoot(root, join(dir, sessionFile));
  const steps = readSteps(dir, file, places);
  await needRace(steps.some(({ words }) => words.includes('-race')));

  const home = mkdtempSync(join(scratch, 'session-'));
  const work = copyFolder(dir, home, root);
  const env = environmentOf(dir, home, places);
  const plain = (text: string) => cleanSession(text, home, go, clean);
  const shown = steps.filter(({ hidden }) => !hidden);
  const before = splitTranscript(recorded ?? '', shown.map(headOf));
  const transcript: string[] = [];
  for (const step of steps) {
    const at = { file, line: step.line };
    const program = await programOf(step.words[0] ?? '', work, places, at);
    const race = raceEnv(step.words.includes('-race')).env ?? {};
    // what is measured shares the machine with nothing
    const weight = step.words.some((word) => word.startsWith('-bench')) ? programsAtOnce : commandWeight;
    const ran = await turns(() => run(program, step, work, { ...env, ...race, ...step.env }), weight);
    const text = plain(ran.stdout);
    if (ran.stopped) throw new Unfit(stoppedProblem(step, ran.stopped, at));
    if (ran.exitCode !== step.exits) throw new Unfit(exitProblem(step, ran.exitCode, text, at));
    const kept = step.shows === undefined ? text : onlyLines(text, new RegExp(step.shows));
    const lacks = step.holds.find((part) => !holds(kept, part));
    if (lacks !== undefined) {
      const message = `what \`${step.run}\` prints does not hold ${lacks}: "${firstLine(kept)}"`;
      throw new Unfit({ ...at, message, cure: 'Correct the program, or "holds".' });
    }
    if (step.hidden) continue;
    const was = before[shown.indexOf(step)];
    const isKept = step.holds.length > 0 && was !== undefined && step.holds.every((part) => holds(was, part));
    const printed = isKept ? was : kept;
    transcript.push(headOf(step), ...(printed === '' ? [] : [printed]));
  }
  return transcript.join('\n');
}

function readSteps(dir: string, file: string, { tools }: SessionPlaces): Step[] {
  const source = textOf(join(dir, sessionFile));
  if (source === undefined) {
    const cure = 'Write one with the commands; "Sessions of tools" in docs/authoring.md shows how.';
    throw new Unfit({ file, message: 'there is no session.yaml', cure });
  }
  const { value, problems, lineOf } = readYaml(sessionSchema, source, file);
  if (!value) throw new Unfit(...problems);
  const wrong: Problem[] = [];
  const steps = value.commands.flatMap((command, index): Step[] => {
    const line = lineOf(['commands', index]);
    const at = { file, ...(line === undefined ? {} : { line }) };
    const split = commandWords(command.run);
    if ('message' in split) wrong.push({ ...at, ...split });
    else if (!isAllowed(split.words[0] ?? '', tools)) {
      const known = ['go', 'gofmt', ...plainPrograms, ...tools.names].join(', ');
      const cure = `Use one of ${known}, or ./name for a program that an earlier command built.`;
      wrong.push({ ...at, message: `a session does not run "${split.words[0]}"`, cure });
    }
    for (const pattern of [command.shows, ...command.holds.map(patternOf)]) {
      if (pattern === undefined || isPattern(pattern)) continue;
      wrong.push({ ...at, message: `"${pattern}" is no regular expression`, cure: 'Correct it.' });
    }
    return 'message' in split ? [] : [{ ...command, ...split, line }];
  });
  if (wrong.length > 0) throw new Unfit(...wrong);
  return steps;
}

const isAllowed = (name: string, { names }: SessionTools) =>
  /^\.\/[\w.-]+$/.test(name) || ['go', 'gofmt', ...plainPrograms, ...names].includes(name);

/** Without what was recorded of it, and with a go.mod where it is a package of the course. */
function copyFolder(dir: string, home: string, root: string): string {
  const work = join(home, basename(dir));
  const left = [sessionFile, 'proxy', 'lanes.json', ...runModeSchema.options.map((mode) => `${mode}.txt`)];
  mkdirSync(join(home, 'tmp'));
  cpSync(dir, work, { recursive: true, filter: (from) => !left.some((name) => from === join(dir, name)) });
  if (hasModule(dir)) return work;
  const module = `module course.example/${fromRoot(root, dir)}`;
  writeFileSync(join(work, 'go.mod'), (textOf(join(root, 'go.mod')) ?? '').replace(/^module .*$/m, module));
  const sums = textOf(join(root, 'go.sum'));
  if (sums !== undefined) writeFileSync(join(work, 'go.sum'), sums);
  return work;
}

function environmentOf(dir: string, home: string, { go, root, tools }: SessionPlaces): Record<string, string> {
  const { GODEBUG: _, ...base } = go.env;
  const tmp = join(home, 'tmp');
  const env = {
    ...base,
    ...{
      HOME: home,
      TMPDIR: tmp,
      GOTMPDIR: tmp,
      GOPATH: join(home, 'go'),
      GOWORK: '',
      GOFLAGS: '-buildvcs=false',
      GOSUMDB: 'off',
    },
    ...{ LC_ALL: 'C', PATH: [join(go.goRoot, 'bin'), base.PATH].join(delimiter) },
    STATICCHECK_CACHE: tools.cache,
  };
  if (entriesIn(join(dir, 'proxy')).length === 0) return env;
  const proxy = join(home, 'proxy');
  const problems = writeFileProxy(join(dir, 'proxy'), proxy, root);
  if (problems.length > 0) throw new Unfit(...problems);
  return {
    ...env,
    ...{ GOPROXY: pathToFileURL(proxy).href, GOMODCACHE: join(home, 'go', 'pkg', 'mod') },
    // or the scratch folder could not be removed
    GOFLAGS: `${env.GOFLAGS} -modcacherw`,
  };
}

async function programOf(
  name: string,
  work: string,
  { go, tools }: SessionPlaces,
  at: { file: string; line: number | undefined },
): Promise<string> {
  if (name === 'go') return go.command;
  if (name === 'gofmt') return go.gofmt;
  if (plainPrograms.includes(name)) return name;
  if (!name.startsWith('./')) {
    const tool = await tools.command(name);
    if (typeof tool === 'string') return tool;
    throw new Unfit({ ...at, ...tool });
  }
  if (existsSync(join(work, name))) return join(work, name);
  throw new Unfit({
    ...at,
    message: `${name} is not there`,
    cure: 'Build it in an earlier command: go build -o name .',
  });
}

/** What it printed, all of it in `stdout`; without what went into a file. */
async function run(program: string, { words, into }: Step, work: string, env: Record<string, string>): Promise<Ran> {
  const limits = { cwd: work, env, timeoutMs: commandSeconds * 1000, outputBytes: programBytes };
  const args = words.slice(1);
  if (into !== undefined) {
    const ran = await runProcess(program, args, limits);
    writeFileSync(join(work, into), ran.stdout);
    return { ...ran, stdout: ran.stderr };
  }
  if (process.platform === 'win32') {
    const ran = await runProcess(program, args, limits);
    return { ...ran, stdout: ran.stdout + ran.stderr };
  }
  // one pipe for both, so that they come in the order in which they were written
  return runProcess('/bin/sh', ['-c', 'exec "$@" 2>&1', 'sh', program, ...args], limits);
}

/** The line that a reader sees, with what of the environment is set for it. */
function headOf({ run, env }: Step): string {
  const set = Object.entries(env).map(
    ([name, value]) => `${name}=${/^[\w.,:/=-]*$/.test(value) ? value : `'${value}'`}`,
  );
  return ['$', ...set, run].join(' ');
}

/** The first line that says something. */
const firstLine = (text: string): string =>
  text.split('\n').find((line) => line !== '' && line !== '…' && !line.startsWith('#')) ?? 'nothing';

type At = { file: string; line: number | undefined };

function stoppedProblem({ run }: Step, why: 'time' | 'output', at: At): Problem {
  return why === 'time'
    ? { ...at, message: `\`${run}\` runs longer than ${commandSeconds} s`, cure: 'Make it end by itself, and sooner.' }
    : {
        ...at,
        message: `\`${run}\` prints more than 64 KiB`,
        cure: 'Print what matters, or write it into a file: > name.',
      };
}

function exitProblem({ run, exits }: Step, code: number | null, text: string, at: At): Problem {
  const message = `\`${run}\` exits with ${code ?? 'a signal'}, not ${exits}, and prints "${firstLine(text)}"`;
  return { ...at, message, cure: `Correct it, or say "exits: ${code ?? 1}" where that is what it shows.` };
}
