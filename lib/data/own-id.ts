/** Whose rows are meant, for plain SQL: it takes undefined for NULL, where Prisma itself refuses it. */
import type { SignedInActor } from '@/lib/core/access';

/** Throws where an actor has no id, which only a mistake of ours can make. */
export function ownId({ userId }: SignedInActor): string {
  if (userId === undefined) throw new Error('an actor without an id has no rows');
  return userId;
}
