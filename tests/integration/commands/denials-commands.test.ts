// Every command that takes an actor: nobody gets nothing, a stranger neither sees nor changes what is another's, and is told the same
// about it as about what does not exist; the owner is not blocked. A new command without an entry here fails the first test.
import { randomUUID } from 'node:crypto';
import { answerAttempt, record } from '@/lib/commands/answer-attempt';
import { appointOwner } from '@/lib/commands/appoint-owner';
import { attemptResult } from '@/lib/commands/attempt-result';
import { changePassword } from '@/lib/commands/change-password';
import { changeSettings } from '@/lib/commands/change-settings';
import { closeLeftAlone } from '@/lib/commands/close-left-alone';
import { closeReport } from '@/lib/commands/close-report';
import { compareImport, compareOpen } from '@/lib/commands/compare-import';
import { compareRecall } from '@/lib/commands/compare-recall';
import { connectIdentity } from '@/lib/commands/connect-identity';
import { createAccessToken } from '@/lib/commands/create-access-token';
import { createInvitation } from '@/lib/commands/create-invitation';
import { deleteAccount } from '@/lib/commands/delete-account';
import { disconnectIdentity } from '@/lib/commands/disconnect-identity';
import { endAccountSessions } from '@/lib/commands/end-account-sessions';
import { endOneSession } from '@/lib/commands/end-one-session';
import { exportAnki } from '@/lib/commands/export-anki';
import { exportAttemptsCsv, exportCardsCsv } from '@/lib/commands/export-csv';
import { exportData } from '@/lib/commands/export-data';
import { checkImport, importData } from '@/lib/commands/import-data';
import { issueAccountLink } from '@/lib/commands/issue-account-link';
import { listObjectives } from '@/lib/commands/list-objectives';
import { listSessions } from '@/lib/commands/list-sessions';
import { listTokens } from '@/lib/commands/list-tokens';
import { markLessonRead } from '@/lib/commands/mark-lesson-read';
import { bringProgress, mergeGuest } from '@/lib/commands/merge-guest';
import { nextReview } from '@/lib/commands/next-review';
import { noteExport } from '@/lib/commands/note-export';
import { assertWithoutAccount, openAccount } from '@/lib/commands/open-account';
import { partWithTeams } from '@/lib/commands/part-with-teams';
import { pauseReviews, resumeReviews } from '@/lib/commands/pause-reviews';
import { presentExercise, serve } from '@/lib/commands/present-exercise';
import { previewRetention } from '@/lib/commands/preview-retention';
import { readAccount, readAccounts } from '@/lib/commands/read-accounts';
import { readAllTeams, readAnyTeam } from '@/lib/commands/read-all-teams';
import { exportAuditLog, readAuditLog } from '@/lib/commands/read-audit-log';
import { readCards } from '@/lib/commands/read-cards';
import { readCourseMap, readLessonProgress } from '@/lib/commands/read-course-map';
import { readExerciseOverview } from '@/lib/commands/read-exercise-overview';
import { readExerciseReports } from '@/lib/commands/read-exercise-reports';
import { readInvitations } from '@/lib/commands/read-invitations';
import { objectiveStates, readDue, readFresh, readPace, readPause } from '@/lib/commands/read-learner';
import { readMe } from '@/lib/commands/read-me';
import { readObjectiveHistory } from '@/lib/commands/read-objective-history';
import { readOwnData } from '@/lib/commands/read-own-data';
import { readProgress } from '@/lib/commands/read-progress';
import { readSecurity } from '@/lib/commands/read-security';
import { readSettings } from '@/lib/commands/read-settings';
import { readSite } from '@/lib/commands/read-site';
import { readTestOut } from '@/lib/commands/read-test-out';
import { recordRun } from '@/lib/commands/record-run';
import { refold } from '@/lib/commands/refold';
import { removeAccount } from '@/lib/commands/remove-account';
import { removeTeam } from '@/lib/commands/remove-team';
import { reportProblem } from '@/lib/commands/report-problem';
import { resetObjective } from '@/lib/commands/reset-objective';
import { resetPassword } from '@/lib/commands/reset-password';
import { reviewState } from '@/lib/commands/review-state';
import { revokeInvitation } from '@/lib/commands/revoke-invitation';
import { revokeToken } from '@/lib/commands/revoke-token';
import { runCode } from '@/lib/commands/run-code';
import { runResult } from '@/lib/commands/run-result';
import { setSiteRole } from '@/lib/commands/set-site-role';
import { showHint } from '@/lib/commands/show-hint';
import { signIn } from '@/lib/commands/sign-in';
import { signInByLink } from '@/lib/commands/sign-in-by-link';
import { signInByProvider } from '@/lib/commands/sign-in-by-provider';
import { signOutEverywhere } from '@/lib/commands/sign-out-everywhere';
import { signUp } from '@/lib/commands/sign-up';
import { signUpByLink } from '@/lib/commands/sign-up-by-link';
import { startTestOut } from '@/lib/commands/start-test-out';
import { resumeObjective, suspendObjective } from '@/lib/commands/suspend-objective';
import { takeInOpen, takeInPart } from '@/lib/commands/take-in-part';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { importParts } from '@/lib/core/import-parts';
import { addInvitation } from '@/lib/data/invitations';
import { lockForAnswer } from '@/lib/data/users';
import { makeApp, type TestApp } from '@/tests/support/app';
import {
  aSubmission,
  type Belongings,
  everythingOf,
  exportedFunctions,
  makeBelongings,
  takesActor,
  tells,
} from '@/tests/support/belongings';
import { describeDatabases } from '@/tests/support/database';
import { largeExport } from '@/tests/support/export-file';
import {
  exerciseById,
  makeAccount,
  makeAdministrator,
  makeGuest,
  password,
  rightAnswer,
} from '@/tests/support/learner';
import { teamCommands } from '@/tests/support/team-calls';

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
  // Before the undo, which takes the card away.
  suspendObjective: (app, actor, of) => suspendObjective(app, actor, of.objectiveId),
  resumeObjective: (app, actor, of) => resumeObjective(app, actor, of.objectiveId),
  revokeToken: (app, actor, of) => revokeToken(app, actor, of.tokenId),
  undoAttempt: (app, actor, of) => undoAttempt(app, actor, of.attempts.newest),
  answerAttempt: (app, actor, of) => answerTo(of.open.choice)(app, actor, of),
  // Sent again: the owner gets the first result.
  // What was run there cannot be: the owner is told so, and others that there is nothing.
  recordRun: (app, actor, of) =>
    recordRun(app, actor, { runId: of.run, presentationId: of.open.choice }).catch((error: { code?: string }) => {
      if (error.code !== 'invalid') throw error;
    }),
  runCode: (app, actor, of) =>
    runCode(app, actor, { runId: of.run, presentationId: of.open.choice, submission: aSubmission, isSure: false }),
  endOneSession: (app, actor, of) => endOneSession(app, actor, of.sessionId),
  disconnectIdentity: (app, actor) => disconnectIdentity(app, actor, { provider: 'oidc', hasLinks: true }),
};

