import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotCopy, copyExercise, copyLesson } from '@/lib/content/copy-template';
import { readCourse } from '@/lib/content/read-course';
import { type CourseCopy, copyCourse, removeCopies } from '@/tests/support/course-copy';

const kinds = ['choice', 'spot', 'predict', 'recall'];
let copy: CourseCopy;
beforeEach(() => {
  copy = copyCourse();
  cpSync(join(process.cwd(), 'content', '_template'), join(copy.root, '_template'), { recursive: true });
});
afterAll(removeCopies);

const text = (file: string) => readFileSync(join(copy.root, file), 'utf8');

test('templates, copied and put in place, have no problem left but the misconception to name', async () => {
  copyLesson(copy.root, 'basics/select');
  copy.edit(
    'course.yaml',
    'homeExercise:',
    '      - {id: select, summary: A lesson made from the template.}\n\nhomeExercise:',
  );
  for (const kind of kinds) copyExercise(copy.root, `basics/select/my-${kind}`, kind);
  copyExercise(copy.root, 'basics/select/second-spot', 'spot');
  copy.edit('units/basics/select/exercises/second-spot/exercise.yaml', 'reviewOnly: false', 'reviewOnly: true');
  const lesson = text('units/basics/select/lesson.md');
  copy.write('units/basics/select/lesson.md', lesson + kinds.map((kind) => `\n::exercise{id="my-${kind}"}\n`).join(''));

  const { problems } = await readCourse(copy.root);
  expect(new Set(problems.map(({ message }) => message))).toEqual(
    new Set(['the misconception "name-the-mistake" is unknown']),
  );
  copy.edit('misconceptions.yaml', 'send-never', 'name-the-mistake: Something believed.\nsend-never');
  expect((await readCourse(copy.root)).problems).toEqual([]);
});

test('ids, paths, objective and passage are filled in, each exercise with an id of its own', () => {
  const first = copyExercise(copy.root, 'basics/buffers/one', 'choice');
  copyExercise(copy.root, 'basics/buffers/two', 'choice');
  expect(first.folder).toBe('units/basics/buffers/exercises/one');
  expect(text(`${first.folder}/exercise.yaml`)).toMatch(/^id: [0-9a-f-]{36}\nkind: choice\nobjective: count-sends\n/);
  expect(text(`${first.folder}/exercise.yaml`)).toContain('passage: the-failure');
  expect(text(`${first.folder}/grade/basket_test.go`)).toContain(
    '"course.example/units/basics/buffers/exercises/one/solution"',
  );
  const id = (name: string) => text(`units/basics/buffers/exercises/${name}/exercise.yaml`).split('\n')[0];
  expect(id('one')).not.toBe(id('two'));
  expect(first.next.join('\n')).toContain('::exercise{id="one"}');
});

test.each([
  ['a place that is taken', () => copyLesson(copy.root, 'basics/buffers'), /is there already/],
  ['a place with capitals', () => copyLesson(copy.root, 'basics/Select'), /is not a place/],
  ['a path out of the course', () => copyLesson(copy.root, '../select'), /is not a place/],
  ['too few parts', () => copyExercise(copy.root, 'basics/buffers', 'spot'), /Write it as unit\/lesson\/exercise/],
  [
    'an unknown kind',
    () => copyExercise(copy.root, 'basics/buffers/x', 'riddle'),
    /Use one of choice, predict, recall, spot/,
  ],
  ['a lesson that is not there', () => copyExercise(copy.root, 'basics/none/x', 'spot'), /no lesson basics\/none/],
])('%s is refused', (_, act, message) => {
  expect(act).toThrow(CannotCopy);
  expect(act).toThrow(message);
  expect(existsSync(join(copy.root, 'units', 'select'))).toBe(false);
});
