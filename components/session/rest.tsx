/** The end of a session, or a day on which nothing is due: when the next comes, and what may be done now. */
import type { ReactNode } from 'react';
import type { ReviewState } from '@/lib/core/api-schemas';
import { TestResults } from './test-results';

type Props = {
  rest: NonNullable<ReviewState['rest']>;
  isPractice: boolean;
  /** What comes before the other ways on. */
  children?: ReactNode;
};

export function Rest({ rest, isPractice, children }: Props) {
  const { continueLesson, canPractise, canGoOn, tested } = rest;
  return (
    <div className="empty">
      <h1 id="rest" tabIndex={-1}>
        {rest.title}
      </h1>
      <p>{rest.text}</p>
      {tested ? <TestResults tested={tested} /> : null}
      <div className="row">
        {children}
        {continueLesson ? (
          <a className={rest.pausedUntil ? 'btn' : 'btn primary'} href={continueLesson.href}>
            {tested?.some((one) => !one.isKnown) ? 'Read' : 'Continue'} {continueLesson.title}
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
