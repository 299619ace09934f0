/** What a test of a lesson has shown: each objective, known or with the passage to read. */
import type { ReviewState } from '@/lib/core/api-schemas';

type Props = { results: NonNullable<NonNullable<ReviewState['rest']>['results']> };

export function TestResults({ results }: Props) {
  return (
    <ul className="results">
      {results.map(({ statement, isKnown, heading, href }) => (
        <li key={statement}>
          <b>{isKnown ? 'Known' : 'To read'}</b>
          <span>
            {statement} <a href={href}>{heading}</a>
          </span>
        </li>
      ))}
    </ul>
  );
}
