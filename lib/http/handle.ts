/** One way through for every API route: origin, session, limits, validation, then the command; errors become problems. */
import 'server-only';
import { cookies } from 'next/headers';
import type { z } from 'zod';
import { type Caller, currentCaller } from '@/lib/auth/current-actor';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import { replaceSession } from '@/lib/auth/replace-session';
import { decodeSession, sessionCookieName } from '@/lib/auth/session-token';
import type { App } from '@/lib/commands/app';
import { app } from '@/lib/commands/open-app';
import { requireOwnMigrations } from '@/lib/commands/read-readiness';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { SessionClaims } from '@/lib/core/session';
import { environment } from '@/lib/environment';
import { logged } from './log-request';
import type { Operation } from './operations';
import { problemResponse } from './problem';
import { requireSameOrigin } from './same-origin';

/** Larger bodies are refused unread; the longest answer is 4,000 characters. */
const longestBody = 32_768;

type ActorOf<O extends Operation> = O['who'] extends 'learner' ? SignedInActor : Actor;
type OutputOf<S> = S extends z.ZodType ? z.output<S> : undefined;

export type Call<O extends Operation> = {
  app: App;
  actor: ActorOf<O>;
  /** The session by which the actor asks. */
  sessionId: string | null;
  params: z.output<O['params']>;
  query: OutputOf<O['query']>;
  body: OutputOf<O['body']>;
  headers: Headers;
  /** Aborted when the client leaves. */
  signal: AbortSignal;
  /** Signs the answer's receiver in, or out with null. */
  setSession(claims: SessionClaims | null): Promise<void>;
};

type Context = { params: Promise<Record<string, string>> };

/** A route of this operation around a command. */
export function handle<const O extends Operation>(
  operation: O,
  run: (call: Call<O>) => Promise<z.input<O['response']> | Response>,
) {
  return logged(operation, async (request: Request, context: Context): Promise<Response> => {
    try {
      const isChange = operation.method !== 'GET';
      if (isChange) requireSameOrigin(request.headers, environment().publicUrl);
      const caller = await currentCaller();
      const { actor, sessionId } = caller;
      if (operation.who === 'learner' && actor.type === 'visitor') {
        throw new AppError('not-signed-in', 'Sign in, or answer an exercise first: your session has ended.');
      }
      if (isChange) await limit('api', actor.type === 'user' ? actor.userId : clientKey(request.headers));
      const opened = await app();
      if (isChange) await requireOwnMigrations(opened);
      const call = {
        app: opened,
        actor,
        sessionId,
        params: parse(operation.params, (await context.params) ?? {}, 'not-found'),
        query: operation.query && parse(operation.query, queryOf(request), 'invalid'),
        body:
          operation.body && parse(operation.body, await bodyOf(request, operation.bodyBytes ?? longestBody), 'invalid'),
        headers: request.headers,
        signal: request.signal,
        setSession: (claims: SessionClaims | null) => replaceSession(caller, claims),
      } as Call<O>;
      const result = await run(call);
      await renewSession(caller);
      if (result instanceof Response) return result;
      return Response.json(result, { headers: { 'cache-control': 'no-store' } });
    } catch (error) {
      return problemResponse(error);
    }
  });
}

function parse<S extends z.ZodType>(schema: S, value: unknown, code: 'invalid' | 'not-found'): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // A malformed id is as good as an unknown one.
  if (code === 'not-found') throw new AppError('not-found', 'There is no such thing here.');
  const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.') || 'body', message }));
  throw new AppError('invalid', fields.map(({ path, message }) => `${path}: ${message}`).join('; '), { fields });
}

const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);

async function bodyOf(request: Request, longest: number): Promise<unknown> {
  const tooLong = new AppError('invalid', 'This is longer than an answer can be.', {
    fields: [{ path: 'body', message: `must be at most ${longest} bytes` }],
  });
  if (Number(request.headers.get('content-length') ?? 0) > longest) throw tooLong;
  const text = await textUpTo(longest, request);
  if (text === null) throw tooLong;
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('invalid', 'The body is not JSON.', { fields: [{ path: 'body', message: 'must be JSON' }] });
  }
}

/** The body, or null as soon as it is longer: a sender who says no length is not read to an end that may never come. */
async function textUpTo(longest: number, request: Request): Promise<string | null> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength;
    if (length > longest) {
      // Not awaited: it would wait for the sender.
      reader?.cancel().catch(() => {});
      return null;
    }
    chunks.push(read.value);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** A session that is used does not end: its cookie is issued anew once a day. */
async function renewSession(caller: Caller): Promise<void> {
  if (caller.sessionId === null) return;
  const jar = await cookies();
  const claims = await decodeSession(jar.get(sessionCookieName())?.value);
  if (claims?.isOld && claims.sessionId === caller.sessionId) await replaceSession(caller, claims);
}
