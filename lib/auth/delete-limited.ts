/** Deletion with the limit of sign-in: whoever sits at somebody's open session must not guess the password here. */
import 'server-only';
import { limit } from '@/lib/auth/rate-limits';
import type { App } from '@/lib/commands/app';
import { type Confirmation, deleteAccount } from '@/lib/commands/delete-account';
import type { SignedInActor } from '@/lib/core/access';

export async function deleteLimited(app: App, actor: SignedInActor, confirmation: Confirmation): Promise<void> {
  await limit('deletion', actor.userId);
  await deleteAccount(app, actor, confirmation);
}
