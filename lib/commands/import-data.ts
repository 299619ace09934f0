/** Takes an export into a learner's own history: checked as a whole first, then in parts, each safe to repeat. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { App } from '@/lib/commands/app';
import { compareImport, compareOpen, type FilePresentations, resetKey } from '@/lib/commands/compare-import';
import { type ImportOf, takeInOpen, takeInPart } from '@/lib/commands/take-in-part';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { checkExport, type ExportHistory } from '@/lib/core/check-export';
import type { ImportReport } from '@/lib/core/data-schemas';
import type { ExportedRow, ImportBody } from '@/lib/core/export-format';
import { type ImportPart, importParts } from '@/lib/core/import-parts';
import { listCards } from '@/lib/data/cards';
import { listResets } from '@/lib/data/exports';
import { keepReadings, replaceSettings } from '@/lib/data/imports';
import { listReadings } from '@/lib/data/lesson-readings';
import { keepParameters } from '@/lib/data/scheduler-parameters';
import { lockOwnUser, takeSequences } from '@/lib/data/users';

const rowsAtOnce = 500;

/** What the file would bring in. Throws `invalid` with the places in the file that are wrong. */
export async function checkImport(app: App, actor: SignedInActor, body: ImportBody): Promise<ImportReport> {
  return (await survey(app, actor, body)).report;
}

/**
 * Takes it in. What is here already stays as it is, so the same file again changes nothing, and one that broke off halfway goes on.
 * Each part leaves cards and totals as history folds to. Throws `invalid` before anything is written.
 */
export async function importData(
  app: App,
  actor: SignedInActor,
  body: ImportBody,
  { takesSettings }: { takesSettings: boolean },
): Promise<ImportReport> {
  const { report, history, parts, presentations, open, readings, sequences } = await survey(app, actor, body);
  const of: ImportOf = { presentations, sequences: new Map(), parametersIds: new Map() };
  for (const { id, value } of parts.length > 0 ? history.schedulerParameters : []) {
    of.parametersIds.set(id, await app.db.transaction((tx) => keepParameters(tx, value)));
  }
  if (sequences.length > 0) {
    const last = await app.db.transaction((tx) => takeSequences(actor, tx, sequences.length));
    for (const [index, sequence] of sequences.entries()) of.sequences.set(sequence, last + 1 + index);
  }
  for (const part of parts) {
    await app.db.transaction((tx) => takeInPart(actor, tx, part, of));
    await breathe();
  }
  for (const chunk of chunks(open)) {
    await app.db.transaction((tx) => takeInOpen(actor, tx, chunk));
  }
  await app.db.transaction(async (tx) => {
    await lockOwnUser(actor, tx);
    await keepReadings(actor, tx, readings);
    if (takesSettings) await replaceSettings(actor, tx, body.settings);
  });
  return { ...report, isDone: true, cards: (await listCards(actor, app.db.client)).length };
}

type Survey = {
  report: ImportReport;
  history: ExportHistory;
  /** Those with something that is not here yet. */
  parts: ImportPart[];
  presentations: FilePresentations;
  open: ExportedRow<'presentations'>[];
  readings: { lessonId: string; revision: number; readAt: Date }[];
  /** The file's own sequences of all that is not here yet, in order. */
  sequences: number[];
};