const ownersProfile = {
  ...{ provider: 'oidc' as const, email: 'owner@example.org', isEmailVerified: true, name: 'Owner' },
};
const policy = { signUp: 'open' as const, signUpDomains: [] };
const refused = (error: { code?: string }) => {
  if (error.code !== 'not-found' && error.code !== 'invalid') throw error;
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
  reportProblem: (app, actor, of) =>
    reportProblem(app, actor, {
      ...{ id: randomUUID(), exerciseId: of.exerciseId, contentHash: 'abcdefgh' },
      ...{ topic: 'other', text: 'Something else is wrong.' },
    }),
  readCards: (app, actor) => readCards(app, actor, null),
  readCourseMap: (app, actor) => readCourseMap(app, actor),
  readLessonProgress: (app, actor) => readLessonProgress(app, actor, lessonOf(app)),
  readMe: (app, actor) => readMe(app, actor),
  readProgress: (app, actor) => readProgress(app, actor),
  readObjectiveHistory: (app, actor, of) => readObjectiveHistory(app, actor, { objectiveId: of.objectiveId, page: 1 }),
  listObjectives: (app, actor) => listObjectives(app, actor, { sort: 'course', isReversed: false, page: 1 }),
  readSettings: (app, actor) => readSettings(app, actor),
  changeSettings: (app, actor) => changeSettings(app, actor, { dayStartHour: 7 }),
  previewRetention: (app, actor) => previewRetention(app, actor, 0.85),
  reviewState: (app, actor) => reviewState(app, actor, { mode: 'review' }),
  startTestOut: (app, actor) => startTestOut(app, actor, 'red-2'),
  markLessonRead: (app, actor) => markLessonRead(app, actor, { lessonId: 'red-2', revision: 0 }),
  readTestOut: (app, actor) => readTestOut(app, actor, lessonOf(app)),
  nextReview: async (app, actor) => ({ ...(await nextReview(app, actor, { mode: 'practice' })), pace: null }),
  objectiveStates: (app, actor) => objectiveStates(app, actor, app.db.client),
  readDue: (app, actor) => readDue(app, actor, app.db.client),
  readPace: (_app, actor) => readPace(actor, _app.db.client),
  readPause: (app, actor) => readPause(app, actor, app.db.client),
  pauseReviews: (app, actor) => pauseReviews(app, actor, 3),
  resumeReviews: (app, actor) => resumeReviews(app, actor),
  readFresh: (app, actor) => readFresh(app, actor, app.db.client, new Map(), () => 0),
  presentExercise: (app, actor, of) => presentExercise(app, actor, { id: randomUUID(), exerciseId: of.exerciseId }),
  serve: (app, actor, of) =>
    app.db.transaction((tx) =>
      serve(app, actor, tx, { id: randomUUID(), exerciseId: of.exerciseId, mode: 'lesson', reviewSessionId: null }),
    ),
  closeLeftAlone: (app, actor) => app.db.transaction((tx) => closeLeftAlone(app, actor, tx)),
  record: (app, actor, of) =>
    app.db.transaction(async (tx) => {
      const exercise = exerciseById(app, of.exerciseId);
      const shown = { id: randomUUID(), exerciseId: exercise.id, mode: 'lesson', reviewSessionId: null } as const;
      const presentation = await serve(app, actor, tx, shown);
      const answer = rightAnswer(exercise);
      return record(actor, tx, {
        input: { attemptId: randomUUID(), presentationId: presentation.id, answer, isSure: false },
        ...{
          bodyHash: '',
          presentation,
          exercise,
          card: null,
          learner: await lockForAnswer(actor, tx),
          now: app.now(),
        },
      });
    }),
  runResult: async (app, actor, of) => {
    const row = await app.db.client.run.findFirstOrThrow({ where: { id: of.run } });
    const run = { ...row, id: randomUUID() };
    return runResult(app, actor, { run, verdict: JSON.parse(run.verdict), runsLeft: 1, answered: null });
  },
  refold: (app, actor, of) =>
    app.db.transaction((tx) => refold(actor, tx, { objectiveIds: [of.objectiveId], studyDays: [of.studyDay] })),
  resetObjective: (app, actor) => resetObjective(app, actor, 'red-1-a'),
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
  bringProgress: (app, actor, of) => app.db.transaction((tx) => bringProgress(app, of.owner, actor, tx)),
  assertWithoutAccount: async (_app, actor) => assertWithoutAccount(actor),
  openAccount: (app, actor) =>
    app.db.transaction((tx) =>
      openAccount(app, actor, tx, {
        account: { email: `${randomUUID()}@example.org`, name: 'New', passwordHash: null },
        ...{ timeZone: 'UTC', method: 'password', device: 'Firefox' },
      }),
    ),
  listSessions: (app, actor) => listSessions(app, actor, null),
  readSecurity: (app, actor) => readSecurity(app, actor, null),
  changePassword: (app, actor) =>
    changePassword(app, actor, { currentPassword: password, password: `${password} 2`, sessionId: null }),
  connectIdentity: async (app, actor) => {
    // What is the owner's cannot be connected by anybody else: they are told, the owner is not.
    const refusal = await connectIdentity(app, actor, { ...ownersProfile, subject: 'owner' });
    return { refusal };
  },
  signInByProvider: (app, actor) =>
    signInByProvider(app, actor, { profile: { ...ownersProfile, subject: 'another' }, policy }),
  signInByLink: (app, actor) => signInByLink(app, actor, { token: 'made up' }).catch(refused),
  resetPassword: (app, actor) => resetPassword(app, actor, { token: 'made up', password }).catch(refused),
  signUpByLink: (app, actor) => signUpByLink(app, actor, { token: 'made up', name: 'New', password }).catch(refused),
  attemptResult: async (app, actor, of) => {
    const where = { id: of.attempts.newest };
    const attempt = await app.db.client.attempt.findFirstOrThrow({ where });
    const row = await app.db.client.presentation.findUniqueOrThrow({ where: { id: attempt.presentationId } });
    const result = await attemptResult(app, actor, { attempt, presentation: { ...row, optionOrder: [] } });
    // Handed the row it cannot but show it; whether it can be undone is asked of the actor's own history.
    return { undoUntil: result.undoUntil };
  },
  noteExport: (app, actor) => noteExport(app, actor, 'everything'),
  partWithTeams: (app, actor) => app.db.transaction((tx) => partWithTeams(app, actor, tx)),
  // The last one: the owner is gone afterwards.
  // By the password that they have by now: see changePassword.
  deleteAccount: (app, actor, of) => deleteAccount(app, actor, { email: of.email, password: `${password} 2` }),
};

