// Every command that takes an actor: nobody gets nothing, a stranger neither sees nor changes what is another's, and is told the same
// about it as about what does not exist; the owner is not blocked. A new command without an entry here fails the first test.
import { randomUUID } from 'node:crypto';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import { attemptResult } from '@/lib/commands/attempt-result';
import { compareImport, compareOpen } from '@/lib/commands/compare-import';
import { compareRecall } from '@/lib/commands/compare-recall';
import { createAccessToken } from '@/lib/commands/create-access-token';
import { deleteAccount } from '@/lib/commands/delete-account';
import { exportAnki } from '@/lib/commands/export-anki';
import { exportAttemptsCsv, exportCardsCsv } from '@/lib/commands/export-csv';
import { exportData } from '@/lib/commands/export-data';
import { checkImport, importData } from '@/lib/commands/import-data';
import { listTokens } from '@/lib/commands/list-tokens';
import { mergeGuest } from '@/lib/commands/merge-guest';
import { nextReview } from '@/lib/commands/next-review';
import { presentExercise, serve } from '@/lib/commands/present-exercise';
import { readCards } from '@/lib/commands/read-cards';
import { readCourseMap, readLessonProgress } from '@/lib/commands/read-course-map';
import { objectiveStates, readDue, readFresh, readPace } from '@/lib/commands/read-learner';
import { readMe } from '@/lib/commands/read-me';
import { readOwnData } from '@/lib/commands/read-own-data';
import { refold } from '@/lib/commands/refold';
import { reviewState } from '@/lib/commands/review-state';
import { revokeToken } from '@/lib/commands/revoke-token';
import { showHint } from '@/lib/commands/show-hint';
import { signIn } from '@/lib/commands/sign-in';
import { signOutEverywhere } from '@/lib/commands/sign-out-everywhere';
import { signUp } from '@/lib/commands/sign-up';
import { takeInOpen, takeInPart } from '@/lib/commands/take-in-part';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import type { SignedInActor } from '@/lib/core/access';
import { importParts } from '@/lib/core/import-parts';
import { makeApp, type TestApp } from '@/tests/support/app';
import {
  type Belongings,
  everythingOf,
  exportedFunctions,
  makeBelongings,
  takesActor,
  tells,
} from '@/tests/support/belongings';
import { describeDatabases } from '@/tests/support/database';
import { largeExport } from '@/tests/support/export-file';
import { exerciseById, makeAccount, makeGuest, password, rightAnswer } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

type Call = (app: TestApp, actor: SignedInActor, of: Belongings) => Promise<unknown>;

const lessonOf = (app: TestApp) => {
  const lesson = app.course.lesson('blue-2');
  if (!lesson) throw new Error('no lesson');
  return lesson;
};
const answerTo =
  (presentationId: string): Call =>
  (app, actor, of) =>
    answerAttempt(app, actor, {
      ...{
        attemptId: randomUUID(),
        presentationId,
        isSure: false,
        answer: rightAnswer(exerciseById(app, of.exerciseId)),
      },
    });

/** About one thing of the owner's, named by its id: for anybody else it does not exist. */
const ofAThing: Record<string, Call> = {
  showHint: (app, actor, of) => showHint(app, actor, { presentationId: of.open.choice, number: 1 }),
  compareRecall: (app, actor, of) => compareRecall(app, actor, of.open.recall),
  revokeToken: (app, actor, of) => revokeToken(app, actor, of.tokenId),
  undoAttempt: (app, actor, of) => undoAttempt(app, actor, of.attempts.newest),
  answerAttempt: (app, actor, of) => answerTo(of.open.choice)(app, actor, of),
};

