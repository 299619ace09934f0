/** The address of the page that an invitation into a team opens. */
import 'server-only';
import type { NewTeamInvitation, TeamInvitationView } from '@/lib/core/team-schemas';
import { environment } from '@/lib/environment';

/** What an invitation is answered with: the link only where nobody was sent it. */
export const invitationAnswer = ({
  invitation,
  token,
}: {
  invitation: TeamInvitationView;
  token: string | null;
}): NewTeamInvitation => ({
  invitation,
  url: token === null ? null : `${environment().publicUrl}/teams/join?token=${token}`,
});