/** About everybody, for administrators alone: for others, the owner included, it does not exist. */
const ofAdministrators: Record<string, Call> = {
  closeReport: (app, actor, of) => closeReport(app, actor, { id: of.report, isClosed: true }),
  readExerciseOverview: (app, actor) => readExerciseOverview(app, actor, { sort: 'reports' }),
  readExerciseReports: (app, actor, of) => readExerciseReports(app, actor, of.exerciseId),
  assertAdministrator: async (_app, actor) => assertAdministrator(actor),
  createInvitation: (app, actor) => createInvitation(app, actor, { note: '', expiresInDays: 1, maxUses: 1 }),
  readInvitations: (app, actor) => readInvitations(app, actor),
  revokeInvitation: async (app, actor) => {
    const made = { note: '', maxUses: 1, expiresAt: new Date(app.now().getTime() + 1), now: app.now() };
    const { invitation } = await addInvitation(actor, app.db.client, made).catch(() => ({ invitation: { id: 'x' } }));
    return revokeInvitation(app, actor, invitation.id);
  },
  setSiteRole: async (app, actor) => {
    const { userId } = await makeAccount(app);
    await setSiteRole(app, actor, { userId, role: 'administrator' });
  },
  endAccountSessions: async (app, actor) => endAccountSessions(app, actor, (await makeAccount(app)).userId),
  issueAccountLink: async (app, actor) => issueAccountLink(app, actor, (await makeAccount(app)).userId),
  removeAccount: async (app, actor) => {
    const email = `${randomUUID()}@example.org`;
    await removeAccount(app, actor, { userId: (await makeAccount(app, email)).userId, email });
  },
  removeTeam: async (app, actor) => removeTeam(app, actor, { ...(await ownerlessTeam(app)), name: 'Left alone' }),
  appointOwner: async (app, actor) => appointOwner(app, actor, await ownerlessTeam(app)),
  readAccounts: (app, actor) => readAccounts(app, actor, { search: '', sort: 'newest', page: 1 }),
  readAccount: (app, actor, of) => readAccount(app, actor, of.owner.userId),
  readAllTeams: (app, actor) => readAllTeams(app, actor, 1),
  readAnyTeam: async (app, actor) => readAnyTeam(app, actor, (await ownerlessTeam(app)).teamId),
  readSite: (app, actor) => readSite(app, actor),
  readAuditLog: (app, actor) => readAuditLog(app, actor, { page: 1 }),
  exportAuditLog: (app, actor) => whole(exportAuditLog(app, actor, {})),
};

