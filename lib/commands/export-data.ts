/** Everything of a learner as one JSON file, a page of rows after the other; docs/export-format.md describes it. */
import type { App } from '@/lib/commands/app';
import { noteExport } from '@/lib/commands/note-export';
import type { SignedInActor } from '@/lib/core/access';
import { type ExportedRow, type ExportHead, exportFormat, exportVersion, type RowName } from '@/lib/core/export-format';
import { listCards } from '@/lib/data/cards';
import { attemptPages, listParameters, listResets, listRevocations, presentationPages } from '@/lib/data/exports';
import { listReadings } from '@/lib/data/lesson-readings';
import { parseParameters } from '@/lib/data/scheduler-parameters';
import { ownUser } from '@/lib/data/users';

type StoredUser = Awaited<ReturnType<typeof ownUser>>;
type StoredPresentation = Awaited<ReturnType<ReturnType<typeof presentationPages>['next']>>['value'][number];
type StoredAttempt = Awaited<ReturnType<ReturnType<typeof attemptPages>['next']>>['value'][number];

/**
 * The text of the file in pieces of at most a few hundred rows. What is answered while it is read stays out of it. Neither passwords
 * nor tokens are in it, and nothing of anybody else.
 */
export async function* exportData(app: App, actor: SignedInActor): AsyncGenerator<string> {
  const tx = app.db.client;
  await noteExport(app, actor, 'everything as JSON');
  const user = await ownUser(actor, tx);
  yield `${JSON.stringify(headOf(app, user)).slice(0, -1)},\n`;
  yield* list(
    'schedulerParameters',
    one((await listParameters(actor, tx)).map(({ id, value }) => ({ id, value: parseParameters(value) }))),
  );
  yield* list('presentations', mapped(presentationPages(actor, tx), presentationRow));
  yield* list('attempts', mapped(attemptPages(actor, tx, user.lastSequence), attemptRow));
  const revocations = await listRevocations(actor, tx, user.lastSequence);
  yield* list(
    'revocations',
    one(revocations.map(({ attemptId, sequence, revokedAt }) => ({ attemptId, sequence, revokedAt: iso(revokedAt) }))),
  );
  const resets = await listResets(actor, tx, user.lastSequence);
  yield* list(
    'resets',
    one(resets.map(({ objectiveId, sequence, resetAt }) => ({ objectiveId, sequence, resetAt: iso(resetAt) }))),
  );
  const cards = await listCards(actor, tx);
  yield* list(
    'suspensions',
    one(
      cards.flatMap(({ objectiveId, suspendedAt }) =>
        suspendedAt ? { objectiveId, suspendedAt: iso(suspendedAt) } : [],
      ),
    ),
  );
  const readings = await listReadings(actor, tx);
  yield* list('lessonReadings', one(readings.map((row) => ({ ...row, readAt: iso(row.readAt) }))), true);
  yield '}\n';
}

const iso = (date: Date) => date.toISOString();
const isoOrNull = (date: Date | null) => date?.toISOString() ?? null;

function headOf(app: App, user: StoredUser): ExportHead {
  const { timeZone, dayStartHour, newPerDay, minutesPerDay, desiredRetention, usesLetterKeys, pausedUntil } = user;
  const theme = user.theme as ExportHead['settings']['theme'];
  return {
    format: exportFormat,
    version: exportVersion,
    exportedAt: iso(app.now()),
    course: app.course.title,
    profile: { name: user.name, email: user.email, createdAt: iso(user.createdAt) },
    settings: {
      ...{ timeZone, dayStartHour, newPerDay, minutesPerDay, desiredRetention, theme, usesLetterKeys, pausedUntil },
    },
  };
}

function presentationRow(row: StoredPresentation): ExportedRow<'presentations'> {
  const { id, objectiveId, exerciseId, contentHash, reviewSessionId, cardVersion, hintsShown, ratingCap } = row;
  return {
    ...{ id, objectiveId, exerciseId, contentHash },
    optionOrder: JSON.parse(row.optionOrder),
    mode: row.mode as ExportedRow<'presentations'>['mode'],
    ...{ reviewSessionId, cardVersion, hintsShown },
    comparedAt: isoOrNull(row.comparedAt),
    ratingCap,
    servedAt: iso(row.servedAt),
    closedAt: isoOrNull(row.closedAt),
  };
}

function attemptRow({ userId: _, ...row }: StoredAttempt): ExportedRow<'attempts'> {
  return {
    ...row,
    mode: row.mode as ExportedRow<'attempts'>['mode'],
    outcome: row.outcome as ExportedRow<'attempts'>['outcome'],
    answer: JSON.parse(row.answer),
    servedAt: iso(row.servedAt),
    answeredAt: iso(row.answeredAt),
    schedule: JSON.parse(row.schedule),
  };
}

async function* one<Row>(rows: Row[]): AsyncGenerator<Row[]> {
  yield rows;
}

async function* mapped<From, To>(pages: AsyncGenerator<From[]>, row: (from: From) => To): AsyncGenerator<To[]> {
  for await (const page of pages) yield page.map(row);
}

/** One list of the file, a row a line. */
async function* list<Name extends RowName>(
  name: Name,
  pages: AsyncGenerator<ExportedRow<Name>[]>,
  isLast = false,
): AsyncGenerator<string> {
  yield `"${name}":[`;
  let between = '\n';
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield between + page.map((row) => JSON.stringify(row)).join(',\n');
    between = ',\n';
  }
  yield isLast ? ']\n' : '],\n';
}
