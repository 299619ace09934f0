/** Who may see the administrator's pages; for everybody else they do not exist. */
import { notFound } from 'next/navigation';
import { currentActor } from '@/lib/auth/current-actor';
import type { SignedInActor } from '@/lib/core/access';

export async function administrator(): Promise<SignedInActor> {
  const actor = await currentActor();
  if (actor.type !== 'user' || actor.role !== 'administrator') notFound();
  return actor;
}