/** A team of somebody who is gone, with one person in it. */
async function ownerlessTeam(app: TestApp): Promise<{ teamId: string; userId: string }> {
  const [teamId, { userId }] = [randomUUID(), await makeAccount(app)];
  const membership = { userId, role: 'member', joinedAt: app.now() };
  await app.db.client.team.create({
    data: { id: teamId, name: 'Left alone', createdAt: app.now(), memberships: { create: membership } },
  });
  return { teamId, userId };
}

/** A visitor may call these, and sees nothing of anybody. */
const forVisitors = [
  ...['readCourseMap', 'readLessonProgress', 'readMe', 'reviewState', 'runResult'],
  ...['readObjectiveHistory', 'listObjectives', 'readTestOut'],
  ...['signUp', 'signIn', 'assertWithoutAccount', 'openAccount', 'mergeGuest', 'bringProgress'],
  ...['signInByProvider', 'signInByLink', 'resetPassword', 'signUpByLink', 'compareOpen'],
  // Leaves no line where there is no account.
  'noteExport',
];
/** Made of what the caller has read, or run by the operator over everybody. */
const withoutActor = [
  'app',
  'createGuestUser',
  'ensureSetupToken',
  'presentationView',
  'purgeGuests',
  'rebuildCards',
  'removeDemo',
  'renameObjectives',
  'renameLessons',
  'scheduleNote',
  'sendReportMails',
  'continueLesson',
  'asDue',
  'dueAmong',
  'freshOf',
  'leftBefore',
  'paceOf',
  'pauseOf',
  'statesOf',
  'readReadiness',
  'requireOwnMigrations',
  'answered',
  'gradeSubmission',
  'isWithoutGo',
  'runBodyHash',
  'runnable',
  'unavailable',
  'testView',
  'testOutRest',
  'admit',
  'sendLink',
  'linkHolds',
  'spentLink',
  'useAccountLink',
  'invitationView',
  'personView',
  'trackView',
  'csvText',
  'knownItems',
  'changedMeanwhile',
  'joined',
  'memberReports',
  'reportCourse',
  'hardestOf',
  'commonest',
  'teamInvitationView',
  'issueResetLink',
  'newResetToken',
  'writeCsv',
  'goInUse',
  'makeAdministrator',
  'signOutAccount',
  'tokenView',
  'useAccessToken',
  'resetKey',
];

