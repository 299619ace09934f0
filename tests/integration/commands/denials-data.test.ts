// Every function of lib/data: nobody gets nothing, a stranger neither sees nor changes what is another's, the owner is not blocked.
// A new function without an entry here fails the first test.
import { randomUUID } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import { emptyDay } from '@/lib/core/fold';
import * as tokens from '@/lib/data/access-tokens';
import * as accountList from '@/lib/data/account-list';
import { requireAdministrator, setSiteRole } from '@/lib/data/administrators';
import { readForAnswer } from '@/lib/data/answer-reading';
import * as attempts from '@/lib/data/attempts';
import { addAuditEvent } from '@/lib/data/audit-events';
import * as auditLog from '@/lib/data/audit-log';
import * as cards from '@/lib/data/cards';
import { deleteUser } from '@/lib/data/deletions';
import { newestAnswers } from '@/lib/data/exercise-answers';
import * as exports from '@/lib/data/exports';
import { moveHistory } from '@/lib/data/guest-merge';
import * as identities from '@/lib/data/identities';
import * as imports from '@/lib/data/imports';
import { addInvitation } from '@/lib/data/invitations';
import * as readings from '@/lib/data/lesson-readings';
import { leaveAllTeams, soleOwnerships } from '@/lib/data/memberships';
import * as mistakes from '@/lib/data/mistakes';
import * as objectiveHistory from '@/lib/data/objective-history';
import * as resets from '@/lib/data/objective-resets';
import type { Tx } from '@/lib/data/open-database';
import * as presentations from '@/lib/data/presentations';
import * as reports from '@/lib/data/problem-reports';
import { renameLesson, renameObjective } from '@/lib/data/renames';
import { readReview } from '@/lib/data/review-reading';
import * as sessions from '@/lib/data/review-sessions';
import * as runs from '@/lib/data/runs';
import * as signedIn from '@/lib/data/sessions';
import { saveSettings } from '@/lib/data/settings';
import { countSite } from '@/lib/data/site-counts';
import * as teamList from '@/lib/data/team-list';
import * as totals from '@/lib/data/totals';
import * as users from '@/lib/data/users';
import { makeApp, type TestApp } from '@/tests/support/app';
import {
  aRun,
  type Belongings,
  everythingOf,
  exportedFunctions,
  makeBelongings,
  takesActor,
  tells,
} from '@/tests/support/belongings';
import { describeDatabases } from '@/tests/support/database';
import { makeAdministrator, makeGuest } from '@/tests/support/learner';
import { teamData } from '@/tests/support/team-calls';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

type Call = (actor: SignedInActor, tx: Tx, of: Belongings) => Promise<unknown>;
const now = new Date('2026-03-05T10:00:00Z');
const reading = { lessonId: 'red-1', revision: 9, readAt: now };
const sitting = { mode: 'review', lessonId: null };

const all = async <Row>(pages: AsyncIterable<Row[]>): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
};

/** A team of the owner of everything. */
async function teamOfOwner(tx: Tx, of: Belongings, role = 'owner'): Promise<string> {
  const membership = { userId: of.owner.userId, role, joinedAt: now };
  const data = { id: randomUUID(), name: 'Theirs', createdAt: now, memberships: { create: membership } };
  return (await tx.team.create({ data })).id;
}
const page = { skip: 0, take: 10 };
const everyone = { ...page, search: '', sort: 'newest' } as const;

