/** One way through for every API route: origin, session, limits, validation, then the command; errors become problems. */
import 'server-only';
import { cookies } from 'next/headers';
import type { z } from 'zod';
import { type Caller, currentCaller } from '@/lib/auth/current-actor';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import { replaceSession } from '@/lib/auth/replace-session';
import { decodeSession, sessionCookieName } from '@/lib/auth/session-token';
import { actorOfToken, bearerOf } from '@/lib/auth/token-actor';
import type { App } from '@/lib/commands/app';
import { app } from '@/lib/commands/open-app';
import { requireOwnMigrations } from '@/lib/commands/read-readiness';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { SessionClaims } from '@/lib/core/session';
import { environment } from '@/lib/environment';
import { holdRoomForLargeBody, largeBodyFrom } from './large-body';
import { logged } from './log-request';
import type { Operation } from './operations';
import { problemResponse } from './problem';
import { requireJson, requireSameOrigin } from './same-origin';

/** Larger bodies are refused unread, unless the operation says otherwise; the longest answer is 4,000 characters. */
const usualLongestBody = 32_768;
const mostFields = 20;
const longestMessage = 200;

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
    let giveRoomBack = () => {};
    try {
      const isChange = operation.method !== 'GET';
      // A token is never sent by a browser on its own: where there is one, no cookie counts and no origin matters.
      const token = bearerOf(request.headers);
      if (isChange && token === null) requireSameOrigin(request.headers, environment().publicUrl);
      else if (isChange) requireJson(request.headers);
      const caller = token === null ? await currentCaller() : await callerOfToken(token, operation);
      const { actor, sessionId } = caller;
      if (operation.who === 'learner' && actor.type === 'visitor') {
        throw new AppError('not-signed-in', 'Sign in, or answer an exercise first: your session has ended.');
      }
      const key = actor.type === 'user' ? actor.userId : clientKey(request.headers);
      if (isChange || token !== null) await limit('api', key);
      if (operation.limit) await limit(operation.limit, key);
      const opened = await app();
      if (isChange) await requireOwnMigrations(opened);
      if ((operation.longestBody ?? 0) > largeBodyFrom) giveRoomBack = holdRoomForLargeBody();
      const call = {
        app: opened,
        actor,
        sessionId,
        params: parse(operation.params, (await context.params) ?? {}, 'not-found'),
        query: operation.query && parse(operation.query, queryOf(request), 'invalid'),
        body: operation.body && parse(operation.body, await bodyOf(request, operation.longestBody), 'invalid'),
        headers: request.headers,
        // Made when it is asked for: most have no use for it.
        get signal() {
          return request.signal;
        },
        setSession: (claims: SessionClaims | null) => replaceSession(caller, claims),
      } as Call<O>;
      const result = await run(call);
      await renewSession(caller);
      if (result instanceof Response) return result;
      return jsonResponse(result);
    } catch (error) {
      return problemResponse(error);
    } finally {
      giveRoomBack();
    }
  });
}

/** Next would compress it; of a short answer that costs more time than it spares. */
const compressedFrom = 4_096;

function jsonResponse(result: unknown): Response {
  const text = JSON.stringify(result);
  const control = text.length < compressedFrom ? 'no-store, no-transform' : 'no-store';
  return new Response(text, { headers: { 'content-type': 'application/json', 'cache-control': control } });
}

/** A token is no session: what ends or renews sessions has nothing to do with it. */
const callerOfToken = async (token: string, { scope }: Operation): Promise<Caller> => ({
  actor: await actorOfToken(token, scope),
  sessionId: null,
});

function parse<S extends z.ZodType>(schema: S, value: unknown, code: 'invalid' | 'not-found'): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // A malformed id is as good as an unknown one.
  if (code === 'not-found') throw new AppError('not-found', 'There is no such thing here.');
  // A message may quote what was sent, and that may be long.
  const fields = parsed.error.issues
    .slice(0, mostFields)
    .map(({ path, message }) => ({ path: path.join('.') || 'body', message: message.slice(0, longestMessage) }));
  throw new AppError('invalid', fields.map(({ path, message }) => `${path}: ${message}`).join('; '), { fields });
}

const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);

async function bodyOf(request: Request, longestBody = usualLongestBody): Promise<unknown> {
  const tooLong = new AppError('invalid', 'This is longer than it may be.', {
    fields: [{ path: 'body', message: `must be at most ${longestBody} bytes` }],
  });
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) throw tooLong;
  const text = await textUpTo(longestBody, request);
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
