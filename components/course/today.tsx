/** Today's call, above the map: how many reviews and minutes, and the lesson to go on with. */

import { ResumeButton } from '@/components/pause/resume-button';
import type { CourseMap } from '@/lib/core/course-map';
import { DueAt } from './due-at';
import { ReviewKey } from './review-key';

export function Today({ today, isBegun }: { today: CourseMap['today']; isBegun: boolean }) {
  const { dueCount, newCount, minutes, unitCount, continueLesson: lesson } = today;
  const toDo = dueCount + newCount;
  const lessonWord = lesson && lesson.begunCount > 0 ? 'Continue lesson' : 'Start lesson';
  return (
    <section className="today" aria-label="Today">
      <div>
        <h2>
          {today.pausedUntilText
            ? `Paused until ${today.pausedUntilText}`
            : toDo > 0
              ? headline(dueCount, newCount, minutes)
              : isBegun
                ? 'Nothing is due'
                : 'Begin anywhere'}
        </h2>
        <p>
          {toDo > 0 && unitCount > 1 ? `From ${unitCount} units, mixed. ` : ''}
          {toDo === 0 && today.nextDueAt ? (
            <>
              <DueAt at={today.nextDueAt} />{' '}
            </>
          ) : null}
          {lesson ? (
            <>
              {toDo > 0 ? 'Then continue ' : isBegun ? 'Go on with ' : 'The course starts with '}
              <a href={lesson.href}>{lesson.title}</a>
              {lesson.begunCount > 0 ? `, ${lesson.begunCount} of ${lesson.objectiveCount} objectives started` : ''}.
              You know it already? <a href={lesson.testHref}>Test out of it</a>.
            </>
          ) : toDo === 0 ? (
            'Every lesson of the course is learned. Reviews keep it so.'
          ) : null}
        </p>
      </div>
      <div className="row">
        {today.pausedUntilText ? <ResumeButton /> : null}
        {toDo > 0 ? (
          <>
            <a className="btn primary" href="/review" id="review-link">
              Review <kbd aria-hidden="true">r</kbd>
            </a>
            <ReviewKey linkId="review-link" />
          </>
        ) : null}
        {lesson ? (
          <a className={toDo > 0 || today.pausedUntilText ? 'btn' : 'btn primary'} href={lesson.href}>
            {lessonWord}
          </a>
        ) : null}
      </div>
    </section>
  );
}

function headline(due: number, fresh: number, minutes: number): string {
  const time = `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  if (due === 0) return `${fresh} new today, ${time}`;
  const reviews = `${due} ${due === 1 ? 'review' : 'reviews'}`;
  return fresh > 0 ? `${reviews} and ${fresh} new today, ${time}` : `${reviews} today, ${time}`;
}
