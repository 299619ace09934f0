/** The end of a lesson: its sources and the way on. */

type Way = { title: string; href: string };
type Props = {
  sources: readonly { title: string; url: string }[];
  previous: Way | null;
  next: Way | null;
};

export function LessonEnd({ previous, next }: Pick<Props, 'previous' | 'next'>) {
  return (
    <footer className="lesson-end">
      <p>
        The patterns of this lesson come back in your review, each time with other code.{' '}
        <a href="/progress/objectives">How you stand in your patterns</a>
      </p>
      <div className="row">
        {next ? (
          <a className="btn primary" href={next.href}>
            Next: {next.title}
          </a>
        ) : null}
        {previous ? (
          <a className="btn" href={previous.href}>
            Previous: {previous.title}
          </a>
        ) : null}
        <a className={next ? 'btn quiet' : 'btn primary'} href="/course">
          To the course
        </a>
      </div>
    </footer>
  );
}

/** The heading's id is also the last entry of the contents. */
export const sourcesSlug = 'sources';

export function Sources({ sources }: Pick<Props, 'sources'>) {
  return (
    <div className="flow">
      <h2 id={sourcesSlug}>Sources</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.url}>
            <a href={source.url}>{source.title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
