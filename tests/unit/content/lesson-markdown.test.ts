import { readLessonText } from '@/lib/content/lesson-markdown';

const directives = (body: string) => [...readLessonText(body).directives.values()];
const problems = (body: string) => readLessonText(body).problems;

describe('directives', () => {
  test('a listing with marks', () => {
    expect(
      directives('Lead.\n\n::code{file="snippets/a/main.go" region="fetch" bad="ch <- x || return" note="Go 1.21"}'),
    ).toEqual([
      {
        name: 'code',
        file: 'snippets/a/main.go',
        region: 'fetch',
        bad: 'ch <- x || return',
        note: 'Go 1.21',
        annotations: [],
        line: 3,
      },
    ]);
  });

  test('a mark with double quotes in it stands in single ones', () => {
    expect(directives(`::code{file="a.go" bad='log("x")'}`)).toMatchObject([{ bad: 'log("x")' }]);
  });

  test('annotations carry the text of their line and where they stand', () => {
    const [code] = directives(':::code{file="snippets/a/main.go"}\n1. `ch <- 1` waits\n2. `close(ch)`: never\n:::');
    expect(code).toMatchObject({
      annotations: [
        { text: 'ch <- 1', line: 2 },
        { text: 'close(ch)', line: 3 },
      ],
    });
  });

  test('an output has defaults', () => {
    expect(directives('::output{of="snippets/a" tell="x || y"}')).toEqual([
      { name: 'output', of: 'snippets/a', by: 'run', kind: 'plain', tell: ['x', 'y'], line: 1 },
    ]);
  });

  test('a colon in running text is no directive', () => {
    const text = readLessonText('At 10:30 goroutines:four wait, see errors:Is.');
    expect(text.directives.size).toBe(0);
    expect(text.problems).toEqual([]);
    expect(JSON.stringify(text.tree)).not.toContain('textDirective');
  });

  test.each([
    ['::video{src="x"}', /::video is unknown/],
    [':video[x]', /:video is unknown/],
    ['::note{title="x"}', /wrong number of colons/],
    ['::code{file="a.go" colour="x"}', /no attribute "colour"/],
    ['::code{region="x"}', /lacks "file"/],
    ['::code{file="../a.go"}', /not a path inside/],
    ['::output{of="a" by="walk"}', /by="walk" is unknown/],
    ['::output{of="a" kind="ugly"}', /kind="ugly" is unknown/],
    [':::code{file="a.go"}\nwords\n:::', /other than one ordered list/],
    [':::code{file="a.go"}\n1. words\n:::', /does not begin with the text of its line/],
    [':::code{file="a.go"}\n1. `x`\n:::', /says nothing about it/],
    [':::note{title="x" warn=loud}\na\n:::', /warn="loud" is unknown/],
    [':::note{title="x"}\n:::', /this note is empty/],
    [':since[soon]', /names no Go version/],
    ['::code{file="a.go" bad="log(\\"x\\")"}', /::code stands in the text as it is written/],
    [':::note{title="x"\na\n:::', /:::note stands in the text/],
  ])('%s is a problem', (body, message) => {
    expect(problems(`Lead.\n\n${body}`)).toEqual([
      { line: expect.any(Number), message: expect.stringMatching(message), cure: expect.stringMatching(/\.$/) },
    ]);
  });
});

test('headings have the slugs that the page will give them', () => {
  expect(readLessonText('## What `ch` is\n\n### Again\n\n## Again').headings).toEqual([
    { slug: 'what-ch-is', text: 'What ch is', depth: 2 },
    { slug: 'again', text: 'Again', depth: 3 },
    { slug: 'again-1', text: 'Again', depth: 2 },
  ]);
});
