/** Recorded sessions of tools with real Go: what is recorded, what may vary, modules of their own, pinned tools, and each message. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandWords } from '@/lib/content/prove/session-words';
import { restrictTo, subjectsOf } from '@/lib/content/prove/subjects';
import { readCourse } from '@/lib/content/read-course';
import { type Copy, copyCourse, problemsIn, removeCopies } from './fixture';

jest.setTimeout(180_000);
afterAll(removeCopies);

const place = 'channels/handover/snippets';

/** Shows the sessions of these snippets, and nothing else in the lesson. */
function show(course: Copy, ...names: string[]): void {
  const shown = names.map((name) => `::output{of="snippets/${name}" by="session"}`).join('\n\n');
  const from = course.read('lesson.md').indexOf('## The failure\n');
  course.write('lesson.md', `${course.read('lesson.md').slice(0, from)}## The failure\n\n${shown}\n`);
}

const escaping = `package main

type point struct{ x, y int }

func newPoint() *point {
	p := point{1, 2}
	return &p
}

func main() {
	println(newPoint().x)
}
`;

/** A module of its own with a proxy for what it requires. */
function writeShop(course: Copy): void {
  const module = (version: string, cents: string) =>
    course.write(
      `snippets/shop/proxy/example.com_Money_${version}.txtar`,
      `What the bank gave us.
-- .mod --
module example.com/Money

go 1.26
-- money.go --
package money

func Cents(n int) int { return ${cents} }
`,
    );
  module('v1.4.0', 'n * 100');
  module('v1.5.0', 'n * 1000');
  course.write(
    'snippets/shop/go.mod',
    'module example.com/shop\n\ngo 1.26.0\n\nrequire example.com/Money v1.4.0 // for cents\n',
  );
  course.write(
    'snippets/shop/main.go',
    'package main\n\nimport "example.com/Money"\n\nfunc main() { println(money.Cents(3)) }\n',
  );
  course.write('snippets/shop/api.proto', 'syntax = "proto3";\n');
  course.write(
    'snippets/shop/session.yaml',
    `commands:
  - go mod tidy
  - go run .
  - go list -m -versions example.com/Money
  - go get example.com/Money@latest
  - go list -m all
  - {run: go vet ./missing, exits: 1}
  - ls
`,
  );
}

const shopTranscript = `$ go mod tidy
go: downloading example.com/Money v1.4.0
$ go run .
300
$ go list -m -versions example.com/Money
example.com/Money v1.4.0 v1.5.0
$ go get example.com/Money@latest
go: downloading example.com/Money v1.5.0
go: upgraded example.com/Money v1.4.0 => v1.5.0
$ go list -m all
example.com/shop
example.com/Money v1.5.0
$ go vet ./missing
stat /home/gopher/shop/missing: directory not found
$ ls
api.proto
go.mod
go.sum
main.go
`;

/** A tool that needs no network: it says how many arguments it got. */
function writeTool(course: Copy): void {
  mkdirSync(join(course.root, 'tools/cmd/counts'), { recursive: true });
  writeFileSync(
    join(course.root, 'tools/go.mod'),
    'module course.example/tools\n\ngo 1.26.0\n\ntool course.example/tools/cmd/counts\n',
  );
  writeFileSync(
    join(course.root, 'tools/cmd/counts/main.go'),
    'package main\n\nimport "os"\n\nfunc main() { println(len(os.Args) - 1) }\n',
  );
}