async function survey(app: App, actor: SignedInActor, body: ImportBody): Promise<Survey> {
  const history = withPresentIds(app, await checked(body, app.now()));
  const tx = app.db.client;
  const presentations = new Map(history.presentations.map((row) => [row.id, row]));
  const resetsHere = new Set((await listResets(actor, tx, null)).map(resetKey));
  const parts: ImportPart[] = [];
  const sequences: number[] = [];
  const fresh = { attempts: 0, renamed: 0, revocations: 0, resets: 0 };
  for (const part of importParts(history)) {
    const comparison = await compareImport(actor, tx, part, { presentations, resetsHere });
    const events = [
      ...comparison.fresh.map(({ row }) => row),
      ...comparison.revocations.map(({ row }) => row),
      ...comparison.resets,
    ];
    if (events.length > 0) parts.push(part);
    sequences.push(...events.map(({ sequence }) => sequence));
    fresh.attempts += comparison.fresh.length;
    fresh.renamed += comparison.fresh.filter(({ row, id }) => row.id !== id).length;
    fresh.revocations += comparison.revocations.length;
    fresh.resets += comparison.resets.length;
    await breathe();
  }
  const answered = new Set(history.attempts.map(({ presentationId }) => presentationId));
  const unanswered = history.presentations.filter(({ id }) => !answered.has(id));
  const open: ExportedRow<'presentations'>[] = [];
  for (const chunk of chunks(unanswered)) open.push(...(await compareOpen(actor, tx, chunk)).map(({ row }) => row));
  const readings = await freshReadings(actor, app, history.lessonReadings);
  const days = history.attempts.map(({ studyDay }) => studyDay).sort();
  const [first, last] = [days[0], days.at(-1)];
  const report: ImportReport = {
    isDone: false,
    exportedAt: body.exportedAt,
    course: body.course,
    from: [body.profile.name, body.profile.email].filter(Boolean).join(', ') || 'a guest',
    attempts: { inFile: history.attempts.length, fresh: fresh.attempts },
    openPresentations: { inFile: unanswered.length, fresh: open.length },
    revocations: { inFile: history.revocations.length, fresh: fresh.revocations },
    resets: { inFile: history.resets.length, fresh: fresh.resets },
    lessonReadings: { inFile: history.lessonReadings.length, fresh: readings.length },
    days: first !== undefined && last !== undefined ? { first, last } : null,
    renamedAttempts: fresh.renamed,
    unknown: unknownTo(app, history),
    cards: (await listCards(actor, tx)).length,
  };
  return { report, history, parts, presentations, open, readings, sequences: sequences.sort((a, b) => a - b) };
}

async function checked(body: ImportBody, now: Date): Promise<ExportHistory> {
  const checking = checkExport(body, now);
  let step = checking.next();
  while (!step.done) {
    await breathe();
    step = checking.next();
  }
  const { history, problems } = step.value;
  if (problems.length > 0) {
    const [{ path, message } = { path: '', message: '' }] = problems;
    const more = problems.length > 1 ? ` ${problems.length - 1} more places are wrong as well.` : '';
    const text = `The file is not right, and nothing of it was taken in. ${path}: ${message}.${more}`;
    throw new AppError('invalid', text, { fields: problems });
  }
  return history;
}

/** Objectives and lessons may have got another id since the file was written. */
function withPresentIds(app: App, history: ExportHistory): ExportHistory {
  const { objectiveRenames } = app.course;
  const objective = <Row extends { objectiveId: string }>(row: Row): Row => ({
    ...row,
    objectiveId: objectiveRenames.get(row.objectiveId) ?? row.objectiveId,
  });
  return {
    ...history,
    presentations: history.presentations.map(objective),
    attempts: history.attempts.map(objective),
    resets: history.resets.map(objective),
    suspensions: history.suspensions.map(objective),
    lessonReadings: history.lessonReadings.map((row) => ({
      ...row,
      lessonId: app.course.lesson(row.lessonId)?.id ?? row.lessonId,
    })),
  };
}

async function freshReadings(actor: SignedInActor, app: App, rows: readonly ExportedRow<'lessonReadings'>[]) {
  const here = new Map((await listReadings(actor, app.db.client)).map((row) => [row.lessonId, row.revision]));
  return rows
    .filter(({ lessonId, revision }) => revision > (here.get(lessonId) ?? -1))
    .map((row) => ({ ...row, readAt: new Date(row.readAt) }));
}

const namedAtMost = 30;

function unknownTo(app: App, { attempts }: ExportHistory): ImportReport['unknown'] {
  const objectives = new Set(attempts.map(({ objectiveId }) => objectiveId));
  const exercises = new Set(attempts.map(({ exerciseId }) => exerciseId));
  return {
    objectives: [...objectives]
      .filter((id) => !app.course.objective(id))
      .sort()
      .slice(0, namedAtMost),
    exercises: [...exercises].filter((id) => !app.course.exercise(id)).length,
  };
}

function chunks<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, n) =>
    rows.slice(n * rowsAtOnce, (n + 1) * rowsAtOnce),
  );
}
