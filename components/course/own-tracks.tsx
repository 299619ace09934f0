/** Today on one's tracks: what each asks for, where one stands on it, and who else sees that. */
import { dayMonth as dayText } from '@/components/charts/words';
import { Html } from '@/components/drawing/html';
import { stateSign } from '@/components/team-report/state-sign';
import type { OwnTrack } from '@/lib/core/track-schemas';

export function OwnTracks({ tracks }: { tracks: OwnTrack[] }) {
  if (tracks.length === 0) return null;
  return (
    <section className="own-tracks" aria-labelledby="own-tracks-title">
      <h2 id="own-tracks-title">{tracks.length === 1 ? 'Today on your track' : 'Today on your tracks'}</h2>
      {tracks.map((track) => (
        <OwnTrackRow key={track.trackId} track={track} />
      ))}
    </section>
  );
}

function OwnTrackRow({ track }: { track: OwnTrack }) {
  const { teamId, teamName, name, state, reason, next, endDay } = track;
  const { learnedCount, plannedCount, lessonCount } = track;
  const isAsked = next.some(({ isLate, dueText }) => isLate || dueText === 'due today');
  return (
    <article className="own-track">
      <div>
        <h3>{name}</h3>
        <p className="meta">
          {teamName}. <a href={`/teams/${teamId}/visible`}>What my managers see</a>
        </p>
      </div>
      <div className="standing-now">
        <Html as="span" html={stateSign(state)} />
        <span>{reason}</span>
        <span className="done-and-plan">
          <i
            className="lanebar planned"
            style={{ '--share': percent(learnedCount, lessonCount), '--plan': percent(plannedCount, lessonCount) }}
          />
          <span className="meta">
            {learnedCount} of {lessonCount} lessons learned, {plannedCount} planned by today
            {endDay ? `; ends on ${dayText(endDay)}` : ''}
          </span>
        </span>
      </div>
      {next.length > 0 ? (
        <div>
          {isAsked ? null : <p className="meta">Nothing is due today. Next:</p>}
          <ul>
            {next.map(({ lessonId, title, href, dueText, isLate }) => (
              <li key={lessonId}>
                <a href={href}>{title}</a> <span className={isLate ? 'late-word' : 'meta'}>{dueText}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </article>
  );
}

const percent = (count: number, all: number) => `${all === 0 ? 0 : Math.round((100 * count) / all)}%`;
