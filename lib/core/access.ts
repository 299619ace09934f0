/** Who asks: every function of lib/data and every command takes the actor first. */

export type SignedInActor = {
  type: 'user';
  userId: string;
  state: 'guest' | 'account';
  role: 'learner' | 'administrator';
  name: string | null;
};

export type Actor = { type: 'visitor' } | SignedInActor;

export const visitor: Actor = { type: 'visitor' };
