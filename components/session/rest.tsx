/** The end of a session, or a day on which nothing is due: when the next comes, and what may be done now. */
import type { ReviewState } from '@/lib/core/api-schemas';
import { TestResults } from './test-results';

type Props = { rest: NonNullable<ReviewState['rest']>; isPractice: boolean };

export function Rest({ rest, isPractice }: Props) {
  const { continueLesson, canPractise, canGoOn, results } = rest;
  return (
    <div className="empty">
      <h1 id="rest" tabIndex={-1}>
        {rest.title}
      </h1>
      <p>{rest.text}</p>
      {results ? <TestResults results={results} /> : null}
      <div className="row">
        {continueLesson ? (
          <a className={rest.pausedUntil ? 'btn' : 'btn primary'} href={continueLesson.href}>
            {results?.some((one) => !one.isKnown) ? 'Read' : 'Continue'} {continueLesson.title}
          </a>
        ) : (
          <a className="btn primary" href="/course">
            To the course
          </a>
        )}
        {canGoOn ? (
          <a className="btn" href="/review?more=1">
            Go on with the backlog
          </a>
        ) : null}
        {canPractise ? (
          <a className="btn quiet" href="/practice">
            {isPractice ? 'Practise on' : 'Practise'}
          </a>
        ) : null}
      </div>
    </div>
  );
}
