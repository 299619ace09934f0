/** Where the time of the last 30 days went, by kind of exercise. */
import { LaneBar } from '@/components/charts/lane-bar';
import { counted, timeText } from '@/components/charts/words';
import type { Progress } from '@/lib/core/progress';
import { kindWords } from './kind-words';

export function Kinds({ kinds }: { kinds: Progress['kinds'] }) {
  const wholeMs = kinds.reduce((sum, kind) => sum + kind.durationMs, 0);
  return (
    <section aria-labelledby="kinds">
      <div className="sec-h">
        <h2 id="kinds">Time by kind</h2>
        <span className="meta">30 days</span>
      </div>
      {kinds.length === 0 ? (
        <p className="side">No answer in the last 30 days.</p>
      ) : (
        <ul className="str">
          {[...kinds]
            .sort((a, b) => b.durationMs - a.durationMs)
            .map(({ kind, answers, durationMs }) => (
              <li key={kind}>
                <span>{kindWords[kind] ?? kind}</span>
                <LaneBar share={wholeMs > 0 ? durationMs / wholeMs : 0} />
                <span className="num">{timeText(durationMs)}</span>
                <span className="meta">{counted(answers, 'answer')}</span>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
