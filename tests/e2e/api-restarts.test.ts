// The server dies between an answer and its reply: sent again after it is back, the answer is neither lost nor doubled.
import { randomUUID } from 'node:crypto';
import type { Course, CourseExercise } from '@/lib/content/course';
import { type AttemptResult, cardsSchema } from '@/lib/core/api-schemas';
import { type ApiClient, apiClient } from '@/tests/support/api-client';
import { isRun } from '@/tests/support/code-answers';
import { answerFor } from '@/tests/support/key-answers';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

let server: TestServer;
let course: Course;
let client: ApiClient;

beforeAll(async () => {
  [server, course] = await Promise.all([startTestServer(), theCourse()]);
  client = apiClient(server);
});
afterAll(() => server?.stop());

const placed = () => course.exercises.filter((one) => !one.reviewOnly && one.kind !== 'recall' && !isRun(one));
const cards = async () => cardsSchema.parse((await client.call('GET', '/cards')).data).cards;
type Sent = { exercise: CourseExercise; presentationId: string; attemptId: string };
const send = ({ exercise, presentationId, attemptId }: Sent) =>
  client.answer(presentationId, answerFor(exercise, 'right'), attemptId);

/** One exercise of each objective, begun. */
async function begun(count: number): Promise<Sent[]> {
  const firsts = course.objectives.flatMap(({ id }) => placed().find((one) => one.objectiveId === id) ?? []);
  const sent: Sent[] = [];
  for (const exercise of firsts.slice(0, count)) {
    sent.push({ exercise, presentationId: (await client.begin(exercise)).id, attemptId: randomUUID() });
  }
  return sent;
}

test('an answer that was acknowledged is there after the server was killed, and sending it again gives the same', async () => {
  const [one] = await begun(1);
  if (!one) throw new Error('the course is empty');
  const first = await send(one);
  expect(first.status).toBe(200);
  const before = await cards();
  await server.kill();
  await expect(send(one)).rejects.toThrow();
  await server.restart();
  const again = await send(one);
  expect([again.status, again.data]).toEqual([200, first.data]);
  expect((await cards()).map(({ retrievability: _, ...card }) => card)).toEqual(
    before.map(({ retrievability: _, ...card }) => card),
  );
});

test('killed in the midst of many answers: each is there once when all are sent again', async () => {
  for (let round = 0; round < 2; round++) {
    client = apiClient(server);
    const sent = await begun(6);
    const replies = sent.map((one) => send(one).catch(() => null));
    // Somewhere between the first and the last.
    await Promise.race(replies);
    await server.kill();
    const heard = await Promise.all(replies);
    await server.restart();
    const results: AttemptResult[] = [];
    for (const [n, one] of sent.entries()) {
      const again = await send(one);
      expect(again.status).toBe(200);
      // What was acknowledged before stays as it was told. A reply that the kill cut off told nothing.
      if (heard[n]?.status === 200 && heard[n].data)
        expect(again.data).toMatchObject({ schedule: heard[n].data.schedule });
      results.push(again.data);
    }
    expect(results.map((result) => result.scheduled)).toEqual(sent.map(() => true));
    expect((await cards()).map((card) => card.reps)).toEqual(sent.map(() => 1));
    // And once more changes nothing.
    for (const one of sent) expect((await send(one)).status).toBe(200);
    expect((await cards()).map((card) => card.reps)).toEqual(sent.map(() => 1));
  }
});

test('a presentation that was begun before the kill is answered after it; begun again it is the same', async () => {
  client = apiClient(server);
  const [one] = await begun(1);
  if (!one) throw new Error('the course is empty');
  await server.kill();
  await server.restart();
  const again = await client.call('PUT', `/presentations/${one.presentationId}`, { exerciseId: one.exercise.id });
  expect(again.data).toMatchObject({ id: one.presentationId, isClosed: false });
  expect((await send(one)).data).toMatchObject({ outcome: 'right', scheduled: true });
});
