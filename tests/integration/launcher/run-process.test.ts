/** Programs cannot run for long, print much, see the environment or leave something running. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLauncher } from '@/lib/launcher/launcher';
import { type Limits, runProcess } from '@/lib/launcher/run-process';
import { projectRoot } from '@/tests/support/database';
import { pipeHeld } from '@/tests/support/held-pipe';

const cwd = mkdtempSync(join(tmpdir(), 'run-process-'));
const launcher = openLauncher(join(projectRoot, 'lib', 'launcher'));
afterAll(() => launcher.close());

describe.each([
  ['by this process', runProcess],
  ['by a small process', launcher.run],
])('%s', (_, run) => {
  const sh = (script: string, limits: Partial<Limits> = {}) =>
    run('/bin/sh', ['-c', script], {
      ...{ cwd, env: { GREETING: 'hi' }, timeoutMs: 50_000, outputBytes: 1000 },
      ...limits,
    });

  it('hands on output and exit code', async () => {
    expect(await sh('echo $GREETING; echo no >&2; exit 3')).toEqual({ stdout: 'hi\n', stderr: 'no\n', exitCode: 3 });
  });

  it('gives nothing of its own environment', async () => {
    process.env.PROVER_SECRET = 'x';
    expect((await sh('echo "[$PROVER_SECRET$HOME]"')).stdout).toBe('[]\n');
  });

  it('ends what runs too long, with all that it started', async () => {
    const pipe = pipeHeld(cwd);
    const ran = await sh(`exec 3>${pipe.path}; (sleep 600) >/dev/null 2>&1 & sleep 600`, { timeoutMs: 1_000 });
    expect(ran).toMatchObject({ stopped: 'time', exitCode: null });
    await pipe.ended();
  });

  it('ends what a program leaves behind', async () => {
    const pipe = pipeHeld(cwd);
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
    expect(await sh('read word; echo "got $word"', { input: given })).toMatchObject({
      stdout: 'got it\n',
      exitCode: 0,
    });
    expect(await sh('read word; echo no', { input: Promise.resolve(null) })).toEqual({
      stdout: '',
      stderr: '',
      exitCode: null,
    });
  });

  it('rejects what cannot be started', async () => {
    await expect(run('/no/such', [], { cwd, env: {}, timeoutMs: 100, outputBytes: 10 })).rejects.toThrow('ENOENT');
  });
});
