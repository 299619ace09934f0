/** A learner's rows in pages, oldest first, for what leaves the site: no page holds up anybody else. */
import type { SignedInActor } from '@/lib/core/access';
import type { Attempt, ObjectiveReset, Presentation, Revocation } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

const pageSize = 500;

/** Presentations by id. */
export async function* presentationPages(actor: SignedInActor, tx: Tx): AsyncGenerator<Presentation[]> {
  let after = '';
  for (;;) {
    const where = { userId: actor.userId, id: { gt: after } };
    const page = await tx.presentation.findMany({ where, orderBy: { id: 'asc' }, take: pageSize });
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)?.id ?? '';
  }
}

/** Attempts by sequence, up to `upTo`: what is answered meanwhile stays out. */
export async function* attemptPages(actor: SignedInActor, tx: Tx, upTo: number): AsyncGenerator<Attempt[]> {
  let after = 0;
  for (;;) {
    const where = { userId: actor.userId, sequence: { gt: after, lte: upTo } };
    const page = await tx.attempt.findMany({ where, orderBy: { sequence: 'asc' }, take: pageSize });
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)?.sequence ?? upTo;
  }
}

export async function listRevocations(actor: SignedInActor, tx: Tx, upTo: number): Promise<Revocation[]> {
  const where = { userId: actor.userId, sequence: { lte: upTo } };
  return tx.revocation.findMany({ where, orderBy: { sequence: 'asc' } });
}

/** All of them where `upTo` is null. */
export async function listResets(actor: SignedInActor, tx: Tx, upTo: number | null): Promise<ObjectiveReset[]> {
  const where = { userId: actor.userId, ...(upTo === null ? {} : { sequence: { lte: upTo } }) };
  return tx.objectiveReset.findMany({ where, orderBy: { sequence: 'asc' } });
}

/** The FSRS parameters that the learner's attempts were scheduled with. */
export async function listParameters(actor: SignedInActor, tx: Tx) {
  const where = { attempts: { some: { userId: actor.userId } } };
  return tx.schedulerParameters.findMany({ where, select: { id: true, value: true }, orderBy: { id: 'asc' } });
}
