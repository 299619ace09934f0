/** Go that is made from .proto files, on a copy of the small course and with the real generators: it is current, or the check says what is not. */
import { appendFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy, copyCourse, problemsIn, removeCopies } from './fixture';

jest.setTimeout(180_000);
afterAll(removeCopies);

const folder = 'exercises/say-when/solution/queuepb';
const proto = `${folder}/queue.proto`;
const made = `${folder}/queue.pb.go`;
// The generator of the course is built here, once for all tests.
const cacheDir = join(process.cwd(), '.setup');

const text = `syntax = "proto3";

package queue.v1;

option go_package = "course.example/units/channels/handover/${folder}";

// region: ticket
// A ticket has a place in the queue.
message Ticket {
  int32 place = 1;
}
// endregion
`;

let course: Copy;
beforeAll(() => {
  course = copyCourse();
  for (const name of ['go.mod', 'go.sum']) cpSync(join('content', name), join(course.root, name));
  mkdirSync(join(course.root, 'generate'));
  for (const name of ['go.mod', 'go.sum', 'main.go']) {
    cpSync(join('content', 'generate', name), join(course.root, 'generate', name));
  }
  mkdirSync(join(course.root, 'units/channels/handover', folder));
  course.write(proto, text);
});

const place = 'channels/handover/say-when';
const prove = (record = false) => course.prove({ place, cacheDir, record });
const cure = 'Make it anew: npm run content:check -- channels/handover --record';

it('what was never made is missed, and --record makes it, with the comments and without the markers of regions', async () => {
  const missed = await prove();
  expect(missed.provedNow).toBe(0);
  expect(problemsIn(missed, made)).toEqual([
    { message: 'is not there: nobody has made it from its .proto file', cure },
  ]);
  expect(await prove(true)).toMatchObject({ problems: [], provedNow: 1 });
  expect(course.read(made)).toContain('// A ticket has a place in the queue.\ntype Ticket struct {');
  expect(course.read(made)).not.toContain('region');
  expect(await prove()).toMatchObject({ problems: [], provedNow: 0, fromRecords: 1 });
});

it('a .proto file that says more than what was made of it, and code that was changed by hand', async () => {
  course.change(proto, 'int32 place = 1;', 'int32 place = 1;\n  string desk = 2;');
  const stale = { message: 'is not what its .proto file makes now', cure };
  expect(problemsIn(await prove(), made)).toEqual([stale]);
  await prove(true);
  expect(course.read(made)).toContain('GetDesk');
  course.change(made, 'return x.Desk', 'return x.Desk + ""');
  const proved = await prove();
  expect(proved).toMatchObject({ provedNow: 0 });
  expect(problemsIn(proved, made)).toEqual([stale]);
  await prove(true);
  expect(await prove()).toMatchObject({ problems: [], fromRecords: 1 });
});

it('code that no .proto file makes any more', async () => {
  course.write(`${folder}/desk.pb.go`, 'package queuepb\n');
  const proved = await prove();
  expect(problemsIn(proved, `${folder}/desk.pb.go`)).toEqual([{ message: 'no .proto file makes this any more', cure }]);
  await prove(true);
  expect(existsSync(join(course.root, 'units/channels/handover', folder, 'desk.pb.go'))).toBe(false);
});

it('a .proto file that is wrong: at its line, and what was made stays', async () => {
  const before = course.read(made);
  course.change(proto, 'string desk = 2;', 'string desk = 1;');
  expect(problemsIn(await prove(true), proto)).toEqual([
    {
      line: 11,
      message: expect.stringMatching(/fields place and desk both have the same tag 1/),
      cure: 'Correct the .proto file.',
    },
  ]);
  course.change(proto, 'string desk = 1;', 'string desk = 2;');
  course.change(proto, folder, 'elsewhere');
  expect(problemsIn(await prove(), proto)).toMatchObject([{ message: expect.stringMatching(/^go_package is /) }]);
  course.change(proto, 'elsewhere', folder);
  expect(course.read(made)).toBe(before);
});

it('another generator: it is proved again, and one that cannot be built is told', async () => {
  expect(await prove()).toMatchObject({ problems: [], provedNow: 0, fromRecords: 1 });
  const main = join(course.root, 'generate', 'main.go');
  appendFileSync(main, '// Changed.\n');
  expect(await course.prove({ place })).toMatchObject({ problems: [], provedNow: 1 });
  appendFileSync(main, 'var _ = nothing\n');
  expect((await course.prove({ place })).problems).toMatchObject([
    { file: 'generate/main.go', message: expect.stringMatching(/^the generator fails: .*undefined: nothing$/) },
  ]);
});
