// A course of any size for tests of weight: many lessons of one-line choices, written in the real format.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const perLesson = 6;
const lessonsPerUnit = 12;
const uuid = (n: number) => `0000abcd-0000-4000-8000-${String(n).padStart(12, '0')}`;
const exemptions = ['exercise-count', 'exercise-mix', 'no-review-only'].map((rule) => ({ rule, reason: 'A test.' }));

/** The folder of a course with so many objectives, `objective-0` and on. The caller removes it. */
export function writeLargeCourse(objectiveCount: number): string {
  const root = mkdtempSync(join(tmpdir(), 'go-routine-large-'));
  const lessons = Array.from({ length: Math.ceil(objectiveCount / perLesson) }, (_, n) => ({
    id: `lesson-${n}`,
    unitId: `unit-${Math.floor(n / lessonsPerUnit)}`,
    objectives: numbers(n * perLesson, Math.min(objectiveCount, (n + 1) * perLesson)),
  }));
  for (const { id, unitId, objectives } of lessons) {
    const folder = join(root, 'units', unitId, id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'lesson.md'), lessonText(id, objectives));
    for (const n of objectives) {
      mkdirSync(join(folder, 'exercises', `choice-${n}`), { recursive: true });
      // JSON is YAML too.
      writeFileSync(join(folder, 'exercises', `choice-${n}`, 'exercise.yaml'), JSON.stringify(exercise(n)));
    }
  }
  const units = [...new Set(lessons.map(({ unitId }) => unitId))].map((unitId) => ({
    id: unitId,
    title: `Unit ${unitId}`,
    lessons: lessons.filter((one) => one.unitId === unitId).map(({ id }) => ({ id, summary: 'Made for a test.' })),
  }));
  writeFileSync(join(root, 'course.yaml'), JSON.stringify({ title: 'A large course', units, homeExercise: uuid(0) }));
  writeFileSync(join(root, 'misconceptions.yaml'), 'made-up: That anything could be made up.\n');
  return root;
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

const exercise = (n: number) => ({
  ...{ id: uuid(n), kind: 'choice', objective: `objective-${n}`, usualSeconds: 30, exemptions },
  prompt: `Which claim holds in place ${n}?`,
  options: [
    { id: 'first', text: 'The first claim.', right: true, why: 'It holds.' },
    { id: 'second', text: 'The second claim.', why: 'It does not hold.', misconception: 'made-up' },
    { id: 'third', text: 'The third claim.', why: 'It does not hold.', misconception: 'made-up' },
  ],
  explanation: 'The first claim holds.',
  passage: 'the-pattern',
});

const lessonText = (id: string, objectives: number[]) => `---
id: ${id}
title: Lesson ${id}
since: "1.22"
minutes: 3
objectives:
${objectives.map((n) => `  - id: objective-${n}\n    statement: Do what is asked in place ${n}.`).join('\n')}
sources:
  - title: The Go Programming Language Specification
    url: https://go.dev/ref/spec
---

The lead of this lesson.

## The pattern

${objectives.map((n) => `::exercise{id="choice-${n}"}`).join('\n\n')}
`;
