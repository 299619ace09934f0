// Access tokens over HTTP: each operation with each scope, without cookies and without an origin; what no token may ever do.
import { randomUUID } from 'node:crypto';
import type { Course } from '@/lib/content/course';
import { type Scope, scopes } from '@/lib/core/token-scopes';
import { type Operation, operations } from '@/lib/http/operations';
import { teamOperations } from '@/lib/http/operations-teams';
import { type ApiClient, apiClient, password, problemOf, type Reply } from '@/tests/support/api-client';
import { dayMs } from '@/tests/support/clock';
import { answerFor } from '@/tests/support/key-answers';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

type Name = keyof typeof operations;
const names = Object.keys(operations) as Name[];

/** Decided for each, here a second time: whoever adds an operation thinks about what a lost token could do with it. */
const decided: Record<Name, Scope | null> = {
  me: 'read:progress',
  lessonProgress: 'read:progress',
  cards: 'read:progress',
  putPresentation: 'write:answers',
  putHint: 'write:answers',
  putComparison: 'write:answers',
  putAttempt: 'write:answers',
  putRevocation: 'write:answers',
  review: 'write:answers',
  exportData: 'export',
  exportAttempts: 'export',
  exportCards: 'export',
  exportAnki: 'export',
  checkImport: null,
  importData: null,
  deleteAccount: null,
  listTokens: null,
  putToken: null,
  revokeToken: null,
  signUp: null,
  setUp: null,
  signIn: null,
  signOut: null,
  signOutEverywhere: null,
  listSessions: null,
  endSession: null,
  changePassword: null,
  sendLink: null,
  signInByLink: null,
  resetPassword: null,
  signUpByLink: null,
  startProvider: null,
  disconnectProvider: null,
  listInvitations: null,
  createInvitation: null,
  revokeInvitation: null,
  putSiteRole: null,
  endAccountSessions: null,
  issueAccountLink: null,
  removeAccount: null,
  removeTeam: null,
  appointOwner: null,
  exportAuditLog: null,
  putSuspension: null,
  deleteSuspension: null,
  postReset: null,
  startTestOut: null,
  putReading: null,
  pause: null,
  endPause: null,
  postProblemReport: 'write:answers',
  putProblemReport: null,
  putRun: 'write:answers',
  recordRun: 'write:answers',
  settings: 'read:progress',
  putSettings: null,
  retentionPreview: 'read:progress',
  // Whatever gives or ends access to a team, and who is in it.
  ...(Object.fromEntries(Object.keys(teamOperations).map((name) => [name, null])) as Record<
    keyof typeof teamOperations,
    null
  >),
  // Who looks at a report by a token is kept as having looked; nobody is put on a track by one.
  ...{ teamReport: 'read:reports', memberReport: 'read:reports', exportMembers: 'read:reports' },
  ...{ exportMemberLessons: 'read:reports', ownTracks: 'read:progress', visible: 'read:progress' },
  ...{ listTracks: null, makeTrack: null, readTrack: null, changeTrack: null, previewTrack: null },
  ...{ archiveTrack: null, unarchiveTrack: null, listEnrolments: null, enrolMembers: null, archiveMembers: null },
  ...{ changeEnrolment: null, pauseEnrolment: null, resumeEnrolment: null },
  ...{ startReportMail: null, stopReportMail: null },
};

let server: TestServer;
let course: Course;
let owner: ApiClient;
const token = {} as Record<Scope, string>;

beforeAll(async () => {
  // Read first: while that takes seconds, connections that are kept open run out.
  course = await theCourse();
  server = await startTestServer();
  owner = apiClient(server);
  await owner.call('POST', '/account', { email: 'owner@example.org', password, name: 'Owner' });
  for (const scope of scopes) token[scope] = await make([scope]);
});
afterAll(() => server?.stop());

async function make(of: readonly Scope[], days = 30): Promise<string> {
  const body = { name: of.join(' '), scopes: of, days };
  const { data, text } = await owner.call<{ text: string }>('PUT', `/tokens/${randomUUID()}`, body);
  expect(text).toContain('"text":"gr_');
  return data.text;
}

/** As a script calls: a token, no cookie, no origin. */
function byToken(text: string, method: string, path: string, body: unknown = {}, more: Record<string, string> = {}) {
  const headers = { authorization: `Bearer ${text}`, origin: null, 'sec-fetch-site': null, ...more };
  return apiClient(server).call(method, path, body, { headers });
}

const pathOf = ({ path }: Operation) => path.replace('{id}', randomUUID()).replace('{number}', '1');
const send = (text: string, operation: Operation) => byToken(text, operation.method, pathOf(operation));
const challengeOf = ({ headers }: Reply) => headers.get('www-authenticate');

test('the scope of every operation is decided, here and there', () => {
  expect(Object.fromEntries(names.map((name) => [name, operations[name].scope]))).toEqual(decided);
});

test.each(names)('%s', async (name) => {
  const operation: Operation = operations[name];
  for (const scope of scopes) {
    const reply = await send(token[scope], operation);
    if (operation.scope === scope) {
      expect([name, scope, [200, 404, 422].includes(reply.status)]).toEqual([name, scope, true]);
      expect(challengeOf(reply)).toBeNull();
      continue;
    }
    const problem = problemOf(reply, 403);
    expect(problem.type).toBe('/problems/insufficient-scope');
    expect(challengeOf(reply)).toContain('error="insufficient_scope"');
    if (operation.scope === null) expect(problem.detail).toContain('No access token may do this');
    else
      expect([problem.detail, challengeOf(reply)].every((said) => said?.includes(String(operation.scope)))).toBe(true);
  }
});

