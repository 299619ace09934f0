/** What a member's managers see of them in a team, and who looked when. */
import type { Metadata } from 'next';
import { currentTeam, type TeamParams } from '@/app/(team)/current-team';
import { momentsIn } from '@/components/charts/words';
import { MemberLessons } from '@/components/team-report/member-lessons';
import { ReportFrame } from '@/components/team-report/report-frame';
import { VisibilityList } from '@/components/teams/visibility-list';
import { app } from '@/lib/commands/open-app';
import { readVisible } from '@/lib/commands/read-visible';
import { visibility } from '@/lib/core/team-visibility';

export const metadata: Metadata = { title: 'What my managers see' };

export default async function VisiblePage(props: TeamParams) {
  const { actor, team, timeZone } = await currentTeam(props, 'member');
  const opened = await app();
  const { reports, views } = await readVisible(opened, actor, team.id);
  const moment = momentsIn(timeZone);
  return (
    <ReportFrame up={[{ title: team.name, href: `/teams/${team.id}` }]} title="What my managers see">
      <VisibilityList visibility={visibility} />
      {reports.length === 0 ? (
        <p className="side after">
          You are on no track of this team: no report shows you. What you learn on your own is yours alone.
        </p>
      ) : null}
      {reports.map((report) => (
        <section key={report.track.id} className="own-report after" aria-label={report.track.name}>
          <h2 className="big">{report.track.name}</h2>
          <MemberLessons report={report} id={report.track.id} />
        </section>
      ))}
      <section className="after" aria-labelledby="looked">
        <div className="sec-h">
          <h2 id="looked">Who looked</h2>
        </div>
        {views.length === 0 ? (
          <p className="side">Nobody has looked since you joined.</p>
        ) : (
          <table className="data">
            <thead>
              <tr>
                <th scope="col">when</th>
                <th scope="col">who</th>
                <th scope="col">what</th>
              </tr>
            </thead>
            <tbody>
              {views.map(({ at, by, what, way }) => (
                <tr key={`${at} ${by} ${what} ${way}`}>
                  <td>{moment(at)}</td>
                  <td>{by || 'somebody who is gone'}</td>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </ReportFrame>
  );
}