/** What the owner gets back something by. */
const reads: Record<string, Call> = {
  findAttempt: (actor, tx, of) => attempts.findAttempt(actor, tx, of.attempts.older),
  newestScheduledAttempt: (actor, tx) => attempts.newestScheduledAttempt(actor, tx),
  isRevoked: (actor, tx, of) => attempts.isRevoked(actor, tx, of.attempts.revoked),
  newestOfObjective: (actor, tx, of) => attempts.newestOfObjective(actor, tx, of.objectiveId),
  recentDurations: async (actor, tx) => [
    ...(await attempts.recentDurations(actor, tx, 'choice')),
    ...(await attempts.recentDurations(actor, tx, 'spot')),
  ],
  recentDurationsByKind: async (actor, tx) => [...(await attempts.recentDurationsByKind(actor, tx)).values()],
  readHistory: async (actor, tx) => (await attempts.readHistory(actor, tx, 'everything')).attempts,
  findCard: (actor, tx, of) => cards.findCard(actor, tx, of.objectiveId),
  listCards: (actor, tx) => cards.listCards(actor, tx),
  outlineCards: (actor, tx) => cards.outlineCards(actor, tx),
  hasCards: (actor, tx) => cards.hasCards(actor, tx),
  pageOfCards: (actor, tx) => cards.pageOfCards(actor, tx, { after: null, take: 100 }),
  dueCards: (actor, tx) => cards.dueCards(actor, tx, now, 100),
  countDue: (actor, tx) => cards.countDue(actor, tx, now),
  nextDueAt: (actor, tx) => cards.nextDueAt(actor, tx, new Date(0)),
  readForAnswer: async (actor, tx, of) => {
    const read = await readForAnswer(actor, tx, { presentationId: of.open.choice, attemptId: of.attempts.older });
    return read.presentation || read.card || read.isRepeated ? read : null;
  },
  findPresentation: (actor, tx, of) => presentations.findPresentation(actor, tx, of.open.choice),
  lastSeen: async (actor, tx, of) => [...(await presentations.lastSeen(actor, tx, of.objectiveId))],
  openPresentation: (actor, tx, of) => presentations.openPresentation(actor, tx, of.reviewSessionId),
  openReviewSession: (actor, tx) => sessions.openReviewSession(actor, tx, sitting),
  readReview: async (actor, tx, of) => {
    const where = { id: of.reviewSessionId };
    await tx.reviewSession.update({ where, data: { leftCount: 1, endedAt: now } });
    const asked = {
      ...{ ...sitting, mode: 'test-out' },
      provider: of.provider,
      studyDay: of.studyDay,
      leftBefore: new Date('2100-01-01'),
    };
    const ended = await readReview(actor, tx, asked);
    await tx.reviewSession.update({ where, data: { endedAt: null } });
    const open = await readReview(actor, tx, { ...asked, mode: 'review' });
    const found = [
      ...[open.isAnswerAwaited, open.hasRevocations, ended.isDayDone, open.mayBeLeftAlone, open.newObjectives > 0],
      ...[open.session, ...open.attempts, ...open.cards, ...open.learned, ...open.durations.values()],
    ];
    return found.filter(Boolean);
  },
  findOwnReport: (actor, tx, of) => reports.findOwnReport(actor, tx, of.report),
  listReadings: (actor, tx) => readings.listReadings(actor, tx),
  resetsOf: (actor, tx, of) => resets.resetsOf(actor, tx, of.resetObjectiveId),
  dayTotal: (actor, tx, of) => totals.dayTotal(actor, tx, of.studyDay),
  dayTotals: (actor, tx) => totals.dayTotals(actor, tx),
  daysSince: (actor, tx) => totals.daysSince(actor, tx, '2026-01-01'),
  timeByKind: (actor, tx) => attempts.timeByKind(actor, tx, { studyDay: '2026-01-01', since: new Date(0) }),
  attemptsOfObjective: (actor, tx, of) =>
    objectiveHistory.attemptsOfObjective(actor, tx, of.objectiveId, { skip: 0, take: 10 }),
  scheduledAttempts: (actor, tx, of) => objectiveHistory.scheduledAttempts(actor, tx, of.objectiveId, 10),
  countAttempts: (actor, tx, of) => objectiveHistory.countAttempts(actor, tx, of.objectiveId),
  revocationTimes: async (actor, tx, of) => [
    ...(await objectiveHistory.revocationTimes(actor, tx, [of.attempts.revoked])).values(),
  ],
  resetTimes: async (actor, tx, of) => {
    const reset = { sequence: 98, objectiveId: of.objectiveId, resetAt: now };
    await tx.objectiveReset.create({ data: { ...reset, userId: of.owner.userId } });
    return objectiveHistory.resetTimes(actor, tx, of.objectiveId);
  },
  learnedObjectives: async (actor, tx) => [...(await totals.learnedObjectives(actor, tx))],
  objectiveTotals: (actor, tx) => totals.objectiveTotals(actor, tx),
  runsOf: (actor, tx, of) => runs.runsOf(actor, tx, of.open.choice),
  leftAlone: (actor, tx) => runs.leftAlone(actor, tx, new Date('2100-01-01')),
  findAttemptOf: async (actor, tx, of) => {
    const { presentationId } = await tx.attempt.findFirstOrThrow({ where: { id: of.attempts.newest } });
    return attempts.findAttemptOf(actor, tx, presentationId);
  },
  // A stranger gets their own.
  listIdentities: (actor, tx) => identities.listIdentities(actor, tx),
  listSessions: async (actor, tx, of) =>
    (await signedIn.listSessions(actor, tx)).filter(({ id }) => id === of.sessionId),
  answeredExercises: (actor, tx) => attempts.answeredExercises(actor, tx),
  listAccessTokens: (actor, tx) => tokens.listAccessTokens(actor, tx),
  presentationPages: (actor, tx) => all(exports.presentationPages(actor, tx)),
  attemptPages: (actor, tx) => all(exports.attemptPages(actor, tx, 1_000)),
  listRevocations: (actor, tx) => exports.listRevocations(actor, tx, 1_000),
  listResets: async (actor, tx, of) => {
    const row = { userId: of.owner.userId, sequence: 900, objectiveId: of.objectiveId, resetAt: now };
    await tx.objectiveReset.create({ data: row });
    return exports.listResets(actor, tx, null);
  },
  listParameters: (actor, tx) => exports.listParameters(actor, tx),
  findAttempts: (actor, tx, of) => imports.findAttempts(actor, tx, [of.attempts.older]),
  findRevoked: async (actor, tx, of) => [...(await imports.findRevoked(actor, tx, [of.attempts.revoked]))],
  findBegun: async (actor, tx, of) => [...(await imports.findBegun(actor, tx, [of.objectiveId]))],
  soleOwnerships: async (actor, tx, of) => {
    await teamOfOwner(tx, of);
    return soleOwnerships(actor, tx);
  },
  leaveAllTeams: async (actor, tx, of) => {
    await teamOfOwner(tx, of);
    return (await leaveAllTeams(actor, tx, now)).dissolved;
  },
};

