// Every operation of the API over HTTP against the built app: who may, what it says to whom, and that it keeps to its own document.
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Course, CourseExercise } from '@/lib/content/course';
import { cardsSchema } from '@/lib/core/api-schemas';
import type { NewInvitation, SessionList } from '@/lib/core/identity-schemas';
import { settingsSchema } from '@/lib/core/settings-schemas';
import { type Operation, operations } from '@/lib/http/operations';
import { adminOperations } from '@/lib/http/operations-admin';
import { identityOperations } from '@/lib/http/operations-identity';
import { teamOperations } from '@/lib/http/operations-teams';
import { trackOperations } from '@/lib/http/operations-tracks';
import { type ApiClient, apiClient, password, problemOf, type Reply } from '@/tests/support/api-client';
import { dayMs } from '@/tests/support/clock';
import { solve } from '@/tests/support/code-answers';
import { largeExport } from '@/tests/support/export-file';
import { answerFor } from '@/tests/support/key-answers';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { teamRequests } from '@/tests/support/team-requests';
import { theCourse } from '@/tests/support/the-course';
import { trackRequests } from '@/tests/support/track-requests';

jest.setTimeout(240_000);
type Name = keyof typeof operations;

let server: TestServer;
let course: Course;
let owner: ApiClient;
let document: { paths: Record<string, Record<string, { operationId: string; responses: Record<string, never> }>> };
/** What belongs to the owner: one thing of each kind that has an id. */
const own = {
  ...{ presentation: '', recall: '', attempt: '', hinted: '', objective: '', session: '', invitation: '' },
  token: randomUUID() as string,
  account: randomUUID() as string,
};

const exercise = (is: (one: CourseExercise) => boolean): CourseExercise => {
  const found = course.exercises.find((one) => !one.reviewOnly && is(one));
  if (!found) throw new Error('the course has no such exercise');
  return found;
};
const choice = () => exercise((one) => one.kind === 'choice');
const hinted = () => exercise((one) => one.kind !== 'recall' && one.source.hints.length > 0);
const lessonId = () => course.lessons[0]?.id ?? '';

beforeAll(async () => {
  [server, course] = await Promise.all([startTestServer(), theCourse()]);
  owner = apiClient(server);
  own.recall = await leaveRecallOpen();
  own.presentation = (await owner.begin(choice())).id;
  own.attempt = randomUUID();
  const spotted = exercise((one) => one.kind === 'spot');
  own.objective = spotted.objectiveId;
  const answered = await owner.begin(spotted);
  const { status } = await owner.answer(answered.id, { type: 'revealed' }, own.attempt);
  expect(status).toBe(200);
  own.hinted = (await owner.begin(hinted())).id;
  const { data } = await owner.call<SessionList>('GET', '/sessions');
  own.session = data.sessions[0]?.id ?? '';
  own.invitation = randomUUID();
  document = (await owner.call<typeof document>('GET', '/openapi.json')).data;
  // Months of reviews, in which code is run.
}, 240_000);
afterAll(() => server?.stop());

/** Recall is asked in reviews alone, of what is known for longer: months of right answers, until one is asked. */
async function leaveRecallOpen(): Promise<string> {
  const recalled = course.exercises.find((one) => one.kind === 'recall');
  const first = exercise((one) => one.objectiveId === recalled?.objectiveId);
  await solve(owner, (await owner.begin(first)).id, first);
  for (const days of [1, 4, 20, 80, 300, 1000, 3000]) {
    server.setClock(days * dayMs);
    for (let { item } = await owner.review(); item; { item } = await owner.review()) {
      if (item.exercise.kind === 'recall') return item.presentation.id;
      const asked = course.exercise(item.exercise.exerciseId);
      if (asked) await solve(owner, item.presentation.id, asked);
    }
  }
  throw new Error('no recall was asked');
}

