// Sessions over HTTP: the cookie and its flags, next-auth's own way in, the guest who signs in, and the end of every session.
import type { Course, CourseExercise } from '@/lib/content/course';
import { cardsSchema } from '@/lib/core/api-schemas';
import { type ApiClient, apiClient, password, problemOf } from '@/tests/support/api-client';
import { answerFor } from '@/tests/support/key-answers';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);
const cookieName = 'next-auth.session-token';

let server: TestServer;
let course: Course;
let exercises: CourseExercise[];

beforeAll(async () => {
  [server, course] = await Promise.all([startTestServer(), theCourse()]);
  const first = course.objectives.flatMap((objective) => objective.exercises.find((one) => !one.reviewOnly) ?? []);
  exercises = first;
});
afterAll(() => server?.stop());

let accounts = 0;
/** Somebody with an account, signed in. */
async function signedUp(client: ApiClient = apiClient(server)): Promise<{ client: ApiClient; email: string }> {
  const email = `person-${++accounts}@example.org`;
  const { status } = await client.call('POST', '/account', { email, password, name: 'A person' });
  expect(status).toBe(200);
  return { client, email };
}

async function study(client: ApiClient, exercise: CourseExercise | undefined, attemptId?: string) {
  if (!exercise) throw new Error('the course is too small');
  const shown = await client.begin(exercise);
  return client.answer(shown.id, answerFor(exercise, 'right'), attemptId);
}

const cardsOf = async (client: ApiClient) => cardsSchema.parse((await client.call('GET', '/cards')).data).cards;

/** next-auth's own sign-in: the token against forged forms, then the form. */
async function signInByForm(client: ApiClient, form: Record<string, string>, csrf = true): Promise<string> {
  const { data } = await client.fetch('/api/auth/csrf');
  const csrfToken = csrf ? (data as { csrfToken: string }).csrfToken : 'forged';
  const reply = await client.fetch('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...form, csrfToken, json: 'true', callbackUrl: server.url }).toString(),
  });
  return (reply.data as { url?: string } | null)?.url ?? '';
}

describe('the session cookie', () => {
  test('is out of reach of scripts and other sites, holds for the whole site and for half a year', async () => {
    const client = apiClient(server);
    const reply = await client.call('PUT', '/presentations/00000000-0000-4000-8000-000000000001', {
      exerciseId: exercises[0]?.id,
    });
    const [line, ...others] = reply.headers.getSetCookie().filter((one) => one.startsWith(cookieName));
    expect(others).toEqual([]);
    const attributes = line?.split(/;\s*/).map((one) => one.toLowerCase()) ?? [];
    expect(attributes).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'path=/', 'max-age=15552000']));
    expect(attributes.join()).not.toContain('domain=');
    // On plain HTTP a secure cookie would never come back.
    expect(attributes).not.toContain('secure');
    expect(reply.text).not.toContain(client.cookies.get(cookieName) ?? 'nothing');
  });

  test('tells nothing, and neither a forged nor a foreign one is anybody', async () => {
    const { client } = await signedUp();
    const cookie = client.cookies.get(cookieName) ?? '';
    expect(Buffer.from(cookie.split('.')[0] ?? '', 'base64url').toString()).toMatch(/"enc"/);
    expect(cookie).not.toContain('@');
    const forged = apiClient(server);
    for (const value of ['x', `${cookie}x`, cookie.slice(0, -8), 'null', '__proto__', encodeURIComponent('"}{')]) {
      forged.cookies.set(cookieName, value);
      expect(await forged.me()).toMatchObject({ state: 'visitor' });
    }
  });

  test('is not one of next-auth’s own that knows no version', async () => {
    const client = apiClient(server);
    const { data } = await client.fetch('/api/auth/session');
    expect(data).toEqual({});
  });
});

