// One program and one recorded verdict for each class. After a change that is meant: UPDATE_VERDICTS=1 npm test -- tests/integration/grader/verdicts
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from '@/lib/core/verdict';
import { openSandbox } from '@/lib/grader/sandbox';
import { projectRoot } from '@/tests/support/database';
import { useGrader } from '@/tests/support/grader';

const folder = join(projectRoot, 'tests/integration/grader/verdicts');
const types = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
const tests = readFileSync(join(folder, 'solution_test.go.txt'), 'utf8');
const codeOf = (type: string) => readFileSync(join(folder, type, 'solution.go'), 'utf8');

jest.setTimeout(60_000);
const grader = useGrader();
const grade = (type: string) => grader.grade(codeOf(type), tests, { isAboutRaces: type === 'race' });

function expectRecorded(type: string, verdict: Verdict): void {
  const file = join(folder, type, 'verdict.json');
  if (process.env.UPDATE_VERDICTS) writeFileSync(file, `${JSON.stringify(verdict, null, 2)}\n`);
  expect(verdict).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  expect(verdict.type).toBe(type);
}

test.each(types.filter((type) => type !== 'internal'))('%s', async (type) => {
  expectRecorded(type, await grade(type));
});

test('internal: a child process that dies is replaced, the run tried once more, and then given up', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'go-routine-sandbox-'));
  writeFileSync(join(broken, 'child.mjs'), "process.on('message', () => process.exit(1));\n");
  const own = grader.sandbox;
  grader.sandbox.close();
  grader.sandbox = openSandbox(broken);
  try {
    expectRecorded('internal', await grade('internal'));
  } finally {
    grader.sandbox.close();
    grader.sandbox = own;
    rmSync(broken, { recursive: true });
  }
});