test('every command that takes an actor is tried here', () => {
  const functions = exportedFunctions('lib/commands');
  const { assertAdministrator: _, ...administrators } = ofAdministrators;
  // Those about a team have a table of their own: denials-teams.test.ts.
  const tried = [ofAThing, ofOneself, administrators, teamCommands].flatMap((calls) => Object.keys(calls)).sort();
  expect([...functions].flatMap(([name, fn]) => (takesActor(fn) ? name : [])).sort()).toEqual(tried);
  expect([...functions.keys()].filter((name) => !tried.includes(name)).sort()).toEqual([...withoutActor].sort());
});

type Outcome = { code: string | undefined; failed: boolean; tells: boolean; changes: boolean };

/** What was everything of these owners after the last call: nothing happens in between. */
const known = new WeakMap<SignedInActor, string>();

async function tryOut(app: TestApp, of: Belongings, actor: unknown, call: Call): Promise<Outcome> {
  const before = known.get(of.owner) ?? (await everythingOf(app.db.client, of.owner));
  let failure: { code?: string } | undefined;
  const result = await call(app, actor as SignedInActor, of).catch((error: unknown) => {
    failure = error as { code?: string };
  });
  const after = await everythingOf(app.db.client, of.owner);
  known.set(of.owner, after);
  const changes = after !== before;
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

  test('everybody but administrators', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    for (const actor of [{ type: 'visitor' }, await makeGuest(app), of.owner]) {
      for (const [name, call] of Object.entries(ofAdministrators)) {
        const outcome = await tryOut(app, of, actor, call);
        expect([name, outcome]).toEqual([name, { code: 'not-found', failed: true, tells: false, changes: false }]);
      }
    }
    const administrator = await makeAdministrator(app);
    for (const [name, call] of Object.entries(ofAdministrators)) {
      expect([name, (await tryOut(app, of, administrator, call)).failed]).toEqual([name, false]);
    }
    const nothing = { ...of, report: randomUUID() };
    const { code } = await tryOut(app, nothing, administrator, ofAdministrators.closeReport as Call);
    expect(code).toBe('not-found');
  });

  test('not the owner', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    const { signUp: _, openAccount: __, assertWithoutAccount: ___, ...own } = ofOneself;
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
      objectiveId: 'no-such-objective',
      sessionId: randomUUID(),
      attempts: { revoked: randomUUID(), older: randomUUID(), newest: randomUUID() },
      open: { choice: randomUUID(), recall: randomUUID() },
    };
    const messageOf = (call: Call, what: Belongings) =>
      call(app, stranger, what).catch((error: Error) => error.message);
    for (const call of Object.values(ofAThing)) expect(await messageOf(call, of)).toBe(await messageOf(call, nothing));
  });
});
