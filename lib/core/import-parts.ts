/** Cuts an export into parts that can be taken in one after the other: each holds all that some objectives' cards follow from. */
import type { ExportHistory } from '@/lib/core/check-export';
import type { ExportedRow } from '@/lib/core/export-format';

export type ImportPart = {
  objectiveIds: string[];
  attempts: ExportedRow<'attempts'>[];
  revocations: ExportedRow<'revocations'>[];
  resets: ExportedRow<'resets'>[];
  suspensions: ExportedRow<'suspensions'>[];
};

const attemptsAtMost = 100;

/** Parts of about a hundred attempts; one objective is never cut, so that each part leaves its cards as history folds to. */
export function importParts({ attempts, revocations, resets, suspensions }: ExportHistory): ImportPart[] {
  const objectiveOf = new Map(attempts.map(({ id, objectiveId }) => [id, objectiveId]));
  const byObjective = new Map<string, ImportPart>();
  const partOf = (objectiveId: string): ImportPart => {
    const known = byObjective.get(objectiveId);
    if (known) return known;
    const part = { objectiveIds: [objectiveId], attempts: [], revocations: [], resets: [], suspensions: [] };
    byObjective.set(objectiveId, part);
    return part;
  };
  for (const attempt of attempts) partOf(attempt.objectiveId).attempts.push(attempt);
  for (const revocation of revocations) {
    partOf(objectiveOf.get(revocation.attemptId) ?? '').revocations.push(revocation);
  }
  for (const reset of resets) partOf(reset.objectiveId).resets.push(reset);
  for (const suspension of suspensions) partOf(suspension.objectiveId).suspensions.push(suspension);
  return packed([...byObjective.values()]);
}

function packed(parts: ImportPart[]): ImportPart[] {
  const packs: ImportPart[] = [];
  for (const part of parts) {
    const last = packs.at(-1);
    if (!last || last.attempts.length + part.attempts.length > attemptsAtMost) {
      packs.push(part);
      continue;
    }
    last.objectiveIds.push(...part.objectiveIds);
    last.attempts.push(...part.attempts);
    last.revocations.push(...part.revocations);
    last.resets.push(...part.resets);
    last.suspensions.push(...part.suspensions);
  }
  return packs;
}
