// Owns running PostgreSQL's own programs: the address goes by their environment, where no other user can read it.
import 'server-only';
import { spawn } from 'node:child_process';
import { UpkeepError } from './errors';

/** What libpq is told of an address; ours may hold options that it does not know. */
export function libpqEnvironment(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const facts = {
    PGHOST: searchParams.get('host') ?? decodeURIComponent(hostname).replace(/^\[|\]$/g, ''),
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
    PGSSLROOTCERT: searchParams.get('sslrootcert') ?? '',
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

/** Runs pg_dump or pg_restore; answers with what it printed. Throws UpkeepError where it is missing or fails, with its own words. */
export function runTool(
  program: 'pg_dump' | 'pg_restore',
  args: string[],
  options: { url: string; env: Record<string, string | undefined> },
): Promise<string> {
  const { PATH, SYSTEMROOT } = options.env;
  const env = { PATH, SYSTEMROOT, ...libpqEnvironment(options.url) } as unknown as NodeJS.ProcessEnv;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.once('error', () => {
      const remedy =
        "Install PostgreSQL's client programs, of the server's version or newer (Debian: postgresql-client).";
      reject(new UpkeepError(`${program} is not installed, or not on the PATH.`, remedy));
    });
    child.once('close', (code) => {
      if (code === 0) return resolve(output);
      const remedy = /version mismatch/.test(errors)
        ? `Use a ${program} of the server's version or newer.`
        : 'Put right what it says, then try again.';
      reject(new UpkeepError(`${program} failed: ${errors.trim()}`, remedy));
    });
  });
}
