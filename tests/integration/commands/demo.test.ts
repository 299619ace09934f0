// The demo team on both databases: whole or begun anew, once, folding like everybody else's history, and gone without a trace.
import { join } from 'node:path';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import type { App } from '@/lib/commands/app';
import { makeTeam } from '@/lib/commands/make-team';
import { presentExercise } from '@/lib/commands/present-exercise';
import { removeDemo } from '@/lib/commands/remove-demo';
import { reportProblem } from '@/lib/commands/report-problem';
import { signIn } from '@/lib/commands/sign-in';
import { signUp } from '@/lib/commands/sign-up';
import { loadCourse } from '@/lib/content/course';
import { visitor } from '@/lib/core/access';
import { calendarDay } from '@/lib/core/calendar-day';
import { addDays } from '@/lib/core/study-day';
import type { Database } from '@/lib/data/open-database';
import { addDemo, demoState, teamName } from '@/scripts/demo/make-demo';
import { expectStoredIsFolded } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';
import { password, rightAnswer } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(600_000);

const now = new Date('2026-11-30T09:00:00Z');
const small = { members: 3, days: 21, seed: 1 };

async function appOn(db: Database): Promise<App> {
  return { db, course: await loadCourse(join(process.cwd(), 'content')), now: () => now };
}

/** Somebody real, with an answer, a report of a problem and a team. */
async function makeStranger(app: App): Promise<void> {
  const { actor } = await signUp(app, visitor, { email: 'real@example.org', password, name: 'Somebody real' });
  const exercise = app.course.exercises.find(({ kind, reviewOnly }) => kind === 'choice' && !reviewOnly);
  if (!exercise) throw new Error('the course has no choice');
  const shown = await presentExercise(app, actor, { id: crypto.randomUUID(), exerciseId: exercise.id });
  const answer = rightAnswer(exercise);
  await answerAttempt(app, actor, { attemptId: crypto.randomUUID(), presentationId: shown.id, answer, isSure: false });
  const about = { exerciseId: exercise.id, contentHash: exercise.contentHash };
  await reportProblem(app, actor, { id: crypto.randomUUID(), ...about, topic: 'typo', text: 'There is a slip in it.' });
  await makeTeam(app, actor, { name: 'A real team' });
}

/** Every row of every table but the scheduler's parameters: shared by hash, they are nobody's, and stay whoever goes. */
async function everything({ client, provider }: Database): Promise<Record<string, unknown[]>> {
  const tables =
    provider === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`
      : `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
  const rows: Record<string, unknown[]> = {};
  for (const { name } of await client.$queryRawUnsafe<{ name: string }[]>(tables)) {
    const found = await client.$queryRawUnsafe<unknown[]>(`SELECT * FROM "${name}"`);
    rows[name] = found
      .map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
      .sort();
  }
  return { ...rows, SchedulerParameters: [] };
}

/** Lets so many transactions through, and is dead from then on. */
function dyingAfter(db: Database, transactions: number): Database {
  let left = transactions;
  return {
    ...db,
    transaction: (work, options) => {
      if (left-- <= 0) return Promise.reject(new Error('killed'));
      return db.transaction(work, options);
    },
  };
}

describeDatabases('the demo', (open) => {
  test('is begun anew after a kill, made once, folds, and leaves nothing', async () => {
    const app = await appOn(await open());
    const { client } = app.db;
    await makeStranger(app);
    const before = await everything(app.db);

    for (const transactions of [1, 2, 4, 8, 30]) {
      await expect(addDemo({ ...app, db: dyingAfter(app.db, transactions) }, small)).rejects.toThrow('killed');
      expect(await demoState(app)).toBe('unfinished');
      // Whatever was made until then is marked.
      expect(await client.user.count({ where: { isDemo: false } })).toBe(1);
      expect(await client.team.count({ where: { isDemo: false } })).toBe(1);
    }
    // A removal that is killed too.
    await expect(removeDemo({ db: dyingAfter(app.db, 1) })).rejects.toThrow('killed');
    expect(await demoState(app)).toBe('unfinished');

    const made = await addDemo(app, small);
    expect(await demoState(app)).toBe('whole');
    expect(made?.answers).toBeGreaterThan(60);
    expect(made?.signIns.map(({ role }) => role)).toEqual(['manager', 'member']);
    expect(await client.team.findMany({ where: { isDemo: true }, select: { name: true } })).toEqual([
      { name: teamName },
    ]);
    await expectStoredIsFolded(app);

    const whole = await everything(app.db);
    expect(await addDemo(app, small)).toBeNull();
    expect(await everything(app.db)).toEqual(whole);

    expect((await removeDemo(app)).people).toBe(small.members);
    expect(await demoState(app)).toBe('none');
    expect(await everything(app.db)).toEqual(before);
    expect(await removeDemo(app)).toEqual({ people: 0, teams: 0 });
  });

  test('nobody signs in but the two, history ends yesterday, and some lessons are learned', async () => {
    const app = await appOn(await open());
    const made = await addDemo(app, small);
    for (const { email, password: told } of made?.signIns ?? []) {
      await expect(signIn(app, visitor, { email, password: told })).resolves.toMatchObject({ actor: { type: 'user' } });
    }
    const users = await app.db.client.user.findMany({ include: { attempts: true, sessions: true } });
    expect(users.filter(({ passwordHash }) => passwordHash !== null)).toHaveLength(2);
    for (const { email, timeZone, createdAt, attempts } of users) {
      expect(email).toMatch(/@demo\.example$/);
      const yesterday = addDays(calendarDay(now, timeZone), -1);
      for (const { answeredAt, servedAt } of attempts) {
        expect(calendarDay(answeredAt, timeZone) <= yesterday).toBe(true);
        expect(servedAt > createdAt).toBe(true);
      }
    }
    const [row] = made?.reports.flatMap(({ members }) => members) ?? [];
    expect(row?.learnedCount).toBeGreaterThan(3);
    expect(row?.state).toBe('on time');
    // Code counts as run: what is compared would count as learned nowhere.
    expect(await app.db.client.run.count({ where: { isPass: true } })).toBeGreaterThan(3);
  });
});
