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

/** What is the administrator's does not exist for anybody else: throws `not-found`. */
export function assertAdministrator(actor: Actor): asserts actor is SignedInActor {
  if (actor.type !== 'user' || actor.state !== 'account' || actor.role !== 'administrator') throw notFound();
}
