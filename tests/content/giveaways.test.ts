// What lets a learner answer without the rule, and what the course is asked to cover: each is said, with place and cure.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief } from '@/lib/content/brief';
import { checkGiveaways } from '@/lib/content/check-giveaways';
import { likeness, tokensOf } from '@/lib/content/check-likeness';
import { checkTeaching } from '@/lib/content/check-teaching';
import { type LessonFolder, readCourse } from '@/lib/content/read-course';
import { exerciseSchema } from '@/lib/core/course-format';
import { add, type Break, replace, spot, typed, yaml } from '@/tests/support/broken-course';
import { copyCourse, fixtureCourse, removeCopies } from '@/tests/support/course-copy';

afterAll(removeCopies);

async function teachingOf(act: Break) {
  const course = copyCourse();
  act(course);
  const read = await readCourse(course.root);
  expect(read.problems).toEqual([]);
  return checkTeaching(read);
}

test('the fixture teaches well', async () => {
  expect(await teachingOf(() => undefined)).toEqual([]);
});

test('a misconception that no exercise refutes is told of, and a hint that holds the line asked for', async () => {
  const all = readFileSync(join(fixtureCourse, 'misconceptions.yaml'), 'utf8');
  expect(await teachingOf(add('misconceptions.yaml', `${all}unused: Nobody believes it.\n`))).toMatchObject([
    { file: 'misconceptions.yaml', line: all.split('\n').length, message: 'no exercise refutes "unused"' },
  ]);
  const telling = replace(
    yaml(spot),
    'Count the sends and the receives.',
    'Is it `offers := make(chan int)`, perhaps?',
  );
  expect(await teachingOf(telling)).toMatchObject([
    { file: yaml(spot), line: expect.any(Number), message: 'hint 1 holds the answer: "offers := make(chan int)"' },
  ]);
});

/** A lesson of choices whose options are as long as the numbers; `right` is the index of the right one. */
async function lessonOf(keys: { right: number; lengths: number[] }[]): Promise<LessonFolder> {
  const [lesson] = (await readCourse(fixtureCourse)).lessons;
  const [first] = lesson?.exercises ?? [];
  if (!lesson || !first) throw new Error('The fixture has no exercise');
  const exercises = keys.map(({ right, lengths }) => ({
    ...first,
    source: exerciseSchema.parse({
      ...{ id: crypto.randomUUID(), kind: 'choice', objective: 'count-sends', usualSeconds: 30, prompt: 'Which?' },
      ...{ explanation: 'Because.', passage: 'the-pattern', code: [] },
      options: lengths.map((length, index) => ({
        ...{ id: `o${index}`, text: 'x'.repeat(length), why: 'So it is.' },
        ...(index === right ? { right: true } : { misconception: 'len-is-capacity' }),
      })),
    }),
  }));
  return { ...lesson, exercises };
}
const said = async (keys: { right: number; lengths: number[] }[]) =>
  checkGiveaways(await lessonOf(keys)).map(({ message }) => message);

test('right options that stand out by their length are told of', async () => {
  const longest = [0, 1, 2, 1].map((right) => ({ right, lengths: [0, 1, 2].map((n) => (n === right ? 60 : 40)) }));
  expect(await said(longest)).toEqual(['in 4 of 4 exercises the right option is the longest']);
  const shortest = [0, 1, 2, 1].map((right) => ({ right, lengths: [0, 1, 2].map((n) => (n === right ? 20 : 40)) }));
  expect(await said(shortest)).toEqual(['in 4 of 4 exercises the right option is the shortest']);
  const slightly = [0, 1, 2, 1].map((right) => ({ right, lengths: [0, 1, 2].map((n) => (n === right ? 42 : 40)) }));
  expect(await said(slightly)).toEqual([]);
  expect(await said(longest.slice(0, 3))).toEqual([]);
});

test('right options that stand at one place are told of', async () => {
  const same = [1, 1, 1, 0].map((right) => ({ right, lengths: [40, 40, 40] }));
  expect(await said(same)).toEqual(['in 3 of 4 exercises the right option is number 2']);
  expect(await said([1, 1, 2, 0].map((right) => ({ right, lengths: [40, 40, 40] })))).toEqual([]);
});

test('code is alike whatever its names, numbers and texts', () => {
  const shape = (code: string) => {
    const tokens = tokensOf(code);
    return new Set(tokens.slice(4).map((_, index) => tokens.slice(index, index + 5).join(' ')));
  };
  const program = (name: string, text: string) =>
    `func ${name}(all []string) (int, error) {\n\tfor i, one := range all {\n\t\tif one == ${text} {\n\t\t\treturn i, nil\n\t\t}\n\t}\n\treturn -1, errors.New(${text})\n}\n`;
  expect(likeness(shape(program('find', '"a b"')), shape(program('seek', '`c`')))).toBe(1);
  const other =
    'func add(ch <-chan int, done chan<- bool) {\n\tsum := 0\n\tfor n := range ch {\n\t\tsum += n\n\t}\n\tdone <- sum > 0\n\tclose(done)\n}\n';
  expect(likeness(shape(program('find', '"a"')), shape(other))).toBeLessThan(0.2);
  expect(likeness(shape('a := 1'), shape('b := 2'))).toBe(0);
});

test('what is asked for is known, and taught where the list says so', async () => {
  const read = await readCourse(fixtureCourse);
  const [unit] = read.course.units;
  if (!unit) throw new Error('The fixture has no unit');
  const lessons = unit.lessons.map((one) => ({ ...one, covers: ['know-sync', 'no-such'] }));
  const course = { ...read.course, units: [{ ...unit, lessons }] };
  const taught = { 'basics/buffers': [typed, 'nowhere'], 'basics/none': ['x'] };
  const brief = { rows: { 'know-sync': 'Channels' }, corrections: [{ says: 'A', right: 'B', taught }] };
  expect(checkBrief(brief, { ...read, course }).map(({ message }) => message)).toEqual([
    'the lesson "basics/buffers" covers "no-such", which brief.yaml does not know',
    '"basics/buffers" has no exercise "nowhere"',
    '"A" is taught in "basics/none", which is no lesson',
  ]);
});
