/** The whole prover on broken courses, with real Go: each message with its place. Breakages that do not disturb one another share a run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proved } from '@/lib/content/prove/prove-course';
import { type Copy, copyCourse, lineWith, problemsIn, removeCopies } from './fixture';

jest.setTimeout(300_000);
afterAll(removeCopies);

const shelf = 'exercises/shelf-number';

describe('a course that is right', () => {
  let course: Copy;
  let first: Proved;
  beforeAll(async () => {
    course = copyCourse();
    first = await course.prove({ all: true });
  });

  it('has no problems, and every kind of proof is made', () => {
    expect(first.problems).toEqual([]);
    expect(first).toMatchObject({
      notices: [],
      lessons: 1,
      objectives: 1,
      exercises: { spot: 4, choice: 1, predict: 2, recall: 1 },
      provedNow: 9,
      fromRecords: 0,
    });
  });

  it('is not proved twice', async () => {
    const before = readFileSync(join(course.root, 'proofs.json'), 'utf8');
    expect(await course.prove()).toMatchObject({ problems: [], provedNow: 0, fromRecords: 9 });
    expect(readFileSync(join(course.root, 'proofs.json'), 'utf8')).toBe(before);
  });

  it('can be proved anew by parts, of which each lesson is in one', async () => {
    const prove = (number: number) => course.prove({ all: true, part: { number, of: 2 } });
    expect(await prove(2)).toMatchObject({ problems: [], provedNow: 0, fromRecords: 9 });
    expect(await prove(1)).toMatchObject({ problems: [], provedNow: 9, fromRecords: 0 });
  });

  it('is proved again where it changed, and nowhere else', async () => {
    course.change('exercises/say-when/solution/send.go', 'hands a value over', 'hands over a value');
    const told: string[] = [];
    const proved = await course.prove({ onProgress: (text) => told.push(text) });
    expect(proved).toMatchObject({ problems: [], provedNow: 1, fromRecords: 8 });
    expect(told.join()).toContain('Compiling and vetting 1 package …');
  });

  it('is proved again where the words of the lesson change no proof: not at all', async () => {
    course.change('lesson.md', 'sometimes forever', 'at times forever');
    expect(await course.prove()).toMatchObject({ provedNow: 0, fromRecords: 9 });
  });

  it('is proved again with another minor version of Go, not with another patch', async () => {
    const file = join(course.root, 'proofs.json');
    const records = JSON.parse(readFileSync(file, 'utf8'));
    const key = 'units/channels/handover/exercises/';
    records.proved[`${key}say-when`].go = 'go1.25.3';
    records.proved[`${key}typed-nil`].go = 'go1.26.999';
    records.proved[`${key}gone`] = { inputs: 'x', go: 'go1.26.0' };
    writeFileSync(file, JSON.stringify(records));
    expect(await course.prove()).toMatchObject({ problems: [], provedNow: 1, fromRecords: 8 });
    const now = Object.keys(JSON.parse(readFileSync(file, 'utf8')).proved);
    expect(now).not.toContain(`${key}gone`);
    expect(now).toEqual([...now].sort());
  });

  it('can be proved one exercise at a time', async () => {
    expect(await course.prove({ place: 'channels/handover/say-when', all: true })).toMatchObject({
      problems: [],
      provedNow: 1,
      fromRecords: 0,
    });
    expect(await course.prove({ place: 'channels/nowhere' })).toMatchObject({
      problems: [{ file: 'course.yaml', message: 'there is no lesson or exercise "channels/nowhere"' }],
    });
  });
});

describe('a course with something wrong in every exercise', () => {
  let course: Copy;
  let proved: Proved;
  beforeAll(async () => {
    course = copyCourse();
    // gofmt, and vet where nothing said so
    course.change('snippets/stuck/main.go', '\tparcels <- 1', '\tparcels  <- 1');
    course.change('exercises/say-when/solution/send.go', '{ to <- 1 }', '{\n\tto <- 1\n\treturn\n\tto <- 2\n}');
    // a starter that passes
    course.change(`${shelf}/starter/shelf.go`, 'shelf + 1', 'shelf + 0');
    course.change(`${shelf}/exercise.yaml`, 'return shelf + 1', 'return shelf + 0');
    // the output changed, and the marked line is not what the fix changes
    course.change('exercises/slow-logger/starter/main.go', 'logged := 0', 'logged := 5');
    course.change('exercises/slow-logger/solution/main.go', 'logged := 0', 'logged := 5');
    course.change('exercises/slow-logger/exercise.yaml', '"for _, line := range lines[1:] {"', 'logged += len(line)');
    // a solution that fails
    course.change('exercises/till-count/grade/till_test.go', 'got != 2', 'got == 2');
    // a finding that go vet does not make
    course.change('exercises/lost-cancel/exercise.yaml', 'the cancel function', 'the lock');
    // right and wrong the wrong way round
    course.change('exercises/which-guard/options/guards/mean.go', 'return 0', 'return 1');
    course.change('exercises/which-guard/options/divides/mean.go', 'sum / len(prices)', 'sum / max(len(prices), 1)');
    // a result too few and one too many
    course.change('exercises/two-senders/exercise.yaml', '  - b\n', '  - z\n');
    course.change('exercises/two-senders/exercise.yaml', 'result: b', 'result: z');
    // another compile error than the key says
    course.change('exercises/typed-nil/_starter/main.go', '_ = ready', '_ = ready + redy');
    course.change('exercises/typed-nil/_starter/main.go', 'var ready = nil', 'var ready = 1');
    course.change('exercises/typed-nil/exercise.yaml', 'answer: nothing', "answer: 'compile error:  undefined: redy'");
    proved = await course.prove();
  });

  const inExercise = (slug: string, file = 'exercise.yaml') => problemsIn(proved, `exercises/${slug}/${file}`);
  const line = (slug: string, part: string) => lineWith(course.read(`exercises/${slug}/exercise.yaml`), part);

  it('a file that is not formatted', () => {
    expect(problemsIn(proved, 'snippets/stuck/main.go')).toEqual([
      {
        line: 8,
        message: 'is not formatted as gofmt does',
        cure: 'Format it: gofmt -w content/units/channels/handover/snippets/stuck/main.go',
      },
    ]);
  });

  it('a finding of go vet', () => {
    expect(inExercise('say-when', 'solution/send.go')).toEqual([
      { line: 8, message: 'go vet (unreachable): unreachable code', cure: expect.stringContaining('by: vet') },
    ]);
  });

  it('a starter that passes', () => {
    expect(inExercise('shelf-number')).toContainEqual({
      line: line('shelf-number', 'proof:'),
      message: 'the starter passes all tests in grade/',
      cure: 'Let TestNumberIsTheShelf find what is wrong with it, or correct the key.',
    });
  });

  it('an output that differs from the record', () => {
    expect(inExercise('slow-logger', 'starter/run.txt')).toEqual([
      {
        line: 1,
        message: 'the record says "lines: 1", and now it prints "lines: 6"',
        cure: expect.stringContaining('npm run content:check -- channels/handover --record'),
      },
    ]);
  });

  it('an output that does not say what the proof claims', () => {
    expect(inExercise('slow-logger')).toContainEqual({
      line: line('slow-logger', 'proof:'),
      message: 'starter does not say "lines: 1" (by run); it says "lines: 6"',
      cure: expect.stringMatching(/^Copy a part/),
    });
    expect(inExercise('lost-cancel')).toEqual([
      {
        line: line('lost-cancel', 'proof:'),
        message: '"the lock" does not occur in starter/vet.txt',
        cure: expect.any(String),
      },
    ]);
  });

  it('a marked line that the fix leaves alone', () => {
    expect(inExercise('slow-logger')).toContainEqual({
      line: line('slow-logger', '- logged += len(line)'),
      message: 'the fix does not change the marked line "logged += len(line)"',
      cure: expect.stringContaining('marked-line-unchanged'),
    });
  });

  it('a solution that fails', () => {
    expect(inExercise('till-count')).toContainEqual({
      line: line('till-count', 'proof:'),
      message: 'the solution fails TestBothTillsCount: till_test.go:11: got 2, want 2',
      cure: expect.stringMatching(/^Correct the code/),
    });
  });

  it('a right option that fails and a wrong one that passes', () => {
    const at = { line: line('which-guard', 'proof:') };
    expect(inExercise('which-guard')).toEqual([
      {
        ...at,
        message: 'the right option "guards" fails TestEmptyBasketCostsNothing: mean_test.go:11: got 1, want 0',
        cure: expect.any(String),
      },
      {
        ...at,
        message: 'the wrong option "divides" passes all tests in grade/',
        cure: expect.stringContaining('correct the key'),
      },
    ]);
  });

  it('a result that the key lacks and one that never occurs', () => {
    expect(inExercise('two-senders')).toEqual([
      {
        line: line('two-senders', 'results:'),
        message: expect.stringMatching(/^the result is "b" in \d+ of 300 runs, and "results" does not say so$/),
        cure: 'Add it, or correct the program.',
      },
      {
        line: line('two-senders', '- z'),
        message: 'the result "z" did not occur in 300 runs',
        cure: expect.stringMatching(/^Remove it/),
      },
    ]);
  });

  it('a compile error other than the key, and a refuted answer that is what happens', () => {
    expect(inExercise('typed-nil')).toEqual([
      {
        line: line('typed-nil', 'results:'),
        message: 'the result is "compile error: undefined: redy", and "results" does not say so',
        cure: expect.any(String),
      },
      {
        line: line('typed-nil', '- "compile'),
        message: expect.stringMatching(/did not occur$/),
        cure: 'Remove it, or correct it.',
      },
      {
        line: line('typed-nil', 'answer:'),
        message: expect.stringMatching(/is refuted, and it is what happens$/),
        cure: 'Remove it.',
      },
    ]);
  });

  it('records nothing of it as proved', () => {
    const { proved: records } = JSON.parse(readFileSync(join(course.root, 'proofs.json'), 'utf8'));
    expect(Object.keys(records)).toEqual([]);
  });
});

describe('a course that does not compile, does not end, or is not recorded', () => {
  let course: Copy;
  let proved: Proved;
  beforeAll(async () => {
    course = copyCourse();
    // a type error hides nothing else; a missing import does, unless the rest is tried again
    course.change('snippets/stuck/main.go', 'parcels <- 1', 'parcels <- "one"');
    course.change('snippets/_unused/main.go', 'parcels := make(chan int)', 'close(make(chan int))');
    course.change(
      'exercises/say-when/solution/send.go',
      'package send\n',
      'package send\n\nimport _ "example.com/nowhere"\n',
    );
    course.change('exercises/which-guard/grade/mean_test.go', 'mean.Price(nil)', 'mean.Prize(nil)');
    // a starter whose test hangs, and so prints nothing that it was written to print
    course.change('exercises/till-count/starter/till.go', 'wg.Wait()', 'wg.Add(1)\n\twg.Wait()');
    // every schedule another output
    course.change('exercises/slow-logger/starter/main.go', 'import "fmt"', 'import (\n\t"fmt"\n\t"os"\n)');
    course.change(
      'exercises/slow-logger/starter/main.go',
      'fmt.Println("lines:", count([]string{"a", "b"}))',
      'fmt.Println("lines: 1 of", os.Getpid(), count([]string{"a"}))',
    );
    // the fix only adds, says so, and was not needed
    course.change(
      `${shelf}/exercise.yaml`,
      'usualSeconds',
      'exemptions: [{rule: marked-line-unchanged, reason: it adds}]\nusualSeconds',
    );
    course.change(`${shelf}/exercise.yaml`, 'TestNumberIsTheShelf', 'TestNumberIsTheShelf/again');
    course.change(
      'exercises/two-senders/starter/main.go',
      'fmt.Println(got)',
      'for fmt.Print(got); ; {\n\t\t\tfmt.Print("more")\n\t\t}',
    );
    proved = await course.prove();
  });

  it.each([
    ['snippets/stuck/main.go', '"one"', /^does not compile: cannot use "one"/, /folder whose name begins with "_"/],
    ['snippets/_unused/main.go', undefined, /^compiles, and stands in a folder that says it must not$/, /Take the "_"/],
    ['exercises/say-when/solution/send.go', 'nowhere', /^does not compile: .*example\.com\/nowhere/, /^Correct it/],
    ['exercises/which-guard/grade/mean_test.go', 'Prize', /^does not compile: undefined: mean\.Prize/, /^Correct it/],
    [
      'exercises/slow-logger/exercise.yaml',
      'proof',
      /^starter does not print the same every time .*: line 1/,
      /schedule/,
    ],
    [
      `${shelf}/exercise.yaml`,
      'proof',
      /no test TestNumberIsTheShelf\/again ran; TestNumberIsTheShelf did$/,
      /go test/,
    ],
    [`${shelf}/exercise.yaml`, 'exemptions', /^the exemption is not needed/, /^Remove it\.$/],
    [
      'exercises/till-count/exercise.yaml',
      'proof:',
      /^the starter makes TestBothTillsCount hang until go test ends it$/,
      /^Let the test wait with a limit of its own/,
    ],
    ['exercises/two-senders/exercise.yaml', 'results', /^starter prints more than 64 KiB$/, /^Print what matters\.$/],
  ])('%s, %s', (file, part, message, cure) => {
    expect(problemsIn(proved, file)).toContainEqual({
      ...(part ? { line: lineWith(course.read(file), part) } : {}),
      message: expect.stringMatching(message),
      cure: expect.stringMatching(cure),
    });
  });
});

it('fails without Go, and says what to do', async () => {
  const course = copyCourse();
  const proved = await course.prove({ env: { PATH: '/no/such' } });
  expect(proved.problems).toEqual([
    {
      file: 'go.mod',
      message: 'Go is not installed',
      cure: expect.stringContaining('https://go.dev/dl'),
    },
  ]);
});

it('records anew what is asked for, and is content with it', async () => {
  const course = copyCourse();
  course.change('snippets/stuck/main.go', 'handing over', 'over to you');
  const proved = await course.prove({ record: true, place: 'channels/handover' });
  expect(proved.problems).toEqual([]);
  expect(course.read('snippets/stuck/run.txt')).toBe(`over to you
fatal error: all goroutines are asleep - deadlock!

goroutine 1 [chan send]:
main.main()
\tmain.go:8
exit status 2
`);
  expect(await course.prove()).toMatchObject({ problems: [], provedNow: 0, fromRecords: 9 });
});

it('without a C compiler proves the rest, says so, and is no proof for CI', async () => {
  const course = copyCourse();
  const env = { ...process.env, CC: '/no/such/cc' };
  const proved = await course.prove({ env, place: 'channels/handover/till-count' });
  expect(proved).toMatchObject({ problems: [], provedNow: 0 });
  expect(proved.notices).toEqual([
    expect.stringMatching(
      /^-race does not work here \(.*\), so these are not proved: units\/channels\/handover\/exercises\/till-count\./,
    ),
  ]);
  const inCi = await course.prove({ env, place: 'channels/handover/till-count', all: true });
  expect(inCi.problems).toEqual([
    expect.objectContaining({ file: 'go.mod', message: expect.stringMatching(/so these are not proved: units/) }),
  ]);
});
