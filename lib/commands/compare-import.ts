/** Tells which rows of an import are not here yet, and under which ids they can come in. */
import { createHash } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { ExportedRow } from '@/lib/core/export-format';
import type { ImportPart } from '@/lib/core/import-parts';
import {
  findAttempts,
  findRevoked,
  type OwnAttempt,
  type TakenPresentation,
  takenPresentations,
} from '@/lib/data/imports';
import type { Tx } from '@/lib/data/open-database';

type FileAttempt = ExportedRow<'attempts'>;
export type FilePresentations = ReadonlyMap<string, ExportedRow<'presentations'>>;

/** An attempt to be added; `presentationIsHere` where it answers one that was left open here. */
export type FreshAttempt = { row: FileAttempt; id: string; presentationId: string; presentationIsHere: boolean };
export type Comparison = {
  fresh: FreshAttempt[];
  /** To be added, with the attempt as it was here before, or null where it comes in as well. */
  revocations: { row: ExportedRow<'revocations'>; attemptId: string; before: OwnAttempt | null }[];
  resets: ExportedRow<'resets'>[];
};

export async function compareImport(
  actor: SignedInActor,
  tx: Tx,
  part: ImportPart,
  { presentations, resetsHere }: { presentations: FilePresentations; resetsHere: ReadonlySet<string> },
): Promise<Comparison> {
  const { fresh, here } = await compareAttempts(actor, tx, part.attempts, presentations);
  const idOf = new Map([
    ...fresh.map(({ row, id }) => [row.id, id] as const),
    ...[...here].map(([id, attempt]) => [id, attempt.id] as const),
  ]);
  const revokedHere = await findRevoked(actor, tx, [...idOf.values()]);
  const revocations = part.revocations.flatMap((row) => {
    const attemptId = idOf.get(row.attemptId);
    if (attemptId === undefined || revokedHere.has(attemptId)) return [];
    return [{ row, attemptId, before: here.get(row.attemptId) ?? null }];
  });
  return { fresh, revocations, resets: part.resets.filter((reset) => !resetsHere.has(resetKey(reset))) };
}

/** One reset is another's equal by this. */
export const resetKey = ({ objectiveId, resetAt }: { objectiveId: string; resetAt: string | Date }) =>
  `${objectiveId} ${new Date(resetAt).getTime()}`;

async function compareAttempts(
  actor: SignedInActor,
  tx: Tx,
  rows: readonly FileAttempt[],
  presentations: FilePresentations,
): Promise<{ fresh: FreshAttempt[]; here: Map<string, OwnAttempt> }> {
  const otherId = new Map(rows.map((row) => [row.id, derivedId(actor, 'attempt', row.id, fingerprint(row))]));
  const found = await findAttempts(actor, tx, [...otherId].flat());
  const byId = new Map(found.map((attempt) => [attempt.id, attempt]));
  const here = new Map<string, OwnAttempt>();
  const missing: { row: FileAttempt; id: string }[] = [];
  for (const row of rows) {
    const other = otherId.get(row.id) ?? '';
    const sameId = byId.get(row.id);
    const same = sameId && fingerprint(sameId) === fingerprint(row) ? sameId : byId.get(other);
    if (same) here.set(row.id, same);
    // The id is the client's: the same browser may have used one in both places.
    else missing.push({ row, id: sameId ? other : row.id });
  }
  return { fresh: await withPresentations(actor, tx, missing, presentations), here };
}

async function withPresentations(
  actor: SignedInActor,
  tx: Tx,
  missing: readonly { row: FileAttempt; id: string }[],
  presentations: FilePresentations,
): Promise<FreshAttempt[]> {
  const wanted = missing.map(({ row, id }) => {
    const presentation = presentations.get(row.presentationId);
    if (!presentation) throw new Error(`no presentation of attempt ${row.id}: the file was not checked`);
    return { row, id, presentation, other: derivedId(actor, 'presentation', presentation.id, fingerprint(row)) };
  });
  const taken = await takenById(actor, tx, wanted);
  return wanted.map(({ row, id, presentation, other }) => {
    const place = placeOf(presentation, other, taken, true);
    return { row, id, presentationId: place.id, presentationIsHere: place.isHere };
  });
}

/** Presentations that no attempt answers: those to be added, with their ids. */
export async function compareOpen(
  actor: SignedInActor,
  tx: Tx,
  rows: readonly ExportedRow<'presentations'>[],
): Promise<{ row: ExportedRow<'presentations'>; id: string }[]> {
  const wanted = rows.map((presentation) => ({
    presentation,
    other: derivedId(actor, 'presentation', presentation.id, ''),
  }));
  const taken = await takenById(actor, tx, wanted);
  return wanted.flatMap(({ presentation, other }) => {
    const place = placeOf(presentation, other, taken, false);
    return place.isHere ? [] : [{ row: presentation, id: place.id }];
  });
}

type Wanted = { presentation: { id: string }; other: string };

async function takenById(
  actor: SignedInActor,
  tx: Tx,
  wanted: readonly Wanted[],
): Promise<Map<string, TakenPresentation>> {
  const ids = wanted.flatMap(({ presentation, other }) => [presentation.id, other]);
  return new Map((await takenPresentations(actor, tx, ids)).map((row) => [row.id, row]));
}

/** Ids of presentations are unique over everybody: another's keeps its own, and this one comes in under an id made from both. */
function placeOf(
  presentation: ExportedRow<'presentations'>,
  other: string,
  taken: ReadonlyMap<string, TakenPresentation>,
  toBeAnswered: boolean,
): { id: string; isHere: boolean } {
  for (const id of [presentation.id, other]) {
    const row = taken.get(id);
    if (!row) return { id, isHere: false };
    const isSame =
      row.isOwn &&
      row.exerciseId === presentation.exerciseId &&
      row.servedAt.getTime() === Date.parse(presentation.servedAt);
    if (isSame && !(toBeAnswered && row.isAnswered)) return { id, isHere: true };
  }
  throw new Error(`presentation ${presentation.id} finds no place`);
}

type Told = { bodyHash: string; exerciseId: string; outcome: string; rating: number; fuzzSeed: string };

/** What makes two attempts the same, whatever their ids: what was answered, when, and what it earned. */
function fingerprint(attempt: Told & { answeredAt: string | Date }): string {
  const { bodyHash, exerciseId, outcome, rating, fuzzSeed, answeredAt } = attempt;
  return JSON.stringify([bodyHash, exerciseId, outcome, rating, fuzzSeed, new Date(answeredAt).getTime()]);
}

/** An id that is the same each time, so that taking the same file in again finds what it added before. */
function derivedId(actor: SignedInActor, ...of: string[]): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([actor.userId, ...of]))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
