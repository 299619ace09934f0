/** The limit on problem reports: a person's own, and one place's, since guests are made in a moment. */
import 'server-only';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import type { SignedInActor } from '@/lib/core/access';

/** Throws `too-many-requests`. */
export async function limitReports(headers: Headers, actor: SignedInActor): Promise<void> {
  await limit('report', actor.userId);
  await limit('report-from', clientKey(headers));
}
