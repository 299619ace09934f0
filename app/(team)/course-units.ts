/** The lessons of the course by unit, as the editor of tracks lists them. */
import 'server-only';
import type { CourseUnitLessons } from '@/components/tracks/lesson-picker';
import type { Course } from '@/lib/content/course';

export const courseUnits = (course: Course): CourseUnitLessons[] =>
  course.units.map(({ id, number, title, lessons }) => ({
    ...{ id, number, title },
    lessons: lessons.map((lesson) => ({ id: lesson.id, title: lesson.title })),
  }));