const settings = {
  ...{ timeZone: 'UTC', dayStartHour: 4, newPerDay: 99, minutesPerDay: 15, desiredRetention: 0.9, theme: 'dark' },
  ...{ usesLetterKeys: false, pausedUntil: null },
};

/** What changes the owner's rows when the owner calls it. */
const writes: Record<string, Call> = {
  addAttempt: async (actor, tx, of) => {
    const row = await tx.attempt.findFirstOrThrow({ where: { id: of.attempts.older } });
    const { userId: _, ...attempt } = row;
    const fresh = {
      id: randomUUID(),
      presentationId: of.open.choice,
      reviewSessionId: null,
      sequence: 99,
      fuzzSeed: 'x',
    };
    return attempts.addAttempt(actor, tx, { ...attempt, ...fresh });
  },
  addRevocation: (actor, tx, of) =>
    attempts.addRevocation(actor, tx, { attemptId: of.attempts.newest, sequence: 99, revokedAt: now }),
  saveCard: async (actor, tx, of) => {
    const card = cards.fromRow(await tx.card.findFirstOrThrow({ where: { objectiveId: of.objectiveId } }));
    return cards.saveCard(actor, tx, of.objectiveId, { ...card, stability: 1 }, card.version);
  },
  setSuspended: (actor, tx, of) => cards.setSuspended(actor, tx, of.objectiveId, now),
  addReset: (actor, tx, of) => resets.addReset(actor, tx, { objectiveId: of.objectiveId, sequence: 99, resetAt: now }),
  replaceCard: (actor, tx, of) => cards.replaceCard(actor, tx, of.objectiveId, null),
  addPresentation: async (actor, tx, of) => {
    const row = await tx.presentation.findUniqueOrThrow({ where: { id: of.open.choice } });
    const { userId: _, closedAt: __, comparedAt: ___, hintsShown: ____, ...shown } = row;
    return presentations.addPresentation(actor, tx, { ...shown, id: randomUUID(), optionOrder: [] });
  },
  addReport: (actor, tx, of) =>
    reports.addReport(actor, tx, {
      ...{ id: randomUUID(), exerciseId: of.exerciseId, objectiveId: of.objectiveId, contentHash: 'x' },
      ...{ topic: 'other', text: 'Something else is wrong.', createdAt: now },
    }),
  addRun: (actor, tx, of) => runs.addRun(actor, tx, aRun(of.open.choice, now, 2)),
  closePresentation: (actor, tx, of) => presentations.closePresentation(actor, tx, of.open.choice, now),
  noteHint: (actor, tx, of) => presentations.noteHint(actor, tx, of.open.choice, 1),
  noteComparison: (actor, tx, of) => presentations.noteComparison(actor, tx, of.open.recall, now),
  keepFirstReading: (actor, tx) => readings.keepFirstReading(actor, tx, { ...reading, lessonId: 'red-2' }),
  raiseReading: (actor, tx) => readings.raiseReading(actor, tx, reading),
  moveReadings: (actor, tx) => readings.moveReadings(actor, tx, { to: { lessonId: 'renamed' } }),
  renameLesson: (actor, tx) => renameLesson(actor, tx, reading.lessonId, 'renamed'),
  renameObjective: (actor, tx, of) => renameObjective(actor, tx, of.objectiveId, 'renamed'),
  addReviewSession: (actor, tx, of) =>
    sessions.addReviewSession(actor, tx, {
      ...{
        id: randomUUID(),
        mode: 'review',
        lessonId: null,
        studyDay: of.studyDay,
        plan: [],
        leftCount: 0,
        startedAt: now,
      },
    }),
  endReviewSessions: (actor, tx) => sessions.endReviewSessions(actor, tx, sitting, now),
  addToTotals: async (actor, tx, of) => {
    const row = await tx.attempt.findFirstOrThrow({ where: { id: of.attempts.older }, include: { parameters: true } });
    return totals.addToTotals(actor, tx, attempts.toFoldAttempt(row));
  },
  refoldDay: async (actor, tx, of) => {
    await tx.attempt.updateMany({ where: { userId: actor.userId }, data: { durationMs: 7 } });
    return totals.refoldDay(actor, tx, of.studyDay);
  },
  refoldObjective: (actor, tx, of) =>
    totals.refoldObjective(actor, tx, of.objectiveId, { attempts: [], revokedIds: new Set(), resets: [] }),
  saveSettings: (actor, tx) => saveSettings(actor, tx, { dayStartHour: 7 }),
  nextSequence: (actor, tx) => users.nextSequence(actor, tx),
  lockForAnswer: (actor, tx) => users.lockForAnswer(actor, tx),
  setPausedUntil: (actor, tx) => users.setPausedUntil(actor, tx, '2026-03-09'),
  endAllSessions: (actor, tx) => users.endAllSessions(actor, tx, now),
  replacePassword: async (actor, tx, of) => {
    const { passwordHash: before } = await tx.user.findUniqueOrThrow({ where: { id: of.owner.userId } });
    return users.replacePassword(actor, tx, { before, after: 'x' });
  },
  proveAddress: (actor, tx) => users.proveAddress(actor, tx, now),
  noteAddressProved: (actor, tx) => users.noteAddressProved(actor, tx, now),
  removeIdentity: (actor, tx) => identities.removeIdentity(actor, tx, 'oidc'),
  noteSeen: (actor, tx, of) => signedIn.noteSeen(actor, tx, of.sessionId, new Date('2027-01-01')),
  endSession: (actor, tx, of) => signedIn.endSession(actor, tx, of.sessionId, now),
  endOtherSessions: (actor, tx) => signedIn.endOtherSessions(actor, tx, null, now),
  takeSequences: (actor, tx) => users.takeSequences(actor, tx, 3),
  addAccessToken: (actor, tx) =>
    tokens.addAccessToken(actor, tx, {
      ...{ id: randomUUID(), name: 'x', scopes: ['export'], createdAt: now, expiresAt: now },
    }),
  revokeAccessToken: (actor, tx, of) => tokens.revokeAccessToken(actor, tx, of.tokenId, now),
  noteTokenUse: async (actor, tx, of) => {
    const {
      userId: _,
      hash: __,
      scopes,
      ...row
    } = await tx.accessToken.findUniqueOrThrow({ where: { id: of.tokenId } });
    return tokens.noteTokenUse(actor, tx, { ...row, scopes: JSON.parse(scopes) }, now);
  },
  shiftDays: (actor, tx, of) =>
    totals.shiftDays(actor, tx, {
      added: new Map([[of.studyDay, { ...emptyDay, answers: 1 }]]),
      removed: new Map(),
    }),
  addRows: async (actor, tx, of) => {
    const { userId: _, ...row } = await tx.presentation.findUniqueOrThrow({ where: { id: of.open.choice } });
    const none = { attempts: [], revocations: [], resets: [] };
    const closings = [{ id: of.open.recall, closedAt: now }];
    return imports.addRows(actor, tx, { ...none, closings, presentations: [{ ...row, id: randomUUID() }] });
  },
  suspendCard: (actor, tx, of) => imports.suspendCard(actor, tx, of.objectiveId, now),
  keepReadings: (actor, tx) => imports.keepReadings(actor, tx, [{ lessonId: 'red-1', revision: 9, readAt: now }]),
  replaceSettings: (actor, tx) => imports.replaceSettings(actor, tx, settings),
  addMistakes: (actor, tx, of) =>
    mistakes.addMistakes(actor, tx, {
      ...{ attemptId: of.attempts.newest, objectiveId: of.objectiveId, studyDay: of.studyDay },
      misconceptionIds: ['a-belief'],
    }),
  removeMistakes: (actor, tx, of) => mistakes.removeMistakes(actor, tx, of.attempts.older),
  deleteUser: (actor, tx) => deleteUser(actor, tx),
};

