/** Variants that are run together are told apart, and each is judged as if it were alone. */
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

write('go.mod', 'module course.example\n\ngo 1.26\n');

const test = (name: string, body: string) => `func ${name}(t *testing.T) {\n${body}\n}\n`;
const tests = (slug: string, imports: string, ...all: string[]) =>
  `package grade_test\n\nimport (\n\t"testing"\n${imports}\n\ta "course.example/${slug}/solution"\n)\n\n${all.join('\n')}`;

async function gradeAll(slug: string, folders: string[], { race }: { race: boolean }) {
  const scratch = mkdtempSync(join(root, '_scratch-'));
  const go = await findGo(process.env, scratch);
  if (!isGo(go)) throw new Error(go.message);
  const told: string[] = [];
  const clean = (text: string) => text;
  const { grade } = makeGrader({
    go,
    root,
    scratch,
    turns: takeTurns(2),
    clean,
    onProgress: (text) => told.push(text),
  });
  const runs = await Promise.all(folders.map((folder) => grade(join(root, slug), folder, { race })));
  return { runs, told };
}

it('tells files of one name, size and time apart', async () => {
  write('x/solution/a.go', `package a\n\nimport "errors"\n\nvar Err = errors.New("12")\n`);
  write('x/options/b/a.go', `package a\n\nimport "fmt"\n\nvar Err = fmt.Errorf("12345")\n`);
  write('x/grade/a_test.go', tests('x', '', test('TestErr', '\tif a.Err == nil {\n\t\tt.Fatal("no error")\n\t}')));
  const { runs } = await gradeAll('x', ['solution', 'options/b'], { race: false });
  expect(runs).toMatchObject([{ status: 'pass' }, { status: 'pass' }]);
}, 60_000);

it('judges each of many as if it were alone: one panics, hangs, ends the process, does not compile, or has an init', async () => {
  write('y/solution/a.go', 'package a\n\nfunc Half(n int) int { return n / 2 }\n');
  write('y/v/same/a.go', 'package a\n\nfunc Half(n int) int { return n >> 1 }\n');
  write('y/v/wrong/a.go', 'package a\n\nfunc Half(n int) int { return n }\n');
  write('y/v/panics/a.go', 'package a\n\nfunc Half(n int) int { panic("half") }\n');
  write('y/v/broken/a.go', 'package a\n\nfunc Half(n int) int { return "1" }\n');
  write('y/v/ends/a.go', 'package a\n\nimport "os"\n\nfunc Half(n int) int { os.Exit(0); return 0 }\n');
  write('y/v/hangs/a.go', 'package a\n\nfunc Half(n int) int { for range make(chan int) {\n\t}\n\treturn 0\n}\n');
  write(
    'y/v/starts/a.go',
    'package a\n\nvar two int\n\nfunc init() { two = 2 }\n\nfunc Half(n int) int { return n / two }\n',
  );
  write(
    'y/grade/half_test.go',
    tests(
      'y',
      '\t"time"\n',
      test('TestOne', '\tif got := a.Half(8); got != 4 {\n\t\tt.Errorf("got %d, want 4", got)\n\t}'),
      test(
        'TestTwo',
        '\tt.Run("odd", func(t *testing.T) {\n\t\tt.Logf("%v", time.Second)\n\t\tif a.Half(9) != 4 {\n\t\t\tt.Error("odd")\n\t\t}\n\t})',
      ),
    ),
  );
  const names = ['same', 'wrong', 'panics', 'broken', 'ends', 'hangs', 'starts'];
  const { runs, told } = await gradeAll('y', ['solution', ...names.map((name) => `v/${name}`)], { race: false });
  const [solution, same, wrong, panics, broken, ends, hangs, starts] = runs;
  const all = ['TestOne', 'TestTwo', 'TestTwo/odd'];
  for (const right of [solution, same, starts]) expect(right).toMatchObject({ status: 'pass', tests: all, failed: [] });
  expect(wrong).toMatchObject({ status: 'fail', failed: all });
  expect(wrong?.text).toContain('half_test.go:12: got 8, want 4');
  expect(panics).toMatchObject({ status: 'fail', failed: ['TestOne'], timedOut: false });
  expect(panics?.text).toContain('panic: half');
  expect(ends).toMatchObject({ status: 'fail', failed: ['TestOne'] });
  expect(hangs).toMatchObject({ status: 'fail', failed: ['TestOne'], timedOut: true });
  expect(broken?.status).toBe('broken');
  expect(broken?.text).toContain('cannot use "1"');
  // Those that do not compile, end the process or have an init are for go test; all others ran in one program.
  expect(told.filter((text) => text.includes('package'))).toHaveLength(3);
}, 120_000);
