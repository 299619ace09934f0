/** One member's lessons, for their managers. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentTrack, orNotFound } from '@/app/(team)/current-track';
import { MemberLessons } from '@/components/team-report/member-lessons';
import { PrintButton } from '@/components/team-report/print-button';
import { ReportFrame } from '@/components/team-report/report-frame';
import { app } from '@/lib/commands/open-app';
import { readMemberReport } from '@/lib/commands/read-member-report';
import { idSchema } from '@/lib/core/api-schemas';

export const metadata: Metadata = { title: 'Member' };

type Props = { params: Promise<{ team: string; track: string; user: string }> };

export default async function MemberPage(props: Props) {
  const { actor, team, place, base } = await currentTrack(props);
  const { user } = await props.params;
  if (!idSchema.safeParse(user).success) notFound();
  const opened = await app();
  const report = await orNotFound(readMemberReport(opened, actor, { ...place, userId: user, way: 'page' }));
  const up = [
    { title: team.name, href: `/teams/${team.id}` },
    { title: report.track.name, href: base },
  ];
  return (
    <ReportFrame up={up} title={report.member.name} end={<PrintButton />}>
      <MemberLessons report={report} />
      <p className="meta after">
        {report.member.name} sees the same page, and that you looked at it. How reviews and single answers went is
        theirs alone.
      </p>
    </ReportFrame>
  );
}
