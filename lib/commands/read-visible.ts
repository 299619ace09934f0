/** What a member's managers see of them in a team: the very figures of the report, and who looked when. */

import type { App } from '@/lib/commands/app';
import { memberReports } from '@/lib/commands/read-member-report';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import type { Visible } from '@/lib/core/team-report-schemas';
import { type StoredView, viewsOfMe } from '@/lib/data/report-views';
import { ownReportTracks, ownTeamName } from '@/lib/data/team-report';

const shown = {
  page: 'looked at',
  csv: 'took away as CSV',
  api: 'read by a program',
  email: 'was sent by e-mail',
} as Record<string, string>;

/** Throws `not-found` for whoever is not in the team. */
export async function readVisible(app: App, actor: SignedInActor, teamId: string): Promise<Visible> {
  const { client } = app.db;
  const team = await ownTeamName(actor, client, teamId);
  if (!team) throw notFound();
  const reports = await memberReports(app, await ownReportTracks(actor, client, teamId));
  return { team, reports, views: (await viewsOfMe(actor, client, teamId)).map(viewOf) };
}

const viewOf = ({ by, way, isOwnDetail, trackName, at }: StoredView): Visible['views'][number] => ({
  by: by ?? '',
  way,
  what: `${shown[way] ?? way}: ${isOwnDetail ? 'your lessons' : 'the report'} on ${trackName ?? 'a track'}`,
  at: at.toISOString(),
});