/** Of these nobody and a stranger get their own, or make their own; what is another's stays out of it all the same. */
const ofOneself: Record<string, Call> = {
  ownUser: (actor, tx) => users.ownUser(actor, tx),
  ownLearner: (actor, tx) => users.ownLearner(actor, tx),
  findOwnUser: (actor, tx) => users.findOwnUser(actor, tx),
  // Only that the ids are taken is told, and by whom not.
  takenPresentations: async (actor, tx, of) => {
    const taken = await imports.takenPresentations(actor, tx, [of.open.choice]);
    if (!taken.every(({ isOwn }) => isOwn === (actor.userId === of.owner.userId))) throw new Error('another’s is own');
    await users.ownUser(actor, tx);
  },
  lockOwnUser: (actor, tx) => users.lockOwnUser(actor, tx),
  makeAccount: (actor, tx) =>
    users.makeAccount(actor, tx, {
      ...{ email: `${randomUUID()}@example.org`, name: 'New', passwordHash: 'x', timeZone: 'UTC', now },
    }),
  openSession: (actor, tx) => signedIn.openSession(actor, tx, { method: 'password', device: 'Firefox', now }),
  addIdentity: (actor, tx) =>
    identities.addIdentity(actor, tx, { provider: 'github', subject: '2', email: 'x@example.org', now }),
  addInvitation: (actor, tx) => addInvitation(actor, tx, { note: '', maxUses: 1, expiresAt: now, now }),
  moveHistory: async (actor, tx, of) => moveHistory(of.owner, actor, tx, now),
};

