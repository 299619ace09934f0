// What Go says, read as positions.
import { compilerDiagnostics, vetDiagnostics } from '@/lib/grader/diagnostics';
import { goroutinesIn } from '@/lib/grader/stacks';
import { testNamesIn, testProgram } from '@/lib/grader/test-program';

test('a message of the compiler that goes on over lines', () => {
  expect(
    compilerDiagnostics(
      './pool.go:12:9: cannot use p (variable of type *Pool) as Closer value in return statement: *Pool does not implement Closer (missing method Close)\n\thave Shut()\n\twant Close()\n./pool.go:20: too many errors\n',
    ),
  ).toEqual([
    {
      ...{ file: 'pool.go', line: 12, column: 9 },
      message:
        'cannot use p (variable of type *Pool) as Closer value in return statement: *Pool does not implement Closer (missing method Close)\nhave Shut()\nwant Close()',
    },
    { file: 'pool.go', line: 20, message: 'too many errors' },
  ]);
});

test('findings of vet by line, and nothing where vet could not look', () => {
  const report = {
    x: {
      printf: [{ posn: '/d/b.go:9:2', message: 'wrong verb' }],
      lostcancel: [{ posn: '/d/b.go:3:7', message: 'lost' }],
      copylocks: { error: 'analysis failed' },
    },
  };
  expect(vetDiagnostics(JSON.stringify(report), '/d')).toEqual([
    { file: 'b.go', line: 3, column: 7, message: 'lost' },
    { file: 'b.go', line: 9, column: 2, message: 'wrong verb' },
  ]);
  expect(vetDiagnostics('', '/d')).toEqual([]);
});

test('goroutines: whose frame, what they wait for, where they were started', () => {
  const text = `deadlock: main bubble goroutine has exited but blocked goroutines remain

goroutine 21 [select (no cases) (durable), synctest bubble 2]:
main.shop(...)
	price_test.go:9
course.example/x/solution.(*Feed).run.func1(0xc000, {0x1, 0x2})
	feed.go:31 +0x5
course.example/x/solution.(*Feed).run.gowrap1()
	feed.go:30 +0x2
created by course.example/x/solution.(*Feed).run in goroutine 20
	feed.go:30 +0x7

goroutine 1 gp=0xc1 m=0 mp=0x3 [chan receive, 2 minutes]:
gograder/testing.(*T).run(0x0)
	gograder/testing/testing.go:200 +0x1
`;
  expect(goroutinesIn(text, { importPath: 'course.example/x/solution', files: [] })).toEqual([
    {
      ...{ state: 'select (no cases)', function: '(*Feed).run', at: { file: 'feed.go', line: 31 } },
      startedAt: { file: 'feed.go', line: 30 },
    },
  ]);
});

test('goroutines that wg.Go started: the line of the call around the function', () => {
  const startedOf = (code: string, part: string) => {
    const line = code.split('\n').findIndex((one) => one.includes(part)) + 1;
    const text = `goroutine 9 [chan send]:
x.Start.func1()
	a.go:${line}
sync.(*WaitGroup).Go.func1()
	sync/waitgroup.go:239
created by sync.(*WaitGroup).Go in goroutine 8
	sync/waitgroup.go:237
`;
    return goroutinesIn(text, { importPath: 'x', files: [{ name: 'a.go', text: code }] })[0]?.startedAt ?? null;
  };
  const nested = 'wg.Go(func() {\n\twg.Go(func() { f() })\n\tlog(")", \')\') // )\n\tch <- 1\n})\n';
  expect(startedOf(nested, 'ch <- 1')).toEqual({ file: 'a.go', line: 1 });
  expect(startedOf('wg.Go(work)\n\nfunc work() {\n\tch <- 1\n}\n', 'ch <- 1')).toBeNull();
});

test('test functions are those that go test would run', () => {
  const text =
    'func TestA(t *testing.T) {\nfunc Testing(t *testing.T) {\nfunc Test(t *testing.T) {\nfunc Test_b(tt *testing.T) {\nfunc TestC(t *testing.B) {\n\tfunc TestD(t *testing.T)\n';
  expect(testNamesIn(text)).toEqual(['TestA', 'Test', 'Test_b']);
});

test('tests become a program line for line', () => {
  const [file, main] = testProgram(
    [{ name: 'a_test.go', text: '// About.\npackage a_test\n\nfunc TestA(t *testing.T) {}\n' }],
    'abc',
  );
  expect(file?.text).toBe('// About.\npackage main\n\nfunc TestA(t *testing.T) {}\n');
  expect(main?.text).toContain('{Name: "TestA", F: TestA},\n\t}, "abc")');
});
