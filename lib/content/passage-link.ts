/** The way back from an objective to the passage of its lesson. */
import { lessonHref } from '@/lib/core/course-map';
import type { Course, CourseObjective } from './course';

/** The passage that most of the objective's exercises lead to, the earlier in the lesson among equals. */
export function passageLink(
  course: Course,
  { lessonId, exercises }: CourseObjective,
): { lessonTitle: string; href: string } {
  const lesson = course.lesson(lessonId);
  if (!lesson) throw new Error(`an objective belongs to the unknown lesson ${lessonId}`);
  const counts = new Map<string, number>();
  for (const { source } of exercises) counts.set(source.passage, (counts.get(source.passage) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const slug = [...counts].find(([, count]) => count === most)?.[0];
  return { lessonTitle: lesson.title, href: slug ? `${lessonHref(lesson)}#${slug}` : lessonHref(lesson) };
}
