/** Reports on one exercise: open ones first, each with what it is about and when it was written. */
import type { ReportTopic } from '@/lib/core/problem-report-schemas';
import { ReportStateButton } from './report-state-button';

type Report = { id: string; topic: ReportTopic; text: string; createdAt: Date; isClosed: boolean; isOlder: boolean };

const words: Record<ReportTopic, string> = {
  'wrong-fact': 'Something is not true',
  'wrong-key': 'The answer should count',
  unclear: 'Not clear what is asked',
  typo: 'A slip',
  other: 'Something else',
};

export function ReportList({ reports }: { reports: Report[] }) {
  if (reports.length === 0) return <p>Nobody has reported a problem with it.</p>;
  return (
    <ul className="reports">
      {reports.map(({ id, topic, text, createdAt, isClosed, isOlder }) => (
        <li key={id} className={isClosed ? 'closed' : undefined}>
          <p>
            <b>{words[topic]}</b>{' '}
            <span className="meta">
              <time dateTime={createdAt.toISOString()}>{createdAt.toISOString().slice(0, 10)}</time>
              {isOlder ? ', of an older version' : ''}
              {isClosed ? ', closed' : ''}
            </span>
          </p>
          <p className="words">{text}</p>
          <ReportStateButton id={id} isClosed={isClosed} />
        </li>
      ))}
    </ul>
  );
}
