// What only several sessions at once can show, on a real PostgreSQL server (TEST_POSTGRES_URL): the same person in many tabs.
import { randomUUID } from 'node:crypto';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import { ensureSetupToken } from '@/lib/commands/ensure-setup-token';
import { mergeGuest } from '@/lib/commands/merge-guest';
import { presentExercise } from '@/lib/commands/present-exercise';
import { showHint } from '@/lib/commands/show-hint';
import { signUp } from '@/lib/commands/sign-up';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import { type SignedInActor, visitor } from '@/lib/core/access';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { freshDatabase, postgresUrl, type TestDatabase } from '@/tests/support/database';
import {
  begin,
  cardOf,
  exerciseOf,
  learn,
  makeAccount,
  makeGuest,
  password,
  review,
  rightAnswer,
  study,
} from '@/tests/support/learner';

const describeOnServer = postgresUrl ? describe : describe.skip;
jest.setTimeout(60_000);

const atOnce = <T>(count: number, one: (n: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, (_, n) => one(n)));
/** "done", or the code of the refusal, sorted; anything unexpected shows as what it is. */
const told = (results: PromiseSettledResult<unknown>[]) =>
  results.map((r) => (r.status === 'fulfilled' ? 'done' : (r.reason.code ?? String(r.reason)))).sort();

