/** What owners do with a team as a whole: rename it, take it away, delete it. */
import type { Metadata } from 'next';
import { currentTeam, type TeamParams } from '@/app/(team)/current-team';
import { DeleteTeamForm } from '@/components/teams/delete-team-form';
import { RenameTeamForm } from '@/components/teams/rename-team-form';
import { TeamFrame } from '@/components/teams/team-frame';
import { peopleText } from '@/components/teams/words';

export const metadata: Metadata = { title: 'Settings of the team' };

export default async function TeamSettingsPage(props: TeamParams) {
  const { team } = await currentTeam(props, 'owner');
  const exportHref = `/api/v1/teams/${team.id}/export`;
  return (
    <TeamFrame team={team} place="settings" title={`Settings of ${team.name}`}>
      <section className="own-data" aria-labelledby="rename-title">
        <h2 id="rename-title">Name</h2>
        <RenameTeamForm team={team} />
      </section>
      <section className="own-data" aria-labelledby="export-title">
        <div>
          <h2 id="export-title">Take it with you</h2>
          <p className="side">
            One JSON file with people, roles, invitations, tracks and enrolments; nobody’s progress is in it.
          </p>
        </div>
        <div>
          <a className="btn" href={exportHref} download>
            Download the team
          </a>
        </div>
      </section>
      <section className="own-data" aria-labelledby="delete-title">
        <div>
          <h2 id="delete-title">Delete the team</h2>
          <p className="side">
            The team goes at once and for good: {peopleText(team.people)} with their roles, its tracks, enrolments,
            invitations and reports. What its people have learned is theirs and stays.{' '}
            <a href={exportHref} download>
              Download the team first
            </a>
            : nobody can bring it back afterwards.
          </p>
        </div>
        <DeleteTeamForm team={team} />
      </section>
    </TeamFrame>
  );
}
