/** What a file would bring in, or has brought in. */
import { Fragment } from 'react';
import type { ImportReport } from '@/lib/core/data-schemas';

const day = (text: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text));

const counted = ({ inFile, fresh }: { inFile: number; fresh: number }) => {
  const all = inFile.toLocaleString('en');
  if (inFile === 0) return 'none';
  return fresh === inFile
    ? `${all}, all new here`
    : `${all}, ${fresh === 0 ? 'none' : fresh.toLocaleString('en')} new here`;
};

export function ImportFacts({ report }: { report: ImportReport }) {
  const { days, attempts, revocations, resets, openPresentations, lessonReadings, renamedAttempts, unknown } = report;
  const facts: [string, string][] = [
    ['From', `${report.from}, on ${day(report.exportedAt)}`],
    ['Course', report.course],
    ['Answers', counted(attempts)],
    ...(days ? [['Days', `${day(days.first)} to ${day(days.last)}`] as [string, string]] : []),
    ...(revocations.inFile > 0 ? [['Answers taken back', counted(revocations)] as [string, string]] : []),
    ...(resets.inFile > 0 ? [['Begun anew', counted(resets)] as [string, string]] : []),
    ...(openPresentations.inFile > 0 ? [['Left open', counted(openPresentations)] as [string, string]] : []),
    ...(lessonReadings.inFile > 0 ? [['Lessons read', counted(lessonReadings)] as [string, string]] : []),
  ];
  const { objectives, exercises } = unknown;
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {renamedAttempts > 0 ? (
        <p className="side">{renamedAttempts} answers come in under new ids: theirs are in use here for others.</p>
      ) : null}
      {exercises > 0 || objectives.length > 0 ? (
        <p className="side">
          This course does not know {exercises} of the exercises
          {objectives.length > 0 ? ` and these objectives: ${objectives.join(', ')}` : ''}. Their answers are kept as
          history.
        </p>
      ) : null}
    </>
  );
}
