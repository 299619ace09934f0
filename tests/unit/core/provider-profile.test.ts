// What providers say, in one shape: whose address counts as verified, and what subject means nobody else.
import { githubProfile, googleProfile, oidcProfile, refusalSentence } from '@/lib/core/provider-profile';

const claims = {
  iss: 'https://id.example.org',
  sub: '7',
  email: ' ana@example.org ',
  email_verified: true,
  name: 'Ana',
};

describe('OpenID Connect', () => {
  test('the subject is the issuer’s: another issuer with the same sub is somebody else', () => {
    expect(oidcProfile(claims)).toEqual({
      ...{ provider: 'oidc', subject: 'https://id.example.org 7', email: 'ana@example.org' },
      ...{ isEmailVerified: true, name: 'Ana' },
    });
    expect(oidcProfile({ ...claims, iss: 'https://other.example' }).subject).not.toBe(oidcProfile(claims).subject);
  });

  test.each([
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
    [1, false],
    [undefined, false],
  ])('an address with email_verified %j is verified: %j', (email_verified, isEmailVerified) => {
    expect(oidcProfile({ ...claims, email_verified })).toMatchObject({ isEmailVerified });
  });

  test('names and addresses that are none are none', () => {
    expect(oidcProfile({ ...claims, email: ['a@b.c'], name: '  ' })).toMatchObject({ email: null, name: null });
    expect(oidcProfile({ ...claims, name: undefined, preferred_username: 'ana' })).toMatchObject({ name: 'ana' });
  });
});

test('Google: the same by its own subject', () => {
  expect(googleProfile({ ...claims, iss: 'https://accounts.google.com' })).toMatchObject({
    ...{ provider: 'google', subject: '7', isEmailVerified: true },
  });
});

describe('GitHub', () => {
  const user = { id: 42, login: 'ana', name: null, email: 'public@example.net' };

  test('the primary address counts, where it is verified; the public one of the profile never does', () => {
    const emails = [
      { email: 'old@example.org', primary: false, verified: true },
      { email: 'ana@example.org', primary: true, verified: true },
    ];
    expect(githubProfile(user, emails)).toEqual({
      ...{ provider: 'github', subject: '42', email: 'ana@example.org', isEmailVerified: true, name: 'ana' },
    });
    const unverified = [{ email: 'ana@example.org', primary: true, verified: false }, emails[0]];
    expect(githubProfile(user, unverified)).toMatchObject({ isEmailVerified: false });
  });

  test.each([[[]], [null], [{ message: 'Not Found' }]])('with %j instead of addresses there is none', (emails) => {
    expect(githubProfile(user, emails)).toMatchObject({ email: null, isEmailVerified: false });
  });
});

test('a refusal is said in its own words, and what nobody knows never says itself', () => {
  expect(refusalSentence('account-exists')).toMatch(/Sign in by password or link first/);
  expect(refusalSentence(undefined)).toBeNull();
  for (const error of ['<b>Pay here</b>', 'constructor', '__proto__']) {
    expect(refusalSentence(error)).toBe('Signing in did not succeed. Try again, or sign in another way.');
  }
});
