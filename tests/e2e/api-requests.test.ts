// Requests that are not right, over HTTP: refused before anything happens, in words, by field; and too many of them.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Course, CourseExercise } from '@/lib/content/course';
import { type ApiClient, apiClient, password, problemOf, type RequestOptions } from '@/tests/support/api-client';
import { answerFor } from '@/tests/support/key-answers';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

let server: TestServer;
let course: Course;
let exercise: CourseExercise;
let guest: ApiClient;

beforeAll(async () => {
  [server, course] = await Promise.all([startTestServer(), theCourse()]);
  exercise = course.exercises.find((one) => !one.reviewOnly && one.kind === 'choice') as CourseExercise;
  guest = apiClient(server);
  await guest.begin(exercise);
});
afterAll(() => server?.stop());

const begin = (client: ApiClient, options?: RequestOptions, body: unknown = { exerciseId: exercise.id }) =>
  client.call('PUT', `/presentations/${randomUUID()}`, body, options);

describe('a changing request', () => {
  test.each<[string, Record<string, string | null>]>([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another site, by an old browser', { origin: 'https://evil.example', 'sec-fetch-site': null }],
    ['a sister site', { origin: 'http://other.127.0.0.1', 'sec-fetch-site': 'same-site' }],
    ['another origin that says it is the same', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': null }],
    ['an opaque origin', { origin: 'null', 'sec-fetch-site': null }],
    ['an origin that is none', { origin: 'evil', 'sec-fetch-site': null }],
    ['the address bar', { origin: null, 'sec-fetch-site': 'none' }],
    ['nowhere', { origin: null, 'sec-fetch-site': null }],
  ])('from %s is refused, whoever asks, and does nothing', async (_, headers) => {
    const visitor = apiClient(server);
    for (const client of [visitor, guest]) problemOf(await begin(client, { headers }), 403);
    problemOf(await guest.call('DELETE', '/sessions/current', {}, { headers }), 403);
    expect(visitor.cookies.size).toBe(0);
    expect(await guest.me()).toMatchObject({ state: 'guest' });
  });

  test.each<[string, Record<string, string | null>]>([
    ['this site', {}],
    ['this site, by an old browser', { 'sec-fetch-site': null }],
    ['this site, by a browser that sends no Origin', { origin: null }],
  ])('from %s is taken', async (_, headers) => {
    expect((await begin(guest, { headers })).status).toBe(200);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('as "%s" is refused: a form of another site could send it', async (type) => {
    const reply = await begin(guest, { headers: { 'content-type': type } });
    expect(problemOf(reply, 422).fields).toEqual([{ path: 'content-type', message: 'must be application/json' }]);
  });

  test('may name its character set', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    expect((await begin(guest, { headers })).status).toBe(200);
  });
});

describe('a body', () => {
  test.each(['', '{', 'nonsense', '{"exerciseId":}', '\u0000'])('that is not JSON, %j, is told so', async (raw) => {
    expect(problemOf(await begin(guest, { raw }), 422).fields).toEqual([{ path: 'body', message: 'must be JSON' }]);
  });

  test.each(['null', '[]', '"text"', '7'])('that is no object, %s, is told so', async (raw) => {
    expect(problemOf(await begin(guest, { raw }), 422).fields?.[0]?.path).toBe('body');
  });

  test('that is too large is refused, whether or not it says how large it is', async () => {
    const raw = JSON.stringify({ exerciseId: 'x'.repeat(40_000) });
    expect(problemOf(await begin(guest, { raw }), 422).fields?.[0]).toMatchObject({ path: 'body' });

    // One that says no length and never ends is answered all the same.
    const { hostname, port } = new URL(server.url);
    const headers = { 'content-type': 'application/json', origin: server.url, 'transfer-encoding': 'chunked' };
    const path = `/api/v1/presentations/${randomUUID()}`;
    const endless = request({ ...{ hostname, port, path, method: 'PUT', headers } });
    endless.on('error', () => {}).write('x'.repeat(65_536));
    const [response] = (await once(endless, 'response', { signal: AbortSignal.timeout(60_000) })) as [IncomingMessage];
    expect(response.statusCode).toBe(422);
    endless.destroy();
    expect(await guest.me()).toMatchObject({ state: 'guest' });
  });

  test.each([
    '{"__proto__":{"role":"administrator"},"exerciseId":"ID"}',
    '{"constructor":{"prototype":{"role":"administrator"}},"exerciseId":"ID"}',
    '{"exerciseId":"ID","toString":1}',
    '{"exerciseId":"ID","userId":"someone"}',
  ])('with a key that nobody asked for is refused: %s', async (raw) => {
    expect(problemOf(await begin(guest, { raw: raw.replace('ID', exercise.id) }), 422).fields).toHaveLength(1);
    expect(await guest.me()).toMatchObject({ role: 'learner' });
  });
});

describe('a bad field is named', () => {
  const account = { email: 'ana@example.org', password, name: 'Ana' };
  const attempt = (answer: unknown, more: object = {}) =>
    ['PUT', `/attempts/${randomUUID()}`, { presentationId: randomUUID(), answer, ...more }] as const;

  test.each<[string, readonly [string, string, unknown?]]>([
    ['exerciseId', ['PUT', `/presentations/${randomUUID()}`, { exerciseId: 'x' }]],
    ['exerciseId', ['PUT', `/presentations/${randomUUID()}`, {}]],
    ['timeZone', ['PUT', `/presentations/${randomUUID()}`, { exerciseId: randomUUID(), timeZone: 'Mars/Olympus' }]],
    ['presentationId', ['PUT', `/attempts/${randomUUID()}`, { answer: { type: 'revealed' } }]],
    ['answer.type', attempt({ type: 'telepathy' })],
    ['answer.picked', attempt({ type: 'options', picked: [] })],
    ['answer.picked.0', attempt({ type: 'options', picked: [7] })],
    ['answer.lines.0', attempt({ type: 'lines', lines: [0], reason: 'x' })],
    ['answer.lines.0', attempt({ type: 'lines', lines: [1.5], reason: 'x' })],
    ['answer.text', attempt({ type: 'text', text: '  ' })],
    ['answer.text', attempt({ type: 'text', text: 'x'.repeat(4001) })],
    ['answer.grade', attempt({ type: 'self', grade: 'brilliant' })],
    ['answer', attempt({ type: 'revealed', outcome: 'right' })],
    ['isSure', attempt({ type: 'revealed' }, { isSure: 'yes' })],
    ['body', attempt({ type: 'revealed' }, { rating: 4, durationMs: 1 })],
    ['mode', ['POST', '/review', { mode: 'lesson' }]],
    ['more', ['POST', '/review', { mode: 'review', more: 1 }]],
    ['lessonId', ['POST', '/review', { mode: 'test-out', lessonId: 'x'.repeat(81) }]],
    ['timeZone', ['PUT', '/lessons/leaks/test-out', { timeZone: 'Mars/Olympus' }]],
    ['revision', ['PUT', '/lessons/leaks/reading', { revision: -1 }]],
    ['revision', ['PUT', '/lessons/leaks/reading', {}]],
    ...[0, 61, 1.5, '7', null].map((days): [string, [string, string, unknown]] => [
      'days',
      ['POST', '/pause', { days }],
    ]),
    ['body', ['PUT', '/objectives/free-sender/suspension', { until: 'tomorrow' }]],
    ['email', ['POST', '/account', { ...account, email: 'ana' }]],
    ['password', ['POST', '/account', { ...account, password: 'short' }]],
    ['name', ['POST', '/account', { ...account, name: '  ' }]],
    ['body', ['POST', '/account', { ...account, role: 'administrator' }]],
    ['token', ['POST', '/administrator', { ...account, token: 'x' }]],
    ['password', ['POST', '/sessions', { email: 'ana@example.org' }]],
    ['after', ['GET', `/cards?after=${'x'.repeat(81)}`]],
    ['body', ['GET', '/cards?user=someone']],
  ])('%s in %j', async (path, [method, url, body]) => {
    const problem = problemOf(await guest.call(method, url, body), 422);
    expect(problem.fields?.map((field) => field.path)).toEqual([path]);
    expect(problem.detail).toContain(problem.fields?.[0]?.message);
  });

  test('an answer that does not fit its exercise is one of field "answer"', async () => {
    const shown = await guest.begin(exercise);
    for (const picked of [['no-such-option'], ['__proto__']]) {
      const reply = await guest.answer(shown.id, { type: 'options', picked });
      expect(problemOf(reply, 422).fields).toEqual([{ path: 'answer', message: 'no such option' }]);
    }
    expect((await guest.answer(shown.id, answerFor(exercise, 'right'))).status).toBe(200);
  });

  test('nothing of it was counted', async () => {
    const fresh = apiClient(server);
    await fresh.begin(exercise);
    expect((await fresh.call('GET', '/cards')).data).toEqual({ cards: [], next: null });
  });
});

describe('too many', () => {
  const account = { email: 'often@example.org', password, name: 'Often' };

  test('tries of one address have to wait, with the right password too; other addresses do not', async () => {
    const client = apiClient(server);
    await client.call('POST', '/account', account);
    await client.call('DELETE', '/sessions/current');
    const signIn = (email: string, secret: string) => client.call('POST', '/sessions', { email, password: secret });
    const tries = await Promise.all(Array.from({ length: 10 }, () => signIn(account.email, 'not the password')));
    for (const reply of tries) problemOf(reply, 401);
    // The address is the same however it is written.
    for (const [email, secret] of [
      [account.email, password],
      ['OFTEN@example.org ', 'guess'],
    ] as const) {
      const reply = await signIn(email, secret);
      expect(problemOf(reply, 429).type).toBe('/problems/too-many-requests');
      const seconds = Number(reply.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(900);
    }
    const [unknown, wrong] = [await signIn('nobody@example.org', password), tries[0]];
    expect(unknown.text).toBe(wrong?.text);
  });

  test('changes of one learner have to wait, and nobody else’s', async () => {
    const client = apiClient(server);
    await client.begin(exercise);
    const id = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: 245 }, () => client.call('PUT', `/presentations/${id}`, { exerciseId: exercise.id })),
    );
    const refused = replies.filter((reply) => reply.status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const reply of refused) {
      problemOf(reply, 429);
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await begin(guest)).status).toBe(200);
    expect(await client.me()).toMatchObject({ state: 'guest' });
  });
});
