/** The tracks of a team: for managers all with people and dates, for members those that they are on with where they stand. */
import { counted, dayMonth as dayText } from '@/components/charts/words';
import { Html } from '@/components/drawing/html';
import { stateSign } from '@/components/team-report/state-sign';
import { weeksOf } from '@/components/tracks/edit-items';
import type { OwnTrack, TrackView } from '@/lib/core/track-schemas';
import { peopleText } from './words';

/** The first and the last day on which somebody began it, or will. */
type Starts = { first: string; last: string };
type Row = TrackView & { starts: Starts | null };
type Props = { teamId: string; tracks: Row[]; builtIn: { id: string; title: string; summary: string }[] };

export function TrackList({ teamId, tracks, builtIn }: Props) {
  const base = `/teams/${teamId}/tracks`;
  const inUse = tracks.filter(({ archivedAt }) => archivedAt === null);
  const archived = tracks.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <>
      {inUse.length > 0 ? (
        <ul className="rows">
          {inUse.map((track) => (
            <TrackRow key={track.id} base={base} track={track} />
          ))}
        </ul>
      ) : (
        <>
          <p className="side">
            {archived.length > 0 ? 'No track is in use.' : 'There are no tracks yet.'} A track is a list of lessons with
            their days. Begin with one that comes with the course:
          </p>
          <ul className="rows">
            {builtIn.map(({ id, title, summary }) => (
              <li key={id}>
                <div>
                  <strong>{title}</strong>
                  <p className="side">{summary}</p>
                </div>
                <a className="btn quiet" href={`${base}/new?from=${id}`}>
                  Use this one<span className="vh">: {title}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <a className="btn" href={`${base}/new`}>
          New track
        </a>
      </div>
      {archived.length > 0 ? (
        <details className="archived">
          <summary>{counted(archived.length, 'archived track')}</summary>
          <ul className="rows">
            {archived.map((track) => (
              <TrackRow key={track.id} base={base} track={track} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function TrackRow({ base, track: { id, name, items, people, starts, archivedAt } }: { base: string; track: Row }) {
  const about = <span className="vh">: {name}</span>;
  return (
    <li>
      <div>
        <a href={`${base}/${id}`}>{name}</a>
        <p className="side">
          {counted(items.length, 'lesson')} in {counted(weeksOf(items), 'week')}.{' '}
          {people === 0 ? 'Nobody is on it.' : `${peopleText(people)}${starts ? `, ${startText(starts)}` : ''}.`}
        </p>
      </div>
      <span className="row">
        <a className="btn quiet" href={`${base}/${id}`}>
          Report{about}
        </a>
        <a className="btn quiet" href={`${base}/${id}/people`}>
          People{about}
        </a>
        {archivedAt === null ? (
          <a className="btn quiet" href={`${base}/${id}/edit`}>
            Edit{about}
          </a>
        ) : null}
      </span>
    </li>
  );
}

const startText = ({ first, last }: Starts) =>
  first === last ? `start ${dayText(first)}` : `starts from ${dayText(first)} to ${dayText(last)}`;

export function MemberTracks({ tracks }: { tracks: OwnTrack[] }) {
  if (tracks.length === 0) {
    return <p className="side">You are on no track of this team. You learn at your own pace until you are.</p>;
  }
  return (
    <ul className="rows">
      {tracks.map(({ trackId, name, state, reason, endDay }) => (
        <li key={trackId}>
          <div>
            <strong>{name}</strong>
            <p className="side">
              {reason}
              {endDay ? ` Ends on ${dayText(endDay)}.` : ''}
            </p>
          </div>
          <Html as="span" html={stateSign(state)} />
        </li>
      ))}
    </ul>
  );
}
