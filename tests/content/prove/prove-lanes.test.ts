// Pictures of goroutines are proved by recording again.
import { copyCourse, problemsIn, removeCopies } from './fixture';

jest.setTimeout(300_000);
afterAll(removeCopies);

const lesson = 'lesson.md';
const kept = 'snippets/stuck/lanes.json';
const place = 'channels/handover';

it('a recording is written, is current, and is not when its program does something else', async () => {
  const course = copyCourse();
  course.change(
    lesson,
    '::code{file="snippets/stuck/main.go"}',
    '::code{file="snippets/stuck/main.go"}\n\n::lanes{of="snippets/stuck"}',
  );
  await course.prove({ place, record: true });
  expect(JSON.parse(course.read(kept)).lanes).toEqual([
    expect.objectContaining({ name: 'main', end: 'leaked', spans: [expect.objectContaining({ state: 'send' })] }),
  ]);
  expect(problemsIn(await course.prove({ place, all: true }), kept)).toEqual([]);
  course.change(kept, '"leaked"', '"cut"');
  expect(problemsIn(await course.prove({ place, all: true }), kept)).toEqual([
    {
      line: 1,
      message: 'the picture of snippets/stuck is not what its goroutines do now',
      cure: expect.stringContaining('npm run content:check -- channels/handover --record'),
    },
  ]);
  course.change('snippets/stuck/main.go', 'parcels <- 1', 'panic(<-parcels)\n\tpanic("x")');
  course.change('snippets/stuck/main.go', 'func main() {', 'func main() {\n\tgo func() { panic("no") }()');
  const problems = problemsIn(await course.prove({ place, all: true }), lesson);
  expect(problems).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining('the goroutines of snippets/stuck cannot be recorded (ended'),
    }),
  );
});
