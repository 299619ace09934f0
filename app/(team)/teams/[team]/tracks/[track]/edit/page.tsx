/** The editor of a track, and the way out of use and back. */
import type { Metadata } from 'next';
import { courseUnits } from '@/app/(team)/course-units';
import { currentTrack, orNotFound, type TrackParams } from '@/app/(team)/current-track';
import { ReportFrame } from '@/components/team-report/report-frame';
import { ArchiveTrackButton } from '@/components/tracks/archive-track-button';
import { TrackEditor } from '@/components/tracks/track-editor';
import { app } from '@/lib/commands/open-app';
import { readTrack } from '@/lib/commands/read-tracks';

export const metadata: Metadata = { title: 'Edit track' };

export default async function EditTrackPage(props: TrackParams) {
  const { actor, team, place, base } = await currentTrack(props);
  const opened = await app();
  const track = await orNotFound(readTrack(opened, actor, place));
  const { id, name, summary, version, people, archivedAt } = track;
  // Stored ids may be former ones, or of lessons that the course has no more.
  const items = track.items.flatMap(({ lessonId, day }) => {
    const lesson = opened.course.lesson(lessonId);
    return lesson ? [{ lessonId: lesson.id, day }] : [];
  });
  return (
    <ReportFrame
      up={[
        { title: team.name, href: `/teams/${team.id}` },
        { title: name, href: base },
      ]}
      title="Edit"
      end={<ArchiveTrackButton {...{ teamId: team.id, trackId: id, name }} isArchived={archivedAt !== null} />}
    >
      {archivedAt ? (
        <p className="side">This track is archived. Take it back to change it.</p>
      ) : (
        <TrackEditor
          teamId={team.id}
          units={courseUnits(opened.course)}
          start={{ name, summary, items }}
          track={{ id, version, people }}
          source={null}
        />
      )}
    </ReportFrame>
  );
}
