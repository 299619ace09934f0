/** Variants that take one another's place are told apart by what stands in them alone. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { takeTurns } from '@/lib/content/prove/take-turns';
import { makeGrader } from '@/lib/content/prove/test-batches';
import { findGo, isGo } from '@/lib/go-toolchain';

const root = mkdtempSync(join(tmpdir(), 'variants-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  // a clone writes many files within one tick of the clock
  utimesSync(join(root, file), 1_700_000_000, 1_700_000_000);
}

it('tells files of one name, size and time apart', async () => {
  write('go.mod', 'module course.example\n\ngo 1.26\n');
  write('x/solution/a.go', `package a\n\nimport "errors"\n\nvar Err = errors.New("12")\n`);
  write('x/options/b/a.go', `package a\n\nimport "fmt"\n\nvar Err = fmt.Errorf("12345")\n`);
  write(
    'x/grade/a_test.go',
    `package grade_test\n\nimport (\n\t"testing"\n\n\ta "course.example/x/solution"\n)\n\nfunc TestErr(t *testing.T) {\n\tif a.Err == nil {\n\t\tt.Fatal("no error")\n\t}\n}\n`,
  );
  const scratch = join(root, '_scratch');
  mkdirSync(scratch);
  const go = await findGo(process.env, scratch);
  if (!isGo(go)) throw new Error(go.message);
  const clean = (text: string) => text;
  const { grade } = makeGrader({ go, root, scratch, turns: takeTurns(2), clean, onProgress: () => undefined });
  const runs = await Promise.all(
    ['solution', 'options/b'].map((folder) => grade(join(root, 'x'), folder, { race: false })),
  );
  expect(runs).toMatchObject([{ status: 'pass' }, { status: 'pass' }]);
}, 60_000);
