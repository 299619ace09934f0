/** The small process may die, or its parent: nothing is lost that can be done again, and nothing is left running. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLauncher } from '@/lib/launcher/launcher';
import { projectRoot } from '@/tests/support/database';
import { pipeHeld } from '@/tests/support/held-pipe';
import { soon } from '@/tests/support/soon';

jest.setTimeout(120_000);
const folder = join(projectRoot, 'lib', 'launcher');
const cwd = mkdtempSync(join(tmpdir(), 'launcher-'));
const limits = { cwd, env: {}, timeoutMs: 60_000, outputBytes: 1_000 };
const launcher = openLauncher(folder);
afterAll(() => launcher.close());
const sh = (script: string, more: object = {}) => launcher.run('/bin/sh', ['-c', script], { ...limits, ...more });

/** Writes who its parent is, the small process, and who it is itself. */
const note = (file: string) => `echo $PPID $$ >> ${file}`;
const noted = (file: string) =>
  (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []).map((line) => line.split(' ').map(Number));
const parents = (file: string) => noted(file).map(([parent = 0]) => parent);
/** What a small process that is killed has started goes on. */
const endNoted = (file: string) => {
  for (const [, pid = 0] of noted(file)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone by itself.
    }
  }
};

test('programs are started by one process, which is not this one', async () => {
  const file = join(cwd, 'same');
  await Promise.all([sh(note(file)), sh(note(file)), sh(note(file))]);
  expect(new Set(parents(file)).size).toBe(1);
  expect(parents(file)).not.toContain(process.pid);
});

test('where it dies, a program is started once more, with its input; where it dies again, that is told', async () => {
  const kill = async (file: string, times: number) => {
    const all = await soon(() => {
      expect(parents(file)).toHaveLength(times);
      return parents(file);
    });
    process.kill(all.at(-1) ?? 0, 'SIGKILL');
  };
  const once = join(cwd, 'once');
  let give: (text: string) => void = () => {};
  const input = new Promise<string>((resolve) => {
    give = resolve;
  });
  const running = sh(`${note(once)}; read word; echo "$word"`, { input });
  await kill(once, 1);
  await soon(() => expect(parents(once)).toHaveLength(2));
  give('given\n');
  expect(await running).toEqual({ stdout: 'given\n', stderr: '', exitCode: 0 });

  const twice = join(cwd, 'twice');
  const lost = sh(`${note(twice)}; exec sleep 600`);
  lost.catch(() => {});
  await kill(twice, 1);
  await kill(twice, 2);
  await expect(lost).rejects.toThrow('has died');
  expect((await sh('echo again')).stdout).toBe('again\n');
  endNoted(twice);
});

test('one that hangs is replaced', async () => {
  const file = join(cwd, 'hung');
  const slow = sh(`${note(file)}; [ $(wc -l < ${file}) = 2 ] || exec sleep 600`, { timeoutMs: 1_000 });
  const [parent = 0] = await soon(() => {
    expect(parents(file)).toHaveLength(1);
    return parents(file);
  });
  process.kill(parent, 'SIGSTOP');
  expect(await slow).toMatchObject({ exitCode: 0 });
  endNoted(file);
});

test('closed, it ends what it has started, and starts nothing more', async () => {
  const other = openLauncher(folder);
  const [pipe, file] = [pipeHeld(cwd), join(cwd, 'closed')];
  const script = `exec 3>${pipe.path}; ${note(file)}; exec sleep 600`;
  const running = other.run('/bin/sh', ['-c', script], limits);
  running.catch(() => {});
  await soon(() => expect(parents(file)).toHaveLength(1));
  other.close();
  await expect(running).rejects.toThrow('nothing is started any more');
  await pipe.ended();
  await expect(other.run('/bin/true', [], limits)).rejects.toThrow('nothing is started any more');
});

test('killed with no time to say so, its parent leaves nothing running', async () => {
  const [pipe, file] = [pipeHeld(cwd), join(cwd, 'orphaned')];
  const script = `exec 3>${pipe.path}; ${note(file)}; exec sleep 600`;
  const args = ['--import', 'tsx', '--conditions=react-server', 'tests/support/launching-process.ts', folder, script];
  const parent = spawn(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
  await soon(() => expect(parents(file)).toHaveLength(1));
  parent.kill('SIGKILL');
  await pipe.ended();
  const [small = 0] = parents(file);
  await soon(() => expect(() => process.kill(small, 0)).toThrow('ESRCH'));
});

test('a run that was cancelled before it began is ended all the same', async () => {
  const file = join(cwd, 'left');
  writeFileSync(file, '');
  const ran = await sh('exec sleep 600', { signal: AbortSignal.abort() });
  expect(ran).toMatchObject({ stopped: 'time', exitCode: null });
});
