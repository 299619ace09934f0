/** The report of a team on a track, for its managers. */
import type { Metadata } from 'next';
import { currentTrack, orNotFound, type TrackParams } from '@/app/(team)/current-track';
import { PrintButton } from '@/components/team-report/print-button';
import { ReportFrame } from '@/components/team-report/report-frame';
import { ReportPage } from '@/components/team-report/report-page';
import { WeeklyMailButton } from '@/components/team-report/weekly-mail-button';
import { readReportMail } from '@/lib/commands/change-report-mail';
import { app } from '@/lib/commands/open-app';
import { readTeamReport } from '@/lib/commands/read-team-report';
import { choiceOf, chosen, membersAPage } from '@/lib/core/reports/choose-members';
import { factsText, needText } from '@/lib/core/reports/lead';
import { fewestPeople } from '@/lib/core/team-report-schemas';
import { environment } from '@/lib/environment';

export const metadata: Metadata = { title: 'Report' };

type Props = TrackParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TrackReport(props: Props) {
  const { actor, team, place, base } = await currentTrack(props);
  const report = await orNotFound(readTeamReport(await app(), actor, { ...place, way: 'page' }));
  const asked = choiceOf(await props.searchParams);
  const all = chosen(report.members, asked);
  const pageCount = Math.max(1, Math.ceil(all.length / membersAPage));
  const choice = { ...asked, page: Math.min(asked.page, pageCount) };
  const shown = all.slice((choice.page - 1) * membersAPage, choice.page * membersAPage);
  const isMailOn = environment().mail ? await readReportMail(await app(), actor, place) : null;
  const api = `/api/v1${base}`;
  return (
    <ReportFrame
      up={[{ title: team.name, href: `/teams/${team.id}` }]}
      title={report.track.name}
      end={
        <>
          <a className="btn quiet" href={`${base}/people`}>
            People
          </a>
          <a className="btn quiet" href={`${base}/edit`}>
            Edit
          </a>
          {isMailOn === null ? null : <WeeklyMailButton path={`${base.slice(1)}/mail`} isOn={isMailOn} />}
          <PrintButton />
          <a className="btn" href={`${api}/members.csv`} download>
            CSV
          </a>
          <a className="btn" href={`${api}/lessons.csv`} download>
            CSV by lesson
          </a>
        </>
      }
    >
      <ReportPage
        report={report}
        lead={{ facts: factsText(report), need: needText(report.members) }}
        {...{ choice, shown, pageCount, fewestPeople, base }}
        found={all.length}
      />
    </ReportFrame>
  );
}
