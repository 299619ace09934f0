import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Course, type CourseExercise, courseOf } from '@/lib/content/course';
import { exerciseFeedback } from '@/lib/content/exercise-feedback';
import { defaultOptionOrder, exerciseHint, exerciseView, recallModel } from '@/lib/content/exercise-view';
import { listing } from '@/lib/content/listing';
import { proseText } from '@/lib/content/prose';
import { readCourse } from '@/lib/content/read-course';
import { optionsOf } from '@/lib/core/course-format';
import type { Answer } from '@/lib/core/exercise-view';
import { copyCourse, fixtureCourse, fixtureLesson, removeCopies } from '@/tests/support/course-copy';

let course: Course;
beforeAll(async () => {
  course = courseOf(await readCourse(fixtureCourse));
});
afterAll(removeCopies);

const bySlug = (slug: string): CourseExercise => {
  const exercise = course.exercises.find((one) => one.slug === slug);
  if (!exercise) throw new Error(`no exercise ${slug}`);
  return exercise;
};
const feedback = (slug: string, answer: Answer) =>
  exerciseFeedback(course, bySlug(slug), answer, defaultOptionOrder(bySlug(slug)));
/** What a page would say, markup and entities taken out. */
const visible = (value: unknown) =>
  JSON.stringify(value)
    .replace(/<[^>]*>/g, '')
    .replace(/&#x?\w+;|&\w+;/g, '')
    .replace(/\s+/g, ' ');
const words = (markdown: string) =>
  visible(proseText(markdown))
    .replace(/^"|"$/g, '')
    .replace(/[<>&"']|\\"/g, '')
    .trim();

test('no view gives away the key', async () => {
  for (const exercise of course.exercises) {
    const { source } = exercise;
    const view = await exerciseView(exercise);
    const text = visible(view);
    const secret = [source.explanation, ...source.hints, ...optionsOf(source).map(({ why }) => why)];
    if (source.kind === 'predict') secret.push(...source.refutes.map(({ why }) => why));
    if (source.kind === 'recall') secret.push(source.model, ...source.points);
    // the comparison itself works: what is hidden before the answer is found in the feedback
    const told = visible(await feedback(exercise.slug, { type: 'revealed' }));
    for (const prose of [source.explanation, ...optionsOf(source).map(({ why }) => why)]) {
      expect(told).toContain(words(prose).slice(0, 40));
    }
    for (const prose of secret) expect(text).not.toContain(words(prose).slice(0, 40));
    for (const { misconception } of optionsOf(source)) if (misconception) expect(text).not.toContain(misconception);
    expect(text).not.toMatch(/"(right|why|misconception|key|result|results|explanation|proof)"/);
    expect(text).not.toMatch(/starter|solution|options\//);
    if (source.kind === 'predict' && !source.options)
      for (const result of source.results) expect(text).not.toContain(result);
  }
});

test('the options of a view are not in the order of the file for every exercise of a large course', () => {
  const base = bySlug('first-offer');
  const orders = Array.from({ length: 60 }, (_, index) =>
    defaultOptionOrder({ ...base, id: `6f1f2d5e-8f53-4a4e-9c06-${String(index).padStart(12, '0')}` }).join(),
  );
  expect(new Set(orders).size).toBe(6);
});

test('a view of a spot exercise', async () => {
  const view = await exerciseView(bySlug('first-offer'));
  expect(view).toMatchObject({
    kind: 'spot',
    promptHtml: '<p>Three calls of <code>firstOffer</code> leave six goroutines behind. Which line is to blame?</p>',
    promptText: 'Three calls of firstOffer leave six goroutines behind. Which line is to blame?',
    code: [{ title: 'main.go', note: 'Go 1.26' }],
    output: { captionHtml: 'Output after three calls', html: '<b>goroutines: 7</b>' },
    askHtml: 'Why line {lines}?',
    lineCount: 1,
    hintCount: 1,
    pickSeveral: false,
  });
  expect(view.code[0]?.lines).toHaveLength(11);
});

test('predict with options picks several, typed predict has none', async () => {
  expect(await exerciseView(bySlug('main-sends'))).toMatchObject({ pickSeveral: true });
  expect((await exerciseView(bySlug('main-sends'))).options).toContainEqual({
    id: 'blocks-first',
    html: '<code>deadlock</code>',
  });
  expect(await exerciseView(bySlug('queue-length'))).toMatchObject({ pickSeveral: false, options: [] });
});

test("an option that is code carries its listing by the file's own name", async () => {
  const { options } = await exerciseView(bySlug('basket-total'));
  for (const option of options) expect(option.code).toMatchObject({ title: 'basket.go' });
});

test('hints come one by one', async () => {
  expect(await exerciseHint(bySlug('queue-length'), 1)).toBe('<p>Two values wait.</p>');
  expect(await exerciseHint(bySlug('queue-length'), 2)).toBeNull();
});

describe('exerciseFeedback', () => {
  test('spot: lines, difference, outputs, solution, way back', async () => {
    const given = await feedback('first-offer', { type: 'lines', lines: [5], reason: 'lost-value' });
    expect(given.lines).toEqual([4]);
    expect(given.options).toContainEqual({
      id: 'lost-value',
      right: false,
      picked: true,
      whyHtml: 'It waits; nothing is dropped.',
    });
    expect(given.options.filter(({ right }) => right)).toMatchObject([{ id: 'no-room', picked: false }]);
    expect(given.diff?.lines.map(({ sign }) => sign).join('')).toBe('  -+  ');
    expect(given.before).toEqual({ captionHtml: 'Before', html: '<b>goroutines: 7</b>' });
    expect(given.after).toEqual({ captionHtml: 'After', html: 'goroutines: 1' });
    expect(given.solution?.lines).toHaveLength(11);
    expect(given.passage).toEqual({
      lessonId: 'buffers',
      lessonTitle: 'Room for one more',
      heading: 'What happened',
      href: '/course/basics/buffers#what-happened',
    });
  });

  test('options stand in the order in which they were shown', async () => {
    const order = ['first-only', 'until-closed', 'skips-first'];
    const given = await exerciseFeedback(course, bySlug('basket-total'), { type: 'revealed' }, order);
    expect(given.options.map(({ id }) => id)).toEqual(order);
    expect(given.options.some(({ picked }) => picked)).toBe(false);
  });

  test('a foreseen typed answer is refuted, however it is spaced', async () => {
    const given = await feedback('queue-length', { type: 'text', text: ' "3   3" ' });
    expect(given.refutationHtml).toContain('<code>len</code> counts');
    expect(given.results).toEqual(['2 3']);
    expect((await feedback('queue-length', { type: 'text', text: '9 9' })).refutationHtml).toBeUndefined();
  });

  test('a tool that reports nothing on the fixed code says so', async () => {
    const copy = copyCourse();
    const exercise = `${fixtureLesson}/exercises/first-offer`;
    copy.edit(`${exercise}/exercise.yaml`, 'proof: { by: run, says: "goroutines: 7" }', 'proof: {by: vet, says: lost}');
    copy.write(`${exercise}/starter/vet.txt`, 'main.go:9: lost\n');
    const broken = courseOf(await readCourse(copy.root));
    const [first] = broken.exercises;
    if (!first) throw new Error('no exercise');
    const given = await exerciseFeedback(broken, first, { type: 'revealed' }, []);
    expect(given.before?.html).toBe('main.go:9: <b>lost</b>');
    expect(given.after?.html).toBe('go vet reports nothing');
  });
});

test('the model of a recall is given only for a recall', async () => {
  expect(await recallModel(bySlug('first-offer'))).toBeNull();
  expect(await recallModel(bySlug('say-why'))).toMatchObject({
    modelHtml: expect.stringContaining('Give the channel room'),
    pointsHtml: ['room for one value', 'the sender never waits'],
    code: [{ title: 'notify.go' }],
  });
});

test('a view is rendered once', () => {
  expect(exerciseView(bySlug('first-offer'))).toBe(exerciseView(bySlug('first-offer')));
});

test('the real course, as far as it can be read, keeps its keys', async () => {
  const read = await readCourse(join(process.cwd(), 'content'));
  for (const lesson of read.lessons) {
    for (const { source, dir } of lesson.exercises) {
      // rendering needs every file: while a lesson is being written, look at those that are whole
      if (source.code.some((reference) => 'message' in listing(dir, reference))) continue;
      if (source.output && !hasFile(join(dir, source.output.of, `${source.output.by}.txt`))) continue;
      if (optionsOf(source).some(({ code }) => code && 'message' in listing(dir, code))) continue;
      const exercise = { ...bySlug('first-offer'), id: source.id, kind: source.kind, source, dir };
      const text = visible(await exerciseView(exercise));
      for (const { why } of optionsOf(source)) expect(text).not.toContain(words(why).slice(0, 60));
      expect(text).not.toContain(words(source.explanation).slice(0, 60));
      expect(text).not.toMatch(/"(right|why|misconception|results|proof)"/);
    }
  }
});

function hasFile(path: string): boolean {
  try {
    return readFileSync(path).length >= 0;
  } catch {
    return false;
  }
}
