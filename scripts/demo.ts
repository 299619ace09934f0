// npm run demo: a team of made-up people with months of history, to look at reports with; and away with it again.
import { parseArgs } from 'node:util';
import { now } from '@/lib/clock';
import type { App } from '@/lib/commands/app';
import { removeDemo } from '@/lib/commands/remove-demo';
import { loadCourse } from '@/lib/content/course';
import { standingStates } from '@/lib/core/reports/standing';
import { plural } from '@/lib/core/wording';
import { migrationStatus } from '@/lib/data/migrations/status';
import { openDatabase } from '@/lib/data/open-database';
import { environment } from '@/lib/environment';
import { addDemo, demoState, type MadeDemo, teamName } from './demo/make-demo';
import { step } from './setup/progress.mjs';

const usage = `npm run demo                 adds the team ${teamName}: people who have learned for months
npm run demo -- --remove     removes it, and everybody in it

  --members N    people in the team, 3 to 500 (50)
  --days N       how many days they have learned, until yesterday; 14 to 365 (120)
  --seed N       other numbers give other histories (1)

It uses the database of npm start, and may run beside a running server. It adds rows that are marked as demo, and removes nothing but those:
no other person, team or answer is touched. Their addresses are at demo.example, where nobody gets e-mail; it prints how to sign in as
the team's manager and as one member, as the others nobody can.`;

const numbers = { members: [3, 500], days: [14, 365], seed: [0, 4_000_000] } as const;

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      members: { type: 'string', default: '50' },
      days: { type: 'string', default: '120' },
      seed: { type: 'string', default: '1' },
      remove: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  for (const [name, [least, most]] of Object.entries(numbers)) {
    const text = values[name as keyof typeof numbers];
    if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) continue;
    console.error(`--${name} is a whole number from ${least} to ${most}, not ${text}.\n\n${usage}`);
    return 2;
  }
  const { databaseUrl, contentDir } = environment();
  const { pending, unknown } = await migrationStatus(databaseUrl);
  if (pending.length + unknown.length > 0) {
    console.error('The database is not that of this version. Start the site once, then try again: npm start');
    return 1;
  }
  const db = openDatabase(databaseUrl);
  try {
    if (values.remove) return await remove({ db });
    const options = { members: Number(values.members), days: Number(values.days), seed: Number(values.seed) };
    return await add({ db, contentDir }, options);
  } finally {
    await db.close();
  }
}

type Options = { members: number; days: number; seed: number };

async function add({ db, contentDir }: Pick<App, 'db'> & { contentDir: string }, options: Options): Promise<number> {
  const state = await demoState({ db });
  if (state === 'whole') return tellThere();
  if (state === 'unfinished') {
    console.log('An earlier run was stopped in the middle. What it left goes first.');
    await remove({ db });
  }
  const course = await step('Reading the course', () => loadCourse(contentDir));
  const made = await step(`Living ${options.days} days`, (note) =>
    addDemo(
      { db, course, now },
      {
        ...options,
        onProgress: ({ done, of, answers }) => note(`${bar(done / of)} ${done} of ${of} members, ${answers} answers`),
      },
    ),
  );
  if (!made) return tellThere();
  tell(made);
  return 0;
}

function tellThere(): number {
  console.log('The demo is there already; nothing was added. Remove it with: npm run demo -- --remove');
  console.log('A link for a new password of one of its people: npm run users -- reset-password EMAIL');
  return 0;
}

async function remove({ db }: Pick<App, 'db'>): Promise<number> {
  const { people, teams } = await step('Removing the demo', (note) =>
    removeDemo({ db }, (removed, all) => note(`${bar(removed / all)} ${removed} of ${all} people`)),
  );
  console.log(
    people + teams === 0
      ? 'There is no demo here. Nothing was removed.'
      : `Removed ${plural(people, 'demo account')} and ${plural(teams, 'team')}.`,
  );
  return 0;
}

const width = 20;
const bar = (share: number) => '█'.repeat(Math.round(share * width)).padEnd(width, '·');

function tell({ teamId, people, answers, reports, signIns }: MadeDemo): void {
  console.log(`\n${teamName}: ${people} people, ${answers} answers. ${environment().publicUrl}/teams/${teamId}`);
  for (const { track, counts, members } of reports) {
    const states = standingStates.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`);
    console.log(`  ${track.name}: ${members.length} on it; ${states.join(', ')}`);
  }
  console.log('\nSign in, with a password that is told this once:');
  for (const { role, name, email, password } of signIns) {
    console.log(`  as a ${role} (${name}): ${email}  ${password}`);
  }
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
