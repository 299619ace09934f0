// The bench loads outside of Jest: what it borrows from the tests must not need Jest.
import { spawnSync } from 'node:child_process';
import { projectRoot } from '@/tests/support/database';

test('npm run bench says how it is used', () => {
  const args = ['--import', 'tsx', '--conditions=react-server', 'scripts/bench.ts', '--help'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Usage: npm run bench');
}, 60_000);
