// Ways to break a small course, one at a time, and the test that each is told of, with place and cure.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse } from '@/lib/content/read-course';
import { type CourseCopy, copyCourse, fixtureLesson } from '@/tests/support/course-copy';

export const lesson = `${fixtureLesson}/lesson.md`;
export const folder = (slug: string) => `${fixtureLesson}/exercises/${slug}`;
export const yaml = (slug: string) => `${folder(slug)}/exercise.yaml`;
export const spot = 'first-offer';
export const choice = 'basket-total';
export const typed = 'queue-length';
export const picked = 'main-sends';
export const recall = 'say-why';

export type Break = (course: CourseCopy) => void;
/** `at` begins the line that the problem points to. */
export type Expected = { file: string; at?: string; message: RegExp };
/** One way to break the course, and the one problem that it makes. */
export type Case = [name: string, act: Break, problem: Expected];

export const replace =
  (file: string, from: string | RegExp, to: string): Break =>
  (course) =>
    course.edit(file, from, to);
export const add =
  (file: string, text = 'x\n'): Break =>
  (course) =>
    course.write(file, text);
export const remove =
  (file: string): Break =>
  (course) =>
    course.remove(file);

/** An exercise of the least that the format allows. */
export const oddYaml = `id: 6f1f2d5e-8f53-4a4e-9c06-0c8a1b3f5d09
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

/** One test for each case: its problem is told at its place, with a cure, and nothing else is told. */
export function testEachBreak(cases: Case[]): void {
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
}