type Target = Record<keyof typeof own, string>;
/** How each operation is called about something; the ids are the owner's, or of nothing. */
const requests: Record<Name, (client: ApiClient, about: Target) => Promise<Reply>> = {
  putSuspension: (client, { objective }) => client.call('PUT', `/objectives/${objective}/suspension`),
  deleteSuspension: (client, { objective }) => client.call('DELETE', `/objectives/${objective}/suspension`),
  postReset: (client, { objective }) => client.call('POST', `/objectives/${objective}/resets`),
  startTestOut: (client) => client.call('PUT', `/lessons/${lessonId()}/test-out`),
  putReading: (client) => client.call('PUT', `/lessons/${lessonId()}/reading`, { revision: 0 }),
  pause: (client) => client.call('POST', '/pause', { days: 3 }),
  endPause: (client) => client.call('DELETE', '/pause'),
  me: (client) => client.call('GET', '/me'),
  lessonProgress: (client) => client.call('GET', `/lessons/${lessonId()}/progress`),
  cards: (client) => client.call('GET', '/cards'),
  putPresentation: (client) => client.call('PUT', `/presentations/${randomUUID()}`, { exerciseId: choice().id }),
  putHint: (client, { hinted }) => client.call('PUT', `/presentations/${hinted}/hints/1`),
  putComparison: (client, { recall }) => client.call('PUT', `/presentations/${recall}/comparison`),
  putAttempt: (client, { presentation }) => client.answer(presentation, answerFor(choice(), 'right')),
  putRevocation: (client, { attempt }) => client.call('PUT', `/attempts/${attempt}/revocation`),
  putRun: (client, { presentation }) =>
    client.call('PUT', `/presentations/${presentation}/runs/${randomUUID()}`, {
      submission: { type: 'order', pieces: [] },
    }),
  recordRun: (client, { presentation }) =>
    client.call('POST', `/presentations/${presentation}/runs/${randomUUID()}/lanes`, {}),
  review: (client) => client.call('POST', '/review', { mode: 'review' }),
  settings: (client) => client.call('GET', '/settings'),
  putSettings: (client) => client.call('PUT', '/settings', { minutesPerDay: 20 }),
  retentionPreview: (client) => client.call('GET', '/settings/retention-preview?desiredRetention=0.85'),
  postProblemReport: (client) =>
    client.call('POST', '/problem-reports', {
      ...{ id: randomUUID(), exerciseId: choice().id, contentHash: choice().contentHash },
      ...{ topic: 'typo', text: 'There is a slip in the second line.' },
    }),
  putProblemReport: (client) => client.call('PUT', `/problem-reports/${randomUUID()}`, { isClosed: true }),
  signUp: (client) =>
    client.call('POST', '/account', { email: `${randomUUID()}@example.org`, password, name: 'A person' }),
  setUp: (client) =>
    client.call('POST', '/administrator', {
      ...{ email: `${randomUUID()}@example.org`, password, name: 'Root', token: 'x'.repeat(32) },
    }),
  signIn: (client) => client.call('POST', '/sessions', { email: `${randomUUID()}@example.org`, password }),
  signOut: (client) => client.call('DELETE', '/sessions/current'),
  signOutEverywhere: (client) => client.call('DELETE', '/sessions'),
  changePassword: (client) => client.call('PUT', '/account/password', { currentPassword: password, password }),
  sendLink: (client) => client.call('POST', '/links', { email: `${randomUUID()}@example.org`, purpose: 'sign-in' }),
  signInByLink: (client) => client.call('POST', '/links/sign-in', { token: 'x'.repeat(32) }),
  resetPassword: (client) => client.call('POST', '/links/reset-password', { token: 'x'.repeat(32), password }),
  signUpByLink: (client) => client.call('POST', '/links/sign-up', { token: 'x'.repeat(32), password, name: 'New' }),
  startProvider: (client) => client.call('POST', '/provider-sign-ins', { provider: 'oidc' }),
  disconnectProvider: (client) => client.call('DELETE', '/identities/oidc'),
  listInvitations: (client) => client.call('GET', '/invitations'),
  createInvitation: (client) => client.call('POST', '/invitations', { expiresInDays: 7, maxUses: 2 }),
  revokeInvitation: (client, { invitation }) => client.call('DELETE', `/invitations/${invitation}`),
  listSessions: (client) => client.call('GET', '/sessions'),
  endSession: (client, { session }) => client.call('DELETE', `/sessions/${session}`),
  exportData: (client) => client.call('GET', '/export'),
  exportAttempts: (client) => client.call('GET', '/export/attempts.csv'),
  exportCards: (client) => client.call('GET', '/export/cards.csv'),
  exportAnki: (client) => client.call('GET', '/export/anki'),
  checkImport: (client) => client.call('POST', '/import/check', smallExport()),
  importData: (client) => client.call('POST', '/import?settings=keep', smallExport()),
  deleteAccount: (client) => client.call('POST', '/account/deletion', { email: 'owner@example.org', password }),
  listTokens: (client) => client.call('GET', '/tokens'),
  putToken: (client) => client.call('PUT', `/tokens/${randomUUID()}`, { name: 'x', scopes: ['export'], days: 30 }),
  revokeToken: (client, { token }) => client.call('DELETE', `/tokens/${token}`),
  putSiteRole: (client, { account }) => client.call('PUT', `/admin/accounts/${account}/role`, { role: 'learner' }),
  endAccountSessions: (client, { account }) => client.call('DELETE', `/admin/accounts/${account}/sessions`),
  issueAccountLink: (client, { account }) => client.call('POST', `/admin/accounts/${account}/reset-links`),
  removeAccount: (client, { account }) =>
    client.call('POST', `/admin/accounts/${account}/deletion`, { email: 'owner@example.org' }),
  removeTeam: (client) => client.call('POST', `/admin/teams/${randomUUID()}/deletion`, { name: 'x' }),
  appointOwner: (client) => client.call('PUT', `/admin/teams/${randomUUID()}/owner`, { userId: randomUUID() }),
  exportAuditLog: (client) => client.call('GET', '/admin/log.csv?group=roles'),
  // About no team: tests/e2e/api-teams.test.ts has one.
  ...(Object.fromEntries(
    Object.entries({ ...teamRequests, ...trackRequests }).map(([name, ask]) => [
      name,
      (client: ApiClient) => ask(client),
    ]),
  ) as Record<keyof typeof teamOperations | keyof typeof trackOperations, (client: ApiClient) => Promise<Reply>>),
};
const smallExport = () => largeExport(8, new Date());
const names = Object.keys(operations) as Name[];
const administering = Object.keys(adminOperations) as (keyof typeof adminOperations)[];
const onThings = [
  ...(['putHint', 'putComparison', 'putAttempt', 'putRevocation', 'putSuspension', 'deleteSuspension'] as const),
  ...(['endSession', 'revokeInvitation', 'revokeToken'] as const),
];

