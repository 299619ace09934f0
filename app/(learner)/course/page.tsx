/** The course map of the person who asks. */
import type { Metadata } from 'next';
import { ChangedLessons } from '@/components/course/changed-lessons';
import { CourseMap } from '@/components/course/course-map';
import { Legend } from '@/components/course/lesson-stop';
import { OwnTracks } from '@/components/course/own-tracks';
import { Today } from '@/components/course/today';
import { SiteFrame } from '@/components/frame/site-frame';
import { PauseDetails } from '@/components/pause/pause-details';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { readCourseMap } from '@/lib/commands/read-course-map';
import { readOwnTracks } from '@/lib/commands/read-own-tracks';
import { goOnWith } from '@/lib/core/course-map';

export const metadata: Metadata = { title: 'Course' };

export default async function CoursePage() {
  const [opened, actor] = await Promise.all([app(), currentActor()]);
  const [map, tracks] = await Promise.all([
    readCourseMap(opened, actor),
    actor.type === 'user' ? readOwnTracks(opened, actor) : [],
  ]);
  const isBegun = map.units.some((unit) => unit.lessons.some((lesson) => lesson.state !== 'new'));
  return (
    <SiteFrame place="course">
      <main id="main" className="wrap">
        <h1 className="vh">Course</h1>
        <Today today={{ ...map.today, continueLesson: goOnWith(map, tracks) }} isBegun={isBegun} />
        <OwnTracks tracks={tracks} />
        <ChangedLessons map={map} />
        <Legend />
        <CourseMap map={map} />
        {isBegun && !map.today.pausedUntilText ? <PauseDetails /> : null}
      </main>
    </SiteFrame>
  );
}