/** About everybody, for administrators alone: others, the owner of a row included, are told that there is nothing. */
const ofAdministrators: Record<string, Call> = {
  countOpenReports: async (actor, tx) => [...(await reports.countOpenReports(actor, tx))],
  countReportVersions: (actor, tx, of) => reports.countReportVersions(actor, tx, [of.exerciseId]),
  reportsOf: (actor, tx, of) => reports.reportsOf(actor, tx, of.exerciseId, 10),
  setReportClosed: (actor, tx, of) => reports.setReportClosed(actor, tx, of.report, now),
  newestAnswers: (actor, tx, of) => newestAnswers(actor, tx, of.exerciseId, 10),
  requireAdministrator: async (actor, tx) => {
    await requireAdministrator(actor, tx);
    return true;
  },
  setSiteRole: (actor, tx, of) => setSiteRole(actor, tx, { userId: of.owner.userId, role: 'administrator' }),
  pageOfAccounts: async (actor, tx) => (await accountList.pageOfAccounts(actor, tx, everyone)).rows,
  findAccountIds: (actor, tx) => accountList.findAccountIds(actor, tx, 'owner@', 10),
  findListedAccount: (actor, tx, of) => accountList.findListedAccount(actor, tx, of.owner.userId),
  countSite: (actor, tx) => countSite(actor, tx, now),
  pageOfAllTeams: async (actor, tx, of) => {
    await teamOfOwner(tx, of);
    return (await teamList.pageOfAllTeams(actor, tx, page)).rows;
  },
  findAnyTeam: async (actor, tx, of) => teamList.findAnyTeam(actor, tx, await teamOfOwner(tx, of)),
  peopleOfOwnerless: async (actor, tx, of) =>
    teamList.peopleOfOwnerless(actor, tx, await teamOfOwner(tx, of, 'member')),
  appointOwnerOf: async (actor, tx, of) => {
    const teamId = await teamOfOwner(tx, of, 'member');
    return teamList.appointOwnerOf(actor, tx, { teamId, userId: of.owner.userId });
  },
  deleteAnyTeam: async (actor, tx, of) => teamList.deleteAnyTeam(actor, tx, await teamOfOwner(tx, of)),
  pageOfEvents: async (actor, tx, of) => {
    await addAuditEvent(of.owner, tx, { at: now, action: 'team-made' });
    return (await auditLog.pageOfEvents(actor, tx, { ...page, filter: {} })).rows;
  },
  eventPages: async (actor, tx, of) => {
    await addAuditEvent(of.owner, tx, { at: now, action: 'team-made' });
    return all(auditLog.eventPages(actor, tx, { filter: {}, take: 10 }));
  },
  namesOf: async (actor, tx, of) => {
    const none = { teams: [], tracks: [], siteInvitations: [] };
    return [...(await auditLog.namesOf(actor, tx, { ...none, accounts: [of.owner.userId] })).accounts];
  },
};

