// The lines of the course's order exercises: put right, they stand as they do in their file, between lines without marks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indentsOf } from '@/components/code/indents';
import { marksOf } from '@/lib/content/run-graded';
import { workView } from '@/lib/content/work-view';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(120_000);

test('put right, every line stands as in its file', async () => {
  const course = await theCourse();
  let looked = 0;
  for (const exercise of course.lessons.flatMap((lesson) => lesson.exercises)) {
    const { source, dir } = exercise;
    if (source.kind !== 'order') continue;
    looked += 1;
    const work = await workView(exercise, source);
    if (work.type !== 'order') throw new Error('an order exercise is worked on by order');
    const { lines, from, to } = marksOf(readFileSync(join(dir, source.shown.file), 'utf8'), source.shown.region);
    const own = lines.slice(from + 1, to).filter((line) => line.trim() !== '');
    const stands = indentsOf(own.map((line) => line.trim())).map((indent) => work.depth + indent);
    const inFile = own.map((line) => /^\t*/.exec(line)?.[0].length);
    expect({ dir, stands }).toEqual({ dir, stands: inFile });
    const around = [...work.before, ...work.after].map(({ html }) => html.replace(/<[^>]*>/g, ''));
    expect({ dir, marks: around.filter((line) => /^\s*\/\/ (region:|endregion)/.test(line)) }).toEqual({
      dir,
      marks: [],
    });
  }
  expect(looked).toBeGreaterThan(30);
});
