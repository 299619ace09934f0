/** Who may see the administrator's pages: for everybody else they do not exist. */
import 'server-only';
import { notFound } from 'next/navigation';
import { currentActor } from '@/lib/auth/current-actor';
import type { SignedInActor } from '@/lib/core/access';

export async function currentAdministrator(): Promise<SignedInActor> {
  const actor = await currentActor();
  if (actor.type === 'visitor' || actor.state !== 'account' || actor.role !== 'administrator') notFound();
  return actor;
}
