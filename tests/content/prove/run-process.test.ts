/** Programs cannot run for long, print much, see the environment or leave something running. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { constants, open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeTurns } from '@/lib/content/prove/take-turns';
import { type Limits, runProcess } from '@/lib/run-process';

const cwd = mkdtempSync(join(tmpdir(), 'run-process-'));
const sh = (script: string, limits: Partial<Limits> = {}) =>
  runProcess('/bin/sh', ['-c', script], {
    cwd,
    env: { GREETING: 'hi' },
    timeoutMs: 50_000,
    outputBytes: 1000,
    ...limits,
  });

it('hands on output and exit code', async () => {
  expect(await sh('echo $GREETING; echo no >&2; exit 3')).toEqual({ stdout: 'hi\n', stderr: 'no\n', exitCode: 3 });
});

it('gives nothing of its own environment', async () => {
  process.env.PROVER_SECRET = 'x';
  expect((await sh('echo "[$PROVER_SECRET$HOME]"')).stdout).toBe('[]\n');
});

/** A pipe that a program and all that it starts hold open: its end is read when the last of them is gone. */
function pipeHeld(name: string): { path: string; ended(): Promise<Buffer> } {
  const path = join(cwd, name);
  execFileSync('mkfifo', [path]);
  const end = readFile(path);
  const ended = async () => {
    // Who was ended before it had opened the pipe leaves the reader waiting for somebody who does; nobody reads where it has ended.
    await open(path, constants.O_WRONLY | constants.O_NONBLOCK).then(
      (file) => file.close(),
      () => {},
    );
    return end;
  };
  return { path, ended };
}

it('ends what runs too long, with all that it started', async () => {
  const pipe = pipeHeld('long');
  const ran = await sh(`exec 3>${pipe.path}; (sleep 600) >/dev/null 2>&1 & sleep 600`, { timeoutMs: 1_000 });
  expect(ran).toMatchObject({ stopped: 'time', exitCode: null });
  await pipe.ended();
});

it('ends what a program leaves behind', async () => {
  const pipe = pipeHeld('left');
  await sh(`exec 3>${pipe.path}; (sleep 600) >/dev/null 2>&1 & exit 0`);
  await pipe.ended();
});

it('ends what prints too much, and keeps the beginning', async () => {
  const ran = await sh('while true; do echo 123456789; done', { outputBytes: 100 });
  expect(ran.stopped).toBe('output');
  expect(ran.stdout).toHaveLength(100);
});

it('gives its input when that is there, and ends what waits for none', async () => {
  const given = sleep(100).then(() => 'it\n');
  expect(await sh('read word; echo "got $word"', { input: given })).toMatchObject({ stdout: 'got it\n', exitCode: 0 });
  expect(await sh('read word; echo no', { input: Promise.resolve(null) })).toEqual({
    stdout: '',
    stderr: '',
    exitCode: null,
  });
});

it('rejects what cannot be started', async () => {
  await expect(runProcess('/no/such', [], { cwd, env: {}, timeoutMs: 100, outputBytes: 10 })).rejects.toThrow('ENOENT');
});

it('takes turns by weight, in order', async () => {
  const turns = takeTurns(2);
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`+${name}`);
    await sleep(5);
    log.push(`-${name}`);
  };
  await Promise.all([turns(work('a')), turns(work('b')), turns(work('heavy'), 2), turns(work('c'))]);
  expect(log.join(' ')).toBe('+a +b -a -b +heavy -heavy +c -c');
});
