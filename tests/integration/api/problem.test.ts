// Errors as answers: each code has its status, what nobody foresaw says nothing about the inside.

import { problemSchema } from '@/lib/core/api-schemas';
import { AppError, type ErrorCode, notFound } from '@/lib/core/app-error';
import { problemResponse } from '@/lib/http/problem';

const bodyOf = async (response: Response) => problemSchema.parse(await response.json());

test.each<[ErrorCode, number]>([
  ['not-found', 404],
  ['not-signed-in', 401],
  ['forbidden', 403],
  ['invalid', 422],
  ['already-answered', 409],
  ['other-body', 409],
  ['exercise-changed', 409],
  ['exercise-removed', 410],
  ['not-undoable', 409],
  ['too-many-requests', 429],
  ['unavailable', 503],
])('%s is %d, with its own type and the words for the person', async (code, status) => {
  const response = problemResponse(new AppError(code, 'Do this instead.'));
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await bodyOf(response)).toMatchObject({ type: `/problems/${code}`, status, detail: 'Do this instead.' });
});

test('fields are named, and only where there are any', async () => {
  const fields = [{ path: 'email', message: 'is taken' }];
  expect((await bodyOf(problemResponse(new AppError('invalid', 'No.', { fields })))).fields).toEqual(fields);
  expect(await bodyOf(problemResponse(notFound()))).not.toHaveProperty('fields');
});

test('too many requests say when to come back', () => {
  const response = problemResponse(new AppError('too-many-requests', 'Wait.', { retryAfterSeconds: 7 }));
  expect(response.headers.get('retry-after')).toBe('7');
  expect(problemResponse(notFound()).headers.has('retry-after')).toBe(false);
});

test.each([new Error('the table "User" does not exist'), new TypeError('x of undefined'), 'a thrown text', null])(
  'what nobody foresaw, %p, is logged under a reference and tells nothing else',
  async (error) => {
    const log = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const response = problemResponse(error);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/User|undefined|thrown|stack/);
    const [reference] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text) ?? [];
    const line = JSON.parse(String(log.mock.calls.at(-1)?.[0]));
    log.mockRestore();
    expect(line).toMatchObject({ level: 'error', event: 'unexpected-error', requestId: reference });
    expect(problemSchema.parse(JSON.parse(text)).reference).toBe(reference);
    if (error instanceof Error) expect(line.error).toMatchObject({ name: error.name, stack: expect.any(Array) });
  },
);
