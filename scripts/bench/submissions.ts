/** What the bench of grading runs: the solution of every run-graded exercise, and for `fix` what the learner starts from. */
import { join } from 'node:path';
import { fromRoot } from '@/lib/content/files';
import { readCourse } from '@/lib/content/read-course';
import { folderProgram, goFilesIn, testPrograms } from '@/lib/content/run-graded';
import { isRunGradedSource } from '@/lib/core/course-format';
import type { Program } from '@/lib/core/program';

export type Submission = {
  /** Such as channels/select/relay starter. */
  name: string;
  /** Run in several orders. */
  isAboutRaces: boolean;
  /** Graded in turn, as the server does: more than one only where the submission is a test. */
  programs: Program[];
};

/** Those whose path holds one of `places`; without places, all. */
export async function submissionsOf(courseDir: string, places: readonly string[]): Promise<Submission[]> {
  const { lessons } = await readCourse(courseDir);
  return lessons.flatMap((lesson) =>
    lesson.exercises.flatMap(({ dir, slug, source }): Submission[] => {
      const path = `${lesson.unitId}/${lesson.id}/${slug}`;
      const isWanted =
        places.length === 0 || places.some((place) => fromRoot(courseDir, dir).includes(place) || path.includes(place));
      if (!isRunGradedSource(source) || !isWanted) return [];
      const place = { dir, slug, unitId: lesson.unitId, lessonId: lesson.id };
      const of = (folder: string, programs: Program[]) => ({
        ...{ name: `${path} ${folder}`, isAboutRaces: source.races, programs },
      });
      if (source.kind === 'test') {
        const wanted = testPrograms(place, source, goFilesIn(join(dir, 'grade'), true));
        return [
          of(
            'grade',
            wanted.map(({ program }) => program),
          ),
        ];
      }
      const folders = source.kind === 'fix' ? ['solution', 'starter'] : ['solution'];
      return folders.map((folder) => of(folder, [folderProgram(place, source, folder)]));
    }),
  );
}