/** The reply is one that the document announces, and its body is of the schema that stands there. */
function expectDocumented(name: Name, { status, data, text, headers }: Reply): void {
  const operation: Operation = operations[name];
  const described = document.paths[operation.path]?.[operation.method.toLowerCase()];
  const response = described?.responses[String(status)] as
    | { content: Record<string, { schema: { $ref?: string } }> }
    | undefined;
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const schema = response?.content[type]?.schema;
  expect([name, status, type, schema !== undefined]).toEqual([name, status, type, true]);
  const problem = (document as unknown as { components: { schemas: { Problem: object } } }).components.schemas.Problem;
  const { success, error } = z
    .fromJSONSchema((schema?.$ref ? problem : schema) as never)
    .safeParse(operation.produces && status === 200 ? text : data);
  expect([name, success || z.prettifyError(error as z.ZodError)]).toEqual([name, true]);
}

describe('nobody', () => {
  test.each(names)('%s', async (name) => {
    const nobody = apiClient(server);
    const reply = await requests[name](nobody, own);
    expectDocumented(name, reply);
    if (operations[name].who === 'learner') {
      expect(problemOf(reply, 401).type).toBe('/problems/not-signed-in');
      expect(nobody.cookies.size).toBe(0);
    } else {
      const links = { signInByLink: 404, resetPassword: 404, signUpByLink: 404, sendLink: 503, joinWithAccount: 404 };
      const expected: Partial<Record<Name, number>> = { setUp: 404, signIn: 401, startProvider: 404, ...links };
      expect(reply.status).toBe(expected[name] ?? 200);
      expect(reply.text).not.toContain(own.attempt);
    }
  });

  test('is a visitor, and becomes a guest by beginning an exercise, not by looking', async () => {
    const client = apiClient(server);
    expect(await client.me()).toMatchObject({ state: 'visitor', name: null, email: null });
    await client.call('POST', '/review', { mode: 'review' });
    await client.call('GET', `/lessons/${lessonId()}/progress`);
    expect(client.cookies.size).toBe(0);
    await client.begin(choice());
    expect(await client.me()).toMatchObject({ state: 'guest' });
  });
});

