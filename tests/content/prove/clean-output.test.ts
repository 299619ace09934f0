/** Recorded outputs are the same on every machine and every run. */
import { cleanOutput } from '@/lib/content/prove/clean-output';

const clean = (text: string) => cleanOutput(text, { root: '/home/ann/course/content', scratch: '/tmp/prove-Xy12' });

describe('a panic', () => {
  const panic = `bid: 10
panic: assignment to entry in nil map

goroutine 1 [running]:
runtime.mapassign_faststr(0x4a1e60?, 0x0, {0x4b8f5a, 0x3})
	runtime/map_faststr.go:223 +0x3a5
main.(*Feed).put(0xc000012120, {0x4b8f5a, 0x3})
	course.example/units/channels/leaks/snippets/feed/main.go:11 +0x2c
main.main()
	course.example/units/channels/leaks/snippets/feed/main.go:20 +0x145

goroutine 18 [select]:
main.watch()
	course.example/units/channels/leaks/snippets/feed/main.go:31 +0x145
exit status 2
`;

  it('keeps the first frame of the course and how it ended', () => {
    expect(clean(panic)).toBe(`bid: 10
panic: assignment to entry in nil map

goroutine 1 [running]:
main.(*Feed).put(...)
	main.go:11
exit status 2`);
  });

  it('in a test keeps the verdict after it', () => {
    const text = `--- FAIL: TestAsk (0.00s)
panic: boom [recovered, repanicked]

goroutine 7 [running]:
testing.tRunner.func1.2({0x5a1b20, 0x5f8c40})
	testing/testing.go:1872 +0x237
course.example/units/channels/leaks/exercises/ask/solution.Ask(...)
	course.example/units/channels/leaks/exercises/ask/starter/ask.go:9
FAIL	course.example/units/channels/leaks/exercises/ask/grade	0.006s
FAIL
`;
    expect(clean(text)).toBe(`--- FAIL: TestAsk
panic: boom [recovered, repanicked]

goroutine 2 [running]:
course.example/solution.Ask(...)
	ask.go:9
FAIL	course.example/grade
FAIL`);
  });

  it('goes on to the next goroutine where the first has no frame of the course', () => {
    const text = `fatal error: all goroutines are asleep - deadlock!

goroutine 1 [chan receive]:
testing.(*T).Run(0xc00007a540)
	testing/testing.go:1632 +0x4ab

goroutine 34 [chan send]:
course.example/units/a/b/snippets/c.Send()
	/home/ann/course/content/units/a/b/snippets/c/send.go:5 +0x4ab
exit status 2`;
    expect(clean(text)).toBe(`fatal error: all goroutines are asleep - deadlock!

goroutine 2 [chan send]:
course.example/c.Send()
	send.go:5
exit status 2`);
  });
});

it('keeps of a data race what does not change', () => {
  const race = `==================
WARNING: DATA RACE
Write at 0x00c00001c0d8 by goroutine 9:
  main.main.func1()
      course.example/units/a/b/snippets/c/main.go:12 +0x2e

Previous write at 0x00c00001c0d8 by main goroutine:
  main.main()
      course.example/units/a/b/snippets/c/main.go:9 +0x44

Goroutine 9 (running) created at:
  sync.(*WaitGroup).Go()
      sync/waitgroup.go:238 +0x72
  main.main()
      course.example/units/a/b/snippets/c/main.go:10 +0x29
==================
Found 1 data race(s)
exit status 66
`;
  expect(clean(race)).toBe(`==================
WARNING: DATA RACE
Write by goroutine 2:
  main.main.func1()
      main.go:12

Previous write by main goroutine:
  main.main()
      main.go:9

Goroutine 2 (running) created at:
  main.main()
      main.go:10
==================
Found 1 data race(s)
exit status 66`);
});

it.each([
  ['an address', 'pool at 0x2b9e61434030', 'pool at 0x…'],
  ['a colour is no address', 'paint 0xff8800', 'paint 0xff8800'],
  ['a goroutine in plain words', 'goroutine 4 of 5 done', 'goroutine 4 of 5 done'],
  ['the time of a test', 'ok  \tcourse.example/units/a/b/snippets/c\t0.123s', 'ok  \tcourse.example/c'],
  ['a cached test', 'ok  \tcourse.example/units/a/b/snippets/c\t(cached)', 'ok  \tcourse.example/c'],
  ['a subtest', '    --- FAIL: TestA/b_c (1.20s)', '--- FAIL: TestA/b_c'],
  ['a duration that the program prints', 'took (2.00s)', 'took (2.00s)'],
  [
    'the folder for temporary files',
    'open /tmp/prove-Xy12/run-Ab/spool3141592653/a.log: no',
    'open /tmp/run-Ab/spool/a.log: no',
  ],
  ['a path of the checkout', '/home/ann/course/content/units/a/b/snippets/c/main.go:3:2: no', 'main.go:3:2: no'],
  ['a header of the compiler', '# course.example/units/a/b/exercises/c/_starter', '# course.example/_starter'],
  ['a line inside package testing', '    testing.go:1712: race detected', 'testing.go: race detected'],
  ['white space at the ends', '\n\na  \nb\n\n', 'a\nb'],
])('cleans %s', (_, before, after) => {
  expect(clean(before).trim()).toBe(after);
});
