/** Who is on a track: put on it, with which dates, paused, taken out. */
import type { Metadata } from 'next';
import { currentTrack, orNotFound, type TrackParams } from '@/app/(team)/current-track';
import { FormDone } from '@/components/forms/form-done';
import { ReportFrame } from '@/components/team-report/report-frame';
import { ArchiveTrackButton } from '@/components/tracks/archive-track-button';
import { EnrolForm } from '@/components/tracks/enrol-form';
import { EnrolledList } from '@/components/tracks/enrolled-list';
import { mondayFrom } from '@/components/tracks/plan-words';
import { app } from '@/lib/commands/open-app';
import { readEnrolments, readTrack } from '@/lib/commands/read-tracks';
import { calendarDay } from '@/lib/core/calendar-day';

export const metadata: Metadata = { title: 'People on a track' };

type Props = TrackParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TrackPeoplePage(props: Props) {
  const { actor, team, place, base, timeZone } = await currentTrack(props);
  const [opened, asked] = await Promise.all([app(), props.searchParams]);
  const [track, { enrolments, others }] = await Promise.all([
    orNotFound(readTrack(opened, actor, place)),
    orNotFound(readEnrolments(opened, actor, place)),
  ]);
  const today = calendarDay(opened.now(), timeZone);
  const isArchived = track.archivedAt !== null;
  return (
    <ReportFrame
      up={[
        { title: team.name, href: `/teams/${team.id}` },
        { title: track.name, href: base },
      ]}
      title="People"
      end={
        <>
          {isArchived ? null : (
            <a className="btn quiet" href={`${base}/edit`}>
              Edit
            </a>
          )}
          <ArchiveTrackButton {...{ teamId: team.id, trackId: track.id, name: track.name, isArchived }} />
        </>
      }
    >
      <div className="stack track-people">
        <FormDone text={doneText(asked)} />
        {isArchived ? (
          <p className="side">This track is archived: nothing on it is due. Take it back to enrol people.</p>
        ) : null}
        {!isArchived && others.length > 0 ? (
          <section className="part stack" aria-labelledby="enrol-title">
            <div>
              <h2 id="enrol-title">{enrolments.length === 0 ? 'Enrol people' : 'Enrol more people'}</h2>
              <p className="side">In the team, and not on this track.</p>
            </div>
            <EnrolForm
              {...{ teamId: team.id, trackId: track.id, others, today }}
              items={track.items}
              startDay={mondayFrom(today)}
            />
          </section>
        ) : null}
        <section className="part stack" aria-labelledby="on-title">
          <h2 id="on-title">On the track</h2>
          {enrolments.length === 0 ? (
            <p className="side">Nobody yet.</p>
          ) : (
            <EnrolledList
              {...{ teamId: team.id, trackId: track.id, enrolments, today, isArchived }}
              items={track.items}
            />
          )}
          {others.length === 0 && !isArchived ? (
            <p className="side">
              Everybody in the team is on it. <a href={`/teams/${team.id}/invitations`}>Invite people</a>: whoever joins
              can begin it on that day.
            </p>
          ) : null}
        </section>
      </div>
    </ReportFrame>
  );
}

function doneText({ made, enrolled }: Record<string, string | string[] | undefined>): string {
  if (made !== undefined) return 'The track is made. Next: who begins it, and when.';
  const count = Number(enrolled);
  if (!Number.isInteger(count) || count < 1) return '';
  return count === 1 ? '1 person is enrolled.' : `${count} people are enrolled.`;
}