/** No row of a person is asked for by these, or it is how a person becomes known in the first place. */
const withoutActor = new Set([
  ...[
    'fromRow',
    'toRow',
    'toFoldAttempt',
    'presentationOf',
    'actorOf',
    'ownId',
    'emailKeyOf',
    'parseParameters',
    'keepParameters',
  ],
  ...['createGuest', 'findByEmail', 'countAdministrators', 'purgeIdleGuests', 'learnersOf'],
  ...['isReportIdTaken', 'isPresentationIdTaken', 'settingsOf', 'issueToken', 'useToken', 'hashPassword'],
  ...['verifyPassword', 'readersOf'],
  ...['findSession', 'purgeSessions', 'findInvitation', 'useInvitation'],
  ...['findTeamInvitation', 'useTeamInvitation', 'wasMailed', 'teamOf'],
  // Of those whom the report of a team, or the learner's own, was asked for.
  ...['learnerFacts', 'misconceptionSums'],
  // Parts of statements, and what came of them.
  ...['jsonRows', 'rowsIn', 'instantIn', 'kindDurations', 'durationsIn'],
  // Of the process that sends what is due.
  ...['listReportMails', 'takeReportWeek'],
  // Of whoever runs `npm run demo`: they find and remove what is marked as a demo, and nothing else.
  ...['findDemo', 'markDemoTeams', 'markDemoUser', 'markingDatabase', 'removeDemoTeam', 'removeDemoUser'],
  // Of administrators, whom the commands know.
  ...['listInvitations', 'endInvitation'],
  // By what a link or a provider says, and of the operator.
  ...['findIdentity', 'findAccount', 'listAccounts', 'setAdministrator'],
  ...['findToken', 'voidTokens', 'dropToken', 'purgeTokens', 'purgeEvents', 'databaseFacts'],
  ...['createGuest', 'findByEmail', 'countAdministrators', 'purgeIdleGuests', 'learnersOf'],
  ...['isTokenIdTaken', 'findHoldingToken', 'listParametersById', 'insertRows'],
  ...['isPresentationIdTaken', 'issueToken', 'useToken', 'hashPassword', 'verifyPassword'],
]);

const connecting = [
  'providerOf',
  'sqliteFile',
  'guardClient',
  'guardTransactions',
  'openDatabase',
  'retryTransaction',
  'nameStatements',
  'PipeliningClient',
  'withoutSync',
  'isSynced',
  'isOutOfReach',
];

