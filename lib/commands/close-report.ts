/** Closes a problem report, or opens it again: administrators alone. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { setReportClosed } from '@/lib/data/problem-reports';

export async function closeReport(
  app: App,
  actor: SignedInActor,
  { id, isClosed }: { id: string; isClosed: boolean },
): Promise<{ id: string; isClosed: boolean }> {
  if (!(await setReportClosed(actor, app.db.client, id, isClosed ? app.now() : null))) throw notFound();
  return { id, isClosed };
}
