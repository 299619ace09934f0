/** Records what the goroutines of a program or of one test did: a trace by Go's runtime, read by go/readtrace. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Recording, recordingSchema } from '@/lib/core/lanes';
import { callable, type Program } from '@/lib/core/program';
import { type Compiled, compile, type Toolbox } from './compile';
import { defaultLimits } from './grade';
import { runTool, textOf } from './run-tool';
import type { Limits, RunEnd, Sandbox } from './sandbox';
import { scratchRoot } from './scratch-root';
import { ownFiles, recordedProgram } from './test-program';
import { isOutOfMemory } from './verdict';

export type Recorded =
  | { type: 'recording'; recording: Recording }
  /** Nothing can be drawn, and why. `compiled` is what the compiler or the gate said, where one of them did. */
  | { type: 'none'; why: 'not-compiled' | 'time' | 'memory' | 'too-much' | 'ended' | 'internal'; message: string };

export type Recordable = Pick<Program, 'importPath' | 'packageName' | 'files' | 'tests' | 'allow'> & {
  /** The test that is recorded; null for the main function of a program. */
  test: string | null;
};

export type RecordOptions = {
  signal?: AbortSignal;
  limits?: Limits;
  /** The author's own code, which the gate does not look at. */
  isTrusted?: boolean;
  maxLanes?: number;
  maxEvents?: number;
};

const recordedCode = 10;
const maxTraceBytes = 3 << 20;
/** base64 takes four characters for three bytes. */
const recordingBytes = Math.ceil(maxTraceBytes / 3) * 4;
const seed = 20_260_101;

/** Never rejects for what a learner wrote. The same code gives the same recording. */
export async function record(
  { sandbox, ...toolbox }: Toolbox & { sandbox: Sandbox },
  subject: Recordable,
  { signal, limits = defaultLimits, isTrusted = false, maxLanes = 24, maxEvents = 600 }: RecordOptions = {},
): Promise<Recorded> {
  const dir = mkdtempSync(join(scratchRoot(), 'go-routine-record-'));
  const token = randomBytes(16).toString('hex');
  try {
    const compiled = await compile(
      toolbox,
      {
        ...subject,
        files: subject.test === null ? callable(subject.files) : subject.files,
        isAboutRaces: false,
      },
      { dir, token, signal, isTrusted, main: recordedProgram(subject, token) },
    );
    if (compiled.type !== 'program') return notCompiled(compiled);
    let trace: string | null = null;
    const output: Uint8Array[] = [];
    const end = await sandbox.run(
      compiled.file,
      [{ args: ['program', '0'], seed, recordingBytes }],
      limits,
      (message) => {
        if (message.type === 'output') output.push(message.bytes);
        if (message.type !== 'report' || message.code !== recordedCode) return;
        const at = message.text.indexOf('\0');
        if (message.text.slice(0, at) === token) trace = message.text.slice(at + 1);
      },
      signal,
    );
    if (trace === null) return { type: 'none', why: whyNot(end, textIn(output)), message: end.message };
    if (trace === '') return { type: 'none', why: 'too-much', message: 'more happened than can be recorded' };
    const recording = await read(toolbox, trace, subject, { dir, signal, maxLanes, maxEvents });
    if ('message' in recording) return { type: 'none', why: 'internal', message: recording.message };
    return { type: 'recording', recording };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

type Reading = { dir: string; signal: AbortSignal | undefined; maxLanes: number; maxEvents: number };

async function read(
  { tools, launcher }: Toolbox,
  trace: string,
  { importPath, test }: Recordable,
  { dir, signal, maxLanes, maxEvents }: Reading,
): Promise<Recording | { message: string }> {
  const [traceFile, requestFile] = [join(dir, 'trace'), join(dir, 'trace.json')];
  writeFileSync(traceFile, Buffer.from(trace, 'base64'));
  const request = {
    trace: traceFile,
    packages: test === null ? [importPath] : [importPath, 'main'],
    first: test ?? 'main',
    hidden: ownFiles,
    ...{ maxLanes, maxEvents },
  };
  writeFileSync(requestFile, JSON.stringify(request));
  const ran = await runTool(launcher, tools.readTrace, [requestFile], {
    ...{ cwd: dir, scratch: dir, goRoot: tools.goRoot, signal, outputBytes: 1 << 20 },
  });
  if (ran.exitCode !== 0)
    return { message: `the trace cannot be read (${ran.exitCode ?? ran.stopped}): ${textOf(ran)}` };
  return recordingSchema.parse(JSON.parse(ran.stdout));
}

const notCompiled = (compiled: Exclude<Compiled, { type: 'program' }>): Recorded => {
  if (compiled.type === 'internal') return { type: 'none', why: 'internal', message: compiled.message };
  if (compiled.type === 'compiler-stopped')
    return { type: 'none', why: compiled.by, message: 'the compiler was stopped' };
  const [first] = compiled.diagnostics;
  const message = first ? `${first.file}:${first.line}: ${first.message}` : '';
  return { type: 'none', why: 'not-compiled', message };
};

const textIn = (output: readonly Uint8Array[]) => Buffer.concat(output).toString('utf8');

/** Why a program ended without a recording. */
function whyNot({ why }: RunEnd, output: string): Extract<Recorded, { type: 'none' }>['why'] {
  if (why === 'time' || why === 'memory') return why;
  if (isOutOfMemory(output)) return 'memory';
  if (why === 'output' || why === 'reports') return 'too-much';
  // A panic of a goroutine, os.Exit, a stack without end.
  return why === 'exit' || why === 'stack' || why === 'trap' ? 'ended' : 'internal';
}
