// Reading an exercise: what is wrong with exercise.yaml and the code that it names.

import {
  type Case,
  choice,
  folder,
  oddYaml,
  picked,
  recall,
  remove,
  replace,
  spot,
  testEachBreak,
  typed,
  yaml,
} from '@/tests/support/broken-course';
import { removeCopies } from '@/tests/support/course-copy';

afterAll(removeCopies);

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

describe('an exercise', () => testEachBreak(exerciseCases));
