// Loaded once by Next's server: everything it says becomes a line of the log, errors of pages with the id of their request.
import type { Instrumentation } from 'next';
import { environment } from '@/lib/environment';
import { logConsole, logError } from '@/lib/log';

export function register(): void {
  // While developing, Next's own messages are the better ones.
  if (!environment().isDevelopment) logConsole();
}

export const onRequestError: Instrumentation.onRequestError = (error, { headers }, { routePath }) => {
  const requestId = headers['x-request-id'];
  logError('error', 'page-error', error, {
    route: routePath,
    // The proxy has put it there, whatever the visitor sent.
    ...(typeof requestId === 'string' ? { requestId } : {}),
  });
};
