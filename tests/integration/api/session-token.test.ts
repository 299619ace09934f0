// The session cookie: whole, its own, and of today's shape, or it is nobody's.
import { encode } from 'next-auth/jwt';
import { decodeSession, encodeSession, sessionSeconds } from '@/lib/auth/session-token';
import { environment } from '@/lib/environment';

const claims = { sessionId: 'a session', userId: 'a user', sessionVersion: 3 };
const secret = () => environment().authSecret;

test('holds what was put in, and is renewed after a day', async () => {
  expect(await decodeSession(await encodeSession(claims))).toEqual({ ...claims, isOld: false });
  jest.useFakeTimers({ now: Date.now() - 2 * 86_400_000, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const cookie = await encodeSession(claims);
  jest.useRealTimers();
  expect(await decodeSession(cookie)).toEqual({ ...claims, isOld: true });
});

test.each<[string, () => Promise<string>]>([
  ['one that names no session', () => encode({ token: { sub: 'a user', sessionVersion: 3 }, secret: secret() })],
  ['one that names no version', () => encode({ token: { sub: 'a user', sessionId: 'x' }, secret: secret() })],
  ['one for another purpose', () => encode({ token: { sub: 'a user', ...claims }, secret: secret(), salt: 'other' })],
  ['one of another site', () => encode({ token: { sub: 'a user', ...claims }, secret: 'another secret' })],
  ['one that has expired', () => encode({ token: { sub: 'a user', ...claims }, secret: secret(), maxAge: -60 })],
])('%s is nobody’s', async (_, cookie) => {
  expect(await decodeSession(await cookie())).toBeNull();
});

test('is nobody’s once it has expired, though it was read before', async () => {
  const cookie = await encode({ token: { sub: 'a user', ...claims }, secret: secret(), maxAge: 60 });
  expect(await decodeSession(cookie)).toMatchObject(claims);
  jest.useFakeTimers({ now: Date.now() + 61_000, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  expect(await decodeSession(cookie)).toBeNull();
  jest.useRealTimers();
  // Nor does one count whose end was changed.
  expect(await decodeSession(`${cookie.slice(0, -2)}xx`)).toBeNull();
});

test('lives half a year', () => {
  expect(sessionSeconds).toBe(180 * 86_400);
});
