/** The progress page of somebody who has begun: figures, then what is ahead, where they stand, and what was. */
import { ChartSection } from '@/components/charts/chart-section';
import { daySquares } from '@/components/charts/day-squares';
import { dueAhead } from '@/components/charts/due-ahead';
import { recallAhead } from '@/components/charts/recall-ahead';
import { counted, longDate } from '@/components/charts/words';
import type { Progress } from '@/lib/core/progress';
import { Figures } from './figures';
import { Hardest } from './hardest';
import { Kinds } from './kinds';
import { daysTable, dueTable, recallTable } from './number-tables';
import { Strength } from './strength';

export function ProgressPage({ progress }: { progress: Progress }) {
  const { studyDay, day, desiredRetention, ahead, calendar } = progress;
  const hour = String(day.dayStartHour).padStart(2, '0');
  const days = `${calendar.studied} of ${counted(calendar.span, 'day')}, longest run ${calendar.longestRun}.`;
  return (
    <>
      <div className="page-h">
        <h1>Progress</h1>
        <span className="meta">
          {longDate(studyDay)}, your day starts at {hour}:00. <a href="/progress/objectives">All your patterns</a>,{' '}
          <a href="/account/settings">settings</a>
        </span>
      </div>
      <Figures progress={progress} />
      <div className="grid2">
        <ChartSection
          id="remember"
          title="What you will remember"
          picture={recallAhead({ ...ahead, target: desiredRetention })}
          table={recallTable(ahead)}
          note="With reviews: each done on its day, nothing new begun."
        />
        <ChartSection
          id="ahead"
          title="Reviews ahead"
          picture={dueAhead(ahead.due)}
          table={dueTable(ahead.due)}
          note="As scheduled now: what you answer today comes back on a later day."
        />
        <Strength units={progress.units} />
        <div className="stack far">
          <ChartSection
            id="days"
            title="Days"
            picture={daySquares(calendar.weeks, `Days with answers: ${days}`)}
            table={daysTable(calendar)}
            note={`${days} A square grows with the minutes: none, up to 5, up to 12, more.`}
          />
          <Kinds kinds={progress.kinds} />
        </div>
      </div>
      <div className="after">
        <Hardest hardest={progress.hardest} />
      </div>
    </>
  );
}
