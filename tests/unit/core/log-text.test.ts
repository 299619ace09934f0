// What of an error reaches the log: kind and place, never what somebody wrote.
import fc from 'fast-check';
import { errorText, scrub } from '@/lib/core/log-text';

test.each([
  ['no such column: main.Card.dueAt', 'no such column: main.Card.dueAt'],
  ['Key (emailKey)=(ana@example.org) already exists', 'Key (emailKey)=(…) already exists'],
  ['cannot send to ana@example.org', 'cannot send to …@…'],
  ['invalid name "Ana Lovelace" here', 'invalid name "…" here'],
  ["Cannot read properties of undefined (reading 'x')", "Cannot read properties of undefined (reading '…')"],
  ['user 3f0c1d8e-9a4b-4f7e-8c55-d0f4f7c1f001 is gone', 'user … is gone'],
  [
    '\nInvalid `prisma.user.create()` invocation:\n\n{\n  name: Ana\n}\n\nArgument is missing.',
    'Invalid `prisma.user.create()` invocation: … Argument is missing.',
  ],
])('%j is logged as %j', (text, scrubbed) => {
  expect(scrub(text)).toBe(scrubbed);
});

test('nothing quoted, no address and no token gets through, and no message is long', () => {
  const word = fc.stringMatching(/^[a-z]{3,12}$/);
  fc.assert(
    fc.property(word, word, fc.base64String({ minLength: 24, maxLength: 90 }), (name, host, token) => {
      const text = scrub(`no "${name}9" of ${name}7@${host}.org with ${token.replaceAll(/[+/=]/g, '_')}`);
      expect(text).not.toContain(`${name}9`);
      expect(text).not.toContain(`${name}7`);
      expect(text).not.toContain(token.slice(0, 20));
    }),
  );
  expect(scrub('a b '.repeat(1000)).length).toBeLessThanOrEqual(300);
});

test('an error is its kind, its code and its places, and so are its causes', () => {
  const cause = Object.assign(new TypeError('for "Ana"'), { code: 'P2002' });
  const told = errorText(new Error('it failed for\nana@example.org', { cause }));
  expect(told).toMatchObject({
    name: 'Error',
    message: 'it failed for … …@…',
    cause: { name: 'TypeError', code: 'P2002' },
  });
  expect(told.stack?.[0]).toMatch(/^at .*log-text\.test/);
  expect(JSON.stringify(told)).not.toMatch(/Ana|ana@/);
  expect(errorText('a thrown "text"')).toEqual({ name: 'string', message: 'a thrown "…"' });
  expect(errorText(Object.assign(new Error('x'), { code: 'ana@example.org' }))).not.toHaveProperty('code');
  expect(errorText(null).message).toBe('null');
  const endless = new Error('round');
  endless.cause = endless;
  expect(JSON.stringify(errorText(endless)).length).toBeLessThan(20_000);
});
