// Owns the log: one JSON object a line on standard output, with the id of the request that it belongs to and without personal data.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { type ErrorText, errorText, scrub } from '@/lib/core/log-text';
import { environment } from '@/lib/environment';

const levels = { debug: 10, info: 20, warn: 30, error: 40 };
export type LogLevel = keyof typeof levels;

/** Only what is named here can be logged: there is no field for a person, an address, a query or a body. */
export type LogFields = {
  requestId?: string;
  /** An operation of the API by its id. */
  operation?: string;
  /** A page by its pattern, such as /course/[unit]/[lesson]. */
  route?: string;
  status?: number;
  durationMs?: number;
  message?: string;
  error?: ErrorText;
  /** How many. */
  sent?: number;
  failed?: number;
};

// Once a process: Next gives routes and pages each their own modules.
const keep = globalThis as typeof globalThis & { goRoutineRequest?: AsyncLocalStorage<string> };
keep.goRoutineRequest ??= new AsyncLocalStorage();
const requests = keep.goRoutineRequest;

/** Writes a line, unless LOG_LEVEL is above `level`. */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
  if (levels[level] < levels[environment().logLevel]) return;
  const requestId = fields.requestId ?? requests.getStore();
  const line = { time: new Date().toISOString(), level, event, ...(requestId ? { requestId } : {}), ...fields };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Logs an error that nobody foresaw: its kind and places, no values. */
export function logError(level: LogLevel, event: string, error: unknown, fields: LogFields = {}): void {
  log(level, event, { ...fields, error: errorText(error) });
}

/** Everything that `work` logs carries this request's id. */
export const withRequestId = <T>(requestId: string, work: () => T): T => requests.run(requestId, work);

/** The id of the request that is being answered, for the person to name; a fresh one outside of any. */
export const currentRequestId = (): string => requests.getStore() ?? randomUUID();

/** The id that a trusted proxy gave the request, where it looks like one; else a fresh one. */
export function requestIdOf(headers: { get(name: string): string | null }): string {
  const given = environment().trustProxy ? headers.get('x-request-id') : null;
  return given && /^[\w.:-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Turns what Next and libraries write to the console into lines of the log: their messages may hold anything. */
export function logConsole(): void {
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...values: unknown[]) => {
      const error = values.find((value) => value instanceof Error);
      // Next prints an error of a page that onRequestError has logged.
      if (error && 'digest' in error) return;
      const message = scrub(values.filter((value) => typeof value === 'string').join(' '));
      log(level, 'console', { message, ...(error ? { error: errorText(error) } : {}) });
    };
  }
}
