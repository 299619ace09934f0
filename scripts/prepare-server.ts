// Run by scripts/start.mjs before (or beside) the server: environment, migrations, course, administrator link.
// Writes one JSON object a line: { say } while working, then { ready } or { failure }.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { now } from '@/lib/clock';
import { ensureSetupToken } from '@/lib/commands/ensure-setup-token';
import { purgeGuests } from '@/lib/commands/purge-guests';
import { renameLessons } from '@/lib/commands/rename-lessons';
import { renameObjectives } from '@/lib/commands/rename-objectives';
import type { Course } from '@/lib/content/course';
import { type Problem, problemLine } from '@/lib/content/problem';
import { DatabaseInUseError } from '@/lib/data/libsql/file-lock';
import { deployMigrations } from '@/lib/data/migrations/deploy';
import { MigrationFailedError, MigrationHistoryError } from '@/lib/data/migrations/errors';
import { assertCompatible } from '@/lib/data/migrations/history';
import { migrationStatus } from '@/lib/data/migrations/status';
import { openDatabase } from '@/lib/data/open-database';
import { EnvironmentError, environment } from '@/lib/environment';
import { lookAtGrading, prepareGrading } from './prepare-grading';

type Failure = { what: string; remedy: string; details?: string };

const problemsShown = 20;

class CourseError extends Error {
  constructor(readonly problems: Problem[]) {
    super('The course has problems.');
  }
}

const { values: flags } = parseArgs({
  options: {
    /** Read the whole course and refuse to start with half of one. */
    'validate-course': { type: 'boolean', default: false },
    /** The server is up already: do not touch the tables, only say whether they are right. */
    'only-verify': { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const { databaseUrl, dataDir, contentDir, publicUrl } = environment();
  const course = flags['validate-course'] ? await validCourse(contentDir) : undefined;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (flags['only-verify']) {
    const status = await migrationStatus(databaseUrl);
    assertCompatible(status);
    if (status.pending.length > 0) return print({ ready: { isPending: true } });
  } else {
    await deployMigrations(databaseUrl, { log: (say) => print({ say }) });
  }
  const db = openDatabase(databaseUrl);
  try {
    if (course) {
      await renameObjectives({ db, course, now });
      await renameLessons({ db, course, now });
    }
    await purgeGuests(db, now());
    const token = await ensureSetupToken(db, now());
    const { isPending = false, notice = null } = await (flags['only-verify']
      ? lookAtGrading(process.cwd())
      : prepareGrading(process.cwd(), (say) => print({ say })));
    print({ ready: { isPending, publicUrl, notice, setupUrl: token && `${publicUrl}/setup?token=${token}` } });
  } finally {
    await db.close();
  }
}

async function validCourse(contentDir: string): Promise<Course> {
  print({ say: 'Reading the course' });
  // Loaded when needed: a second start does without it.
  const [{ readCourse }, { courseOf }] = await Promise.all([
    import('@/lib/content/read-course'),
    import('@/lib/content/course'),
  ]);
  const read = await readCourse(contentDir);
  if (read.problems.length > 0) throw new CourseError(read.problems);
  return courseOf(read);
}

function listProblems(problems: Problem[]): string {
  const more = problems.length - problemsShown;
  return [...problems.slice(0, problemsShown).map(problemLine), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

function explain(error: unknown): Failure {
  if (error instanceof EnvironmentError) {
    return {
      what: error.message,
      remedy: 'Change these variables (docs/operating.md lists them all) and start again.',
    };
  }
  if (error instanceof CourseError) {
    return {
      what: `The course has ${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'}; the site does not start with half a course.`,
      remedy: 'Put right what is named above; npm run content:check says the same and more.',
      details: listProblems(error.problems),
    };
  }
  if (error instanceof MigrationHistoryError || error instanceof DatabaseInUseError) {
    return { what: 'The database is not one this version can use now.', remedy: error.message };
  }
  if (error instanceof MigrationFailedError) {
    return {
      what: error.message,
      remedy: 'Free disk space or grant the rights that the message names, and start again.',
    };
  }
  return explainConnection(error);
}

function explainConnection(error: unknown): Failure {
  const details = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|password authentication|no pg_hba|does not exist/.test(details)) {
    return {
      what: `The database does not answer: ${firstLine(error)}`,
      remedy: 'Check DATABASE_URL, that the server runs and that the database and its user exist.',
    };
  }
  if (/EACCES|EPERM|EROFS|readonly|unable to open/i.test(details)) {
    return {
      what: `The data folder cannot be written: ${firstLine(error)}`,
      remedy: 'Give this user the right to write there, or choose another folder with DATA_DIR.',
    };
  }
  return {
    what: `Preparing the server failed: ${firstLine(error)}`,
    remedy: 'If the message does not help, please report it with these details.',
    details,
  };
}

function firstLine(error: unknown): string {
  const lines = (
    error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : String(error)
  ).split('\n');
  return lines.find((line) => line.trim()) ?? '';
}

function print(message: object): void {
  console.log(JSON.stringify(message));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    print({ failure: explain(error) });
    process.exit(1);
  },
);
