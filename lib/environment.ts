// Owns the environment: the only reader of process.env in app and lib, validated once, all problems told at once.
import { join, resolve } from 'node:path';
import { type Variables, variablesSchema } from '@/lib/core/environment-variables';

export type Client = { clientId: string; clientSecret: string };

export type Environment = {
  /** Whether `next dev` serves: sources change under the server, and React wants eval. */
  isDevelopment: boolean;
  port: number;
  host: string;
  /** Where people reach the site: an origin, or an origin and a path, without a slash at the end. */
  publicUrl: string;
  /** Absolute path of the folder with the database, the secret and whatever else the server keeps. */
  dataDir: string;
  databaseUrl: string;
  /** Absolute path of the course. */
  contentDir: string;
  /** Signs sessions and tokens. The start script passes it on from <dataDir>/secret; reading it throws where nobody did. */
  readonly authSecret: string;
  /** A file with an offset in milliseconds, see lib/clock.ts. Only on a host nobody else can reach. */
  testClockFile: string | undefined;
  /** Whether a reverse proxy stands in front whose X-Forwarded-For names the client. */
  trustProxy: boolean;
  signUp: 'open' | 'invitation' | 'domain';
  /** With `signUp: 'domain'`: in lower case, at least one. */
  signUpDomains: readonly string[];
  /** Null where no e-mail can be sent. */
  mail: { smtpUrl: string; from: string } | null;
  oidc: (Client & { issuer: string; name: string }) | null;
  github: Client | null;
  google: Client | null;
  /** Whether set-up may fetch Go where there is none. */
  isGoDownloadAllowed: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error';
};

/** The variables are wrong; `problems` has one sentence each, for the operator. */
export class EnvironmentError extends Error {
  constructor(readonly problems: string[]) {
    super(`The environment is not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'EnvironmentError';
  }
}

/** Validates the variables in `source` and fills in the defaults. Throws an EnvironmentError naming every problem. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = variablesSchema.safeParse(source);
  if (!parsed.success) {
    throw new EnvironmentError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const variables = parsed.data;
  const port = variables.PORT ?? 3000;
  const host = variables.HOST ?? '127.0.0.1';
  const publicUrl = (variables.PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(
    /\/+$/,
    '',
  );
  const problems = [
    ...reachProblems(host, variables.PUBLIC_URL, variables.TEST_CLOCK_FILE),
    ...halfProblems(variables),
    ...signUpProblems(variables),
  ];
  if (problems.length > 0) throw new EnvironmentError(problems);

  const dataDir = resolve(/* turbopackIgnore: true */ variables.DATA_DIR ?? '.data');
  return {
    isDevelopment: variables.NODE_ENV === 'development',
    port,
    host,
    publicUrl,
    dataDir,
    databaseUrl: variables.DATABASE_URL ?? `file:${join(dataDir, 'course.db')}`,
    contentDir: resolve(/* turbopackIgnore: true */ variables.CONTENT_DIR ?? 'content'),
    get authSecret() {
      if (variables.AUTH_SECRET) return variables.AUTH_SECRET;
      throw new EnvironmentError([
        'AUTH_SECRET is missing: start the server with npm start, which makes one and keeps it',
      ]);
    },
    testClockFile: variables.TEST_CLOCK_FILE,
    trustProxy: variables.TRUST_PROXY === '1',
    signUp: variables.SIGN_UP ?? 'open',
    signUpDomains: variables.SIGN_UP_DOMAINS ?? [],
    mail: variables.SMTP_URL
      ? {
          smtpUrl: variables.SMTP_URL,
          from: variables.MAIL_FROM ?? `Go Routine <noreply@${new URL(publicUrl).hostname}>`,
        }
      : null,
    oidc:
      variables.OIDC_ISSUER && variables.OIDC_CLIENT_ID && variables.OIDC_CLIENT_SECRET
        ? {
            issuer: variables.OIDC_ISSUER.replace(/\/+$/, ''),
            clientId: variables.OIDC_CLIENT_ID,
            clientSecret: variables.OIDC_CLIENT_SECRET,
            name: variables.OIDC_NAME ?? 'Single sign-on',
          }
        : null,
    github: clientOf(variables.GITHUB_CLIENT_ID, variables.GITHUB_CLIENT_SECRET),
    google: clientOf(variables.GOOGLE_CLIENT_ID, variables.GOOGLE_CLIENT_SECRET),
    isGoDownloadAllowed: variables.GO_DOWNLOAD !== '0',
    logLevel: variables.LOG_LEVEL ?? 'info',
  };
}

const clientOf = (clientId: string | undefined, clientSecret: string | undefined): Client | null =>
  clientId && clientSecret ? { clientId, clientSecret } : null;

/** A provider is set up whole or not at all: half of one would be a sign-in button that is missing without a word. */
function halfProblems(variables: Variables): string[] {
  const together = [
    ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
    ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'],
    ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ] as const;
  return together.flatMap((names) => {
    const missing = names.filter((name) => !variables[name]);
    if (missing.length === 0 || missing.length === names.length) return [];
    return `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing: set all of ${names.join(', ')}, or none`;
  });
}

function signUpProblems(variables: Variables): string[] {
  if (variables.SIGN_UP !== 'domain') return [];
  const problems: string[] = [];
  if (!variables.SIGN_UP_DOMAINS?.length) {
    problems.push('SIGN_UP_DOMAINS is missing: SIGN_UP=domain lets in whose address is in one of these domains');
  }
  if (!variables.SMTP_URL && !variables.OIDC_ISSUER && !variables.GITHUB_CLIENT_ID && !variables.GOOGLE_CLIENT_ID) {
    problems.push('SIGN_UP domain needs SMTP_URL or a provider: an address has to be proved');
  }
  return problems;
}

let known: Environment | undefined;

/** The environment of this process. Throws an EnvironmentError naming every problem. */
export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}

function reachProblems(host: string, publicUrl: string | undefined, testClockFile: string | undefined): string[] {
  const isPrivate = isLoopback(host) && (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname));
  const problems: string[] = [];
  if (!isLoopback(host) && publicUrl === undefined) {
    problems.push(`HOST ${host} can be reached from other machines: set PUBLIC_URL to the address people will use`);
  }
  if (testClockFile !== undefined && !isPrivate) {
    problems.push(
      'TEST_CLOCK_FILE lets a file move the clock and is for tests: leave it out unless HOST and PUBLIC_URL are loopback',
    );
  }
  return problems;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
