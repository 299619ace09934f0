/** One objective: how it stands, what may be done about it, and its whole history. */
import type { ReactNode } from 'react';
import { recallOverTime } from '@/components/charts/recall-over-time';
import { counted } from '@/components/charts/words';
import { Html } from '@/components/drawing/html';
import { Pages } from '@/components/frame/pages';
import type { ObjectiveHistory } from '@/lib/core/progress';
import { CardFigures } from './card-figures';
import { historyTable } from './history-table';

/** `actions`: what the learner may do about it, after the facts. */
type Props = { history: ObjectiveHistory; actions?: ReactNode };

export function ObjectivePage({ history, actions }: Props) {
  const { objectiveId, statement, unitTitle, lessonNumber, passage, card, attemptCount, curve } = history;
  return (
    <>
      <p className="meta">
        <a href="/progress/objectives">Your patterns</a>, {unitTitle}, lesson {lessonNumber}
      </p>
      <div className="page-h">
        <h1 className="statement">{statement}</h1>
        <a className="btn" href={passage.href}>
          To its passage<span className="vh"> in {passage.lessonTitle}</span>
        </a>
      </div>
      {card ? <CardFigures card={card} /> : <NotBegun isAnswered={attemptCount > 0} />}
      {actions}
      {curve ? (
        <section className="apart" aria-labelledby="curve">
          <h2 id="curve" className="h3">
            Predicted recall
          </h2>
          <Html className="curve" html={recallOverTime(curve).join('')} />
          <p className="meta under">
            Dots are answers, red rings are misses. Dashes lead to the day on which it is due.
          </p>
        </section>
      ) : null}
      {history.events.length > 0 ? (
        <div className="apart">
          <div className="sec-h">
            <h2 id="history">History</h2>
            <span className="meta">{counted(attemptCount, 'answer')}</span>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard. */}
          <section aria-labelledby="history" tabIndex={0} className="scroll">
            <Html html={historyTable(history.events, history.timeZone)} />
          </section>
          <Pages
            words={{ before: 'Newer', after: 'Older' }}
            page={history.page}
            pageCount={history.pageCount}
            href={(page) => `/progress/${objectiveId}?page=${page}`}
          />
        </div>
      ) : null}
    </>
  );
}

function NotBegun({ isAnswered }: { isAnswered: boolean }) {
  return (
    <p className="side">
      {isAnswered
        ? 'It is not begun at the moment: the next answer to one of its exercises begins it.'
        : 'You have not answered an exercise of it so far. The first answer, in its lesson, begins it; from then on its history stands here.'}
    </p>
  );
}
