// Makes a course for tests of the learning loop: written to a temporary folder in the real format and loaded by the real loader.
// Three units of two lessons with two objectives each, five exercises an objective, and one lesson whose objective has a single one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Course, loadCourse } from '@/lib/content/course';

export type MadeExercise = { id: string; objective: string; [key: string]: unknown };
/** Changes an exercise before it is written, or takes it out with null. Another objective in all of its exercises renames it. */
export type Change = (exercise: MadeExercise) => MadeExercise | null;

export const exerciseSlugs = ['choice', 'spot', 'pick', 'typed', 'recall'] as const;
export type ExerciseSlug = (typeof exerciseSlugs)[number];
export const madeUnits = ['red', 'green', 'blue'] as const;

/** Objective `n` (0 or 1) of lesson `lesson` (1 or 2) of a unit, such as `red-1-a`. */
export const objectiveId = (unit: (typeof madeUnits)[number], lesson: number, n: number) =>
  `${unit}-${lesson}-${'ab'[n]}`;
/** Its only exercise is a choice. */
export const lonelyObjective = 'lonely-a';

const options = [
  { id: 'first', text: 'The first claim.', right: true, why: 'The secret of the first claim.' },
  { id: 'second', text: 'The second claim.', why: 'The secret of the second claim.', misconception: 'made-up' },
  { id: 'third', text: 'The third claim.', why: 'The secret of the third claim.', misconception: 'made-up' },
];

/** Each kind once; `typed` is for reviews only. The right answers are those of tests/support/learner.ts. */
function exercisesOf(objective: string, firstId: number): Record<ExerciseSlug, MadeExercise> {
  const common = (n: number) => ({
    id: `0000abcd-0000-4000-8000-${String(firstId + n).padStart(12, '0')}`,
    objective,
    usualSeconds: 30,
    prompt: 'What holds here?',
    explanation: 'The secret explanation.',
    passage: 'the-pattern',
  });
  // 0 and 1 can happen, 2 cannot.
  const results = options.map(({ id, text, why, misconception }, n) => ({
    ...{ id, text, why, result: String(n), ...(n === 2 ? { misconception } : {}) },
  }));
  return {
    choice: { ...common(1), kind: 'choice', options, hints: ['The first hint.', 'The second hint.'] },
    spot: {
      ...common(2),
      kind: 'spot',
      code: [{ file: 'starter/main.go' }],
      key: { lines: ['println("broken")'] },
      options,
      proof: { by: 'vet', says: 'broken' },
    },
    pick: { ...common(3), kind: 'predict', results: ['0', '1'], times: 9, options: results },
    typed: { ...common(4), kind: 'predict', results: ['2 3'], reviewOnly: true },
    recall: { ...common(5), kind: 'recall', model: 'The secret model answer.', points: ['the secret point'] },
  };
}

const program = (line: string) => `package main\n\nfunc main() {\n\t${line}\n}\n`;
const filesOf: Record<ExerciseSlug, Record<string, string>> = {
  choice: {},
  spot: {
    'starter/main.go': program('println("broken")'),
    'starter/vet.txt': 'broken\n',
    'solution/main.go': program('println("fixed")'),
  },
  pick: { 'starter/main.go': program('println(0)') },
  typed: { 'starter/main.go': program('println(2, 3)') },
  recall: {},
};

const objectiveText = ([id, former]: [string, string]) =>
  `  - id: ${id}\n    statement: Do what ${id} asks for.${id === former ? '' : `\n    formerly: [${former}]`}`;

const lessonText = (id: string, extra: string, objectives: ReadonlyMap<string, string>, placed: string[]) => `---
id: ${id}
title: Lesson ${id}
since: "1.22"
minutes: 3
${extra}objectives:
${[...objectives].map(objectiveText).join('\n')}
sources:
  - title: The Go Programming Language Specification
    url: https://go.dev/ref/spec
---

The lead of this lesson.

## The pattern

${placed.map((slug) => `::exercise{id="${slug}"}`).join('\n\n')}
`;

export type Lessons = {
  /** Notes on what was changed, by lesson; each a day later than the one before. */
  revisions?: Record<string, string[]>;
  /** New ids, by the old. */
  renamed?: Record<string, string>;
};

/** The course; `change` may edit or remove exercises, and with all its exercises an objective. Call `removeMadeCourses` in afterAll. */
export async function makeCourse(
  change: Change = (exercise) => exercise,
  { revisions = {}, renamed = {} }: Lessons = {},
): Promise<Course> {
  const idOf = (lesson: string) => renamed[lesson] ?? lesson;
  const extraOf = (lesson: string) => {
    const notes = (revisions[lesson] ?? []).map((note, n) => `  - date: 2026-04-0${n + 1}\n    note: ${note}\n`);
    const former = renamed[lesson] ? `formerly: [${lesson}]\n` : '';
    return `${former}${notes.length > 0 ? `revisions:\n${notes.join('')}` : ''}`;
  };
  const root = mkdtempSync(join(tmpdir(), 'go-routine-made-'));
  folders.push(root);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  let nextId = 1;
  const writeLesson = (unit: string, lesson: string, objectives: string[], slugs: readonly ExerciseSlug[]) => {
    const placed: string[] = [];
    // With their former ids.
    const left = new Map<string, string>();
    for (const objective of objectives) {
      const made = exercisesOf(objective, nextId);
      nextId += 10;
      for (const slug of slugs) {
        const exercise = change({ ...made[slug], ...exempt });
        if (!exercise) continue;
        left.set(exercise.objective, objective);
        const folder = `units/${unit}/${idOf(lesson)}/exercises/${objective}-${slug}`;
        // JSON is YAML too.
        write(`${folder}/exercise.yaml`, JSON.stringify(exercise));
        for (const [file, text] of Object.entries(filesOf[slug])) write(`${folder}/${file}`, text);
        if (!exercise.reviewOnly) placed.push(`${objective}-${slug}`);
      }
    }
    write(`units/${unit}/${idOf(lesson)}/lesson.md`, lessonText(idOf(lesson), extraOf(lesson), left, placed));
  };
  for (const unit of madeUnits)
    for (const lesson of [1, 2] as const)
      writeLesson(
        unit,
        `${unit}-${lesson}`,
        [objectiveId(unit, lesson, 0), objectiveId(unit, lesson, 1)],
        exerciseSlugs,
      );
  writeLesson('blue', 'lonely', [lonelyObjective], ['choice']);
  write('course.yaml', JSON.stringify(courseOutline(idOf)));
  write('misconceptions.yaml', 'made-up: That anything could be made up.\n');
  return loadCourse(root);
}

/** Tests may take exercises out: no rule on how many there must be is meant here. */
const exempt = {
  exemptions: ['exercise-count', 'exercise-mix', 'no-review-only'].map((rule) => ({ rule, reason: 'A test course.' })),
};

const courseOutline = (idOf: (lesson: string) => string) => ({
  title: 'A made course',
  units: madeUnits.map((unit) => ({
    id: unit,
    title: `Unit ${unit}`,
    lessons: [`${unit}-1`, `${unit}-2`, ...(unit === 'blue' ? ['lonely'] : [])].map((id) => ({
      ...{ id: idOf(id), summary: 'A lesson that was made up.' },
    })),
  })),
  // That of the lonely lesson.
  homeExercise: '0000abcd-0000-4000-8000-000000000122',
});

const folders: string[] = [];

export function removeMadeCourses(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