const fileOf = (app: TestApp) => ({ ...largeExport(3, app.now()), revocations: [] });
const partOf = (app: TestApp) => {
  const [part] = importParts(fileOf(app));
  if (!part) throw new Error('no part');
  return part;
};
const sharedOf = (app: TestApp) => ({
  presentations: new Map(fileOf(app).presentations.map((row) => [row.id, row])),
  resetsHere: new Set<string>(),
  sequences: new Map([[5, 990]]),
  parametersIds: new Map<string, string>(),
});
async function whole(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += String(piece);
  return text;
}

/** About the asker: a stranger gets their own. */
const ofOneself: Record<string, Call> = {
  readCards: (app, actor) => readCards(app, actor, null),
  readCourseMap: (app, actor) => readCourseMap(app, actor),
  readLessonProgress: (app, actor) => readLessonProgress(app, actor, lessonOf(app)),
  readMe: (app, actor) => readMe(app, actor),
  reviewState: (app, actor) => reviewState(app, actor, { mode: 'review' }),
  nextReview: async (app, actor) => ({ ...(await nextReview(app, actor, { mode: 'practice' })), pace: null }),
  objectiveStates: (app, actor) => objectiveStates(app, actor, app.db.client),
  readDue: (app, actor) => readDue(app, actor, app.db.client),
  readPace: (_app, actor) => readPace(actor, _app.db.client),
  readFresh: (app, actor) => readFresh(app, actor, app.db.client, new Map(), () => 0),
  presentExercise: (app, actor, of) => presentExercise(app, actor, { id: randomUUID(), exerciseId: of.exerciseId }),
  serve: (app, actor, of) =>
    app.db.transaction((tx) =>
      serve(app, actor, tx, { id: randomUUID(), exerciseId: of.exerciseId, mode: 'lesson', reviewSessionId: null }),
    ),
  refold: (app, actor, of) =>
    app.db.transaction((tx) => refold(actor, tx, { objectiveIds: [of.objectiveId], studyDays: [of.studyDay] })),
  exportData: (app, actor) => whole(exportData(app, actor)),
  exportAttemptsCsv: (app, actor) => whole(exportAttemptsCsv(app, actor)),
  exportCardsCsv: (app, actor) => whole(exportCardsCsv(app, actor)),
  exportAnki: async (app, actor) => (await whole(exportAnki(app, actor, 'https://example.org'))).length,
  checkImport: (app, actor) => checkImport(app, actor, fileOf(app)),
  importData: (app, actor) => importData(app, actor, fileOf(app), { takesSettings: true }),
  compareImport: (app, actor) => compareImport(actor, app.db.client, partOf(app), sharedOf(app)),
  compareOpen: (app, actor) => compareOpen(actor, app.db.client, fileOf(app).presentations),
  takeInPart: (app, actor) =>
    app.db.transaction((tx) => takeInPart(actor, tx, { ...partOf(app), attempts: [] }, sharedOf(app))),
  takeInOpen: (app, actor) => app.db.transaction((tx) => takeInOpen(actor, tx, fileOf(app).presentations)),
  createAccessToken: (app, actor) =>
    createAccessToken(app, actor, { id: randomUUID(), name: 'x', scopes: ['export'], days: 30 }),
  listTokens: (app, actor) => listTokens(app, actor),
  readOwnData: (app, actor) => readOwnData(app, actor),
  signUp: (app, actor) => signUp(app, actor, { email: `${randomUUID()}@example.org`, password, name: 'New' }),
  signIn: (app, actor, of) => signIn(app, actor, { email: of.email, password: 'not the password' }),
  signOutEverywhere: (app, actor) => signOutEverywhere(app, actor),
  mergeGuest: (app, actor, of) => mergeGuest(app, of.owner, actor),
  attemptResult: async (app, actor, of) => {
    const where = { id: of.attempts.newest };
    const attempt = await app.db.client.attempt.findFirstOrThrow({ where });
    const row = await app.db.client.presentation.findUniqueOrThrow({ where: { id: attempt.presentationId } });
    const result = await attemptResult(app, actor, { attempt, presentation: { ...row, optionOrder: [] } });
    // Handed the row it cannot but show it; whether it can be undone is asked of the actor's own history.
    return { undoUntil: result.undoUntil };
  },
  // The last one: the owner is gone afterwards.
  deleteAccount: (app, actor, of) => deleteAccount(app, actor, { email: of.email, password }),
};

