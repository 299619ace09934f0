// What somebody writes into an exercise that is graded by running code, from what its author wrote.
import { join } from 'node:path';
import type { CourseExercise } from '@/lib/content/course';
import { goFilesIn, piecesFor, piecesOf, starterFiles } from '@/lib/content/run-graded';
import { isRunGradedSource } from '@/lib/core/course-format';
import type { Submission } from '@/lib/core/program';

/** The solution, or for `wrong` something that compiles and does not pass. */
export function submissionFor(exercise: CourseExercise, say: 'right' | 'wrong'): Submission {
  const { source, dir } = exercise;
  if (!isRunGradedSource(source)) throw new Error(`${exercise.slug} is not graded by running code`);
  const files = (folder: string): Submission => {
    const own = goFilesIn(join(dir, folder), source.kind === 'test');
    const names = starterFiles(exercise, source).map(({ name }) => name);
    return {
      type: 'files',
      files: Object.fromEntries(own.filter(({ name }) => names.includes(name)).map(({ name, text }) => [name, text])),
    };
  };
  switch (source.kind) {
    case 'fix':
      return files(say === 'right' ? 'solution' : 'starter');
    case 'test':
      return files(say === 'right' ? 'grade' : `rejects/${source.rejects[0]?.id}`);
    case 'fill': {
      const right = Object.fromEntries(source.blanks.map(({ id, text }) => [id, text]));
      return { type: 'fills', fills: say === 'right' ? right : (source.rejects[0]?.fills ?? {}) };
    }
    case 'order': {
      const pieces =
        say === 'right'
          ? piecesOf(exercise, source).flatMap(({ id, isDistractor }) => (isDistractor ? [] : [id]))
          : piecesFor(exercise, source, source.rejects[0]?.lines ?? []);
      return { type: 'order', pieces: pieces ?? [] };
    }
  }
}
