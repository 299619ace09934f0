import { readLessonProgress } from '@/lib/commands/read-course-map';
import { notFound } from '@/lib/core/app-error';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.lessonProgress, ({ app, actor, params }) => {
  const lesson = app.course.lesson(params.id);
  if (!lesson) throw notFound();
  return readLessonProgress(app, actor, lesson);
});
