/** What reports know of the course: made once, as it never changes in a process. */
import type { Course } from '@/lib/content/course';
import { lessonHref } from '@/lib/core/course-map';
import { type Places, placesOf } from '@/lib/core/reports/learner-facts';
import type { ReportCourse, ReportCourseLesson } from '@/lib/core/reports/member';

const made = new WeakMap<Course, ReportCourse & { places: Places }>();

export function reportCourse(course: Course): ReportCourse & { places: Places } {
  let known = made.get(course);
  if (!known) {
    known = makeReportCourse(course);
    made.set(course, known);
  }
  return known;
}

function makeReportCourse(course: Course) {
  const lessons = new Map<string, ReportCourseLesson>();
  for (const unit of course.units) {
    for (const lesson of unit.lessons) {
      const { id, title, unitId, objectives } = lesson;
      lessons.set(id, {
        ...{ id, title, unitId, unitTitle: unit.title, href: lessonHref(lesson) },
        objectiveCount: objectives.length,
      });
    }
  }
  return {
    units: course.units.map(({ id, number, title, lessons: own }) => ({
      ...{ id, number, title },
      objectiveCount: own.reduce((sum, lesson) => sum + lesson.objectives.length, 0),
    })),
    // Former ids are understood too.
    lesson: (id: string) => lessons.get(course.lesson(id)?.id ?? ''),
    places: placesOf(course.objectives.map(({ id, lessonId, unitId }) => ({ id, lessonId, unitId }))),
  };
}