describe('a stranger', () => {
  let stranger: ApiClient;
  beforeAll(async () => {
    stranger = apiClient(server);
    await stranger.begin(choice());
  });

  test.each(onThings)('%s is told the same of what is another’s as of what does not exist', async (name) => {
    const nothing = {
      ...{ presentation: randomUUID(), recall: randomUUID(), attempt: randomUUID(), hinted: randomUUID() },
      objective: 'no-such-objective',
      ...{ session: randomUUID(), invitation: randomUUID() },
      token: randomUUID(),
      account: randomUUID(),
    };
    const foreign = await requests[name](stranger, own);
    const missing = await requests[name](stranger, nothing);
    problemOf(foreign, 404);
    expect(foreign.text).toBe(missing.text);
    expectDocumented(name, foreign);
    // A malformed id is as good as an unknown one.
    const malformed = {
      presentation: 'x',
      recall: 'x',
      attempt: 'x',
      hinted: '..%2F..',
      session: 'x',
      invitation: 'x',
      objective: 'x'.repeat(81),
      token: 'x',
      account: 'x',
    };
    const reply = await requests[name](stranger, malformed);
    if (name === 'putAttempt') expect(problemOf(reply, 422).fields?.[0]?.path).toBe('presentationId');
    else expect(problemOf(reply, 404)).toEqual(missing.data);
  });

  test('does not get another’s presentation by naming its id', async () => {
    const body = { exerciseId: choice().id };
    const reply = await stranger.call('PUT', `/presentations/${own.presentation}`, body);
    expect(problemOf(reply, 409).type).toBe('/problems/other-body');
    expectDocumented('putPresentation', reply);
  });

  test('sees none of another’s cards', async () => {
    expect((await stranger.call('GET', '/cards')).data).toEqual({ cards: [], next: null });
    expect(cardsSchema.parse((await owner.call('GET', '/cards')).data).cards).not.toHaveLength(0);
  });
});

/** What is short is not compressed: that would cost more time than it spares. Files and problems are no answers of this kind. */
const cacheControlOf = (name: Name, { status, text }: Reply): string =>
  status === 200 && !('produces' in operations[name]) && text.length < 4_096 ? 'no-store, no-transform' : 'no-store';

