// The grader's own Go is tested by Go.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '@/tests/support/database';

test('go vet and go test', () => {
  const go = (...args: string[]) =>
    execFileSync(process.env.GO ?? 'go', args, {
      ...{ cwd: join(projectRoot, 'lib/grader/go'), encoding: 'utf8', stdio: 'pipe' },
      env: { ...process.env, GOFLAGS: '', GOTOOLCHAIN: 'local', GOWORK: 'off' },
    });
  go('vet', './...');
  expect(go('test', './...')).toMatch(/^ok\s+gograder\/gate/m);
}, 300_000);
