// Reading a course: what is wrong with course.yaml, and files that belong nowhere.
import { loadCourse } from '@/lib/content/course';
import { readCourse } from '@/lib/content/read-course';
import {
  add,
  type Case,
  choice,
  folder,
  lesson,
  remove,
  replace,
  spot,
  testEachBreak,
  yaml,
} from '@/tests/support/broken-course';
import { fixtureCourse, fixtureLesson, removeCopies } from '@/tests/support/course-copy';

afterAll(removeCopies);

test('the fixture has no problems', async () => {
  const read = await readCourse(fixtureCourse);
  expect(read.problems).toEqual([]);
  expect(read.lessons).toMatchObject([{ unitId: 'basics', id: 'buffers', bodyLine: 13 }]);
  expect(read.lessons[0]?.outputs).toMatchObject([
    { of: 'snippets/stuck', by: 'run', tell: ['goroutines: 4'], line: 22 },
    { of: 'snippets/free', by: 'run', tell: ['goroutines: 1'] },
  ]);
});

const courseCases: Case[] = [
  ['course.yaml is missing', remove('course.yaml'), { file: 'course.yaml', message: /course\.yaml is not there/ }],
  [
    'YAML that is none',
    replace('course.yaml', 'title: A tiny course', 'title: A: tiny'),
    { file: 'course.yaml', at: 'title: A: tiny', message: /not YAML/ },
  ],
  [
    'an unknown key',
    replace('course.yaml', 'title: A tiny', 'titel: x\ntitle: A tiny'),
    { file: 'course.yaml', at: 'titel: x', message: /the key "titel" is unknown/ },
  ],
  [
    'a missing key',
    replace('course.yaml', 'title: A tiny course', ''),
    { file: 'course.yaml', message: /"title" is missing/ },
  ],
  [
    'a lesson without a folder',
    replace('course.yaml', 'homeExercise', '      - {id: select, summary: Not yet written.}\nhomeExercise'),
    { file: 'course.yaml', at: '- {id: select, summary: Not yet written.}', message: /"basics\/select" has no folder/ },
  ],
  [
    'a lesson that stands twice',
    replace('course.yaml', 'homeExercise', '      - {id: buffers, summary: The same again.}\nhomeExercise'),
    { file: 'course.yaml', at: '- {id: buffers, summary: The same again.}', message: /"basics\/buffers" stands twice/ },
  ],
  [
    'a unit that stands twice',
    replace(
      'course.yaml',
      'units:',
      'units:\n  - {id: basics, title: Again, lessons: [{id: buffers, summary: The same again.}]}',
    ),
    { file: 'course.yaml', message: /the unit "basics" stands twice/ },
  ],
  [
    'an empty lesson folder',
    (course) => {
      course.write('units/basics/empty/snippets/a/a.go', 'package a\n');
      course.edit('course.yaml', 'homeExercise', '      - {id: empty, summary: Not yet written.}\nhomeExercise');
    },
    { file: 'units/basics/empty/lesson.md', message: /has no lesson\.md/ },
  ],
  [
    'an unknown home exercise',
    replace('course.yaml', /homeExercise: .*/, 'homeExercise: 00000000-0000-4000-8000-000000000000'),
    { file: 'course.yaml', at: 'homeExercise: 00000000-0000-4000-8000-000000', message: /homeExercise is no exercise/ },
  ],
  [
    'a home exercise of another kind',
    replace('course.yaml', 'b3f5d01', 'b3f5d03'),
    { file: 'course.yaml', at: 'homeExercise: 6f1f2d5e-8f53-4a4e-9c06-0c8a1b', message: /homeExercise is a predict/ },
  ],
  [
    'a home exercise for reviews only',
    (course) => {
      course.edit(yaml(choice), 'usualSeconds', 'reviewOnly: true\nusualSeconds');
      course.edit(lesson, '::exercise{id="basket-total"}', '');
      course.edit('course.yaml', 'b3f5d01', 'b3f5d02');
    },
    { file: 'course.yaml', message: /homeExercise is kept for reviews/ },
  ],
  [
    'a tombstone that is in use',
    (course) =>
      course.write('course.yaml', `${courseYaml}tombstones:\n  - {id: count-sends, reason: It was removed.}\n`),
    { file: lesson, at: '- id: count-sends', message: /"count-sends" has a tombstone/ },
  ],
  [
    'a misconception that says nothing',
    replace(
      'misconceptions.yaml',
      'send-never-waits: A send on a channel returns at once, whether anybody receives or not.',
      'send-never-waits: ""',
    ),
    {
      file: 'misconceptions.yaml',
      at: 'send-never-waits: ""',
      message: /"send-never-waits" is out of range|not as it should be/,
    },
  ],
  [
    'a misconception under two ids',
    replace(
      'misconceptions.yaml',
      'one-receive',
      'a-send-returns: a send on a channel returns at once, whether anybody  receives or not.\none-receive',
    ),
    {
      file: 'misconceptions.yaml',
      at: 'a-send-returns: ',
      message: /"a-send-returns" says the same as "send-never-waits"/,
    },
  ],
];

