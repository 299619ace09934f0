/** A team as its owner takes it away: people, roles, invitations without what opens them, tracks and enrolments. */
import type { App } from '@/lib/commands/app';
import { personView, teamInvitationView } from '@/lib/commands/read-team';
import type { SignedInActor } from '@/lib/core/access';
import type { TeamExport } from '@/lib/core/team-schemas';
import { addAuditEvent } from '@/lib/data/audit-events';
import { listPeople, requireRole } from '@/lib/data/memberships';
import { allTeamInvitations, type StoredTeamInvitation } from '@/lib/data/team-invitations';
import { findTeam, type WholeTeam, wholeTeam } from '@/lib/data/teams';

/** Nothing of anybody's progress is in it. Throws `not-found` for who is not in it, `forbidden` for who is no owner. */
export async function exportTeam(app: App, actor: SignedInActor, teamId: string): Promise<TeamExport> {
  const now = app.now();
  return app.db.transaction(async (tx) => {
    await requireRole(actor, tx, teamId, 'owner');
    const team = await findTeam(actor, tx, teamId);
    const people = await listPeople(actor, tx, teamId);
    const invitations = await allTeamInvitations(actor, tx, teamId);
    const { tracks, enrolments } = await wholeTeam(actor, tx, teamId);
    await addAuditEvent(actor, tx, { at: now, action: 'data-exported', teamId, subjectId: teamId });
    return {
      exportedAt: now.toISOString(),
      team: { id: teamId, name: team?.name ?? '', createdAt: (team?.createdAt ?? now).toISOString() },
      members: people.map(personView),
      invitations: invitations.map((invitation) => exportedInvitation(invitation, now)),
      tracks: tracks.map(exportedTrack),
      enrolments: enrolments.map(exportedEnrolment),
    };
  });
}

const instantOf = (at: Date | null) => at?.toISOString() ?? null;

function exportedInvitation(invitation: StoredTeamInvitation, now: Date): TeamExport['invitations'][number] {
  const { state: _, track: __, ...view } = teamInvitationView(invitation, now);
  return { ...view, trackId: invitation.trackId, revokedAt: instantOf(invitation.revokedAt) };
}

const exportedTrack = ({
  items,
  createdAt,
  archivedAt,
  teamId: _,
  ...track
}: WholeTeam['tracks'][number]): TeamExport['tracks'][number] => ({
  ...{ ...track, items: JSON.parse(items) as unknown[] },
  ...{ createdAt: createdAt.toISOString(), archivedAt: instantOf(archivedAt) },
});

function exportedEnrolment(enrolment: WholeTeam['enrolments'][number]): TeamExport['enrolments'][number] {
  const { teamId: _, version: __, pauses, createdAt, archivedAt, ...rest } = enrolment;
  return {
    ...{ ...rest, pauses: JSON.parse(pauses) as unknown[] },
    ...{ createdAt: createdAt.toISOString(), archivedAt: instantOf(archivedAt) },
  };
}
