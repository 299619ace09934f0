// A process that asked for a database's migrations and goes on with something else. Argument: the database's URL.
import { migrationStatus } from '@/lib/data/migrations/status';

migrationStatus(process.argv[2] ?? '').then(
  () => console.log('looked'),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
// Keeps the process alive.
setInterval(() => {}, 60_000);
