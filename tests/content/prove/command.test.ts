/** The command line: one line for each problem, a summary, and an exit code. */
import { spawnSync } from 'node:child_process';
import { copyCourse, removeCopies } from './fixture';

afterAll(removeCopies);

function check(args: string[], env: Record<string, string> = {}) {
  const script = ['--import', 'tsx', '--conditions=react-server', 'scripts/check-content.ts', ...args];
  const ran = spawnSync(process.execPath, script, { encoding: 'utf8', env: { ...process.env, ...env } });
  return { code: ran.status, out: ran.stdout.trim().split('\n'), errors: ran.stderr };
}

it('fails with the place, the problem and the cure in one line', () => {
  const { root, change } = copyCourse();
  change('lesson.md', 'of="snippets/stuck"', 'of="snippets/stack"');
  const { code, out } = check(['--root', root], { GO: '/no/such/go' });
  expect(code).toBe(1);
  expect(out[0]).toMatch(/go\.mod {2}GO names \/no\/such\/go, which is not a program\. Install Go 1\.26 or newer /);
  expect(out[1]).toMatch(/lesson\.md:18 {2}the folder snippets\/stack is not there\. Create it/);
  expect(out.slice(-3)).toEqual([
    '1 lesson, 1 objective, 8 exercises (4 spot, 1 recall, 2 predict, 1 choice). 0 % are graded by running code.',
    expect.stringMatching(/^0 proved now, 0 taken from the records, in \d+\.\d s\.$/),
    expect.stringMatching(/problems\.$/),
  ]);
});

it('refuses what it does not know', () => {
  const { code, errors } = check(['--everything']);
  expect(code).toBe(2);
  expect(errors).toContain('Usage: npm run content:check');
});
