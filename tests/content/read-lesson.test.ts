// Reading a lesson: what is wrong with its front matter, text and directives.

import {
  add,
  type Break,
  type Case,
  lesson,
  recall,
  remove,
  replace,
  testEachBreak,
  yaml,
} from '@/tests/support/broken-course';
import { fixtureLesson, removeCopies } from '@/tests/support/course-copy';

afterAll(removeCopies);

const revisions = (...rows: [date: string, note: string][]) =>
  replace(
    lesson,
    'sources:',
    `revisions:\n${rows.map(([date, note]) => `  - date: ${date}\n    note: ${note}\n`).join('')}sources:`,
  );

const recorded = `${fixtureLesson}/snippets/free/lanes.json`;
const recordingOf = (cut: string) =>
  `{"endUs":0,"cut":${cut},"lanes":[{"id":1,"order":0,"name":"main","startedBy":null,"startedAt":null,"spans":[{"order":0,"state":"running","fromUs":0,"toUs":0,"at":null}],"end":"returned","endOrder":1}],"wakes":[]}`;

/** With a picture, and a recording for it. */
const withLanes =
  (text: string, recording?: string): Break =>
  (course) => {
    replace(lesson, '::exercise{id="say-why"}', `${text}\n\n::exercise{id="say-why"}`)(course);
    if (recording !== undefined) add(recorded, recording)(course);
  };

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
    'revisions out of order',
    revisions(['2026-11-25', 'The second change.'], ['2026-11-24', 'The first change.']),
    { file: lesson, at: '- date: 2026-11-24', message: /2026-11-24 stands after that of 2026-11-25/ },
  ],
  [
    'a revision on no day',
    revisions(['2026-02-30', 'This day does not exist.']),
    { file: lesson, at: '- date: 2026-02-30', message: /write a date such as 2026-11-25/ },
  ],
  [
    'a revision of two sentences',
    revisions(['2026-11-25', 'One thing. Another thing.']),
    { file: lesson, at: 'note: One thing', message: /not one sentence/ },
  ],
  [
    'a revision without a full stop',
    revisions(['2026-11-25', 'errors.Is walks a tree']),
    { file: lesson, at: 'note: errors.Is', message: /not one sentence/ },
  ],
  [
    'a revision with Markdown',
    revisions(['2026-11-25', 'The type `T` is new.']),
    { file: lesson, at: 'note: The type', message: /holds Markdown/ },
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
    'pictures of no program',
    withLanes('::lanes{headings="One"}'),
    { file: lesson, at: '::lanes', message: /names no program/ },
  ],
  [
    'a picture of one program and of a pair',
    withLanes('::lanes{of="snippets/free" broken="snippets/stuck"}'),
    { file: lesson, at: '::lanes', message: /both one and a pair/ },
  ],
  [
    'more headings than pictures',
    withLanes('::lanes{of="snippets/free" headings="One || Two"}'),
    { file: lesson, at: '::lanes', message: /2 headings for 1 pictures/ },
  ],
  [
    'goroutines of a missing folder',
    withLanes('::lanes{of="snippets/freed"}'),
    { file: lesson, at: '::lanes', message: /the folder snippets\/freed is not there/ },
  ],
  [
    'goroutines that are not recorded',
    withLanes('::lanes{of="snippets/free"}'),
    { file: lesson, at: '::lanes', message: /the goroutines of snippets\/free are not recorded/ },
  ],
  [
    'a recording that is none',
    withLanes('::lanes{of="snippets/free"}', '{"lanes":[]}'),
    { file: lesson, at: '::lanes', message: /lanes\.json is no recording/ },
  ],
  [
    'a recording of too much',
    withLanes('::lanes{of="snippets/free"}', recordingOf('{"lanes":3,"events":0}')),
    { file: lesson, at: '::lanes', message: /more than a picture can hold/ },
  ],
  [
    'a label of no lane',
    withLanes(':::lanes{of="snippets/free"}\n- `worker` the worker\n:::', recordingOf('null')),
    { file: lesson, at: '- `worker`', message: /no lane is called "worker"/ },
  ],
  [
    'a label without words',
    withLanes(':::lanes{of="snippets/free"}\n- `main`\n:::'),
    { file: lesson, at: '- `main`', message: /other than labels of lanes and of moments/ },
  ],
  [
    'a moment on a line with which the goroutine has nothing to do',
    withLanes(
      ':::lanes{of="snippets/free"}\n- `main` at `return <-prices` takes the first price\n:::',
      recordingOf('null'),
    ),
    { file: lesson, at: '- `main`', message: /no event of "main" has to do with the line "return <-prices"/ },
  ],
  ['a recording that nothing shows', add(recorded, recordingOf('null')), { file: recorded, message: /a stray file/ }],
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

describe('a lesson', () => testEachBreak(lessonCases));