describe('the owner', () => {
  test('is told that what is for administrators does not exist', async () => {
    for (const name of ['putProblemReport', ...administering] as const) {
      const reply = await requests[name](owner, own);
      problemOf(reply, 404);
      expectDocumented(name, reply);
    }
  });
  const aboutIdentity = Object.keys(identityOperations).filter((name) => name !== 'listSessions');
  const byOthers = [
    'setUp',
    'signIn',
    'signUp',
    'signOut',
    'signOutEverywhere',
    'putProblemReport',
    'putRun',
    'recordRun',
  ];
  const apart = [
    ...[...byOthers, ...aboutIdentity, ...administering],
    ...[...Object.keys(teamOperations), ...Object.keys(trackOperations)],
  ];
  const forAccounts = ['putToken', 'revokeToken', 'deleteAccount'];
  const usual = names.filter((name) => !apart.includes(name) && !forAccounts.includes(name));

  test.each(usual)('%s', async (name) => {
    // The newest answer is the one to take back.
    const reply = await requests[name](owner, own);
    if (name === 'putRevocation') expect([200, 409]).toContain(reply.status);
    else expect([name, reply.status, reply.text.slice(0, 200)]).toEqual([name, 200, expect.anything()]);
    expect(reply.headers.get('cache-control')).toBe(cacheControlOf(name, reply));
    expectDocumented(name, reply);
  });

  test('is told why a guest has no tokens', async () => {
    const reply = await requests.putToken(owner, own);
    problemOf(reply, 403);
    expectDocumented('putToken', reply);
  });

  test('takes back the newest answer', async () => {
    const shown = await owner.begin(exercise((one) => one.kind === 'predict'));
    const { data } = await owner.answer(shown.id, { type: 'revealed' });
    const undone = await owner.call('PUT', `/attempts/${data.id}/revocation`);
    expectDocumented('putRevocation', undone);
    expect(undone.status).toBe(data.scheduled ? 200 : 409);
  });

  test('makes an account, signs out and in, and signs out everywhere', async () => {
    const email = 'owner@example.org';
    const made = await owner.call('POST', '/account', { email, password, name: 'Owner' });
    expect(made.data).toMatchObject({ state: 'account', name: 'Owner', email });
    for (const name of ['signUp', 'signOut'] as const) {
      const reply = name === 'signUp' ? made : await requests.signOut(owner, own);
      expectDocumented(name, reply);
    }
    expect(await owner.me()).toMatchObject({ state: 'visitor' });
    const back = await owner.call('POST', '/sessions', { email, password });
    expectDocumented('signIn', back);
    expect(back.data).toEqual(made.data);
    const other = apiClient(server);
    await other.call('POST', '/sessions', { email, password });
    const { sessions } = (await other.call<SessionList>('GET', '/sessions')).data;
    expect(sessions.map(({ method, device, isCurrent }) => ({ method, device, isCurrent }))).toEqual([
      { method: 'password', device: 'A script', isCurrent: true },
      { method: 'password', device: 'A script', isCurrent: false },
    ]);
    const ended = await owner.call('DELETE', `/sessions/${sessions[0]?.id}`);
    expectDocumented('endSession', ended);
    expect(await other.me()).toMatchObject({ state: 'visitor' });
    const wrong = await owner.call('PUT', '/account/password', { currentPassword: 'wrong', password: `${password} 2` });
    expect(problemOf(wrong, 422).fields?.[0]?.path).toBe('currentPassword');
    const changed = await requests.changePassword(owner, own);
    expectDocumented('changePassword', changed);
    expect(changed.data).toEqual({ done: true });
    for (const name of ['disconnectProvider', 'listInvitations', 'createInvitation', 'revokeInvitation'] as const) {
      const denied = await requests[name](owner, own);
      problemOf(denied, 404);
      expectDocumented(name, denied);
    }
    const token = await requests.putToken(owner, own);
    expectDocumented('putToken', token);
    own.token = (token.data as { id: string }).id;
    const stranger = apiClient(server);
    await stranger.begin(choice());
    problemOf(await requests.revokeToken(stranger, own), 404);
    expectDocumented('revokeToken', await requests.revokeToken(owner, own));
    const everywhere = await requests.signOutEverywhere(owner, own);
    expectDocumented('signOutEverywhere', everywhere);
    expect(everywhere.data).toEqual({ done: true });
    expect(await owner.me()).toMatchObject({ state: 'visitor' });
  });

  test('deletes the account, and the cookie with it', async () => {
    await owner.call('POST', '/sessions', { email: 'owner@example.org', password });
    const wrong = await owner.call('POST', '/account/deletion', { email: 'owner@example.org', password: 'wrong' });
    expect(problemOf(wrong, 422).fields?.[0]?.path).toBe('password');
    expectDocumented('deleteAccount', wrong);
    const second = apiClient(server);
    for (const [name, value] of owner.cookies) second.cookies.set(name, value);
    const reply = await requests.deleteAccount(owner, own);
    expectDocumented('deleteAccount', reply);
    expect(reply.data).toEqual({ done: true });
    expect(owner.cookies.size).toBe(0);
    expect(await second.me()).toMatchObject({ state: 'visitor' });
    problemOf(await requests.deleteAccount(second, own), 401);
    problemOf(await owner.call('POST', '/sessions', { email: 'owner@example.org', password }), 401);
  });

  test('becomes the administrator by the one-time link, which works once', async () => {
    // The link holds a week.
    server.setClock(0);
    const token = new URL(server.setupUrl ?? '').searchParams.get('token');
    const root = { email: 'root@example.org', password, name: 'Root', token };
    const client = apiClient(server);
    const reply = await client.call('POST', '/administrator', root);
    expectDocumented('setUp', reply);
    expect(reply.data).toMatchObject({ role: 'administrator', state: 'account' });
    const reportId = randomUUID();
    await client.begin(choice());
    const text = 'There is a slip in the second line.';
    const report = { id: reportId, exerciseId: choice().id, contentHash: choice().contentHash, topic: 'typo', text };
    expect((await client.call('POST', '/problem-reports', report)).status).toBe(200);
    const closed = await client.call('PUT', `/problem-reports/${reportId}`, { isClosed: true });
    expectDocumented('putProblemReport', closed);
    expect(closed.data).toEqual({ id: reportId, isClosed: true });
    const again = await apiClient(server).call('POST', '/administrator', { ...root, email: 'b@example.org' });
    problemOf(again, 404);

    const made = await client.call<NewInvitation>('POST', '/invitations', {
      expiresInDays: 7,
      maxUses: 1,
      note: 'Team',
    });
    expectDocumented('createInvitation', made);
    expect(made.data.url).toMatch(`${server.url}/join?token=`);
    const invitation = new URL(made.data.url).searchParams.get('token');
    const invited = { email: 'invited@example.org', password, name: 'Invited', invitation };
    expect((await apiClient(server).call('POST', '/account', invited)).data).toMatchObject({ role: 'learner' });
    const late = await apiClient(server).call('POST', '/account', { ...invited, email: 'late@example.org' });
    problemOf(late, 404);
    const listed = await requests.listInvitations(client, own);
    expectDocumented('listInvitations', listed);
    expect(listed.data).toMatchObject({ invitations: [{ note: 'Team', uses: 1, maxUses: 1, state: 'used-up' }] });
    const revoked = await requests.revokeInvitation(client, { ...own, invitation: made.data.invitation.id });
    expectDocumented('revokeInvitation', revoked);
    expect(revoked.status).toBe(200);
    const { text: list } = await client.fetch('/admin/users?search=invited@');
    const about = { ...own, account: /\/admin\/users\/([0-9a-f-]{36})/.exec(list)?.[1] ?? '' };
    for (const name of ['putSiteRole', 'endAccountSessions', 'issueAccountLink', 'exportAuditLog'] as const) {
      const done = await requests[name](client, about);
      expectDocumented(name, done);
      expect([name, done.status, done.headers.get('cache-control')]).toEqual([name, 200, cacheControlOf(name, done)]);
    }
    const email = 'invited@example.org';
    const removed = await client.call('POST', `/admin/accounts/${about.account}/deletion`, { email });
    expectDocumented('removeAccount', removed);
    expect(removed.status).toBe(200);
    const noTeam = { removeTeam: 404, appointOwner: 404, removeAccount: 404 };
    for (const name of Object.keys(noTeam) as (keyof typeof noTeam)[])
      problemOf(await requests[name](client, about), 404);
  });
});

