/** Checks an export row by row, and whether its rows fit each other: nothing of a file that is not right as a whole is taken in. */
import type { z } from 'zod';
import type { FieldProblem } from '@/lib/core/app-error';
import {
  type ExportedRow,
  type ExportFile,
  exportedRows,
  type ImportBody,
  mostAttemptsOfOneObjective,
  type RowName,
} from '@/lib/core/export-format';
import { daysBetween } from '@/lib/core/study-day';

export type ExportHistory = Pick<ExportFile, RowName>;
export type Checked = { history: ExportHistory; problems: FieldProblem[] };

/** Two clocks may differ by so much. */
const aheadMs = 5 * 60_000;
const earliestMs = Date.parse('2020-01-01T00:00:00Z');
const mostProblems = 20;
/** One each time that a learner changes what their schedule hangs on. */
const mostParameters = 1_000;
/** It may quote the file. */
const longestMessage = 200;
const rowsAtOnce = 500;

/**
 * A generator, so that its caller can do other things in between: it yields after every few hundred rows and returns the rows with the
 * first problems, each with its place in the file.
 */
export function* checkExport(body: ImportBody, now: Date): Generator<void, Checked> {
  const problems: FieldProblem[] = [];
  const report = (path: string, message: string) => {
    if (problems.length < mostProblems) problems.push({ path, message: message.slice(0, longestMessage) });
  };
  const history = {} as { [Name in RowName]: ExportedRow<Name>[] };
  for (const name of Object.keys(exportedRows) as RowName[]) {
    history[name] = (yield* rowsOf(name, body[name], report)) as never;
  }
  // Rows that are not there would be missed by those that are.
  if (problems.length === 0) yield* checkTogether(history, rulesAt(now, report));
  return { history, problems };
}

type Report = (path: string, message: string) => void;

function* rowsOf<Name extends RowName>(name: Name, rows: unknown[], report: Report): Generator<void, unknown[]> {
  const schema: z.ZodType = exportedRows[name];
  const good: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    const parsed = schema.safeParse(row);
    if (parsed.success) good.push(parsed.data);
    for (const { path, message } of parsed.error?.issues ?? []) {
      report([`${name}[${index}]`, ...path].join('.'), message);
    }
    if (index % rowsAtOnce === rowsAtOnce - 1) yield;
  }
  return good;
}

type Keys = Set<string | number>;
/** What holds of many fields: an instant is one that can have been, a key comes once. */
type Rules = {
  report: Report;
  instant(path: string, text: string | null): void;
  once(path: string, seen: Keys, key: string | number): void;
};

function rulesAt(now: Date, report: Report): Rules {
  const latestMs = now.getTime() + aheadMs;
  return {
    report,
    instant: (path, text) => {
      const ms = text === null ? earliestMs : Date.parse(text);
      if (!(ms >= earliestMs)) report(path, 'must not be before 2020');
      else if (ms > latestMs) report(path, 'must not be in the future');
    },
    once: (path, seen, key) => {
      if (seen.has(key)) report(path, 'must not come twice');
      seen.add(key);
    },
  };
}

function* checkTogether(history: ExportHistory, rules: Rules): Generator<void, void> {
  yield* checkPresentations(history, rules);
  // Attempts, revocations and resets share one count.
  const sequences: Keys = new Set();
  yield* checkAttempts(history, sequences, rules);
  checkOthers(history, sequences, rules);
}

function* checkPresentations({ presentations }: ExportHistory, { once, instant }: Rules): Generator<void, void> {
  const ids: Keys = new Set();
  for (const [index, { id, servedAt, comparedAt, closedAt }] of presentations.entries()) {
    const at = `presentations[${index}]`;
    once(`${at}.id`, ids, id);
    instant(`${at}.servedAt`, servedAt);
    instant(`${at}.comparedAt`, comparedAt);
    instant(`${at}.closedAt`, closedAt);
    if (index % rowsAtOnce === rowsAtOnce - 1) yield;
  }
}

