/** docs/coverage.md: what the course is to teach, and where it does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { coverage } from '@/lib/content/brief';
import { type LessonFolder, type ReadCourse, readCourse } from '@/lib/content/read-course';
import { briefSchema } from '@/lib/core/brief-format';
import { isRunGradedSource } from '@/lib/core/course-format';

const root = 'content';

export async function coveragePage(): Promise<string> {
  const brief = briefSchema.parse(parse(readFileSync(join(root, 'brief.yaml'), 'utf8')));
  const read = await readCourse(join(process.cwd(), root));
  const covered = coverage(brief, read);
  const rows = covered.map(
    ({ id, says, lessons, exercises }) =>
      `| ${id} | ${cell(says)} | ${lessons.map(linkTo).join(', ') || 'not yet'} | ${exercises || ''} |`,
  );
  const corrections = brief.corrections.map(({ says, right, taught }) => {
    const places = Object.entries(taught).map(([place, slugs]) => {
      const lesson = read.lessons.find((one) => `${one.unitId}/${one.id}` === place);
      return `${lesson ? linkTo(lesson) : place}: ${slugs.join(', ')}`;
    });
    return `| ${cell(says)} | ${cell(right)} | ${places.join('; ')} |`;
  });
  return `# What the course covers

Written by \`npm run docs\` from content/brief.yaml and content/course.yaml. ${countsOf(read, covered.filter(({ lessons }) => lessons.length > 0).length, covered.length)}

| row | what is asked for | lessons | exercises |
|---|---|---|---|
${rows.join('\n')}

## Where that list is dated or wrong

| what it says | what is right today | taught in, trained by |
|---|---|---|
${corrections.join('\n')}
`;
}

const cell = (text: string) => text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ');
const linkTo = ({ unitId, id, source }: LessonFolder) =>
  `[${cell(source.title)}](../content/units/${unitId}/${id}/lesson.md)`;

function countsOf({ lessons }: ReadCourse, covered: number, rows: number): string {
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const run = exercises.filter(({ source }) => isRunGradedSource(source)).length;
  const objectives = lessons.reduce((sum, { source }) => sum + source.objectives.length, 0);
  return `${lessons.length} lessons, ${objectives} objectives, ${exercises.length} exercises, ${run} of them graded by running code; ${covered} of ${rows} rows are covered.`;
}