const courseYaml = `title: A tiny course
units:
  - id: basics
    title: Channels in small
    lessons:
      - id: buffers
        summary: Say how many sends a channel takes before it blocks.
homeExercise: 6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5d01
`;

const strayCases: Case[] = [
  ['in the lesson', add(`${fixtureLesson}/notes.txt`), { file: `${fixtureLesson}/notes.txt`, message: /stray file/ }],
  [
    'beside the exercises',
    add(`${fixtureLesson}/exercises/todo.md`),
    { file: `${fixtureLesson}/exercises/todo.md`, message: /stray file/ },
  ],
  [
    'beside the snippets',
    add(`${fixtureLesson}/snippets/a.go`),
    { file: `${fixtureLesson}/snippets/a.go`, message: /stray file/ },
  ],
  [
    'in a snippet',
    add(`${fixtureLesson}/snippets/free/notes.txt`),
    { file: `${fixtureLesson}/snippets/free/notes.txt`, message: /stray file/ },
  ],
  [
    'a snippet that is not shown',
    add(`${fixtureLesson}/snippets/old/a.go`, 'package old\n'),
    { file: `${fixtureLesson}/snippets/old`, message: /nothing uses it/ },
  ],
  ['in an exercise', add(`${folder(spot)}/draft.yaml`), { file: `${folder(spot)}/draft.yaml`, message: /stray file/ }],
  [
    'a package that the exercise does not use',
    add(`${folder(spot)}/grade/a_test.go`),
    { file: `${folder(spot)}/grade`, message: /nothing uses it/ },
  ],
  [
    'an option folder without option',
    add(`${folder(choice)}/options/other/a.go`),
    { file: `${folder(choice)}/options/other`, message: /nothing uses it/ },
  ],
  [
    'a file in an option',
    add(`${folder(choice)}/options/first-only/a.txt`),
    { file: `${folder(choice)}/options/first-only/a.txt`, message: /stray file/ },
  ],
];

const track = (lessons: string, weeks = 1) =>
  add('tracks/one.yaml', `title: A track\nsummary: A track of one lesson.\nweeks: ${weeks}\nlessons: ${lessons}\n`);
const trackCases: Case[] = [
  [
    'a track with a lesson that is not there',
    track('\n  - {lesson: nowhere, day: 1}'),
    { file: 'tracks/one.yaml', at: '- {lesson: nowhere, day: 1}', message: /there is no lesson "nowhere"/ },
  ],
  [
    'a track with a lesson twice',
    track('\n  - {lesson: buffers, day: 1}\n  - {lesson: buffers, day: 2}'),
    { file: 'tracks/one.yaml', at: '- {lesson: buffers, day: 2}', message: /"buffers" stands twice/ },
  ],
  [
    'a day beyond the weeks of a track',
    track('\n  - {lesson: buffers, day: 6}'),
    { file: 'tracks/one.yaml', at: '- {lesson: buffers, day: 6}', message: /day 6 is after the 5 working days/ },
  ],
  [
    'lessons of a track that are neither all nor a list',
    track('some'),
    { file: 'tracks/one.yaml', at: 'lessons: some', message: /"lessons" has an unknown value/ },
  ],
  [
    'a file among the tracks that is none',
    add('tracks/Notes.txt', 'later'),
    { file: 'tracks/Notes.txt', message: /no name of a track/ },
  ],
];

test('a track of all lessons is spread over its weeks', async () => {
  const course = await loadCourse('content');
  const everything = course.tracks.at(-1);
  expect(everything).toMatchObject({ id: 'everything', weeks: 12 });
  expect(everything?.items.map(({ lessonId }) => lessonId)).toEqual(course.lessons.map(({ id }) => id));
  expect(everything?.items.at(-1)?.day).toBe(60);
});

describe('the course', () => testEachBreak(courseCases));
describe('tracks', () => testEachBreak(trackCases));
describe('stray files', () => testEachBreak(strayCases));