describe('sessions that are right', () => {
  let course: Copy;
  const tools = () => join(course.root, '.tools');
  beforeAll(() => {
    course = copyCourse();
    course.write('snippets/escape/main.go', escaping);
    course.write(
      'snippets/escape/session.yaml',
      `commands:
  - {run: "go build -o point -gcflags=-m . > notes", hidden: true}
  - {run: go build -gcflags=-m -o point ., shows: heap}
  - {run: ./point, env: {GODEBUG: 'inittrace=1'}, holds: ["/^init runtime @/"]}
  - go env GOROOT GOPATH
`,
    );
    course.write(
      'snippets/counted/join_test.go',
      'package counted\n\nimport "testing"\n\nvar sink []byte\n\nfunc BenchmarkMake(b *testing.B) {\n\tfor b.Loop() {\n\t\tsink = make([]byte, 64)\n\t}\n}\n',
    );
    course.write('snippets/counted/counted.go', 'package counted\n');
    course.write(
      'snippets/counted/session.yaml',
      `commands:
  - {run: "go test -run='^$' -bench . -benchmem -benchtime 100x", holds: ["/^BenchmarkMake.* 1 allocs/"]}
  - counts 'one word' "another"
`,
    );
    writeShop(course);
    writeTool(course);
    show(course, 'stuck', 'escape', 'counted', 'shop');
    course.change('lesson.md', 'of="snippets/stuck" by="session"', 'of="snippets/stuck"');
    course.change(
      'lesson.md',
      '## The failure\n',
      '## The failure\n\n::output{of="snippets/_unused" by="build"}\n\n::code{file="snippets/shop/go.mod"}\n\n::code{file="snippets/shop/api.proto"}\n',
    );
  });

  it('are recorded as a reader would see them', async () => {
    const told: string[] = [];
    const proved = await course.prove({
      place,
      record: true,
      cacheDir: tools(),
      onProgress: (text) => told.push(text),
    });
    expect(proved.problems.filter(({ file }) => !file.includes('/exercises/'))).toEqual([]);
    expect(told).toContain('Building counts, once …');
    expect(course.read('snippets/shop/session.txt')).toBe(shopTranscript);
    expect(course.read('snippets/escape/session.txt')).toMatch(
      /^\$ go build -gcflags=-m -o point \.\n…\n\.\/main\.go:6:2: moved to heap: p\n\$ GODEBUG=inittrace=1 \.\/point\ninit /,
    );
    expect(course.read('snippets/escape/session.txt')).toMatch(
      /\n1\n\$ go env GOROOT GOPATH\n\/usr\/local\/go\n\/home\/gopher\/go\n$/,
    );
    expect(course.read('snippets/counted/session.txt')).toMatch(
      / 1 allocs\/op\nPASS\nok {2}\tcourse\.example\/counted\n\$ counts 'one word' "another"\n2\n$/,
    );
  });

  it('are the same again, whatever numbers stand where only a part is held', async () => {
    course.change('snippets/counted/session.txt', ' ns/op', '00 ns/op');
    const before = course.read('snippets/counted/session.txt');
    const told: string[] = [];
    const proved = await course.prove({ place, cacheDir: tools(), onProgress: (text) => told.push(text) });
    expect(proved).toMatchObject({ provedNow: 1, fromRecords: 0 });
    expect(course.read('snippets/counted/session.txt')).toBe(before);
    // the tool was kept
    expect(told.join()).not.toContain('Building counts');
    expect(await course.prove({ place })).toMatchObject({ provedNow: 0, fromRecords: 1 });
  });

  it('are proved again when a module of the proxy or a pinned tool changes, and told from what was recorded', async () => {
    const read = await readCourse(course.root);
    const [snippets] = restrictTo(subjectsOf(read), place);
    const inputs = snippets?.inputs();
    writeFileSync(join(course.root, 'tools/go.sum'), 'example.com/other v1.0.0 h1:=\n');
    const withTool = snippets?.inputs();
    expect(withTool).not.toBe(inputs);
    course.change('snippets/shop/proxy/example.com_Money_v1.4.0.txtar', 'n * 100', 'n * 10');
    expect(snippets?.inputs()).not.toBe(withTool);
    course.change('snippets/counted/session.txt', ' 1 allocs/op', ' 0 allocs/op');
    // a module of its own is no part of the course, and formatted all the same
    course.change('snippets/shop/main.go', 'func main() {', 'func main()  {');
    const told: string[] = [];
    const proved = await course.prove({ place, cacheDir: tools(), onProgress: (text) => told.push(text) });
    expect(told).toContain('Building counts, once …');
    expect(problemsIn(proved, 'snippets/shop/session.txt')).toEqual([
      {
        line: 4,
        message: 'the record says "300", and now it prints "30"',
        cure: expect.stringContaining('--record'),
      },
    ]);
    expect(problemsIn(proved, 'snippets/counted/session.txt')).toMatchObject([
      { message: expect.stringMatching(/^the record says .* 0 allocs\/op", and now it prints .* 1 allocs\/op"$/) },
    ]);
    expect(problemsIn(proved, 'snippets/shop/main.go')).toMatchObject([{ message: 'is not formatted as gofmt does' }]);
  });
});