test('every function of lib/data that takes an actor is tried here, and no other one takes one', () => {
  const tried = [
    ...Object.keys(reads),
    ...Object.keys(writes),
    ...Object.keys(ofOneself),
    ...Object.keys(ofAdministrators),
    // Those about a team have a table of their own: denials-teams.test.ts.
    ...Object.keys(teamData),
  ].sort();
  const functions = exportedFunctions('lib/data');
  const plumbing = ['lib/data/libsql', 'lib/data/migrations', 'lib/data/upkeep'].flatMap((folder) => [
    ...exportedFunctions(folder),
  ]);
  expect([...functions].flatMap(([name, fn]) => (takesActor(fn) ? name : [])).sort()).toEqual(tried);
  expect(plumbing.filter(([, fn]) => takesActor(fn))).toEqual([]);
  // Who adds a function that asks for a person's rows without an actor has to say here why that is right.
  const others = [...functions.keys()].filter((name) => !tried.includes(name) && !connecting.includes(name));
  expect(new Set(others)).toEqual(withoutActor);
});

type Outcome = { error: boolean; isEmpty: boolean; tells: boolean; changes: boolean };

const known = new WeakMap<SignedInActor, string>();

/** Everything of an owner before any call: each is taken back. */
async function beforeCalls(tx: Tx, owner: SignedInActor): Promise<string> {
  const before = known.get(owner) ?? (await everythingOf(tx, owner));
  known.set(owner, before);
  return before;
}

/** Calls in a transaction that is taken back. */
async function tryOut(
  app: TestApp,
  of: Belongings,
  { actor, isRead = false }: { actor: unknown; isRead?: boolean },
  call: Call,
): Promise<Outcome> {
  let outcome: Outcome = { error: true, isEmpty: true, tells: false, changes: false };
  const takeBack = new Error('take back');
  await app.db
    .transaction(async (tx) => {
      const before = isRead ? '' : await beforeCalls(tx, of.owner);
      const result = await call(actor as SignedInActor, tx, of);
      const isEmpty = !result || (Array.isArray(result) && result.length === 0);
      const changes = !isRead && (await everythingOf(tx, of.owner)) !== before;
      outcome = { error: false, isEmpty, tells: tells(result, of), changes };
      throw takeBack;
    })
    .catch(() => undefined);
  return outcome;
}

const outcomes = async (calls: Record<string, Call>, one: (call: Call) => Promise<Outcome>) => {
  const all: [string, Outcome][] = [];
  for (const [name, call] of Object.entries(calls)) all.push([name, await one(call)]);
  return (is: (outcome: Outcome) => boolean) => all.filter(([, outcome]) => is(outcome)).map(([name]) => name);
};

describeDatabases('lib/data denies', (open) => {
  test('what is for administrators to everybody else', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    const others = [
      { type: 'visitor' },
      await makeGuest(app),
      of.owner,
      { ...(await makeGuest(app)), role: 'administrator' },
    ];
    for (const actor of others) {
      const told = await outcomes(ofAdministrators, (call) => tryOut(app, of, { actor }, call));
      expect(told((o) => !o.error || o.changes)).toEqual([]);
    }
    const actor = await makeAdministrator(app);
    const told = await outcomes(ofAdministrators, (call) => tryOut(app, of, { actor }, call));
    expect(told((o) => o.error || o.isEmpty)).toEqual([]);
    expect(told((o) => o.changes)).toEqual(['setReportClosed', 'setSiteRole']);
  });

  test('nobody, a stranger, and not the owner', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    const stranger = await makeGuest(app);
    const as =
      (actor: unknown, isRead = false) =>
      (call: Call) =>
        tryOut(app, of, { actor, isRead }, call);
    const nobody = as({ type: 'visitor' }, true);

    // An actor without an id must not mean "no condition": nothing is read or written before that is seen.
    const { makeAccount: _, ...others } = ofOneself;
    expect((await outcomes({ ...reads, ...writes, ...others }, nobody))((o) => !o.error)).toEqual([]);

    const strangers = await outcomes(reads, as(stranger, true));
    expect(strangers((o) => o.error || !o.isEmpty || o.tells)).toEqual([]);
    const changed = (await outcomes({ ...writes, ...ofOneself }, as(stranger)))((o) => o.changes || o.tells);
    expect(changed).toEqual([]);

    expect((await outcomes(reads, as(of.owner, true)))((o) => o.error || o.isEmpty)).toEqual([]);
    expect((await outcomes(writes, as(of.owner)))((o) => o.error || !o.changes)).toEqual([]);
    expect((await outcomes({ ownUser: users.ownUser }, as(of.owner, true)))((o) => o.tells)).toEqual(['ownUser']);
  });
});
