/** A spot exercise on a leak or a race is shown by the production grader, too: the broken code leaks or races there, the fix does not. */
import { join } from 'node:path';
import { entriesIn } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import { goFilesIn, importPathOf } from '@/lib/content/run-graded';
import type { ExerciseSource } from '@/lib/core/course-format';
import { callable, type Program, type SourceFile } from '@/lib/core/program';
import type { Verdict } from '@/lib/core/verdict';
import { type ExerciseContext, problemAt } from './proof-context';
import { wordsOf } from './prove-run-graded';

type Spot = Extract<ExerciseSource, { kind: 'spot' }>;
type Defect = 'leaked' | 'race';

/**
 * What the exercise is about, by how it is proved: a race by the race detector; a leak where the program or the tests in grade/ count
 * the goroutines that are left. Null for all others.
 */
export function defectOf(dir: string, { proof }: Spot): Defect | null {
  if (proof.by === 'race') return 'race';
  const counting = proof.by === 'test' ? goFilesIn(join(dir, 'grade'), true) : goFilesIn(join(dir, 'starter'));
  const counts = counting.some(({ text }) => text.includes('runtime.NumGoroutine()'));
  return counts && (proof.by === 'test' || proof.by === 'run') ? 'leaked' : null;
}

export async function proveByGrader(context: ExerciseContext, source: Spot): Promise<Problem[]> {
  const { dir } = context.exercise;
  const defect = defectOf(dir, source);
  if (!defect) return [];
  const [broken, fixed] = await Promise.all(
    ['starter', 'solution'].map((folder) => context.grader.run(programOf(context, folder, defect))),
  );
  const wrong = [
    ...(broken && isFound(broken, defect, source) ? [] : [`starter/ is ${words(broken)}, not ${defect}`]),
    ...(fixed?.type === 'passed' ? [] : [`solution/ is ${words(fixed)}, not passed`]),
  ];
  const exemption = source.exemptions.findIndex(({ rule }) => rule === 'not-by-grader');
  if (exemption < 0) {
    const cure = 'Let it show there as well, or exempt not-by-grader and say why it cannot.';
    return wrong.map((message) => problemAt(context, ['proof'], `in the grader ${message}`, cure));
  }
  if (wrong.length > 0) return [];
  const message = 'the exemption is not needed: the grader shows the failure and the fix';
  return [problemAt(context, ['exemptions', exemption], message, 'Remove it.')];
}

const words = (verdict: Verdict | undefined) => (verdict ? wordsOf(verdict) : 'not run');

/** Tests that count goroutines themselves fail where the grader had no bubble to find the leak by. */
function isFound(verdict: Verdict, defect: Defect, { proof }: Spot): boolean {
  if (verdict.type === defect) return true;
  return defect === 'leaked' && proof.by === 'test' && verdict.type === 'failed';
}

/** With the tests in grade/; a program without tests runs its main function in a bubble that no goroutine may outlive. */
function programOf({ exercise, lesson }: ExerciseContext, folder: string, defect: Defect): Program {
  const { dir, slug } = exercise;
  const importPath = importPathOf({ dir, slug, unitId: lesson.unitId, lessonId: lesson.id });
  const isTested = entriesIn(join(dir, 'grade')).length > 0;
  const own = goFilesIn(join(dir, folder));
  const files = isTested ? own : callable(own);
  return {
    ...{ importPath, files, isAboutRaces: defect === 'race', allow: importsOf(own) },
    packageName: /^package (\w+)/m.exec(files[0]?.text ?? '')?.[1] ?? '',
    tests: isTested ? goFilesIn(join(dir, 'grade'), true) : [mainTest(importPath)],
  };
}

const mainTest = (importPath: string): SourceFile => ({
  name: 'main_test.go',
  text: `package grade_test

import (
	"testing"
	"testing/synctest"

	program "${importPath}"
)

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(*testing.T) { program.CallMain() })
}
`,
});

/** The author's code may import what it does; the grader says what it has not got. */
const importsOf = (files: readonly SourceFile[]) => [
  ...new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/^(?:import )?\s*(?:\w+ )?"([\w./-]+)"$/gm)].map(([, path]) => path ?? ''),
    ),
  ),
];
