import { BrokenCourse, courseOf, loadCourse } from '@/lib/content/course';
import { readCourse } from '@/lib/content/read-course';
import { copyCourse, fixtureCourse, fixtureLesson, removeCopies } from '@/tests/support/course-copy';

const load = async (root: string) => courseOf(await readCourse(root));
const spot = `${fixtureLesson}/exercises/first-offer`;
const hashes = async (root: string) =>
  (await load(root)).exercises.map(({ slug, contentHash }) => `${slug} ${contentHash}`);
afterAll(removeCopies);

test('units, lessons, objectives and exercises are found by id', async () => {
  const course = await load(fixtureCourse);
  expect(course.units).toMatchObject([{ id: 'basics', number: 1, lessons: [{ id: 'buffers', number: '1.1' }] }]);
  expect(course.unit('basics')?.lessons[0]?.title).toBe('Room for one more');
  expect(course.lesson('buffers')?.minutes).toBe(3);
  expect(course.objective('count-sends')).toMatchObject({ lessonId: 'buffers', unitId: 'basics' });
  expect(course.exercise('6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5d01')?.slug).toBe('first-offer');
  expect(course.homeExercise.slug).toBe('first-offer');
  expect([course.unit('x'), course.lesson('x'), course.objective('x'), course.exercise('x')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(course.exercisesOf('x')).toEqual([]);
});

test('the exercises of an objective stand in the order of the lesson, review-only ones last', async () => {
  const course = await load(fixtureCourse);
  expect(course.exercisesOf('count-sends').map(({ slug }) => slug)).toEqual([
    'first-offer',
    'basket-total',
    'queue-length',
    'say-why',
    'main-sends',
  ]);
});

test('former ids lead to what they became', async () => {
  const copy = copyCourse();
  copy.edit(`${fixtureLesson}/lesson.md`, 'id: buffers\n', 'id: buffers\nformerly: [rooms]\n');
  copy.edit(`${fixtureLesson}/lesson.md`, 'id: count-sends\n', 'id: count-sends\n    formerly: [sends]\n');
  const course = await load(copy.root);
  expect(course.lesson('rooms')?.id).toBe('buffers');
  expect(course.objective('sends')?.id).toBe('count-sends');
  expect(course.exercisesOf('sends')).toHaveLength(5);
  expect([...course.objectiveRenames]).toEqual([['sends', 'count-sends']]);
});

test('the course cannot be changed', async () => {
  const course = await load(fixtureCourse);
  expect(Object.isFrozen(course.exercises[0]?.source)).toBe(true);
  expect(Object.isFrozen(course.lessons[0]?.objectives)).toBe(true);
});

test('it is read once', async () => {
  expect(loadCourse(fixtureCourse)).toBe(loadCourse(fixtureCourse));
  await loadCourse(fixtureCourse);
});

test('with problems it does not load, names them all, and loads once they are gone', async () => {
  const copy = copyCourse();
  copy.edit(`${spot}/exercise.yaml`, 'passage: what-happened', 'passage: nowhere');
  copy.remove(`${fixtureLesson}/snippets/stuck/run.txt`);
  const error = await loadCourse(copy.root).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BrokenCourse);
  expect(String(error)).toMatch(
    /The course has 2 problems:[\s\S]*exercise\.yaml:\d+: "nowhere"[\s\S]*lesson\.md:\d+: snippets\/stuck/,
  );
  copy.edit(`${spot}/exercise.yaml`, 'passage: nowhere', 'passage: what-happened');
  copy.write(`${fixtureLesson}/snippets/stuck/run.txt`, 'goroutines: 4\n');
  await expect(loadCourse(copy.root)).resolves.toMatchObject({ title: 'A tiny course' });
});

describe('contentHash', () => {
  test.each([
    ['the prompt', `${spot}/exercise.yaml`, 'Which line is to blame?', 'Which line is at fault?'],
    ['the explanation', `${spot}/exercise.yaml`, 'A send on an unbuffered', 'Each send on an unbuffered'],
    ['a hint', `${spot}/exercise.yaml`, 'Count the sends', 'Count all sends'],
    ['a why', `${spot}/exercise.yaml`, 'It waits; nothing', 'It blocks; nothing'],
    ['the plumbing of the program', `${spot}/starter/main.go`, '50 * time', '60 * time'],
    ['a refutation', `${fixtureLesson}/exercises/queue-length/exercise.yaml`, 'counts the room', 'counts the places'],
  ])('%s is not graded', async (_, file, from, to) => {
    const copy = copyCourse();
    copy.edit(file, from, to);
    expect(await hashes(copy.root)).toEqual(await hashes(fixtureCourse));
  });

  test.each([
    ['the text of an option', `${spot}/exercise.yaml`, 'drops its value', 'loses its value', 'first-offer'],
    [
      'the listing',
      `${spot}/starter/main.go`,
      'carriers := []int{1, 2, 3}',
      'carriers := []int{1, 2, 4}',
      'first-offer',
    ],
    ['a result', `${fixtureLesson}/exercises/queue-length/exercise.yaml`, '"2 3"', '"2 4"', 'queue-length'],
    [
      'code in an option',
      `${fixtureLesson}/exercises/basket-total/options/first-only/basket.go`,
      '<-prices',
      '1 + <-prices',
      'basket-total',
    ],
  ])('%s is graded', async (_, file, from, to, slug) => {
    const copy = copyCourse();
    copy.edit(file, from, to);
    const before = new Set(await hashes(fixtureCourse));
    const changed = (await hashes(copy.root)).filter((hash) => !before.has(hash));
    expect(changed.map((hash) => hash.split(' ')[0])).toEqual([slug]);
  });

  test('the order of the options in the file is not graded', async () => {
    const copy = copyCourse();
    const option = / {2}- id: shared-carrier[\s\S]*?(?= {2}- id: lost-value)/;
    copy.edit(`${spot}/exercise.yaml`, option, '');
    copy.edit(
      `${spot}/exercise.yaml`,
      'proof: { by: run',
      '  - id: shared-carrier\n    text: All goroutines share one `carrier`.\n    why: No.\n    misconception: one-receive-is-all\nproof: { by: run',
    );
    expect(await hashes(copy.root)).toEqual(await hashes(fixtureCourse));
  });
});
