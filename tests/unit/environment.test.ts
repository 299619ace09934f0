// The environment: defaults, every problem at once, and what is refused where other machines can reach the server.
import { resolve } from 'node:path';
import { EnvironmentError, readEnvironment } from '@/lib/environment';

function problemsOf(source: Record<string, string | undefined>): string[] {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

describe('environment', () => {
  test('serves this machine alone, from .data, when nothing is set', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      dataDir: resolve('.data'),
      databaseUrl: `file:${resolve('.data/course.db')}`,
      contentDir: resolve('content'),
      testClockFile: undefined,
      trustProxy: false,
      signUp: 'open',
    });
  });

  test('keeps the database in the data folder', () => {
    expect(readEnvironment({ DATA_DIR: '/var/course' }).databaseUrl).toBe('file:/var/course/course.db');
  });

  test('takes an empty variable for an absent one', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '', SIGN_UP: '' })).toMatchObject({ port: 3000, signUp: 'open' });
  });

  test('drops the slash at the end of PUBLIC_URL', () => {
    expect(readEnvironment({ PUBLIC_URL: 'https://course.example.com/' }).publicUrl).toBe('https://course.example.com');
  });

  test('writes an IPv6 host in brackets', () => {
    expect(readEnvironment({ HOST: '::1' }).publicUrl).toBe('http://[::1]:3000');
  });

  test('tells all problems at once', () => {
    const problems = problemsOf({
      PORT: 'http',
      PUBLIC_URL: 'course.example.com',
      DATABASE_URL: 'mysql://localhost',
      AUTH_SECRET: 'short',
      TRUST_PROXY: 'maybe',
      SIGN_UP: 'anyone',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'DATABASE_URL',
      'AUTH_SECRET',
      'SIGN_UP',
    ]);
  });

  test.each(['0', '65536', '-1', '3000.5', '99999'])('refuses port %s', (port) => {
    expect(problemsOf({ PORT: port })).toHaveLength(1);
  });

  test('refuses to be reached by others without knowing its address', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('PUBLIC_URL')]);
    expect(problemsOf({ HOST: '0.0.0.0', PUBLIC_URL: 'https://course.example.com' })).toEqual([]);
  });

  test.each([
    { HOST: '0.0.0.0', PUBLIC_URL: 'http://127.0.0.1:3000' },
    { PUBLIC_URL: 'https://course.example.com' },
    { HOST: '127.evil.example', PUBLIC_URL: 'http://localhost' },
  ])('refuses a test clock with %j', (source) => {
    expect(problemsOf({ ...source, TEST_CLOCK_FILE: '/tmp/clock' })).toEqual([
      expect.stringContaining('TEST_CLOCK_FILE'),
    ]);
  });

  test.each(['127.0.0.1', 'localhost', '::1'])('allows a test clock on %s', (host) => {
    expect(readEnvironment({ HOST: host, TEST_CLOCK_FILE: '/tmp/clock' }).testClockFile).toBe('/tmp/clock');
  });

  test('takes a provider whole or not at all', () => {
    const whole = { OIDC_ISSUER: 'http://127.0.0.1:9/', OIDC_CLIENT_ID: 'course', OIDC_CLIENT_SECRET: 'x' };
    expect(readEnvironment(whole).oidc).toEqual({
      ...{ issuer: 'http://127.0.0.1:9', clientId: 'course', clientSecret: 'x', name: 'Single sign-on' },
    });
    expect(problemsOf({ OIDC_ISSUER: whole.OIDC_ISSUER })).toEqual([
      expect.stringMatching(/^OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are missing/),
    ]);
    expect(problemsOf({ GITHUB_CLIENT_ID: 'a' })).toEqual([expect.stringMatching(/^GITHUB_CLIENT_SECRET is missing/)]);
  });

  test('sign-up by domain names its domains and can prove an address', () => {
    expect(problemsOf({ SIGN_UP: 'domain' })).toEqual([
      expect.stringMatching(/^SIGN_UP_DOMAINS/),
      expect.stringMatching(/^SIGN_UP domain needs SMTP_URL/),
    ]);
    const right = { SIGN_UP: 'domain', SIGN_UP_DOMAINS: '@Example.com, example.org', SMTP_URL: 'smtp://127.0.0.1:25' };
    expect(readEnvironment(right).signUpDomains).toEqual(['example.com', 'example.org']);
    expect(problemsOf({ ...right, SIGN_UP_DOMAINS: 'example.com;example.org' })).toHaveLength(1);
  });

  test('sends e-mail only with a server, and from an address of its own', () => {
    expect(readEnvironment({}).mail).toBeNull();
    expect(
      readEnvironment({ SMTP_URL: 'smtps://mail.example.com', PUBLIC_URL: 'https://go.example.com' }).mail,
    ).toEqual({
      ...{ smtpUrl: 'smtps://mail.example.com', from: 'Go Routine <noreply@go.example.com>' },
    });
    expect(problemsOf({ SMTP_URL: 'mail.example.com' })).toHaveLength(1);
  });

  test('has no default secret', () => {
    expect(() => readEnvironment({}).authSecret).toThrow(/npm start/);
  });
});