describe('settings', () => {
  test('are kept, what is not named stays, and bad ones are refused by name', async () => {
    const client = apiClient(server);
    await client.begin(choice());
    const before = settingsSchema.parse((await client.call('GET', '/settings')).data);
    const changed = await client.call('PUT', '/settings', { timeZone: 'Asia/Tokyo', desiredRetention: 0.93 });
    expect(changed.data).toEqual({ ...before, timeZone: 'Asia/Tokyo', desiredRetention: 0.93 });
    expect((await client.call('GET', '/settings')).data).toEqual(changed.data);
    const bad = { timeZone: 'Moon/Base', dayStartHour: 13, minutesPerDay: 'x', newPerDay: -1, desiredRetention: 0.99 };
    const refused = await client.call('PUT', '/settings', { ...bad, theme: 'pink', usesLetterKeys: 'yes' });
    expectDocumented('putSettings', refused);
    expect(problemOf(refused, 422).fields?.map(({ path }) => path)).toEqual([
      ...['timeZone', 'dayStartHour', 'minutesPerDay', 'newPerDay', 'desiredRetention', 'theme', 'usesLetterKeys'],
    ]);
    expect(problemOf(await client.call('PUT', '/settings', { role: 'administrator' }), 422).fields).toHaveLength(1);
    expect((await client.call('GET', '/settings')).data).toEqual(changed.data);
    for (const target of ['0.5', '1', 'x', '']) {
      const reply = await client.call('GET', `/settings/retention-preview?desiredRetention=${target}`);
      expect(problemOf(reply, 422).fields?.[0]?.path).toBe('desiredRetention');
    }
  });
});

describe('the document', () => {
  test('lists every route file and every operation, and nothing else', () => {
    const files = readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('route.ts'),
    );
    const routes = files.map((file) => `/${file.replace(/\/?route\.ts$/, '').replace(/\[(\w+)\]/g, '{$1}')}`);
    expect(Object.keys(document.paths).sort()).toEqual(routes.filter((path) => path !== '/openapi.json').sort());
    const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    expect(listed.sort()).toEqual(names.map((n) => `${n} ${operations[n].method} ${operations[n].path}`).sort());
  });

  test('describes every parameter in a path, and a body wherever one is sent', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const described of Object.values(methods) as { parameters?: { name: string; in: string }[] }[]) {
        const inPath = (described.parameters ?? [])
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => name);
        expect([path, inPath]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)]);
      }
    }
    for (const name of names) {
      const operation: Operation = operations[name];
      const described = document.paths[operation.path]?.[operation.method.toLowerCase()] as { requestBody?: unknown };
      expect([name, described?.requestBody !== undefined]).toEqual([name, operation.body !== undefined]);
    }
  });
});
