/** What is proved together, what a place on the command line names, and what a proof depends on. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startsGoroutines } from '@/lib/content/prove/packages';
import { hashOfInputs } from '@/lib/content/prove/proof-records';
import { concerns, restrictTo, type Subject } from '@/lib/content/prove/subjects';

const root = mkdtempSync(join(tmpdir(), 'subjects-'));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const keys = ['channels/leaks/snippets', 'channels/leaks/exercises/slow-logger', 'errors/wrapping/exercises/slow'];
const subjects = keys.map((key) => ({ key: `units/${key}` }) as Subject);

it.each([
  ['a lesson', 'channels/leaks', [0, 1]],
  ['a unit', 'errors', [2]],
  ['an exercise', 'channels/leaks/slow-logger', [1]],
  ['a path', 'content/units/channels/leaks/exercises/slow-logger/', [1]],
  ['a file of an exercise', './units/errors/wrapping/exercises/slow/starter/main.go', [2]],
  ['no beginning of a name', 'channels/leaks/slow', []],
])('%s is a place', (_, place, expected) => {
  expect(restrictTo(subjects, place).map((subject) => subjects.indexOf(subject))).toEqual(expected);
});

it.each([
  ['units/channels/leaks/lesson.md', true],
  ['units/channels/leaks/exercises/slow-logger/exercise.yaml', true],
  ['units/channels/select/lesson.md', false],
  ['course.yaml', true],
])('a problem in %s concerns channels/leaks: %s', (file, expected) => {
  expect(concerns(file, 'channels/leaks')).toBe(expected);
});

it('a proof depends on every file of its folder, on the modules, and on the packages that it imports', () => {
  write('go.mod', 'module course.example');
  write('shared/clock/clock.go', 'package clock\n\nimport _ "course.example/shared/deep"\n');
  write('shared/deep/deep.go', 'package deep');
  write('units/a/b/exercises/c/exercise.yaml', 'kind: spot');
  write('units/a/b/exercises/c/starter/main.go', 'package main\n\nimport _ "course.example/shared/clock"\n');
  write('units/a/b/exercises/d/exercise.yaml', 'kind: spot');
  const hash = () => hashOfInputs(root, [join(root, 'units/a/b/exercises/c')], 'exercise');
  const seen = new Set([hash()]);
  const changes: [string, string][] = [
    ['go.mod', 'module course.example // 2'],
    ['units/a/b/exercises/c/exercise.yaml', 'kind: choice'],
    ['units/a/b/exercises/c/starter/run.txt', 'hi'],
    ['shared/deep/deep.go', 'package deep // 2'],
  ];
  for (const [file, text] of changes) {
    write(file, text);
    expect(seen.has(hash())).toBe(false);
    seen.add(hash());
  }
  write('units/a/b/exercises/d/exercise.yaml', 'kind: recall');
  expect(seen.has(hash())).toBe(true);
});

it.each([
  ['go func() { f() }()', true],
  ['\tfor { go work(x) }', true],
  ['g.Go(func() error { return nil })', true],
  ['// go func() {}', false],
  ['category := 1', false],
])('%s starts a goroutine: %s', (line, expected) => {
  write('packages/p/p.go', `package p\n\nfunc f() {\n${line}\n}\n`);
  expect(startsGoroutines([join(root, 'packages/p')])).toBe(expected);
});
