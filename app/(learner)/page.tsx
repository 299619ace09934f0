/** Home: one exercise that can be answered at once, three sentences, the units. The same for everybody. */
import type { Metadata } from 'next';
import { theCourse } from '@/app/the-course';
import { SiteFrame } from '@/components/frame/site-frame';
import { HomeExercise } from '@/components/home/home-exercise';
import { Syllabus, ThreeSentences } from '@/components/home/syllabus';
import { questionLanes } from '@/components/lanes/exercise-lanes';
import { exerciseLanes } from '@/lib/content/exercise-lanes';
import { exerciseView } from '@/lib/content/exercise-view';
import { lessonHref } from '@/lib/core/course-map';

export const dynamic = 'force-static';
export const metadata: Metadata = { title: { absolute: 'Advanced Go, ten minutes a day - Go Routine' } };

export default async function HomePage() {
  const course = await theCourse();
  const first = course.lessons[0];
  const lanes = exerciseLanes(course.homeExercise);
  const minutes = course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0) / course.lessons.length;
  return (
    <SiteFrame>
      <main id="main" className="wrap">
        <HomeExercise
          exercise={await exerciseView(course.homeExercise)}
          lanesHtml={lanes ? questionLanes(lanes) : null}
          startHref={first ? lessonHref(first) : '/course'}
        />
        <ThreeSentences />
        <Syllabus
          units={course.units.map(({ id, number, title, lessons }) => ({
            id,
            number,
            title,
            href: lessons[0] ? lessonHref(lessons[0]) : '/course',
          }))}
          lessonCount={course.lessons.length}
          minutes={Math.round(minutes)}
          exerciseCount={course.exercises.length}
        />
        <footer className="foot-line">
          <span>
            Self-hosted: <code>npm start</code>
          </span>
          <a href="/course">Course</a>
          <a href="/api/v1/openapi.json">API</a>
        </footer>
      </main>
    </SiteFrame>
  );
}
