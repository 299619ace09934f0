/** A lesson: the same for everybody, made at build time; what is the reader's own is asked for in the browser. */
import type { Metadata } from 'next';
import localFont from 'next/font/local';
import { notFound } from 'next/navigation';
import { theCourse } from '@/app/the-course';
import { Html } from '@/components/drawing/html';
import { LessonExercise } from '@/components/exercise/lesson-exercise';
import { PlainWork } from '@/components/exercise/plain-work';
import { SiteFrame } from '@/components/frame/site-frame';
import { LessonLanes } from '@/components/lanes/lesson-lanes';
import { AlignNotes } from '@/components/lesson/align-notes';
import { LessonContents, NarrowContents } from '@/components/lesson/lesson-contents';
import { LessonEnd, Sources, sourcesSlug } from '@/components/lesson/lesson-end';
import { WithProgress } from '@/components/lesson/lesson-progress';
import { ChangedSince, OwnProgress, TestOutLink } from '@/components/lesson/own-progress';
import type { Course, CourseLesson } from '@/lib/content/course';
import { exerciseView } from '@/lib/content/exercise-view';
import { type LessonBlock, lessonPage } from '@/lib/content/lesson-page';
import { lessonHref, testHref } from '@/lib/core/course-map';

export const dynamic = 'force-static';
export const dynamicParams = false;

const italic = localFont({
  src: '../../../../../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-italic.woff2',
  weight: '100 700',
  style: 'italic',
  variable: '--font-italic',
  display: 'swap',
  preload: false,
});

type Props = { params: Promise<{ unit: string; lesson: string }> };

export async function generateStaticParams() {
  const course = await theCourse();
  return course.lessons.map((lesson) => ({ unit: lesson.unitId, lesson: lesson.id }));
}

async function find({ params }: Props): Promise<{ course: Course; lesson: CourseLesson }> {
  const course = await theCourse();
  const { unit, lesson: id } = await params;
  const lesson = course.lesson(id);
  if (lesson?.unitId !== unit) notFound();
  return { course, lesson };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lesson } = await find(props);
  return { title: lesson.title, description: lesson.summary };
}

export default async function LessonRoute(props: Props) {
  const { course, lesson } = await find(props);
  const page = await lessonPage(lesson);
  const unit = course.unit(lesson.unitId);
  const at = course.lessons.indexOf(lesson);
  const [previous, next] = [course.lessons[at - 1], course.lessons[at + 1]];
  const contents = [...page.toc, { slug: sourcesSlug, text: 'Sources' }];
  const count = lesson.objectives.length;
  return (
    <SiteFrame place="course">
      <div className="wrap">
        <div className={`lesson ${italic.variable}`}>
          <LessonContents unit={`${unit?.number ?? ''} ${unit?.title ?? ''}`} entries={contents} />
          <main id="main" className="prose">
            <WithProgress lessonId={lesson.id}>
              <p className="meta">
                Lesson {lesson.number}, {lesson.minutes} minutes, {count} {count === 1 ? 'objective' : 'objectives'}
                <OwnProgress />
              </p>
              <h1>{lesson.title}</h1>
              <ChangedSince />
              <TestOutLink href={testHref(lesson)} />
            </WithProgress>
            <NarrowContents entries={contents} />
            <Html as="p" className="lead" html={page.leadHtml} />
            {page.sections.map((block, index) => (
              <Section
                key={block.type === 'exercise' ? block.exerciseId : `text-${index}`}
                block={block}
                course={course}
              />
            ))}
            <Sources sources={lesson.sources} />
            <AlignNotes />
            <LessonEnd previous={previous ? wayTo(previous) : null} next={next ? wayTo(next) : null} />
          </main>
        </div>
      </div>
    </SiteFrame>
  );
}

const wayTo = (lesson: CourseLesson) => ({ title: lesson.title, href: lessonHref(lesson) });

async function Section({ block, course }: { block: LessonBlock; course: Course }) {
  if (block.type === 'lanes') return <LessonLanes pictures={block.pictures} />;
  if (block.type === 'html') return <Html className="flow" html={block.html} />;
  const exercise = course.exercise(block.exerciseId);
  if (!exercise) return null;
  const view = await exerciseView(exercise);
  const plain = view.work ? <PlainWork exercise={view} work={view.work} /> : null;
  return <LessonExercise exercise={view} anchor={`exercise-${block.slug}`} plain={plain} />;
}
