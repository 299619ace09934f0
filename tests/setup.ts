// Runs before each test file: keeps tests away from the operator's data folder, secret and clock.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import variableNames from '@/scripts/setup/variable-names.json';

process.env.DATA_DIR = join(tmpdir(), `go-routine-test-${process.ppid}`, `worker-${process.env.JEST_WORKER_ID ?? '1'}`);
process.env.AUTH_SECRET = 'a secret for tests only, never used to serve anything';
process.env.HOST = '127.0.0.1';
for (const name of variableNames.filter((name) => !['DATA_DIR', 'AUTH_SECRET', 'HOST'].includes(name))) {
  delete process.env[name];
}
