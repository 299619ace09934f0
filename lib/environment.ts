// Owns the environment: the only reader of process.env in app and lib, validated once, all problems told at once.
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** An empty variable counts as absent: that is how shells and compose files leave one out. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const variablesSchema = z.object({
  NODE_ENV: z.string().optional(),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'must be a number')
      .transform(Number)
      .refine(isPort, 'must be from 1 to 65535'),
  ),
  HOST: optional(z.string()),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an address such as https://course.example.com' })),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z.string().regex(/^(file:|postgres:\/\/|postgresql:\/\/)/, 'must start with file:, postgres:// or postgresql://'),
  ),
  CONTENT_DIR: optional(z.string()),
  AUTH_SECRET: optional(z.string().min(32, 'must have at least 32 characters; leave it out to have one made')),
  TEST_CLOCK_FILE: optional(z.string()),
  TRUST_PROXY: optional(z.enum(['0', '1'], 'must be 1 or 0')),
  SIGN_UP: optional(z.enum(['open', 'invitation'], 'must be open or invitation')),
});

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
  signUp: 'open' | 'invitation';
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
  const problems = reachProblems(host, variables.PUBLIC_URL, variables.TEST_CLOCK_FILE);
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
  };
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

function isPort(port: number): boolean {
  return port >= 1 && port <= 65_535;
}
