// Comments that the editor would cut off: each is told of, in every variant of code to be worked on, and what cannot be wrapped is left.
import { checkTeaching } from '@/lib/content/check-teaching';
import { readCourse } from '@/lib/content/read-course';
import { folder } from '@/tests/support/broken-course';
import { copyCourse, removeCopies } from '@/tests/support/course-copy';

afterAll(removeCopies);

const source = `id: 6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5d0a
kind: fix
objective: count-sends
reviewOnly: true
usualSeconds: 120
prompt: Two prices are to be added, and one is lost. Change it so that both are.
fails: TestBothCount
rejects:
  - { id: first, failsIn: TestBothCount, misconception: one-receive-is-all, why: The second is dropped. }
  - { id: second, failsIn: TestBothCount, misconception: one-receive-is-all, why: The first is dropped. }
explanation: Each receive takes one value.
passage: the-pattern
`;
const variants = ['starter', 'solution', 'accepts/other', 'rejects/first', 'rejects/second'];

/** The problems of a course with one exercise to be fixed, in whose variants these lines stand. */
async function toldOf(lines: readonly string[], inFolders = variants) {
  const course = copyCourse();
  course.write(`${folder('two-prices')}/exercise.yaml`, source);
  for (const [index, variant] of variants.entries()) {
    const more = inFolders.includes(variant) ? `\n${lines.join('\n')}\n` : '';
    course.write(`${folder('two-prices')}/${variant}/prices.go`, `package prices\n\nconst n = ${index}\n${more}`);
  }
  course.write(
    `${folder('two-prices')}/grade/prices_test.go`,
    'package grade_test\n\nfunc TestBothCount(t *testing.T) {}\n',
  );
  const read = await readCourse(course.root);
  expect(read.problems).toEqual([]);
  return checkTeaching(read);
}

const wide = (width: number, indent = '') => `${indent}// ${'word '.repeat(30)}`.slice(0, width - 3 * indent.length);

test('a comment that is wider than the editor is told of with its column, in each variant', async () => {
  expect(await toldOf([wide(78), wide(79)])).toEqual(
    variants.map((variant) => ({
      file: `${folder('two-prices')}/${variant}/prices.go`,
      line: 6,
      message: 'a line with a comment is 79 columns wide; 78 are allowed',
      cure: expect.stringMatching(/^Wrap it in all variants of the exercise alike: the editor shows 79 columns/),
    })),
  );
});

test('a tab counts four, and a comment behind code counts with it', async () => {
  const messages = async (line: string) => (await toldOf([line], ['starter'])).map(({ message }) => message);
  expect(await messages(wide(78, '\t\t'))).toEqual([]);
  expect(await messages(wide(80, '\t\t'))).toEqual(['a line with a comment is 80 columns wide; 78 are allowed']);
  expect(await messages(`var behind = "a//b" ${wide(70)}`)).toEqual([
    'a line with a comment is 90 columns wide; 78 are allowed',
  ]);
});

test('long code, addresses in strings, imports and directives are left', async () => {
  const long = 'x'.repeat(90);
  expect(
    await toldOf([
      `var address = "https:// ${long}"`,
      `var raw = \`// ${long}\``,
      `//go:generate ${long}`,
      `import _ "${long}"`,
    ]),
  ).toEqual([]);
});
