// Who may sign up: by each policy, with and without a proved address; a domain is that domain alone.
import { isInDomains, refusalOf } from '@/lib/core/sign-up-policy';

const signUpDomains = ['example.com', 'example.org'];

test.each<[string, boolean]>([
  ['ana@example.com', true],
  ['ANA@EXAMPLE.ORG', true],
  ['ana@sub.example.com', false],
  ['ana@notexample.com', false],
  ['ana@example.com.evil.net', false],
  ['ana@evil.net@example.com', true],
  ['example.com', false],
  ['@example.com', false],
  ['', false],
])('%s', (email, isIn) => {
  expect(isInDomains(email, signUpDomains)).toBe(isIn);
});

test('open lets in everybody, invitation nobody, domain whoever has proved an address there', () => {
  const asked = (signUp: 'open' | 'invitation' | 'domain', provedEmail: string | null) =>
    refusalOf({ signUp, signUpDomains }, { provedEmail });
  expect(asked('open', null)).toBeNull();
  expect(asked('invitation', 'ana@example.com')).toMatch(/Ask your administrator/);
  expect(asked('domain', 'ana@example.com')).toBeNull();
  expect(asked('domain', null)).toMatch(/Ask for the link on the sign-up page/);
  expect(asked('domain', 'ana@example.net')).toMatch(/example\.com or example\.org/);
});
