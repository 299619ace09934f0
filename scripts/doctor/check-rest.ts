// Run by scripts/doctor.mjs once packages are there: all checks that need them, printed as one line of JSON, without secrets.
import { checkDataFolder } from './check-data-folder';
import { checkDatabase } from './check-database';
import { checkEnvironment } from './check-environment';
import { checkGo } from './check-go';
import { checkMail } from './check-mail';
import { checkPort } from './check-port';
import { checkProviders } from './check-providers';
import { broken, type Finding, reasonOf } from './finding';
import { hideSecrets } from './hide-secrets';

async function main(): Promise<Finding[]> {
  const { environment, findings } = checkEnvironment(process.env);
  if (!environment) return [...findings, ...(await attempt('Go', () => checkGo(process.env)))];
  // Side by side: the slowest, a server that does not answer, takes seconds.
  const others = await Promise.all([
    attempt('Go', () => checkGo(process.env)),
    attempt('Data folder', () => checkDataFolder(environment.dataDir)),
    attempt('Database', () => checkDatabase(environment.databaseUrl)),
    attempt('Port', () => checkPort(environment)),
    attempt('E-mail', () => checkMail(environment.mail)),
    attempt('Providers', () => checkProviders(environment)),
  ]);
  return [...findings, ...others.flat()];
}

/** A check that fails itself must not keep the others from being told. */
async function attempt(what: string, check: () => Promise<Finding | Finding[]> | Finding[]): Promise<Finding[]> {
  try {
    return [await check()].flat();
  } catch (error) {
    return [
      broken(what, `It could not be looked at: ${reasonOf(error)}.`, 'Put that right, then run the doctor again.'),
    ];
  }
}

const hidden = (_: string, value: unknown) => (typeof value === 'string' ? hideSecrets(value, process.env) : value);

main().then(
  (findings) => {
    console.log(JSON.stringify(findings, hidden));
    process.exit(0);
  },
  (error: unknown) => {
    console.error(hideSecrets(reasonOf(error), process.env));
    process.exit(1);
  },
);
