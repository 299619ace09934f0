// Runs before each test file: keeps tests away from the operator's data folder, secret and clock.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.env.DATA_DIR = join(tmpdir(), `go-routine-test-${process.ppid}`, `worker-${process.env.JEST_WORKER_ID ?? '1'}`);
process.env.AUTH_SECRET = 'a secret for tests only, never used to serve anything';
process.env.HOST = '127.0.0.1';
for (const name of [
  'DATABASE_URL',
  'PUBLIC_URL',
  'CONTENT_DIR',
  'TEST_CLOCK_FILE',
  'TRUST_PROXY',
  'SIGN_UP',
  'PORT',
  'SMTP_URL',
  'OIDC_ISSUER',
  'GITHUB_CLIENT_ID',
  'GOOGLE_CLIENT_ID',
  'LOG_LEVEL',
]) {
  delete process.env[name];
}