/** A visitor may call these, and sees nothing of anybody. */
const forVisitors = ['compareOpen', 'readCourseMap', 'readLessonProgress', 'readMe', 'reviewState', 'signUp', 'signIn'];
/** Made of what the caller has read, or run by the operator over everybody. */
const withoutActor = [
  ...[
    'app',
    'createGuestUser',
    'ensureSetupToken',
    'presentationView',
    'purgeGuests',
    'rebuildCards',
    'renameObjectives',
  ],
  ...['tokenView', 'useAccessToken', 'resetKey'],
  ...['scheduleNote', 'continueLesson', 'asDue'],
];

test('every command that takes an actor is tried here', () => {
  const functions = exportedFunctions('lib/commands');
  const tried = [...Object.keys(ofAThing), ...Object.keys(ofOneself)].sort();
  expect([...functions].flatMap(([name, fn]) => (takesActor(fn) ? name : [])).sort()).toEqual(tried);
  expect([...functions.keys()].filter((name) => !tried.includes(name)).sort()).toEqual([...withoutActor].sort());
});

type Outcome = { code: string | undefined; failed: boolean; tells: boolean; changes: boolean };

async function tryOut(app: TestApp, of: Belongings, actor: unknown, call: Call): Promise<Outcome> {
  const before = await everythingOf(app.db.client, of.owner);
  let failure: { code?: string } | undefined;
  const result = await call(app, actor as SignedInActor, of).catch((error: unknown) => {
    failure = error as { code?: string };
  });
  const changes = (await everythingOf(app.db.client, of.owner)) !== before;
  return { code: failure?.code, failed: failure !== undefined, tells: tells(result, of), changes };
}

describeDatabases('commands deny', (open) => {
  test('nobody', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    for (const [name, call] of Object.entries({ ...ofAThing, ...ofOneself })) {
      const outcome = await tryOut(app, of, { type: 'visitor' }, call);
      expect([name, { ...outcome, code: '' }]).toEqual([
        name,
        { code: '', failed: !forVisitors.includes(name), tells: false, changes: false },
      ]);
    }
  });

  test('strangers, as guests and with an account', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    for (const stranger of [await makeGuest(app), await makeAccount(app)]) {
      for (const [name, call] of Object.entries(ofAThing)) {
        const outcome = await tryOut(app, of, stranger, call);
        expect([name, outcome]).toEqual([name, { code: 'not-found', failed: true, tells: false, changes: false }]);
      }
    }
    const stranger = await makeAccount(app);
    for (const [name, call] of Object.entries(ofOneself)) {
      const { tells: isTold, changes } = await tryOut(app, of, stranger, call);
      expect([name, isTold, changes]).toEqual([name, false, false]);
    }
  });

  test('not the owner', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    const { signUp: _, ...own } = ofOneself;
    for (const [name, call] of Object.entries({ ...ofAThing, ...own })) {
      const { failed } = await tryOut(app, of, of.owner, call);
      expect([name, failed]).toEqual([name, false]);
    }
  });

  test('and say the same of what is another’s as of what does not exist', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    const stranger = await makeGuest(app);
    const nothing: Belongings = {
      ...of,
      attempts: { revoked: randomUUID(), older: randomUUID(), newest: randomUUID() },
      open: { choice: randomUUID(), recall: randomUUID() },
    };
    const messageOf = (call: Call, what: Belongings) =>
      call(app, stranger, what).catch((error: Error) => error.message);
    for (const call of Object.values(ofAThing)) expect(await messageOf(call, of)).toBe(await messageOf(call, nothing));
  });
});