test('a token reviews and answers as its account, without an origin; JSON it must be', async () => {
  const { homeExercise } = course;
  const id = randomUUID();
  const shown = await byToken(token['write:answers'], 'PUT', `/presentations/${id}`, { exerciseId: homeExercise.id });
  expect(shown.status).toBe(200);
  const body = { presentationId: id, answer: answerFor(homeExercise, 'right'), isSure: false };
  const answered = await byToken(token['write:answers'], 'PUT', `/attempts/${randomUUID()}`, body);
  expect(answered.data).toMatchObject({ outcome: 'right' });
  expect((await owner.call<{ cards: unknown[] }>('GET', '/cards')).data.cards).toHaveLength(1);
  const form = await byToken(token['write:answers'], 'POST', '/review', {}, { 'content-type': 'text/plain' });
  problemOf(form, 422);
});

test('where a token is sent no cookie counts: neither for it nor in place of it', async () => {
  const other = apiClient(server);
  await other.call('POST', '/account', { email: 'other@example.org', password, name: 'Other' });
  const headers = { authorization: `Bearer ${token['read:progress']}` };
  expect((await other.call('GET', '/me', {}, { headers })).data).toMatchObject({ name: 'Owner' });
  const wrong = await other.call('GET', '/me', {}, { headers: { authorization: 'Bearer gr_wrong' } });
  expect(problemOf(wrong, 401).type).toBe('/problems/invalid-token');
  const empty = await other.call('GET', '/me', {}, { headers: { authorization: 'Bearer' } });
  problemOf(empty, 401);
  const insufficient = await other.call('DELETE', '/sessions', {}, { headers });
  problemOf(insufficient, 403);
  expect((await other.me()).name).toBe('Other');
  // A proxy's own sign-in is none of ours.
  const basic = await other.call('GET', '/me', {}, { headers: { authorization: 'Basic eDp5' } });
  expect(basic.data).toMatchObject({ name: 'Other' });
});

test('no answer to a token sets a cookie, and no page takes one', async () => {
  const client = apiClient(server);
  for (const path of ['/me', '/cards']) {
    await client.call('GET', path, {}, { headers: { authorization: `Bearer ${token['read:progress']}` } });
  }
  expect(client.cookies.size).toBe(0);
  const page = await client.fetch('/account', { headers: { authorization: `Bearer ${token['read:progress']}` } });
  expect(page.text).not.toContain('owner@example.org');
});

test('one that is revoked or has expired holds no more, and the answer says how to ask', async () => {
  const text = await make(['read:progress']);
  const { data } = await owner.call<{ tokens: { id: string; prefix: string }[] }>('GET', '/tokens');
  const id = data.tokens.find(({ prefix }) => text.startsWith(prefix))?.id;
  expect((await byToken(text, 'GET', '/me')).status).toBe(200);
  expect((await owner.call('DELETE', `/tokens/${id}`)).status).toBe(200);
  const revoked = await byToken(text, 'GET', '/me');
  problemOf(revoked, 401);
  expect(challengeOf(revoked)).toBe('Bearer realm="Go Routine", error="invalid_token"');
  server.setClock(31 * dayMs);
  problemOf(await byToken(token.export, 'GET', '/export'), 401);
  server.setClock(0);
  expect((await byToken(token.export, 'GET', '/export')).status).toBe(200);
});

test('a stranger neither sees nor revokes it; a guest gets none', async () => {
  const { data } = await owner.call<{ tokens: { id: string }[] }>('GET', '/tokens');
  const stranger = apiClient(server);
  await stranger.call('POST', '/account', { email: 'stranger@example.org', password, name: 'Stranger' });
  problemOf(await stranger.call('DELETE', `/tokens/${data.tokens[0]?.id}`), 404);
  expect((await stranger.call('GET', '/tokens')).data).toEqual({ tokens: [] });
  const guest = apiClient(server);
  await guest.begin(course.homeExercise);
  problemOf(await guest.call('PUT', `/tokens/${randomUUID()}`, { name: 'x', scopes: ['export'], days: 30 }), 403);
});

test('asking too often by token is refused, reading too, and only for its account', async () => {
  const replies = await Promise.all(Array.from({ length: 260 }, () => byToken(token['read:progress'], 'GET', '/me')));
  const refused = replies.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  const other = apiClient(server);
  expect((await other.call('GET', '/me')).status).toBe(200);
});

test('the document names the scheme and each scope', async () => {
  type Document = {
    components: { securitySchemes: Record<string, unknown> };
    paths: Record<string, Record<string, { operationId: Name; security: Record<string, string[]>[] }>>;
  };
  const { data } = await apiClient(server).call<Document>('GET', '/openapi.json');
  expect(data.components.securitySchemes.token).toMatchObject({ type: 'http', scheme: 'bearer' });
  for (const { operationId, security } of Object.values(data.paths).flatMap((methods) => Object.values(methods))) {
    const scope = decided[operationId];
    expect([operationId, security.flatMap((one) => one.token ?? [])]).toEqual([operationId, scope ? [scope] : []]);
  }
});
