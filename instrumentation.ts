// Loaded once by Next's server: everything it says becomes a line of the log, errors of pages with the id of their request.
import type { Instrumentation } from 'next';
import { environment } from '@/lib/environment';
import { logConsole, logError } from '@/lib/log';

export async function register(): Promise<void> {
  // While developing, Next's own messages are the better ones.
  if (!environment().isDevelopment) logConsole();
  // Next compiles this file for its edge runtime, too, which has none of what a server needs: this condition it knows when it builds.
  // biome-ignore lint/style/noProcessEnv: Next puts a word in its place.
  if (process.env.NEXT_RUNTIME === 'nodejs' && environment().mail) {
    const { sendWeeklyReports } = await import('@/lib/jobs/weekly-reports');
    sendWeeklyReports();
  }
}

export const onRequestError: Instrumentation.onRequestError = (error, { headers }, { routePath, routeType }) => {
  const requestId = headers['x-request-id'];
  // Before a page the proxy has put it there; a route sees what the visitor sent.
  const isOurs = routeType !== 'route' && typeof requestId === 'string';
  logError('error', 'page-error', error, { route: routePath, ...(isOurs ? { requestId } : {}) });
};
