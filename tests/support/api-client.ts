// Talks to /api/v1 over HTTP as one browser does: keeps its cookies, says where it comes from, reads problems.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CourseExercise } from '@/lib/content/course';
import type { AttemptResult, Me, PresentationView, Problem, ReviewState } from '@/lib/core/api-schemas';
import type { Answer } from '@/lib/core/exercise-view';
import type { Submission } from '@/lib/core/program';

export type Reply<T = unknown> = {
  status: number;
  headers: Headers;
  /** The body as it came. */
  text: string;
  /** The body read as JSON; null where it is none. */
  data: T;
};

export type RequestOptions = {
  /** Replaces or, with null, leaves out what a browser would send. */
  headers?: Record<string, string | null>;
  /** Sent as it is, instead of the JSON of `body`. */
  raw?: string;
};

export type ApiClient = {
  /** `path` starts with a slash, below /api/v1; a changing request without a body sends {}. */
  call<T = unknown>(method: string, path: string, body?: unknown, options?: RequestOptions): Promise<Reply<T>>;
  /** Any address of the site, such as a page; form posts for next-auth. */
  fetch(path: string, init?: { method?: string; headers?: Record<string, string>; body?: string }): Promise<Reply>;
  cookies: Map<string, string>;
  me(): Promise<Me>;
  begin(exercise: CourseExercise): Promise<PresentationView>;
  answer(presentationId: string, answer: Answer, attemptId?: string): Promise<Reply<AttemptResult>>;
  /** Runs code; the reply's text has a line of JSON for each test, and the result as the last. */
  run(presentationId: string, submission: Submission, runId?: string): Promise<Reply>;
  review(mode?: 'review' | 'practice'): Promise<ReviewState>;
};

/** A browser without cookies. `server.url` is read at each request: the server may be restarted. */
export function apiClient(server: { readonly url: string }): ApiClient {
  const cookies = new Map<string, string>();

  const send: ApiClient['fetch'] = async (path, { method = 'GET', headers = {}, body } = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    // Each time anew: a connection that lay still while the machine was busy may be closed by the server as it is used.
    const more = { connection: 'close', ...(cookie ? { cookie } : {}) };
    const response = await fetch(`${server.url}${path}`, {
      ...{ method, body, redirect: 'manual', headers: { ...headers, ...more } },
    });
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, data: jsonOf(text) };
  };

  const call: ApiClient['call'] = async <T>(
    method: string,
    path: string,
    body: unknown = {},
    { headers = {}, raw }: RequestOptions = {},
  ) => {
    const isChange = method !== 'GET';
    const usual = isChange
      ? { 'content-type': 'application/json', origin: server.url, 'sec-fetch-site': 'same-origin' }
      : {};
    const all = Object.entries({ ...usual, ...headers }).filter((pair): pair is [string, string] => pair[1] !== null);
    const init = { method, headers: Object.fromEntries(all) };
    return (await send(`/api/v1${path}`, isChange ? { ...init, body: raw ?? JSON.stringify(body) } : init)) as Reply<T>;
  };

  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const { status, headers, data, text } = await call<T>(method, path, body);
    const waitSeconds = Number(headers.get('retry-after'));
    // A quick machine makes more guests a minute than one place may.
    if (status === 429 && waitSeconds <= 60) {
      await sleep(waitSeconds * 1000);
      return ask(method, path, body);
    }
    if (status !== 200) throw new Error(`${method} ${path} answered ${status}: ${text}`);
    return data;
  };
  return {
    ...{ call, fetch: send, cookies },
    me: () => ask('GET', '/me'),
    begin: ({ id }) => ask('PUT', `/presentations/${randomUUID()}`, { exerciseId: id, timeZone: 'UTC' }),
    answer: (presentationId, answer, attemptId = randomUUID()) =>
      call('PUT', `/attempts/${attemptId}`, { presentationId, answer, isSure: false }),
    run: (presentationId, submission, runId = randomUUID()) =>
      call('PUT', `/presentations/${presentationId}/runs/${runId}`, { submission }),
    review: (mode = 'review') => ask('POST', '/review', { mode }),
  };
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(/;\s*/);
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  const isGone = value === '' || attributes.some((attribute) => /^max-age=0$/i.test(attribute));
  if (isGone) cookies.delete(name);
  else cookies.set(name, value);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const password = 'a long enough password';

/** The problem in a reply; fails where it is not problem+json of this status. */
export function problemOf(reply: Reply, status: number): Problem {
  expect([reply.status, reply.text.slice(0, 300)]).toEqual([status, expect.stringContaining('"type"')]);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(reply.headers.get('cache-control')).toBe('no-store');
  const problem = reply.data as Problem;
  expect(problem).toMatchObject({
    status,
    type: expect.stringMatching(/^\/problems\/[a-z-]+$/),
    title: expect.any(String),
  });
  return problem;
}