function* checkAttempts(
  history: ExportHistory,
  sequences: Keys,
  { once, instant, report }: Rules,
): Generator<void, void> {
  const parameterIds = new Set(history.schedulerParameters.map(({ id }) => id));
  const presentations = new Map(history.presentations.map((one) => [one.id, one]));
  const ids: Keys = new Set();
  const answered: Keys = new Set();
  const counts = new Map<string, number>();
  for (const [index, attempt] of history.attempts.entries()) {
    const at = `attempts[${index}]`;
    once(`${at}.id`, ids, attempt.id);
    once(`${at}.sequence`, sequences, attempt.sequence);
    once(`${at}.presentationId`, answered, attempt.presentationId);
    instant(`${at}.servedAt`, attempt.servedAt);
    instant(`${at}.answeredAt`, attempt.answeredAt);
    if (!parameterIds.has(attempt.parametersId)) report(`${at}.parametersId`, 'must be one of schedulerParameters');
    for (const [path, message] of misfits(attempt, presentations.get(attempt.presentationId))) {
      report(`${at}.${path}`, message);
    }
    const count = (counts.get(attempt.objectiveId) ?? 0) + 1;
    counts.set(attempt.objectiveId, count);
    if (count === mostAttemptsOfOneObjective + 1) {
      report(`${at}.objectiveId`, `must not have more than ${mostAttemptsOfOneObjective} attempts`);
    }
    if (index % rowsAtOnce === rowsAtOnce - 1) yield;
  }
}

function checkOthers(history: ExportHistory, sequences: Keys, { once, instant, report }: Rules): void {
  const attemptIds = new Set(history.attempts.map(({ id }) => id));
  const keys = (): Keys => new Set();
  const seen = { parameters: keys(), revoked: keys(), suspended: keys(), lessons: keys() };
  for (const [index, { id }] of history.schedulerParameters.entries()) {
    once(`schedulerParameters[${index}].id`, seen.parameters, id);
    if (index === mostParameters) report(`schedulerParameters[${index}]`, `must be one of at most ${mostParameters}`);
  }
  for (const [index, { attemptId, sequence, revokedAt }] of history.revocations.entries()) {
    const at = `revocations[${index}]`;
    once(`${at}.attemptId`, seen.revoked, attemptId);
    once(`${at}.sequence`, sequences, sequence);
    instant(`${at}.revokedAt`, revokedAt);
    if (!attemptIds.has(attemptId)) report(`${at}.attemptId`, 'must be an attempt of this file');
  }
  for (const [index, { sequence, resetAt }] of history.resets.entries()) {
    once(`resets[${index}].sequence`, sequences, sequence);
    instant(`resets[${index}].resetAt`, resetAt);
  }
  for (const [index, { objectiveId, suspendedAt }] of history.suspensions.entries()) {
    once(`suspensions[${index}].objectiveId`, seen.suspended, objectiveId);
    instant(`suspensions[${index}].suspendedAt`, suspendedAt);
  }
  for (const [index, { lessonId, readAt }] of history.lessonReadings.entries()) {
    once(`lessonReadings[${index}].lessonId`, seen.lessons, lessonId);
    instant(`lessonReadings[${index}].readAt`, readAt);
  }
}

/** What an attempt says that its presentation, or it itself, contradicts. */
function* misfits(
  attempt: ExportedRow<'attempts'>,
  presentation: ExportedRow<'presentations'> | undefined,
): Generator<[string, string]> {
  if (!presentation) {
    yield ['presentationId', 'must be a presentation of this file'];
    return;
  }
  for (const key of ['objectiveId', 'exerciseId', 'mode', 'servedAt'] as const) {
    if (attempt[key] !== presentation[key]) yield [key, 'must be that of its presentation'];
  }
  if (Math.abs(daysBetween(attempt.answeredAt.slice(0, 10), attempt.studyDay)) > 2) {
    yield ['studyDay', 'must be the day of answeredAt'];
  }
  if (attempt.scheduled === (attempt.unscheduledReason !== null)) {
    yield ['unscheduledReason', 'must be given where the schedule did not move, and only there'];
  }
  if (attempt.isNew && !attempt.scheduled) yield ['isNew', 'must be false where the schedule did not move'];
  if (attempt.countsForRetention && !attempt.scheduled) {
    yield ['countsForRetention', 'must be false where the schedule did not move'];
  }
}
