/** Comments of code to be worked on that do not fit into the editor: what they ask for stands out of sight then. */
import { join } from 'node:path';
import { isRunGradedSource } from '@/lib/core/course-format';
import { entriesIn, fromRoot, textOf } from './files';
import type { Problem } from './problem';
import type { ExerciseFolder } from './read-course';

/** The editor shows one column more, and scrolls sideways beyond. A tab counts four. */
export const longestComment = 78;

/** All variants have the same comments, for they are compared line by line. Of a test the model lies in grade/. */
const folders = ['starter', '_starter', 'solution', 'accepts', 'rejects', 'mutants'];

export function checkComments(root: string, { dir, source }: ExerciseFolder): Problem[] {
  if (!isRunGradedSource(source)) return [];
  const all = source.kind === 'test' ? [...folders, 'grade'] : folders;
  return all.flatMap((folder) => goFilesBelow(join(dir, folder))).flatMap((file) => tooLong(root, file));
}

function goFilesBelow(dir: string): string[] {
  return entriesIn(dir).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return goFilesBelow(path);
    return entry.name.endsWith('.go') ? path : [];
  });
}

function tooLong(root: string, file: string): Problem[] {
  return (textOf(file) ?? '').split('\n').flatMap((text, index) => {
    const width = text.replaceAll('\t', '    ').length;
    if (width <= longestComment || !holdsComment(text)) return [];
    return {
      ...{ file: fromRoot(root, file), line: index + 1 },
      message: `a line with a comment is ${width} columns wide; ${longestComment} are allowed`,
      cure: `Wrap it in all variants of the exercise alike: the editor shows ${longestComment + 1} columns.`,
    };
  });
}

/** A comment in words, also behind code; directives such as //go:embed cannot be wrapped. */
const comment = /^(?:[^"`'/]|"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])+'|\/(?!\/))*\/\/ /;
const holdsComment = (line: string): boolean => comment.test(line);
