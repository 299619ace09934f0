/** The patterns of a track, over all who are on it: aggregates of five people or more, and nothing else. */
import type { Metadata } from 'next';
import { currentTrack, orNotFound, type TrackParams } from '@/app/(team)/current-track';
import { HardTable, Misconceptions } from '@/components/team-report/hold-ups';
import { ReportFrame } from '@/components/team-report/report-frame';
import { app } from '@/lib/commands/open-app';
import { readTeamObjectives } from '@/lib/commands/read-team-objectives';

export const metadata: Metadata = { title: 'Patterns' };

export default async function ObjectivesPage(props: TrackParams) {
  const { actor, team, place, base } = await currentTrack(props);
  const { track, objectives, misconceptions } = await orNotFound(readTeamObjectives(await app(), actor, place));
  const up = [
    { title: team.name, href: `/teams/${team.id}` },
    { title: track.name, href: base },
  ];
  return (
    <ReportFrame up={up} title="Patterns">
      <p className="lead">
        How often answers were wrong, for each pattern of the track that five people or more have answered. What was
        compared by oneself is left out.
      </p>
      {objectives.length === 0 ? (
        <p className="side">No pattern was answered by five people on this track yet.</p>
      ) : (
        <div className="scroll">
          <HardTable hardest={objectives} />
        </div>
      )}
      <div className="after">
        <Misconceptions misconceptions={misconceptions} />
      </div>
    </ReportFrame>
  );
}
