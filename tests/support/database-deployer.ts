// A process that deploys migrations and prints what it applied. Arguments: the database's URL, the project's folder.
import { deployMigrations } from '@/lib/data/migrations/deploy';

const [url = '', projectRoot = ''] = process.argv.slice(2);
deployMigrations(url, { projectRoot, waitMs: 20_000 }).then(
  ({ applied }) => console.log(applied.length),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
