/** What a learner remembers, will remember, and has done. */
import type { Metadata } from 'next';
import { SiteFrame } from '@/components/frame/site-frame';
import { NoProgress } from '@/components/progress/no-progress';
import { ProgressPage } from '@/components/progress/progress-page';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { readCourseMap } from '@/lib/commands/read-course-map';
import { readProgress } from '@/lib/commands/read-progress';
import { visitor } from '@/lib/core/access';

export const metadata: Metadata = { title: 'Progress' };

export default async function ProgressRoute() {
  const [opened, actor] = [await app(), await currentActor()];
  const progress = actor.type === 'visitor' ? null : await readProgress(opened, actor);
  const first = progress ? progress.nextLesson : (await readCourseMap(opened, visitor)).today.continueLesson;
  return (
    <SiteFrame place="progress">
      <main id="main" className="wrap">
        {progress && progress.begunCount > 0 ? <ProgressPage progress={progress} /> : <NoProgress nextLesson={first} />}
      </main>
    </SiteFrame>
  );
}
