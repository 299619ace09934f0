/** A new track: a built-in one or an empty one is chosen, then edited. */
import type { Metadata } from 'next';
import { courseUnits } from '@/app/(team)/course-units';
import { currentTeam, type TeamParams } from '@/app/(team)/current-team';
import { ReportFrame } from '@/components/team-report/report-frame';
import { BuiltInTracks } from '@/components/tracks/built-in-tracks';
import { TrackEditor } from '@/components/tracks/track-editor';
import { app } from '@/lib/commands/open-app';

export const metadata: Metadata = { title: 'New track' };

type Props = TeamParams & { searchParams: Promise<{ from?: string | string[] }> };

export default async function NewTrackPage(props: Props) {
  const { team } = await currentTeam(props, 'manager');
  const { course } = await app();
  const { from } = await props.searchParams;
  const source = course.tracks.find(({ id }) => id === from) ?? null;
  const base = `/teams/${team.id}/tracks/new`;
  const up = [{ title: team.name, href: `/teams/${team.id}` }];
  if (!source && from !== 'scratch') {
    return (
      <ReportFrame up={up} title="New track">
        <BuiltInTracks
          base={base}
          tracks={course.tracks.map(({ items, ...track }) => ({
            ...track,
            lessons: items.map(({ lessonId, day }) => ({ title: course.lesson(lessonId)?.title ?? lessonId, day })),
          }))}
        />
      </ReportFrame>
    );
  }
  const start = source
    ? { name: source.title, summary: source.summary, items: [...source.items] }
    : { name: '', summary: '', items: [] };
  return (
    <ReportFrame up={[...up, { title: 'New track', href: base }]} title={source ? 'Your copy' : 'New track'}>
      <TrackEditor
        teamId={team.id}
        units={courseUnits(course)}
        start={start}
        track={null}
        source={source?.id ?? null}
      />
    </ReportFrame>
  );
}
