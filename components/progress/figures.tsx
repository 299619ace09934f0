/** The four figures at the top of the progress page. */
import { counted, percent, timeText } from '@/components/charts/words';
import type { Progress } from '@/lib/core/progress';

export function Figures({ progress }: { progress: Progress }) {
  const { begunCount, objectiveCount, lastingCount, recallNow, desiredRetention, retention, time } = progress;
  return (
    <dl className="figs">
      <div>
        <dt>You remember now</dt>
        <dd>
          {percent(recallNow, 1)}
          <small>predicted over {counted(begunCount, 'pattern')}</small>
        </dd>
      </div>
      <div>
        <dt>Remembered, 30 days</dt>
        <dd>
          {retention.share === null ? 'too early' : percent(retention.share)}
          <small>{retentionWords(retention, desiredRetention)}</small>
        </dd>
      </div>
      <div>
        <dt>Patterns</dt>
        <dd>
          {begunCount}
          <small>
            of {objectiveCount}, {lastingCount} {lastingCount === 1 ? 'lasts' : 'last'} over 3 weeks
          </small>
        </dd>
      </div>
      <div>
        <dt>Time, 30 days</dt>
        <dd>
          {timeText(time.wholeMs)}
          <small>
            {time.medianDayMs === null ? 'no day with answers' : `${timeText(time.medianDayMs)} on a median day`}
          </small>
        </dd>
      </div>
    </dl>
  );
}

function retentionWords({ share, answers, margin }: Progress['retention'], target: number): string {
  if (share === null) return `target ${percent(target)}, no review counted yet`;
  return `target ${percent(target)}, ${counted(answers, 'review')}, ±\u00a0${Math.max(1, Math.round(margin * 100))}`;
}
