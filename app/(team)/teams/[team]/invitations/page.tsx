/** Inviting into a team, for its managers. */
import type { Metadata } from 'next';
import { currentTeam, type TeamParams } from '@/app/(team)/current-team';
import { TeamFrame } from '@/components/teams/team-frame';
import { TeamInvitations } from '@/components/teams/team-invitations';
import { environment } from '@/lib/environment';

export const metadata: Metadata = { title: 'Invitations' };

export default async function TeamInvitationsPage(props: TeamParams) {
  const { team, timeZone } = await currentTeam(props, 'manager');
  return (
    <TeamFrame team={team} place="invitations" title={`Invite into ${team.name}`}>
      <p className="side">Before they join, people read what managers will see of them.</p>
      <TeamInvitations
        teamId={team.id}
        invitations={team.invitations ?? []}
        tracks={team.tracks.map(({ id, name }) => ({ id, name }))}
        mayInviteManagers={team.role === 'owner'}
        timeZone={timeZone}
        hasMail={environment().mail !== null}
      />
    </TeamFrame>
  );
}
