// Runs once after all test files: removes the temporary data folders that tests/setup.ts gave to the workers.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function teardown(): void {
  rmSync(join(tmpdir(), `go-routine-test-${process.pid}`), { recursive: true, force: true });
  rmSync(join(tmpdir(), `go-routine-test-${process.ppid}`), { recursive: true, force: true });
}