describeOnServer('at once on PostgreSQL', () => {
  const opened: TestDatabase[] = [];
  const open = async () => {
    const database = await freshDatabase('postgres');
    opened.push(database);
    return database;
  };
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
  });

  const send = (app: TestApp, actor: SignedInActor, presentationId: string, attemptId: string = randomUUID()) => {
    const input = {
      attemptId,
      presentationId,
      answer: rightAnswer(exerciseOf(app, 'red-1-a', 'choice')),
      isSure: false,
    };
    return answerAttempt(app, actor, input);
  };

  test('eight answers to one presentation are one attempt', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    const results = await atOnce(8, () => send(app, guest, shown.id));
    expect(told(results)).toEqual([...Array(7).fill('already-answered'), 'done']);
    expect(await app.db.client.attempt.count()).toBe(1);
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ version: 1, reps: 1 });
    await expectStoredIsFolded(app);
  });

  test('one answer sent eight times is one attempt, and every sender is told the same', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    const attemptId = randomUUID();
    const results = await atOnce(8, () => send(app, guest, shown.id, attemptId));
    expect(told(results)).toEqual(Array(8).fill('done'));
    const attempts = results.map((r) => (r.status === 'fulfilled' ? r.value.attempt : null));
    expect(attempts).toEqual(Array(8).fill(attempts[0]));
    await expectStoredIsFolded(app);
  });

  test('of eight first answers to one objective one makes the card, the others are kept beside it', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const shown = await Promise.all(
      Array.from({ length: 8 }, () => begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'))),
    );
    expect(told(await atOnce(8, (n) => send(app, guest, shown[n]?.id ?? '')))).toEqual(Array(8).fill('done'));
    const attempts = await app.db.client.attempt.findMany({ orderBy: { sequence: 'asc' } });
    expect(attempts.map((attempt) => attempt.scheduled)).toEqual([true, ...Array(7).fill(false)]);
    expect(new Set(attempts.slice(1).map((attempt) => attempt.unscheduledReason)).size).toBe(1);
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ version: 1 });
    await expectStoredIsFolded(app);
  });

  test('first answers of eight people share the parameters that none had stored before', async () => {
    const app = await makeApp(open);
    const people = await Promise.all(Array.from({ length: 8 }, () => makeGuest(app, 'Asia/Kathmandu')));
    expect(told(await atOnce(8, (n) => study(app, people[n] as SignedInActor, 'red-1-a')))).toEqual(
      Array(8).fill('done'),
    );
    expect(await app.db.client.schedulerParameters.count()).toBe(1);
    await expectStoredIsFolded(app);
  });

  test('beginning one presentation eight times makes one', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const id = randomUUID();
    const exerciseId = exerciseOf(app, 'red-1-a', 'choice').id;
    expect(told(await atOnce(8, () => presentExercise(app, guest, { id, exerciseId })))).toEqual(Array(8).fill('done'));
    const others = await Promise.all(Array.from({ length: 8 }, () => makeGuest(app)));
    const taken = randomUUID();
    const results = await atOnce(8, (n) => presentExercise(app, others[n] as SignedInActor, { id: taken, exerciseId }));
    expect(told(results)).toEqual(['done', ...Array(7).fill('other-body')]);
  });

  test('a guest merged by eight requests moves once, whole', async () => {
    const app = await makeApp(open);
    const [guest, account] = [await makeGuest(app), await makeAccount(app)];
    await learn(app, guest, ['red-1-a', 'red-2-a']);
    await study(app, account, 'red-1-a', 'wrong', 'spot');
    expect(told(await atOnce(8, () => mergeGuest(app, guest, account)))).toEqual(Array(8).fill('done'));
    expect(await app.db.client.attempt.count({ where: { userId: account.userId } })).toBe(5);
    expect(await app.db.client.user.findUnique({ where: { id: guest.userId } })).toMatchObject({ state: 'merged' });
    await expectStoredIsFolded(app);
  });

  test('a guest claimed by two accounts belongs to one of them, whole', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const accounts = [await makeAccount(app), await makeAccount(app)];
    await learn(app, guest, ['red-1-a', 'red-2-a']);
    await atOnce(8, (n) => mergeGuest(app, guest, accounts[n % 2] as SignedInActor));
    const owners = await app.db.client.attempt.groupBy({ by: ['userId'], _count: true });
    expect(owners.map((owner) => owner._count)).toEqual([4]);
    await expectStoredIsFolded(app);
  });

  test('answers that meet the merge are neither lost nor doubled', async () => {
    const app = await makeApp(open);
    for (let round = 0; round < 5; round++) {
      const [guest, account] = [await makeGuest(app), await makeAccount(app)];
      const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
      const attemptId = randomUUID();
      const [answered] = await Promise.allSettled([
        send(app, guest, shown.id, attemptId),
        mergeGuest(app, guest, account),
      ]);
      // The page sends again what was refused because its session had ended, then under the account.
      if (answered.status === 'rejected') expect(answered.reason).toMatchObject({ code: 'not-signed-in' });
      await send(app, account, shown.id, attemptId);
      expect(await app.db.client.attempt.count({ where: { id: attemptId } })).toBe(1);
      expect(await cardOf(app, account, 'red-1-a')).toMatchObject({ version: 1 });
    }
    await expectStoredIsFolded(app);
  });

  test('a hint that meets the answer is either refused or rated', async () => {
    const app = await makeApp(open);
    for (let round = 0; round < 10; round++) {
      const guest = await makeGuest(app);
      const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
      const [answered, hinted] = await Promise.allSettled([
        send(app, guest, shown.id),
        showHint(app, guest, { presentationId: shown.id, number: 1 }),
      ]);
      expect(answered.status).toBe('fulfilled');
      const rating = answered.status === 'fulfilled' ? answered.value.attempt.rating : 0;
      expect([hinted.status, rating]).toEqual(hinted.status === 'fulfilled' ? ['fulfilled', 2] : ['rejected', 3]);
    }
  });

  test('undone eight times is undone once', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const { id } = await study(app, guest, 'red-1-a');
    expect(told(await atOnce(8, () => undoAttempt(app, guest, id)))).toEqual(Array(8).fill('done'));
    expect(await app.db.client.revocation.count()).toBe(1);
    await expectStoredIsFolded(app);
  });

  test('a review opened in eight tabs is one sitting with one exercise', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'green-1-a']);
    app.clock.advance(3 * dayMs);
    const states = await Promise.all(Array.from({ length: 8 }, () => review(app, guest)));
    expect(new Set(states.map((state) => state.session.id)).size).toBe(1);
    expect(new Set(states.map((state) => state.item?.presentation.id)).size).toBe(1);
  });

  test('one address is taken once; everybody else is told so by field', async () => {
    const app = await makeApp(open);
    const person = { email: 'ana@example.org', password, name: 'Ana' };
    const results = await atOnce(4, () => signUp(app, visitor, person));
    expect(told(results)).toEqual(['done', 'invalid', 'invalid', 'invalid']);
    expect(await app.db.client.user.count()).toBe(1);
  });

  test('a guest who signs up twice at once has one account, with the address of one of the two', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const results = await atOnce(2, (n) => signUp(app, guest, { email: `${n}@example.org`, password, name: `${n}` }));
    expect(told(results)).toEqual(['done', 'invalid']);
    const user = await app.db.client.user.findFirstOrThrow();
    expect(user).toMatchObject({ state: 'account', email: `${user.name}@example.org` });
  });

  test('one set-up link makes one administrator', async () => {
    const app = await makeApp(open);
    const token = (await ensureSetupToken(app.db, app.now())) ?? '';
    const results = await atOnce(4, (n) =>
      signUp(app, visitor, { email: `${n}@example.org`, password, name: `${n}` }, { by: 'setup', token }),
    );
    expect(told(results)).toEqual(['done', 'not-found', 'not-found', 'not-found']);
    expect(await app.db.client.user.count({ where: { role: 'administrator' } })).toBe(1);
  });
});
