/** Every variable that the operator may set: how it is checked, its default in words, and what it does. docs/environment.md is made from it. */
import { z } from 'zod';

/** An empty variable counts as absent: that is how shells and compose files leave one out. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const text = optional(z.string());
const isPort = (port: number) => port >= 1 && port <= 65_535;
const webAddress = (example: string) => z.url({ protocol: /^https?$/, error: `must be an address such as ${example}` });

export const variableGroups = [
  'Server',
  'Data',
  'Accounts',
  'E-mail',
  'Sign-in by a provider',
  'Go',
  'Logs',
  'Tests',
] as const;

type Variable = {
  group: (typeof variableGroups)[number];
  schema: z.ZodType;
  /** The default, as the reference shows it; Markdown. Empty where leaving it out switches something off. */
  fallback: string;
  /** What it does: one or two sentences of Markdown. */
  about: string;
  isSecret?: boolean;
};

export const variables = {
  PORT: {
    group: 'Server',
    schema: optional(
      z
        .string()
        .regex(/^\d{1,5}$/, 'must be a number')
        .transform(Number)
        .refine(isPort, 'must be from 1 to 65535'),
    ),
    fallback: '`3000`',
    about: 'The port to serve on.',
  },
  HOST: {
    group: 'Server',
    schema: text,
    fallback: '`127.0.0.1`',
    about: "The address to serve on. Any other than this machine's own needs `PUBLIC_URL`.",
  },
  PUBLIC_URL: {
    group: 'Server',
    schema: optional(webAddress('https://course.example.com')),
    fallback: '`http://HOST:PORT`',
    about: 'The address people use; links in e-mails begin with it. With `https:` browsers are told to stay on https.',
  },
  TRUST_PROXY: {
    group: 'Server',
    schema: optional(z.enum(['0', '1'], 'must be 1 or 0')),
    fallback: '`0`',
    about:
      '`1` when a reverse proxy of yours sets `X-Forwarded-For`. Leave it at `0` otherwise: anybody could choose the address that limits are counted by.',
  },
  DATA_DIR: {
    group: 'Data',
    schema: text,
    fallback: '`.data`',
    about: 'Where the database and the secret are.',
  },
  DATABASE_URL: {
    group: 'Data',
    schema: optional(
      z.string().regex(/^(file:|postgres:\/\/|postgresql:\/\/)/, 'must start with file:, postgres:// or postgresql://'),
    ),
    fallback: '`file:DATA_DIR/course.db`',
    about: '`file:/absolute/path.db` or `postgresql://user:password@host/database`.',
    isSecret: true,
  },
  CONTENT_DIR: { group: 'Data', schema: text, fallback: '`content`', about: 'The course.' },
  AUTH_SECRET: {
    group: 'Accounts',
    schema: optional(z.string().min(32, 'must have at least 32 characters; leave it out to have one made')),
    fallback: 'made once, kept in `DATA_DIR/secret`',
    about: 'At least 32 characters. Signs sessions; all nodes need the same.',
    isSecret: true,
  },
  SIGN_UP: {
    group: 'Accounts',
    schema: optional(z.enum(['open', 'invitation', 'domain'], 'must be open, invitation or domain')),
    fallback: '`open`',
    about:
      'Who may make an account: anybody; who has an invitation of the administrator; or who proves an address in `SIGN_UP_DOMAINS`, by e-mail or by a provider.',
  },
  SIGN_UP_DOMAINS: {
    group: 'Accounts',
    schema: optional(
      z
        .string()
        .transform((list) => list.split(',').map((domain) => domain.trim().toLowerCase().replace(/^@/, '')))
        .refine(
          (list) => list.every((domain) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)),
          'must be domains separated by commas, such as example.com,example.org',
        ),
    ),
    fallback: '',
    about: 'With `SIGN_UP=domain`: the domains, separated by commas. Their subdomains do not count.',
  },
  SMTP_URL: {
    group: 'E-mail',
    schema: optional(
      z.url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://user:password@mail.example.com:587' }),
    ),
    fallback: '',
    about:
      '`smtp://user:password@host:587` (STARTTLS where the server offers it) or `smtps://user:password@host:465`. Without it no e-mail is sent: no sign-in links, and passwords are reset by `npm run users`.',
    isSecret: true,
  },
  MAIL_FROM: {
    group: 'E-mail',
    schema: text,
    fallback: '`Go Routine <noreply@` host of `PUBLIC_URL` `>`',
    about: 'The sender of e-mails, such as `Go Routine <course@example.com>`.',
  },
  OIDC_ISSUER: {
    group: 'Sign-in by a provider',
    schema: optional(webAddress('https://login.example.com/realms/staff')),
    fallback: '',
    about:
      'The issuer of any OpenID Connect provider; it must serve `/.well-known/openid-configuration`. Set the callback there to `PUBLIC_URL/api/auth/callback/oidc`.',
  },
  OIDC_CLIENT_ID: {
    group: 'Sign-in by a provider',
    schema: text,
    fallback: '',
    about: 'The client id at that provider.',
  },
  OIDC_CLIENT_SECRET: {
    group: 'Sign-in by a provider',
    schema: text,
    fallback: '',
    about: 'The client secret at that provider.',
    isSecret: true,
  },
  OIDC_NAME: {
    group: 'Sign-in by a provider',
    schema: text,
    fallback: '`Single sign-on`',
    about: 'What the button says after "Continue with".',
  },
  GITHUB_CLIENT_ID: {
    group: 'Sign-in by a provider',
    schema: text,
    fallback: '',
    about: 'An OAuth app of GitHub, with the callback `PUBLIC_URL/api/auth/callback/github`.',
  },
  GITHUB_CLIENT_SECRET: {
    group: 'Sign-in by a provider',
    schema: text,
    fallback: '',
    about: 'Its secret.',
    isSecret: true,
  },
  GOOGLE_CLIENT_ID: {
    group: 'Sign-in by a provider',
    schema: text,
    fallback: '',
    about: 'An OAuth client of Google, with the callback `PUBLIC_URL/api/auth/callback/google`.',
  },
  GOOGLE_CLIENT_SECRET: {
    group: 'Sign-in by a provider',
    schema: text,
    fallback: '',
    about: 'Its secret.',
    isSecret: true,
  },
  GO: {
    group: 'Go',
    schema: text,
    fallback: '`go` on the `PATH`',
    about: 'The Go to run code with, 1.26 or newer: a path, or a name on the `PATH`. No other is looked for then.',
  },
  GO_DOWNLOAD: {
    group: 'Go',
    schema: optional(z.enum(['0', '1'], 'must be 1 or 0')),
    fallback: '`1`',
    about: '`0` forbids `npm start` to fetch Go where there is none that will do.',
  },
  GOPROXY: {
    group: 'Go',
    schema: text,
    fallback: '`https://proxy.golang.org,direct`',
    about:
      "Where Go, from its first server, and the course's Go modules are fetched from, as Go's own command understands it.",
  },
  LOG_LEVEL: {
    group: 'Logs',
    schema: optional(z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error')),
    fallback: '`info`',
    about: 'From which level on something is logged. One JSON object a line, without personal data.',
  },
  TEST_CLOCK_FILE: {
    group: 'Tests',
    schema: text,
    fallback: '',
    about: 'A file with milliseconds by which to move the clock. Refused where others can reach the server.',
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

type Shape = { [Name in VariableName]: (typeof variables)[Name]['schema'] };
const shape = Object.fromEntries(Object.entries(variables).map(([name, { schema }]) => [name, schema])) as Shape;

/** What process.env may hold; unknown names are ignored. */
export const variablesSchema = z.object({ NODE_ENV: z.string().optional(), ...shape });
export type Variables = z.output<typeof variablesSchema>;
