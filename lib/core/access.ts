/** Who asks: every function of lib/data and every command takes the actor first. */

import { notFound } from '@/lib/core/app-error';

export type SignedInActor = {
  type: 'user';
  userId: string;
  state: 'guest' | 'account';
  role: 'learner' | 'administrator';
  name: string | null;
};

export type Actor = { type: 'visitor' } | SignedInActor;

export const visitor: Actor = { type: 'visitor' };

/** Throws `not-found` unless the actor is an administrator: for everybody else what is theirs does not exist. */
export function requireAdministrator(actor: Actor): asserts actor is SignedInActor & { role: 'administrator' } {
  if (actor.type !== 'user' || actor.state !== 'account' || actor.role !== 'administrator') throw notFound();
}
