// What belongs to one person, for denial tests: a person with something of everything, and whether anything of theirs shows or changed.
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectIdentity } from '@/lib/commands/connect-identity';
import { createAccessToken } from '@/lib/commands/create-access-token';
import { reportProblem } from '@/lib/commands/report-problem';
import { resetObjective } from '@/lib/commands/reset-objective';
import { runBodyHash } from '@/lib/commands/run-code';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import type { SignedInActor } from '@/lib/core/access';
import type { Submission } from '@/lib/core/program';
import type { Provider } from '@/lib/data/database-url';
import { addMistakes } from '@/lib/data/mistakes';
import type { Tx } from '@/lib/data/open-database';
import { addRun, type StoredRun } from '@/lib/data/runs';
import type { TestApp } from './app';
import { dayMs } from './clock';
import { answer, begin, exerciseOf, itemOf, learn, makeAccount, review, study } from './learner';

export type Belongings = {
  owner: SignedInActor;
  email: string;
  objectiveId: string;
  studyDay: string;
  exerciseId: string;
  /** Answered and taken back; answered; the newest, which can be undone. */
  attempts: { revoked: string; older: string; newest: string };
  /** Left open in the lesson, one of them a recall. */
  open: { choice: string; recall: string };
  reviewSessionId: string;
  provider: Provider;
  /** A problem that they reported. */
  report: string;
  /** A run of code that did not pass, in `open.choice`. */
  run: string;
  /** Begun anew, and not answered since. */
  resetObjectiveId: string;
  /** The session that came with the account. */
  sessionId: string;
  tokenId: string;
};

/** An account with cards, totals, history, an undo, a reset, open exercises and a review that is under way. */
export async function makeBelongings(app: TestApp): Promise<Belongings> {
  const email = 'owner@example.org';
  const owner = await makeAccount(app, email);
  await learn(app, owner, ['red-1-a', 'red-1-b', 'green-1-a']);
  await study(app, owner, 'green-2-a', 'wrong');
  await resetObjective(app, owner, 'green-2-a');
  app.clock.advance(3 * dayMs);
  const first = itemOf(await review(app, owner));
  const revoked = await answer(app, owner, first.presentation, 'wrong');
  await undoAttempt(app, owner, revoked.id);
  const older = await answer(app, owner, itemOf(await review(app, owner)).presentation, 'right');
  const newest = await study(app, owner, 'blue-2-a', 'right');
  const mistaken = { attemptId: older.id, objectiveId: 'blue-2-a', studyDay: '2026-03-05' };
  await addMistakes(owner, app.db.client, { ...mistaken, misconceptionIds: ['another-belief'] });
  const { session } = await review(app, owner);
  const token = await createAccessToken(app, owner, { id: randomUUID(), name: 'mine', scopes: ['export'], days: 30 });
  const choice = exerciseOf(app, 'blue-2-a', 'choice');
  const report = await reportProblem(app, owner, {
    ...{ id: randomUUID(), exerciseId: choice.id, contentHash: choice.contentHash },
    ...{ topic: 'typo', text: 'There is a slip in the text.' },
  });
  const shown = await begin(app, owner, choice);
  const run = await app.db.transaction((tx) => addRun(owner, tx, aRun(shown.id, app.now())));
  const where = { userId: owner.userId };
  await connectIdentity(app, owner, {
    ...{ provider: 'oidc', subject: 'owner', email: 'owner@example.net', isEmailVerified: true, name: null },
  });
  return {
    ...{ owner, email, objectiveId: 'blue-2-a', studyDay: '2026-03-05', exerciseId: choice.id },
    attempts: { revoked: revoked.id, older: older.id, newest: newest.id },
    open: {
      choice: shown.id,
      recall: (await begin(app, owner, exerciseOf(app, 'blue-2-a', 'recall'))).id,
    },
    reviewSessionId: session.id,
    provider: app.db.provider,
    report: report.id,
    run: run.id,
    resetObjectiveId: 'green-2-a',
    sessionId: (await app.db.client.session.findFirstOrThrow({ where })).id,
    tokenId: token.id,
  };
}

export const aSubmission: Submission = { type: 'fills', fills: { a: 'b' } };

/** A graded run that did not pass, as it is stored. */
export const aRun = (presentationId: string, ranAt: Date, number = 1): StoredRun => ({
  ...{ id: randomUUID(), presentationId, number, bodyHash: runBodyHash(presentationId, aSubmission) },
  ...{ submission: JSON.stringify(aSubmission), verdict: '{"type":"failed","tests":[],"output":""}' },
  ...{ verdictType: 'failed', isGraded: true, isPass: false, counts: true, ranAt, durationMs: 5 },
});

const tables = {
  User: 'id',
  Presentation: 'userId',
  Attempt: 'userId',
  Revocation: 'userId',
  ObjectiveReset: 'userId',
  LessonReading: 'userId',
  Card: 'userId',
  DayTotal: 'userId',
  ObjectiveTotal: 'userId',
  ReviewSession: 'userId',
  ProblemReport: 'userId',
  Session: 'userId',
  Identity: 'userId',
  AccessToken: 'userId',
  Mistake: 'userId',
};

/** Every row of a person, as text. By plain SQL: it is read before and after each of hundreds of calls. */
export async function everythingOf(tx: Tx, { userId }: SignedInActor): Promise<string> {
  if (!/^[\w-]+$/.test(userId)) throw new Error(`no id of a person: ${userId}`);
  const rows = (sql: string) => tx.$queryRawUnsafe<object[]>(sql);
  const all = [
    await rows(
      `SELECT "Run".* FROM "Run" JOIN "Presentation" ON "Presentation"."id" = "presentationId" WHERE "userId" = '${userId}'`,
    ),
  ];
  for (const [table, column] of Object.entries(tables))
    all.push(await rows(`SELECT * FROM "${table}" WHERE "${column}" = '${userId}'`));
  const asText = (row: object) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}` : value));
  return JSON.stringify(all.map((found) => found.map(asText).sort()));
}

/** Whether a result holds a row or an id of this person; ids that the asker named themselves do not count. */
export function tells(result: unknown, of: Belongings): boolean {
  const { owner, email, attempts, reviewSessionId, report, sessionId, tokenId } = of;
  const text = JSON.stringify(result, (_, value) =>
    value instanceof Map ? [...value] : value instanceof Set ? [...value] : value,
  );
  const secrets = [owner.userId, email, ...Object.values(attempts), reviewSessionId, report, sessionId, tokenId];
  return secrets.some((secret) => text?.includes(secret));
}

export type AnyFunction = (...args: never[]) => unknown;

/** The functions that the modules directly in a folder export, by name; names are unique there. */
export function exportedFunctions(folder: string): Map<string, AnyFunction> {
  const functions = new Map<string, AnyFunction>();
  for (const entry of readdirSync(join(process.cwd(), folder))) {
    if (!entry.endsWith('.ts')) continue;
    const module = jest.requireActual(join(process.cwd(), folder, entry)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      if (typeof value !== 'function' || /^class\s/.test(String(value))) continue;
      if (functions.has(name)) throw new Error(`two modules of ${folder} export ${name}`);
      functions.set(name, value as AnyFunction);
    }
  }
  return functions;
}

/** Whether the first parameters of a function name who asks. */
export const takesActor = (fn: AnyFunction) =>
  /^(async\s+)?(function\s*\w*\s*)?\(?[^)]*\b(actor|guest|account|owner)\b[^)]*\)?\s*(=>|\{)/.test(String(fn));
