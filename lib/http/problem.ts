/** Errors as RFC 9457 problems: the one place where an error becomes an answer. */
import 'server-only';
import type { Problem } from '@/lib/core/api-schemas';
import { AppError, type ErrorCode } from '@/lib/core/app-error';
import { isOutOfReach } from '@/lib/data/out-of-reach';
import { currentRequestId, logError } from '@/lib/log';

const answers: Record<ErrorCode, { status: number; title: string }> = {
  'not-found': { status: 404, title: 'Not found' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'invalid-token': { status: 401, title: 'This access token does not hold' },
  'insufficient-scope': { status: 403, title: 'This access token may not do that' },
  forbidden: { status: 403, title: 'Not allowed' },
  invalid: { status: 422, title: 'Some of this is not right' },
  'already-answered': { status: 409, title: 'Answered already' },
  'other-body': { status: 409, title: 'Another request under this id' },
  'changed-meanwhile': { status: 409, title: 'Changed meanwhile' },
  'exercise-changed': { status: 409, title: 'The exercise was changed' },
  'exercise-removed': { status: 410, title: 'The exercise was removed' },
  'not-undoable': { status: 409, title: 'This cannot be undone' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'Not available now' },
};

export function problemResponse(error: unknown): Response {
  if (error instanceof AppError) {
    const { status, title } = answers[error.code];
    const problem: Problem = { type: `/problems/${error.code}`, title, status, detail: error.publicMessage };
    if (error.fields.length > 0) problem.fields = error.fields;
    return respond(problem, error);
  }
  if (isOutOfReach(error)) {
    logError('warn', 'database-out-of-reach', error);
    const busy = 'The database is busy or out of reach. Nothing was changed; try again in a few seconds.';
    return problemResponse(new AppError('unavailable', busy, { retryAfterSeconds: 3 }));
  }
  const reference = currentRequestId();
  logError('error', 'unexpected-error', error, { requestId: reference });
  const detail = `Something went wrong on the server. Nothing you sent was counted twice. Reference ${reference}.`;
  return respond({ type: '/problems/internal', title: 'Internal error', status: 500, detail, reference });
}

type HeaderFacts = { retryAfterSeconds?: number | undefined; challenge?: string | undefined };

function respond(problem: Problem, { retryAfterSeconds, challenge }: HeaderFacts = {}): Response {
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  };
  if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
  if (challenge !== undefined) headers['www-authenticate'] = challenge;
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
