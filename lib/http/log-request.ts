/** One line of the log for each request of the API: which operation, how it ended, how long it took. */
import 'server-only';
import { log, requestIdOf, withRequestId } from '@/lib/log';
import { type Operation, operations } from './operations';

type Route<Context> = (request: Request, context: Context) => Promise<Response>;

/** The route with an id for each request: in all that it logs, in the answer's x-request-id, and in a problem's reference. */
export function logged<Context>(operation: Operation, route: Route<Context>): Route<Context> {
  const name = Object.entries(operations).find(([, other]) => other === operation)?.[0] ?? operation.path;
  return (request, context) => {
    const requestId = requestIdOf(request.headers);
    return withRequestId(requestId, async () => {
      const startedMs = performance.now();
      const response = await route(request, context);
      const { status } = response;
      log(status >= 500 ? 'error' : 'info', 'request', {
        ...{ operation: name, status, durationMs: Math.round(performance.now() - startedMs) },
      });
      response.headers.set('x-request-id', requestId);
      return response;
    });
  };
}
