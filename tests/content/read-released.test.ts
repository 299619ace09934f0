// What an objective needs, and what was released and must stay.
import { type Problem, readCourse } from '@/lib/content/read-course';
import {
  type Break,
  choice,
  folder,
  lesson,
  oddYaml,
  picked,
  recall,
  replace,
  spot,
  yaml,
} from '@/tests/support/broken-course';
import { copyCourse, removeCopies } from '@/tests/support/course-copy';

afterAll(removeCopies);

describe('the exercises of an objective', () => {
  const messages = async (...acts: Break[]) => {
    const course = copyCourse();
    for (const act of acts) act(course);
    return (await readCourse(course.root)).problems.map(({ message }) => message);
  };
  const without =
    (slug: string): Break =>
    (course) => {
      course.remove(folder(slug));
      if (slug !== picked) course.edit(lesson, `::exercise{id="${slug}"}`, '');
    };
  const exempt = (rule: string) =>
    replace(yaml(spot), 'passage:', `exemptions: [{rule: ${rule}, reason: It is right here.}]\npassage:`);

  test('four are needed, of both sorts', async () => {
    expect(await messages(without(choice), without(recall))).toEqual([
      'the objective "count-sends" has 3 of at least 4 exercises',
      expect.stringMatching(/has 1 of 2 exercises that recognise .* and 2 of 2 that produce/),
    ]);
    expect(await messages(without(choice), without(recall), exempt('exercise-count'))).toHaveLength(1);
    expect(await messages(without(choice), exempt('exercise-mix'))).toEqual([]);
  });

  test('one is for reviews only', async () => {
    expect(await messages(without(picked))).toEqual(['the objective "count-sends" has no exercise for reviews only']);
    expect(await messages(without(picked), exempt('no-review-only'))).toEqual([]);
  });

  test('at most one is a recall', async () => {
    const second: Break = (course) =>
      course.write(
        yaml('again'),
        oddYaml.replace('predict', 'recall').replace(/program.*\nresults.*/, 'model: x\npoints: [y]'),
      );
    expect(await messages(second)).toEqual(['the objective "count-sends" has 2 recall exercises']);
  });

  test('while an exercise cannot be read they are not counted', async () => {
    expect(await messages(replace(yaml(choice), 'kind: choice', 'kind: riddle'))).toHaveLength(1);
  });
});

describe('what was released', () => {
  const released = {
    lessons: { buffers: ['count-sends'] },
    exercises: { '6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5d05': 'count-sends' },
  };
  const problemsWith = async (manifest: unknown, ...acts: Break[]): Promise<Problem[]> => {
    const course = copyCourse();
    course.write('released.json', typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
    for (const act of acts) act(course);
    return (await readCourse(course.root)).problems;
  };
  const bury = (id: string): Break =>
    replace('course.yaml', 'homeExercise', `tombstones: [{id: ${id}, reason: It was wrong.}]\nhomeExercise`);
  const gone = {
    lessons: { rooms: ['count-rooms'] },
    exercises: { '6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5dff': 'count-rooms' },
  };

  test('is there still', async () => {
    expect(await problemsWith(released)).toEqual([]);
  });

  test('may not vanish', async () => {
    expect((await problemsWith(gone)).map(({ message }) => message)).toEqual([
      'the lesson "rooms" was released and is gone',
      'the objective "count-rooms" was released and is gone',
      'the exercise "6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5dff" was released and is gone',
    ]);
  });

  test('may be renamed, or buried', async () => {
    expect(
      await problemsWith(
        gone,
        replace(lesson, 'id: buffers', 'id: buffers\nformerly: [rooms]'),
        replace(lesson, 'id: count-sends', 'id: count-sends\n    formerly: [count-rooms]'),
        bury('6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5dff'),
      ),
    ).toEqual([]);
  });

  test('keeps its objective', async () => {
    const moved = { ...released, exercises: { '6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5d05': 'other' } };
    expect(await problemsWith(moved)).toMatchObject([
      { file: yaml(recall), line: 3, message: /under the objective "other"/ },
    ]);
  });

  test('must be readable', async () => {
    expect(await problemsWith('{')).toMatchObject([{ file: 'released.json', message: 'this is no released manifest' }]);
  });
});
