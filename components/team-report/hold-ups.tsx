/** What holds a team up: lessons that many began and few finished, the hardest patterns, the commonest beliefs. */
import { counted, percent } from '@/components/charts/words';
import type { ReportLesson, TeamHardObjective, TeamMisconception } from '@/lib/core/team-report-schemas';

const mostLessons = 8;

export function HoldUps({ lessons }: { lessons: ReportLesson[] }) {
  const begun = lessons.filter(({ started }) => started > 0).slice(0, mostLessons);
  return (
    <section aria-labelledby="lessons">
      <div className="sec-h">
        <h2 id="lessons">Lessons that hold people up</h2>
      </div>
      {begun.length === 0 ? (
        <p className="side">No lesson of the track is begun.</p>
      ) : (
        <table className="data numbers">
          <thead>
            <tr>
              <th scope="col">lesson</th>
              <th scope="col">started</th>
              <th scope="col">finished</th>
              <th scope="col">median</th>
            </tr>
          </thead>
          <tbody>
            {begun.map(({ lessonId, title, href, started, finished, medianMinutes }) => (
              <tr key={lessonId}>
                <th scope="row">
                  <a href={href}>{title}</a>
                </th>
                <td>{started}</td>
                <td>{finished}</td>
                <td>{medianMinutes === null ? <span className="meta">under 5</span> : `${medianMinutes} min`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function Hard({ hardest, base }: { hardest: TeamHardObjective[]; base: string }) {
  return (
    <section aria-labelledby="hardest">
      <div className="sec-h">
        <h2 id="hardest">Hardest patterns</h2>
        <a className="meta" href={`${base}/objectives`}>
          all patterns
        </a>
      </div>
      {hardest.length === 0 ? (
        <p className="side">Nothing that five people have answered was ever wrong.</p>
      ) : (
        <HardTable hardest={hardest} />
      )}
    </section>
  );
}

export function HardTable({ hardest }: { hardest: TeamHardObjective[] }) {
  return (
    <table className="data numbers">
      <thead>
        <tr>
          <th scope="col">pattern</th>
          <th scope="col">people</th>
          <th scope="col">wrong</th>
        </tr>
      </thead>
      <tbody>
        {hardest.map(({ objectiveId, statement, lessonTitle, href, people, wrongShare }) => (
          <tr key={objectiveId}>
            <th scope="row">
              {statement}{' '}
              <a className="meta" href={href}>
                {lessonTitle}
              </a>
            </th>
            <td>{people}</td>
            <td>{percent(wrongShare)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Misconceptions({ misconceptions }: { misconceptions: TeamMisconception[] }) {
  return (
    <section aria-labelledby="beliefs">
      <div className="sec-h">
        <h2 id="beliefs">What they believe</h2>
        <span className="meta">wrong answers of the last twelve weeks</span>
      </div>
      {misconceptions.length === 0 ? (
        <p className="side">No mistaken belief was shown by five people or more.</p>
      ) : (
        <ul className="beliefs">
          {misconceptions.map(({ id, text, people }) => (
            <li key={id}>
              {text} <span className="meta">{counted(people, 'person', 'people')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