describe('next-auth’s own sign-in', () => {
  test('signs in with address and password, and the page’s API knows who it is', async () => {
    const { email } = await signedUp();
    const client = apiClient(server);
    const url = await signInByForm(client, { email, password });
    expect(url).not.toMatch(/error|csrf/);
    expect(await client.me()).toMatchObject({ state: 'account', email });
  });

  test.each<[string, (email: string) => Record<string, string>, boolean]>([
    ['a wrong password', (email) => ({ email, password: 'not the password' }), true],
    ['an unknown address', () => ({ email: 'nobody@example.org', password }), true],
    ['nothing', () => ({}), true],
    ['a forged form', (email) => ({ email, password }), false],
  ])('refuses %s', async (_, form, csrf) => {
    const { email } = await signedUp();
    const client = apiClient(server);
    const url = await signInByForm(client, form(email), csrf);
    expect(url).toMatch(csrf ? /error=CredentialsSignin/ : /csrf=true/);
    expect(await client.me()).toMatchObject({ state: 'visitor' });
  });

  test('answers a wrong password and an unknown address alike', async () => {
    const { email } = await signedUp();
    const [wrong, unknown] = await Promise.all([
      signInByForm(apiClient(server), { email, password: 'not the password' }),
      signInByForm(apiClient(server), { email: 'nobody@example.org', password }),
    ]);
    expect(wrong).toBe(unknown);
  });

  test('moves the progress of the guest who signs in', async () => {
    const { client: elsewhere, email } = await signedUp();
    await study(elsewhere, exercises[0]);
    const guest = apiClient(server);
    await study(guest, exercises[1]);
    await signInByForm(guest, { email, password });
    expect(await guest.me()).toMatchObject({ state: 'account', email });
    expect(await cardsOf(guest)).toHaveLength(2);
  });

  test('has the limit on tries of one address too', async () => {
    const { email } = await signedUp();
    for (let n = 0; n < 10; n++) await signInByForm(apiClient(server), { email, password: 'guess' });
    const client = apiClient(server);
    expect(await signInByForm(client, { email, password })).toMatch(/error/);
    expect(await client.me()).toMatchObject({ state: 'visitor' });
    problemOf(await client.call('POST', '/sessions', { email, password }), 429);
  });
});

describe('a guest', () => {
  test('who makes an account keeps their cards, and who signs in brings them along', async () => {
    const guest = apiClient(server);
    await study(guest, exercises[0]);
    const before = await cardsOf(guest);
    const { email } = await signedUp(guest);
    const memory = (cards: typeof before) => cards.map(({ retrievability: _, ...card }) => card);
    expect(memory(await cardsOf(guest))).toEqual(memory(before));

    const other = apiClient(server);
    await study(other, exercises[1]);
    const guestCookie = other.cookies.get(cookieName) ?? '';
    expect((await other.call('POST', '/sessions', { email, password })).status).toBe(200);
    expect((await cardsOf(other)).map((card) => card.objectiveId).sort()).toEqual(
      [exercises[0]?.objectiveId, exercises[1]?.objectiveId].sort(),
    );
    // What is left of the guest is nobody.
    const stale = apiClient(server);
    stale.cookies.set(cookieName, guestCookie);
    expect(await stale.me()).toMatchObject({ state: 'visitor' });
  });

  test('can send again under the account what was sent before signing in', async () => {
    const { email } = await signedUp();
    const guest = apiClient(server);
    const shown = await guest.begin(exercises[0] as CourseExercise);
    const attemptId = crypto.randomUUID();
    const answer = answerFor(exercises[0] as CourseExercise, 'right');
    const first = await guest.answer(shown.id, answer, attemptId);
    await guest.call('POST', '/sessions', { email, password });
    const again = await guest.answer(shown.id, answer, attemptId);
    expect([again.status, again.data]).toEqual([200, first.data]);
  });

  test('cannot sign out everywhere: nobody could come back to their progress', async () => {
    const guest = apiClient(server);
    await study(guest, exercises[0]);
    problemOf(await guest.call('DELETE', '/sessions'), 422);
    expect(await guest.me()).toMatchObject({ state: 'guest' });
  });
});

describe('signing out', () => {
  test('here ends this session and no other', async () => {
    const { client, email } = await signedUp();
    const second = apiClient(server);
    await second.call('POST', '/sessions', { email, password });
    await client.call('DELETE', '/sessions/current');
    expect(client.cookies.has(cookieName)).toBe(false);
    expect(await client.me()).toMatchObject({ state: 'visitor' });
    expect(await second.me()).toMatchObject({ state: 'account' });
  });

  test('everywhere ends every session, that of next-auth included, whatever cookies were kept', async () => {
    const { client, email } = await signedUp();
    const second = apiClient(server);
    await signInByForm(second, { email, password });
    const kept = client.cookies.get(cookieName) ?? '';
    expect((await client.call('DELETE', '/sessions')).data).toEqual({ done: true });
    client.cookies.set(cookieName, kept);
    for (const ended of [client, second]) {
      expect(await ended.me()).toMatchObject({ state: 'visitor' });
      problemOf(await ended.call('GET', '/cards'), 401);
    }
    await signInByForm(second, { email, password });
    expect(await second.me()).toMatchObject({ state: 'account' });
  });
});
