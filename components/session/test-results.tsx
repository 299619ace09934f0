/** What a test of a lesson has shown: each objective, known or with the passage to read. */
import type { ReviewState } from '@/lib/core/api-schemas';

type Props = { tested: NonNullable<NonNullable<ReviewState['rest']>['tested']> };

export function TestResults({ tested }: Props) {
  return (
    <ul className="results">
      {tested.map(({ statement, isKnown, heading, href }) => (
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
