/** Looks once an hour whether weekly reports are due. Every process of a site may do so: each report is taken by one of them. */
import 'server-only';
import { app } from '@/lib/commands/open-app';
import { sendReportMails } from '@/lib/commands/send-report-mails';
import { log, logError } from '@/lib/log';
import { post } from '@/lib/mail/post';

const hourMs = 3_600_000;
const firstAfterMs = 60_000;

async function look(): Promise<void> {
  try {
    const { sent, failed } = await sendReportMails(await app(), post);
    if (sent + failed > 0) log(failed > 0 ? 'error' : 'info', 'weekly-reports', { sent, failed });
  } catch (error) {
    logError('error', 'weekly-reports', error);
  }
}

/** For a server that runs on; the process ends all the same. */
export function sendWeeklyReports(): void {
  setTimeout(look, firstAfterMs).unref();
  setInterval(look, hourMs).unref();
}