describe('sessions that are wrong', () => {
  const wrong: Record<string, [commands: string, message: string, line?: number]> = {
    shell: ['  - go version | cat', '"|" is for a shell, and a session has none', 2],
    quote: ['  - cat "a', 'a quote in `cat "a` is not closed', 2],
    program: ['  - ls\n  - rm -r .', 'a session does not run "rm"', 3],
    outside: ['  - cat ../../lesson.md', '"../../lesson.md" is outside of the folder', 2],
    pattern: ['  - {run: ls, holds: ["/(/"]}', '"(" is no regular expression', 2],
    unknown: ['  - {run: ls, shown: a}', 'the key "shown" is unknown in "commands.0"', 2],
    exit: [
      '  - cat nothing',
      '`cat nothing` exits with 1, not 0, and prints "cat: nothing: No such file or directory"',
      2,
    ],
    still: ['  - {run: ls, exits: 1}', '`ls` exits with 0, not 1, and prints "go.mod"', 2],
    lacking: ['  - {run: ls, holds: [go.mid]}', 'what `ls` prints does not hold go.mid: "go.mod"', 2],
    unbuilt: ['  - ./server', './server is not there', 2],
    varying: ['  - go run .', 'snippets/varying does not print the same every time (by session): line 2'],
  };
  let course: Copy;
  let problems: Awaited<ReturnType<Copy['prove']>>;
  beforeAll(async () => {
    course = copyCourse();
    for (const [name, [commands]] of Object.entries(wrong)) {
      course.write(`snippets/${name}/session.yaml`, `commands:\n${commands}\n`);
    }
    course.write(
      'snippets/varying/main.go',
      'package main\n\nimport (\n\t"fmt"\n\t"time"\n)\n\nfunc main() { fmt.Println(time.Now().UnixNano()) }\n',
    );
    course.write('snippets/nothing/main.go', 'package main\n\nfunc main() {}\n');
    course.write('snippets/proxied/session.yaml', 'commands: [ls]\n');
    course.write('snippets/proxied/proxy/money.txtar', '-- money.go --\npackage money\n');
    course.write('snippets/unshown/session.yaml', 'commands: [ls]\n');
    course.write('snippets/unshown/go.mod', 'module example.com/unshown\n');
    course.write('snippets/unshown/main.go', 'package main\n\nfunc main() {}\n');
    show(course, ...Object.keys(wrong), 'nothing', 'proxied');
    problems = await course.prove({ place, record: true });
  });

  it.each(Object.entries(wrong))('%s', (name, [, message, line]) => {
    const file = line === undefined ? 'lesson.md' : `snippets/${name}/session.yaml`;
    const found = problemsIn(problems, file).find((problem) => problem.message.startsWith(message));
    expect(found).toBeDefined();
    if (line !== undefined) expect(found?.line).toBe(line);
  });

  it('without commands, with a module that is none, and where nothing shows it', () => {
    expect(problemsIn(problems, 'snippets/nothing/session.yaml')).toMatchObject([
      { message: 'there is no session.yaml' },
    ]);
    expect(problemsIn(problems, 'snippets/proxied/proxy/money.txtar')).toMatchObject([
      { message: 'is no module for the proxy' },
    ]);
    for (const file of ['go.mod', 'session.yaml']) {
      expect(problemsIn(problems, `snippets/unshown/${file}`)).toMatchObject([
        { message: 'a stray file: nothing uses it' },
      ]);
    }
  });
});

describe('a tool that cannot be built', () => {
  it('is told where it is used, and the session is not proved', async () => {
    const course = copyCourse();
    writeTool(course);
    writeFileSync(join(course.root, 'tools/cmd/counts/main.go'), 'package main\n\nfunc main() { missing() }\n');
    course.write('snippets/counted/session.yaml', 'commands:\n  - ls\n  - counts\n');
    course.write('snippets/counted/session.txt', '$ ls\ngo.mod\n$ counts\n0\n');
    show(course, 'counted');
    const proved = await course.prove({ place });
    expect(problemsIn(proved, 'snippets/counted/session.yaml')).toMatchObject([
      { line: 3, message: expect.stringMatching(/^counts cannot be built: .*undefined: missing$/) },
    ]);
    expect(proved.provedNow).toBe(0);
  });
});

describe('an exercise that a session proves', () => {
  let course: Copy;
  const slug = 'exercises/lost-cancel';
  const of = 'channels/handover/lost-cancel';
  const fixed = escaping.replace('*point {', 'point {').replace('return &p', 'return p');
  beforeAll(() => {
    course = copyCourse();
    for (const folder of ['starter', 'solution']) {
      course.write(`${slug}/${folder}/session.yaml`, 'commands: [go build -gcflags=-m .]\n');
      course.write(`${slug}/${folder}/quote.go`, folder === 'starter' ? escaping : fixed);
    }
    course.change(`${slug}/exercise.yaml`, ', region: ask', '');
    course.change(`${slug}/exercise.yaml`, 'ctx, _ = context.WithTimeout(ctx, time.Second)', 'return &p');
    course.change(
      `${slug}/exercise.yaml`,
      'by: vet, says: "the cancel function"',
      'by: session, says: "moved to heap: p"',
    );
  });

  it('is recorded and proved from both sides', async () => {
    await course.prove({ place: of, record: true });
    expect(course.read(`${slug}/starter/session.txt`)).toContain('# course.example/starter\n');
    expect(course.read(`${slug}/solution/session.txt`)).not.toContain('moved to heap');
    expect((await course.prove({ place: of })).problems).toEqual([]);
  });

  it('must tell the fix from the failure', async () => {
    course.change(`${slug}/exercise.yaml`, 'moved to heap: p', 'can inline newPoint');
    expect(problemsIn(await course.prove({ place: of }), `${slug}/exercise.yaml`)).toMatchObject([
      { message: 'solution says "can inline newPoint" too, so it does not tell the fix from the failure' },
    ]);
  });
});

describe('a command without a shell', () => {
  it.each([
    ['go test -run=^$ ./...', ['go', 'test', '-run=^$', './...'], undefined],
    [`go build -ldflags='-s -w' "-o=a b" .`, ['go', 'build', '-ldflags=-s -w', '-o=a b', '.'], undefined],
    ['go list > list.txt', ['go', 'list'], 'list.txt'],
  ])('%s', (command, words, into) => {
    expect(commandWords(command)).toEqual({ words, ...(into ? { into } : {}) });
  });

  it.each(['go vet . && ls', 'ls >list', 'cat /etc/passwd', 'ls > ../list', 'ls; ls', "cat 'a"])(
    'not %s',
    (command) => {
      expect(commandWords(command)).toHaveProperty('message');
    },
  );
});
