/** Adds one part of an import, in one transaction: what is not here yet, and the cards and totals that follow from it. */
import {
  compareImport,
  compareOpen,
  type FilePresentations,
  type FreshAttempt,
  resetKey,
} from '@/lib/commands/compare-import';
import { refold } from '@/lib/commands/refold';
import type { SignedInActor } from '@/lib/core/access';
import type { ExportedRow } from '@/lib/core/export-format';
import { foldDays } from '@/lib/core/fold';
import type { ImportPart } from '@/lib/core/import-parts';
import { toFoldAttempt } from '@/lib/data/attempts';
import { listResets } from '@/lib/data/exports';
import { addRows, findBegun, suspendCard } from '@/lib/data/imports';
import type { Tx } from '@/lib/data/open-database';
import { listParametersById } from '@/lib/data/scheduler-parameters';
import { shiftDays } from '@/lib/data/totals';
import { lockOwnUser } from '@/lib/data/users';

/** What all parts of one import share. */
export type ImportOf = {
  presentations: FilePresentations;
  /** The file's sequences to the numbers taken for them here. */
  sequences: Map<number, number>;
  /** The file's ids of parameters to those here. */
  parametersIds: Map<string, string>;
};

export async function takeInPart(actor: SignedInActor, tx: Tx, part: ImportPart, of: ImportOf): Promise<void> {
  await lockOwnUser(actor, tx);
  // Compared again under the lock: another request may have brought some of it in meanwhile.
  const resetsHere = new Set((await listResets(actor, tx, null)).map(resetKey));
  const { fresh, revocations, resets } = await compareImport(actor, tx, part, { ...of, resetsHere });
  if (fresh.length + revocations.length + resets.length === 0) return;
  const begun = await findBegun(actor, tx, part.objectiveIds);
  const sequenceOf = ({ sequence }: { sequence: number }): number => {
    const taken = of.sequences.get(sequence);
    if (taken === undefined) throw new Error(`no number was taken for sequence ${sequence}`);
    return taken;
  };

  const attempts = fresh.map((one) => ({
    ...attemptRow(one, of),
    sequence: sequenceOf(one.row),
    // What was begun here is not new a second time.
    isNew: one.row.isNew && !begun.has(one.row.objectiveId),
  }));
  const shown = fresh.map((one) => ({ ...one, presentation: presentationOf(of, one.row) }));
  await addRows(actor, tx, {
    presentations: shown
      .filter(({ presentationIsHere }) => !presentationIsHere)
      .map(({ presentation, presentationId }) => presentationRow(presentation, presentationId)),
    closings: shown
      .filter(({ presentationIsHere }) => presentationIsHere)
      .map(({ presentation, presentationId: id }) => ({ id, closedAt: dateOrNull(presentation.closedAt) })),
    attempts,
    revocations: revocations.map(({ row, attemptId }) => ({
      ...{ attemptId, sequence: sequenceOf(row), revokedAt: new Date(row.revokedAt) },
    })),
    resets: resets.map((row) => ({ ...row, sequence: sequenceOf(row), resetAt: new Date(row.resetAt) })),
  });

  await refold(actor, tx, { objectiveIds: part.objectiveIds, studyDays: [] });
  const values = await listParametersById(tx, [...new Set(attempts.map(({ parametersId }) => parametersId))]);
  const added = attempts.map((attempt) =>
    toFoldAttempt({ ...attempt, userId: actor.userId, parameters: { value: values.get(attempt.parametersId) ?? '' } }),
  );
  await shiftDays(actor, tx, {
    added: foldDays(added, new Set(revocations.map(({ attemptId }) => attemptId))),
    removed: foldDays(
      revocations.flatMap(({ before }) => (before ? toFoldAttempt(before) : [])),
      new Set(),
    ),
  });
  // The switch of a card that was here stays as it is.
  for (const { objectiveId, suspendedAt } of part.suspensions) {
    if (!begun.has(objectiveId)) await suspendCard(actor, tx, objectiveId, new Date(suspendedAt));
  }
}

/** Adds presentations that no attempt answers. */
export async function takeInOpen(
  actor: SignedInActor,
  tx: Tx,
  rows: readonly ExportedRow<'presentations'>[],
): Promise<void> {
  await lockOwnUser(actor, tx);
  const fresh = await compareOpen(actor, tx, rows);
  await addRows(actor, tx, {
    ...{ attempts: [], closings: [], revocations: [], resets: [] },
    presentations: fresh.map(({ row, id }) => presentationRow(row, id)),
  });
}

const dateOrNull = (text: string | null) => (text === null ? null : new Date(text));

function presentationOf({ presentations }: ImportOf, { presentationId }: ExportedRow<'attempts'>) {
  const presentation = presentations.get(presentationId);
  if (!presentation) throw new Error(`no presentation ${presentationId}: the file was not checked`);
  return presentation;
}

function presentationRow(row: ExportedRow<'presentations'>, id: string) {
  return {
    ...{ ...row, id, optionOrder: JSON.stringify(row.optionOrder) },
    servedAt: new Date(row.servedAt),
    comparedAt: dateOrNull(row.comparedAt),
    closedAt: dateOrNull(row.closedAt),
  };
}

function attemptRow({ row, id, presentationId }: FreshAttempt, { parametersIds }: ImportOf) {
  const parametersId = parametersIds.get(row.parametersId);
  if (parametersId === undefined) throw new Error(`no parameters ${row.parametersId}: the file was not checked`);
  return {
    ...{ ...row, id, presentationId, parametersId },
    answer: JSON.stringify(row.answer),
    schedule: JSON.stringify(row.schedule),
    servedAt: new Date(row.servedAt),
    answeredAt: new Date(row.answeredAt),
  };
}
