import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, readCourse } from '@/lib/content/read-course';
import { type CourseCopy, copyCourse, fixtureCourse, fixtureLesson, removeCopies } from '@/tests/support/course-copy';

const lesson = `${fixtureLesson}/lesson.md`;
const folder = (slug: string) => `${fixtureLesson}/exercises/${slug}`;
const yaml = (slug: string) => `${folder(slug)}/exercise.yaml`;
const spot = 'first-offer';
const choice = 'basket-total';
const typed = 'queue-length';
const picked = 'main-sends';
const recall = 'say-why';

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

type Break = (course: CourseCopy) => void;
/** `at` begins the line that the problem points to. */
type Expected = { file: string; at?: string; message: RegExp };
/** One way to break the course, and the one problem that it makes. */
type Case = [name: string, act: Break, problem: Expected];

const replace =
  (file: string, from: string | RegExp, to: string): Break =>
  (course) =>
    course.edit(file, from, to);
const add =
  (file: string, text = 'x\n'): Break =>
  (course) =>
    course.write(file, text);
const remove =
  (file: string): Break =>
  (course) =>
    course.remove(file);

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

const lessonCases: Case[] = [
  ['no front matter', replace(lesson, '---\n', ''), { file: lesson, at: 'id: buffers', message: /no front matter/ }],
  [
    'an unknown key in the front matter',
    replace(lesson, 'minutes: 3', 'minutes: 3\nauthor: me'),
    { file: lesson, at: 'author: me', message: /"author" is unknown/ },
  ],
  [
    'a value out of range',
    replace(lesson, 'minutes: 3', 'minutes: 90'),
    { file: lesson, at: 'minutes: 90', message: /"minutes" is out of range/ },
  ],
  [
    'an id that is not the folder',
    replace(lesson, 'id: buffers', 'id: buffer'),
    { file: lesson, at: 'id: buffer', message: /"buffer" is not the name of the folder/ },
  ],
  [
    'an objective id that is taken',
    replace(lesson, 'id: count-sends\n', 'id: count-sends\n    formerly: [count-sends]\n'),
    { file: lesson, message: /the objective id "count-sends" is taken/ },
  ],
  [
    'an unknown prerequisite',
    replace(lesson, 'sources:', 'prerequisites: [select]\nsources:'),
    { file: lesson, at: 'prerequisites: [select]', message: /prerequisite "select" is no lesson/ },
  ],
  [
    'a prerequisite that comes later',
    replace(lesson, 'sources:', 'prerequisites: [buffers]\nsources:'),
    { file: lesson, at: 'prerequisites: [buffers]', message: /"buffers" comes later/ },
  ],
  [
    'raw HTML',
    replace(lesson, 'Give each sender its room.', 'Give each <b>sender</b> its room.\n'),
    { file: lesson, at: 'Give each <b>sender</b> its room.', message: /raw HTML is not allowed/ },
  ],
  [
    'a long fenced block',
    replace(lesson, 'ch <- 1 // waits', '1\n2\n3\n4\n5\n6'),
    { file: lesson, message: /fenced block has 6 lines/ },
  ],
  [
    'a fenced block in no known language',
    replace(lesson, '```go', '```js'),
    { file: lesson, message: /fenced block in "js"/ },
  ],
  ['a picture', replace(lesson, 'A fragment:', '![x](y.png)'), { file: lesson, message: /pictures are not supported/ }],
  [
    'a link to nowhere',
    replace(lesson, '(#the-pattern)', '(other.md)'),
    { file: lesson, at: 'The slower supplier finds no receiver: see [', message: /the link other\.md goes nowhere/ },
  ],
  [
    'a link to an unknown heading',
    replace(lesson, '(#the-pattern)', '(#pattern)'),
    { file: lesson, at: 'The slower supplier finds no receiver: see [', message: /#pattern names no heading/ },
  ],
  [
    'no lead',
    replace(lesson, 'A send waits until', '## A send\n\nwaits until'),
    { file: lesson, at: '## A send', message: /does not begin with its lead/ },
  ],
  [
    'a heading of level 1',
    replace(lesson, '## The failure', '# The failure'),
    { file: lesson, at: '# The failure', message: /heading of level 1/ },
  ],
  [
    'three callouts',
    replace(lesson, 'A fragment:', ':::note{title="a"}\nb\n:::\n\n:::note{title="c"}\nd\n:::'),
    { file: lesson, message: /has 3 callouts/ },
  ],
  [
    'a directive inside a list',
    replace(lesson, 'A fragment:', '- a\n\n  ::diff{from="snippets/stuck/main.go" to="snippets/free/main.go"}'),
    { file: lesson, message: /::diff stands inside something else/ },
  ],
  [
    'an unknown directive',
    replace(lesson, 'A fragment:', '::video{src="x"}'),
    { file: lesson, at: '::video{src="x"}', message: /::video is unknown/ },
  ],
  [
    'an unknown attribute',
    replace(lesson, 'kind="bad" caption', 'kind="bad" colour="red" caption'),
    { file: lesson, at: '::output{of="snippets/stuck" kind="bad" colo', message: /no attribute "colour"/ },
  ],
  [
    'a listing of a missing file',
    replace(lesson, '::code{file="snippets/stuck/main.go"', '::code{file="snippets/stuck/min.go"'),
    {
      file: lesson,
      at: '::code{file="snippets/stuck/min.go" region="',
      message: /snippets\/stuck\/min\.go is not there/,
    },
  ],
  [
    'an unknown region',
    replace(
      lesson,
      '::code{file="snippets/stuck/main.go" region="first-price"',
      '::code{file="snippets/stuck/main.go" region="price"',
    ),
    { file: lesson, at: '::code{file="snippets/stuck/main.go" region=', message: /has no region "price"/ },
  ],
  [
    'a region that never ends',
    (course) => {
      course.write(`${fixtureLesson}/snippets/stuck/more.go`, 'package main\n\n// region: more\nvar more = 1\n');
      course.edit(lesson, 'A fragment:', '::code{file="snippets/stuck/more.go" region="more"}');
    },
    { file: `${fixtureLesson}/snippets/stuck/more.go`, at: '// region: more', message: /"more" never ends/ },
  ],
  [
    'a long listing',
    (course) => {
      course.write(`${fixtureLesson}/snippets/stuck/more.go`, `package main\n${'// x\n'.repeat(40)}`);
      course.edit(lesson, 'A fragment:', '::code{file="snippets/stuck/more.go"}');
    },
    { file: lesson, message: /has 41 lines; 40 are allowed/ },
  ],
  [
    'a mark that is no line',
    replace(lesson, 'bad="prices <- ask(supplier)"', 'bad="prices <- ask"'),
    { file: lesson, at: '::code{file="snippets/stuck/main.go" region=', message: /bad="prices <- ask" is no line/ },
  ],
  [
    'a mark that is two lines',
    (course) => {
      course.edit(
        `${fixtureLesson}/snippets/stuck/main.go`,
        '\treturn <-prices',
        '\tprices <- ask(supplier)\n\treturn <-prices',
      );
    },
    { file: lesson, at: '::code{file="snippets/stuck/main.go" region=', message: /is 2 lines of the listing/ },
  ],
  [
    'an annotation that is no line',
    replace(lesson, '2. `prices <- ask(supplier)`', '2. `prices <- ask(carrier)`'),
    {
      file: lesson,
      at: '2. `prices <- ask(carrier)` Completes at onc',
      message: /annotation `prices <- ask\(carrier\)` is no line/,
    },
  ],
  [
    'a difference that is none',
    replace(lesson, 'to="snippets/free/main.go"', 'to="snippets/stuck/main.go"'),
    { file: lesson, message: /two listings do not differ/ },
  ],
  [
    'a missing recorded output',
    remove(`${fixtureLesson}/snippets/free/run.txt`),
    { file: lesson, message: /snippets\/free has no recorded output run\.txt/ },
  ],
  [
    'an output of a missing folder',
    replace(lesson, '::output{of="snippets/free"', '::output{of="snippets/freed"'),
    { file: lesson, message: /the folder snippets\/freed is not there/ },
  ],
  [
    'a telling part that does not occur',
    replace(lesson, 'tell="goroutines: 1"', 'tell="goroutines: 2"'),
    { file: lesson, message: /"goroutines: 2" does not occur/ },
  ],
  [
    'an unknown exercise',
    replace(lesson, '::exercise{id="say-why"}', '::exercise{id="say-why"}\n\n::exercise{id="say-what"}'),
    { file: lesson, at: '::exercise{id="say-what"}', message: /no exercise "say-what"/ },
  ],
  [
    'an exercise placed twice',
    replace(lesson, '::exercise{id="say-why"}', '::exercise{id="say-why"}\n\n::exercise{id="say-why"}'),
    { file: lesson, at: '::exercise{id="say-why"}', message: /"say-why" stands twice/ },
  ],
  [
    'an exercise placed nowhere',
    replace(lesson, '::exercise{id="say-why"}', ''),
    { file: yaml(recall), message: /stands nowhere in its lesson/ },
  ],
  [
    'an exercise for reviews in the lesson',
    replace(lesson, '::exercise{id="say-why"}', '::exercise{id="say-why"}\n\n::exercise{id="main-sends"}'),
    { file: lesson, at: '::exercise{id="main-sends"}', message: /"main-sends" is for reviews only/ },
  ],
];

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

const exerciseCases: Case[] = [
  ['no exercise.yaml', remove(yaml(recall)), { file: yaml(recall), message: /exercise\.yaml is not there/ }],
  [
    'an unknown key',
    replace(yaml(recall), 'passage:', 'level: 3\npassage:'),
    { file: yaml(recall), at: 'level: 3', message: /"level" is unknown/ },
  ],
  [
    'an unknown key inside',
    replace(yaml(choice), '    right: true', '    right: true\n    colour: red'),
    { file: yaml(choice), at: 'colour: red', message: /"colour" is unknown in "options\.0"/ },
  ],
  [
    'an unknown kind',
    replace(yaml(recall), 'kind: recall', 'kind: riddle'),
    { file: yaml(recall), at: 'kind: riddle', message: /"kind"/ },
  ],
  [
    'no fresh id',
    replace(yaml(recall), 'id: 6f1f2d5e', 'id: 6f'),
    { file: yaml(recall), at: 'id: 6f-8f53-4a4e-9c06-0c8a1b3f5d05', message: /"id" is not as it should be/ },
  ],
  [
    'an empty hint',
    replace(yaml(typed), '  - Two values wait.', '  - " "'),
    { file: yaml(typed), at: '- " "', message: /"hints\.1" is out of range/ },
  ],
  [
    'a proof that lacks its test',
    replace(yaml(choice), 'failsIn: TestTotalCountsEveryPrice, ', ''),
    { file: yaml(choice), message: /"proof\.failsIn" is missing/ },
  ],
  [
    'a folder that is no slug',
    (course) => {
      course.write(`${folder('Odd')}/exercise.yaml`, oddYaml);
    },
    { file: yaml('Odd'), message: /"Odd" is not a slug/ },
  ],
  [
    'an id that is taken',
    replace(yaml(recall), 'b3f5d05', 'b3f5d03'),
    { file: yaml(recall), at: 'id: 6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5d03', message: /exercise id "[^"]*" is taken/ },
  ],
  [
    'an objective of no lesson',
    (course) => {
      course.edit(yaml(recall), 'objective: count-sends', 'objective: count-all\nexemptions: []');
    },
    { file: yaml(recall), at: 'objective: count-all', message: /"count-all" is no objective of this lesson/ },
  ],
  [
    'an unknown objective in touches',
    replace(yaml(recall), 'usualSeconds', 'touches: [x]\nusualSeconds'),
    { file: yaml(recall), at: 'touches: [x]', message: /"x" is no objective of the course/ },
  ],
  [
    'its own objective in touches',
    replace(yaml(recall), 'usualSeconds', 'touches: [count-sends]\nusualSeconds'),
    { file: yaml(recall), at: 'touches: [count-sends]', message: /own objective/ },
  ],
  [
    'a passage that is no heading',
    replace(yaml(recall), 'passage: the-pattern', 'passage: pattern'),
    { file: yaml(recall), at: 'passage: pattern', message: /"pattern" is no heading/ },
  ],
  [
    'an unknown misconception',
    replace(yaml(spot), 'misconception: send-never-waits', 'misconception: send-waits'),
    { file: yaml(spot), at: 'misconception: send-waits', message: /misconception "send-waits" is unknown/ },
  ],
  [
    'an unknown misconception in a refutation',
    replace(yaml(typed), 'misconception: len-is-capacity', 'misconception: len'),
    { file: yaml(typed), at: 'misconception: len', message: /misconception "len" is unknown/ },
  ],
  [
    'a wrong option without misconception',
    replace(yaml(spot), '    misconception: send-never-waits\n', ''),
    { file: yaml(spot), at: '- id: lost-value', message: /"lost-value" names no misconception/ },
  ],
  [
    'a right option with one',
    replace(yaml(spot), '    right: true', '    right: true\n    misconception: send-never-waits'),
    {
      file: yaml(spot),
      at: 'misconception: send-never-waits',
      message: /right option "no-room" names a misconception/,
    },
  ],
  [
    'two right options',
    replace(yaml(spot), '    misconception: send-never-waits', '    right: true'),
    { file: yaml(spot), at: 'options:', message: /2 options are right/ },
  ],
  [
    'no right option',
    replace(yaml(spot), '    right: true', '    misconception: send-never-waits'),
    { file: yaml(spot), at: 'options:', message: /0 options are right/ },
  ],
  [
    'nothing right where several may be',
    replace(
      yaml(choice),
      /options:[\s\S]*?right: true/,
      'multiple: true\noptions:\n  - id: until-closed\n    code: {file: options/until-closed/basket.go, region: total}\n    misconception: send-never-waits',
    ),
    { file: yaml(choice), message: /no option is right/ },
  ],
  [
    'an option id that stands twice',
    replace(yaml(spot), 'id: lost-value', 'id: no-room'),
    { file: yaml(spot), at: '- id: no-room', message: /"no-room" stands twice/ },
  ],
  [
    'an option id that gives the answer away',
    replace(yaml(spot), 'id: no-room', 'id: right-one'),
    { file: yaml(spot), at: '- id: right-one', message: /"right-one" gives the answer away/ },
  ],
  [
    'an option that says nothing',
    replace(yaml(spot), '    text: A send without a receiver drops its value.\n', ''),
    { file: yaml(spot), at: '- id: lost-value', message: /"lost-value" says nothing/ },
  ],
  [
    'a result outside predict',
    replace(yaml(spot), '    right: true', '    right: true\n    result: x'),
    { file: yaml(spot), at: 'result: x', message: /"no-room" has a result/ },
  ],
  [
    'code in a reason',
    replace(yaml(spot), '    right: true', '    right: true\n    code: {file: options/no-room/a.go}'),
    { file: yaml(spot), at: 'code: {file: options/no-room/a.go}', message: /option of a spot exercise is code/ },
  ],
  [
    "an option's code elsewhere",
    replace(yaml(choice), 'file: options/first-only/', 'file: options/skips-first/'),
    { file: yaml(choice), message: /code of option "first-only" is not in its folder/ },
  ],
  [
    'options of code without proof',
    (course) => {
      course.edit(yaml(choice), /proof:.*\n/, '');
      course.remove(`${folder(choice)}/grade`);
      course.remove(`${folder(choice)}/solution`);
    },
    { file: yaml(choice), message: /nothing proves them/ },
  ],
  [
    'a predict option without result',
    replace(yaml(picked), '    result: deadlock\n', '    text: It stops.\n'),
    { file: yaml(picked), message: /"blocks-first" has no result/ },
  ],
  [
    'every predict option right',
    replace(yaml(picked), 'results: ["first | deadlock"]', 'results: ["first | deadlock", "first second", deadlock]'),
    { file: yaml(picked), message: /every option is right/ },
  ],
  [
    'right against the results',
    replace(yaml(picked), '    result: deadlock', '    right: true\n    result: deadlock'),
    { file: yaml(picked), at: 'right: true', message: /says right: true, but its result is not one/ },
  ],
  [
    'refutations beside options',
    replace(
      yaml(picked),
      'explanation:',
      'refutes: [{answer: x, why: y, misconception: send-never-waits}]\nexplanation:',
    ),
    { file: yaml(picked), message: /"refutes" is for typed answers/ },
  ],
  [
    'a result that is refuted',
    replace(yaml(typed), 'answer: 3 3', 'answer: 2 3'),
    { file: yaml(typed), at: '- answer: 2 3', message: /is refuted and is a result/ },
  ],
  [
    'a result twice',
    replace(yaml(typed), 'results: ["2 3"]', 'results: ["2 3", "2 3"]'),
    { file: yaml(typed), at: 'results: ["2 3", "2 3"]', message: /a result stands twice/ },
  ],
  [
    'code that is missing',
    replace(yaml(typed), 'file: starter/main.go', 'file: starter/min.go'),
    { file: yaml(typed), at: '- { file: starter/min.go, region: queue', message: /starter\/min\.go is not there/ },
  ],
  [
    'a region that is missing',
    replace(yaml(typed), 'region: queue', 'region: queues'),
    { file: yaml(typed), at: '- { file: starter/main.go, region: queues', message: /no region "queues"/ },
  ],
  [
    'a key line that does not occur',
    replace(yaml(spot), 'lines: ["offers := make(chan int)"]', 'lines: ["offers := make(chan)"]'),
    { file: yaml(spot), at: 'lines: ["offers := make(chan)"]', message: /"offers := make\(chan\)" is no line/ },
  ],
  [
    'a key line that occurs twice',
    replace(`${folder(spot)}/starter/main.go`, '\treturn <-offers', '\toffers := make(chan int)\n\treturn <-offers'),
    { file: yaml(spot), at: 'lines: ["offers := make(chan int)"]', message: /is 2 lines/ },
  ],
  [
    'a fix that shows nowhere',
    replace(`${folder(spot)}/solution/main.go`, 'make(chan int, len(carriers))', 'make(chan int)'),
    { file: yaml(spot), message: /fix changes nothing of what is shown/ },
  ],
  [
    'a region without twin',
    replace(`${folder(spot)}/solution/main.go`, '// region: offer', '// region: offers'),
    { file: yaml(spot), message: /has no twin in solution/ },
  ],
  [
    'a missing recorded output',
    (course) => {
      course.remove(`${folder(spot)}/starter/run.txt`);
    },
    { file: yaml(spot), at: 'output:', message: /starter has no recorded output run\.txt/ },
  ],
  [
    'a missing recorded output of the fix',
    remove(`${folder(spot)}/solution/run.txt`),
    { file: yaml(spot), message: /solution has no recorded output run\.txt/ },
  ],
  [
    'a proof that does not occur',
    replace(yaml(spot), 'proof: { by: run, says: "goroutines: 7" }', 'proof: {by: run, says: "goroutines: 9"}'),
    { file: yaml(spot), message: /"goroutines: 9" does not occur/ },
  ],
  [
    'no program',
    (course) => {
      course.remove(`${folder(typed)}/starter`);
      course.edit(yaml(typed), /code:\n.*\n/, '');
    },
    { file: yaml(typed), message: /starter\/ holds no Go/ },
  ],
  [
    'no fixed twin',
    (course) => {
      course.remove(`${folder(spot)}/solution`);
      course.edit(yaml(spot), 'proof: { by: run', 'proof: {by: vet');
      course.write(`${folder(spot)}/starter/vet.txt`, 'goroutines: 7');
    },
    { file: yaml(spot), message: /solution\/ holds no Go/ },
  ],
  ['no tests', remove(`${folder(choice)}/grade`), { file: yaml(choice), message: /grade\/ holds no tests/ }],
  [
    'an unknown test',
    replace(yaml(choice), 'failsIn: TestTotalCountsEveryPrice', 'failsIn: TestTotal'),
    { file: yaml(choice), message: /grade\/ has no TestTotal/ },
  ],
  [
    'raw HTML in prose',
    replace(yaml(recall), 'One send and room', 'One <em>send</em> and room'),
    { file: yaml(recall), at: 'explanation: One <em>send</em> and room for', message: /raw HTML/ },
  ],
  [
    'a heading in prose',
    replace(yaml(recall), 'model: |\n', 'model: |\n  ## Model\n'),
    { file: yaml(recall), at: 'model: |', message: /a heading in an exercise/ },
  ],
  [
    'a long prompt',
    replace(yaml(recall), 'How do you', `${'How? '.repeat(80)}How do you`),
    {
      file: yaml(recall),
      at: 'prompt: How? How? How? How? How? How? How? H',
      message: /prompt has \d+ characters; 400/,
    },
  ],
  [
    'a prompt that names its objective',
    replace(yaml(recall), 'How do you', 'In count-sends, how do you'),
    { file: yaml(recall), at: 'prompt: In count-sends,', message: /gives away "count-sends"/ },
  ],
  [
    'long code',
    (course) => {
      course.edit(
        `${folder(typed)}/starter/main.go`,
        '\t// endregion',
        `${'\tfmt.Println()\n'.repeat(37)}\t// endregion`,
      );
    },
    { file: yaml(typed), at: 'code:', message: /41 lines of code to read; 40/ },
  ],
  [
    'an unknown exemption',
    replace(yaml(recall), 'passage:', 'exemptions: [{rule: all, reason: I like it.}]\npassage:'),
    { file: yaml(recall), at: 'exemptions: [{rule: all, reason: I like it.}', message: /no rule "all"/ },
  ],
];

const oddYaml = `id: 6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5d09
kind: predict
objective: count-sends
reviewOnly: true
usualSeconds: 30
prompt: What does it print?
program: code
results: ["1"]
explanation: It prints one.
passage: the-pattern
`;

/** What follows from a break by itself and is not the point of its case. */
const alsoAllowed: Record<string, RegExp> = {
  'an objective of no lesson': /gives away/,
  'a folder that is no slug': /code\/ holds no Go/,
  'every predict option right': /right option "[a-z-]+" names a misconception/,
  "an option's code elsewhere": /nothing uses it/,
  'a unit that stands twice': /lesson "basics\/buffers" stands twice/,
};

describe.each([
  ['the course', courseCases],
  ['a lesson', lessonCases],
  ['stray files', strayCases],
  ['an exercise', exerciseCases],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (name, act, { file, at, message }) => {
    const course = copyCourse();
    act(course);
    const { problems } = await readCourse(course.root);
    const found = problems.filter((problem) => problem.file === file && message.test(problem.message));
    expect(found).not.toEqual([]);
    for (const { cure } of found) expect(cure).toMatch(/^[A-Z].*\S$/);
    if (at) {
      const lines = readFileSync(join(course.root, file), 'utf8').split('\n');
      for (const { line } of found) expect(lines[(line ?? 0) - 1]?.trim().slice(0, at.length)).toBe(at);
    }
    const others = problems.filter(
      (problem) => !message.test(problem.message) && !alsoAllowed[name]?.test(problem.message),
    );
    expect(others).toEqual([]);
  });
});

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
