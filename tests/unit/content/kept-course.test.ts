// A built app reads the course once; what is kept of it is the course, and holds until a file or the build is another.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { courseOf } from '@/lib/content/course';
import { keptName, readKeptCourse } from '@/lib/content/kept-course';
import { readCourse } from '@/lib/content/read-course';
import { copyCourse, fixtureLesson, removeCopies } from '@/tests/support/course-copy';

const spot = `${fixtureLesson}/exercises/first-offer/exercise.yaml`;
let buildDir: string;
const write = (name: string, text: string) => writeFileSync(join(buildDir, name), text);
const kept = (root: string) => readFileSync(join(buildDir, keptName(root)), 'utf8');
const marked = 'Room for one more';
/** Leaves a mark in what is kept: a course that has it was not read anew. */
const mark = (root: string) => write(keptName(root), kept(root).replaceAll(marked, 'Kept room'));
const titleOf = async (root: string) => courseOf(await readKeptCourse(root, buildDir)).lesson('buffers')?.title;

beforeEach(() => {
  buildDir = mkdtempSync(join(tmpdir(), 'go-routine-build-'));
  write('BUILD_ID', 'a build');
});
afterEach(() => rmSync(buildDir, { recursive: true }));
afterAll(removeCopies);

test('is the course that was read', async () => {
  const { root } = copyCourse();
  await readKeptCourse(root, buildDir);
  const [read, again] = [courseOf(await readCourse(root)), courseOf(await readKeptCourse(root, buildDir))];
  expect(JSON.stringify(again)).toBe(JSON.stringify(read));
  expect(again.exercises.map(({ source }) => source)).toEqual(read.exercises.map(({ source }) => source));
});

test('is taken as it is, until a file is changed, added or removed, or the build is another', async () => {
  const { root, ...copy } = copyCourse();
  expect(await titleOf(root)).toBe(marked);
  const changes: [string, () => void][] = [
    ['changed', () => copy.edit(spot, 'Which line is to blame?', 'Which line is to  blame?')],
    ['added', () => copy.write(`${fixtureLesson}/snippets/stuck/more.go`, 'package main\n')],
    ['removed', () => copy.remove(`${fixtureLesson}/snippets/stuck/more.go`)],
    ['built anew', () => write('BUILD_ID', 'another build')],
    ['cut short', () => write(keptName(root), kept(root).slice(0, 200))],
  ];
  for (const [what, change] of changes) {
    mark(root);
    expect([what, await titleOf(root)]).toEqual([what, 'Kept room']);
    change();
    expect([what, await titleOf(root)]).toEqual([what, marked]);
  }
});

test('is not kept with a problem, without a build', async () => {
  const { root, ...copy } = copyCourse();
  copy.edit(spot, 'passage: what-happened', 'passage: nowhere');
  expect((await readKeptCourse(root, buildDir)).problems).toHaveLength(1);
  expect(() => kept(root)).toThrow(/ENOENT/);
  copy.edit(spot, 'passage: nowhere', 'passage: what-happened');
  rmSync(join(buildDir, 'BUILD_ID'));
  expect(await titleOf(root)).toBe(marked);
  expect(() => kept(root)).toThrow(/ENOENT/);
});
