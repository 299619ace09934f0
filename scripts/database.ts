// npm run db: writes, checks and applies migrations. Without an argument it says how it is used.
import path from 'node:path';
import { authorMigration, findDrift, rebuildHistory } from '@/lib/data/migrations/author';
import { deployMigrations } from '@/lib/data/migrations/deploy';
import { assertCompatible } from '@/lib/data/migrations/history';
import { migrationStatus } from '@/lib/data/migrations/status';
import { environment } from '@/lib/environment';

const projectRoot = path.resolve(__dirname, '..');

const usage = `npm run db <command>
  status [URL]     which migrations the database has and lacks
  deploy [URL]     apply what is missing; a failed migration changes nothing
  check            do both histories equal prisma/models.prisma?
  author NAME      write the next migration of both histories from prisma/models.prisma
  rebuild          before the first release: replace both histories by one migration, init
URL is file:/absolute/path.db or postgresql://…; without it, the database that npm start would use`;

async function main([command, argument]: string[]): Promise<number> {
  switch (command) {
    case 'status':
      return status(argument ?? environment().databaseUrl);
    case 'deploy': {
      const { applied } = await deployMigrations(argument ?? environment().databaseUrl, {
        projectRoot,
        log: console.log,
      });
      console.log(applied.length === 0 ? 'Nothing to apply' : `Applied ${applied.length}`);
      return 0;
    }
    case 'check':
      return check();
    case 'author':
      if (!argument) break;
      return report(await authorMigration(argument, projectRoot, new Date()));
    case 'rebuild':
      return report(await rebuildHistory(projectRoot, new Date()));
  }
  console.error(usage);
  return 2;
}

async function status(url: string): Promise<number> {
  const found = await migrationStatus(url, { projectRoot });
  for (const name of found.applied) console.log(`applied  ${name}`);
  for (const { name } of found.pending) console.log(`missing  ${name}`);
  assertCompatible(found);
  return found.pending.length === 0 ? 0 : 1;
}

async function check(): Promise<number> {
  const drifts = await findDrift(projectRoot);
  for (const { provider, sql } of drifts)
    console.error(`The ${provider} history is behind prisma/models.prisma:\n${sql}`);
  if (drifts.length === 0) console.log('Both histories equal prisma/models.prisma');
  else console.error('Write the missing migration with: npm run db author NAME');
  return drifts.length === 0 ? 0 : 1;
}

function report(files: string[]): number {
  for (const file of files) console.log(`Wrote ${path.relative(projectRoot, file)}`);
  if (files.length === 0) console.log('Both histories already equal prisma/models.prisma');
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
