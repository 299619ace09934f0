/** A team: its people, its tracks, and the way out. */
import type { Metadata } from 'next';
import { currentTeam, type TeamParams } from '@/app/(team)/current-team';
import { LeaveButton } from '@/components/teams/leave-button';
import { PeopleList } from '@/components/teams/people-list';
import { TeamFrame } from '@/components/teams/team-frame';
import { MemberTracks, TrackList } from '@/components/teams/track-list';
import { roleWords } from '@/components/teams/words';
import { app } from '@/lib/commands/open-app';
import { readOwnTracks } from '@/lib/commands/read-own-tracks';
import { readTrackStarts, readTracks } from '@/lib/commands/read-tracks';

export async function generateMetadata(props: TeamParams): Promise<Metadata> {
  return { title: (await currentTeam(props, 'member')).team.name };
}

export default async function TeamPage(props: TeamParams) {
  const { actor, team, timeZone } = await currentTeam(props, 'member');
  const { id, role, members, invitations } = team;
  const isManager = role !== 'member';
  const opened = await app();
  const own = (await readOwnTracks(opened, actor)).filter(({ teamId }) => teamId === id);
  const managed = isManager
    ? await Promise.all([readTracks(opened, actor, id), readTrackStarts(opened, actor, id)])
    : null;
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone });
  const rows = members.map(({ joinedAt, ...person }) => ({ ...person, since: format.format(new Date(joinedAt)) }));
  return (
    <TeamFrame team={team} place="team">
      <p className="side">
        You are {role === 'owner' ? 'an' : 'a'} {roleWords[role].toLowerCase()} here.{' '}
        <a href={`/teams/${id}/visible`}>What my managers see</a>
      </p>
      <section className="stack part" aria-labelledby="tracks-title">
        <h2 id="tracks-title">{isManager ? 'Tracks' : 'Your tracks'}</h2>
        {managed ? (
          <TrackList
            teamId={id}
            tracks={managed[0].map((track) => ({ ...track, starts: managed[1].get(track.id) ?? null }))}
            builtIn={opened.course.tracks.map(({ id: source, title, summary }) => ({ id: source, title, summary }))}
          />
        ) : (
          <MemberTracks tracks={own} />
        )}
      </section>
      {isManager && own.length > 0 ? (
        <section className="stack part" aria-labelledby="own-title">
          <h2 id="own-title">Your own</h2>
          <MemberTracks tracks={own} />
        </section>
      ) : null}
      <section className="stack part" aria-labelledby="people-title">
        <div>
          <h2 id="people-title">People</h2>
          {isManager ? (
            <p className="side">
              <a href={`/teams/${id}/invitations`}>Invite people</a>
              {invitations && invitations.length > 0 ? `; ${openText(invitations.length)}` : ''}
            </p>
          ) : null}
        </div>
        <PeopleList team={team} rows={rows} />
      </section>
      <div>
        <LeaveButton team={team} />
      </div>
    </TeamFrame>
  );
}

const openText = (count: number) => (count === 1 ? '1 invitation is open' : `${count} invitations are open`);
