/** Errors with a code for programs, a message for the log and one for the person; app/api maps them to problem+json in one place. */

export type ErrorCode =
  | 'not-found'
  | 'not-signed-in'
  | 'invalid-token'
  | 'insufficient-scope'
  | 'forbidden'
  | 'invalid'
  | 'already-answered'
  | 'other-body'
  | 'changed-meanwhile'
  | 'exercise-changed'
  | 'exercise-removed'
  | 'not-undoable'
  | 'too-many-requests'
  | 'unavailable';

export type FieldProblem = { path: string; message: string };

export class AppError extends Error {
  readonly code: ErrorCode;
  /** Shown to the person: a sentence that says what is so and what to do. */
  readonly publicMessage: string;
  readonly fields: FieldProblem[];
  /** too-many-requests: when to try again. */
  readonly retryAfterSeconds: number | undefined;
  /** invalid-token and insufficient-scope: the challenge for WWW-Authenticate. */
  readonly challenge: string | undefined;

  constructor(
    code: ErrorCode,
    publicMessage: string,
    more: { fields?: FieldProblem[]; retryAfterSeconds?: number; challenge?: string } = {},
  ) {
    super(`${code}: ${publicMessage}`);
    this.name = 'AppError';
    this.code = code;
    this.publicMessage = publicMessage;
    this.fields = more.fields ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds;
    this.challenge = more.challenge;
  }
}

/** The same answer for what does not exist and for what is somebody else's. */
export const notFound = () => new AppError('not-found', 'There is no such thing here.');
