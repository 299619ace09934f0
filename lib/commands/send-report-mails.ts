/** Sends the weekly reports that are due: each to a manager, and once a week, whatever else sends at the same time. */
import type { App } from '@/lib/commands/app';
import type { Post } from '@/lib/commands/invite-to-team';
import { readTeamReport } from '@/lib/commands/read-team-report';
import { AppError } from '@/lib/core/app-error';
import type { Letter } from '@/lib/core/letter';
import { needy } from '@/lib/core/reports/lead';
import { reportWeek } from '@/lib/core/reports/report-week';
import type { TeamReport } from '@/lib/core/team-report-schemas';
import { endReportMail, listReportMails, type StoredReportMail, takeReportWeek } from '@/lib/data/report-mails';
import { actorOf } from '@/lib/data/users';

const mostNamed = 20;

/**
 * What the mail server does not take is tried again by the next call. A process that is killed between taking a week and sending it
 * leaves that one e-mail out: a second one would be worse than none. Who manages the team no more is sent nothing, now or later.
 */
export async function sendReportMails(app: App, post: NonNullable<Post>): Promise<{ sent: number; failed: number }> {
  const counts = { sent: 0, failed: 0 };
  let unforeseen: unknown;
  for (const mail of await listReportMails(app.db.client)) {
    const week = reportWeek(app.now(), mail.user.timeZone);
    if (mail.week >= week || mail.isArchived) continue;
    if (!(await takeReportWeek(app.db.client, mail, week))) continue;
    try {
      if (await sendOne(app, mail, post)) counts.sent++;
    } catch (error) {
      counts.failed++;
      if (!(error instanceof AppError)) unforeseen ??= error;
      await takeReportWeek(app.db.client, { ...mail, week }, mail.week);
    }
  }
  // Told once the others have theirs.
  if (unforeseen) throw unforeseen;
  return counts;
}

/** False where there is nobody to send it to, or nobody to tell of. */
async function sendOne(app: App, mail: StoredReportMail, post: NonNullable<Post>): Promise<boolean> {
  const { teamId, trackId, user } = mail;
  const actor = actorOf(user);
  const place = { teamId, trackId };
  const report = await readTeamReport(app, actor, { ...place, way: 'email' }).catch((error: unknown) => {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'forbidden')) return null;
    throw error;
  });
  if (report === null || user.email === null || user.emailVerifiedAt === null) {
    await endReportMail(actor, app.db.client, place);
    return false;
  }
  // The addresses of a demo are nobody's.
  if (report.members.length === 0 || report.team.isDemo) return false;
  await post(letterOf(report, user.email));
  return true;
}

function letterOf({ team, track, members, counts }: TeamReport, to: string): Letter {
  const people = needy(members);
  return {
    ...{ kind: 'weekly-report', to, team: team.name, track: track.name, counts },
    people: people.slice(0, mostNamed).map(({ name, reason }) => ({ name, reason })),
    more: Math.max(0, people.length - mostNamed),
    path: `/teams/${team.id}/tracks/${track.id}`,
  };
}
