import { deployMigrations } from '@/lib/data/migrations/deploy';

deployMigrations(process.argv[2] ?? '', { projectRoot: process.cwd() }).then(
  () => process.exit(0),
  (e) => {
    console.error(e);
    process.exit(1);
  },
);
