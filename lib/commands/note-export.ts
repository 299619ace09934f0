/** Writes into the audit log that an account takes its own data out, before the first piece of it. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { addAuditEvent } from '@/lib/data/audit-events';

/** `what` in a few words. A guest is nobody whom the log could name, and leaves no line. */
export async function noteExport(app: App, actor: SignedInActor, what: string): Promise<void> {
  if (actor.state !== 'account') return;
  const event = { action: 'data-exported', subjectId: actor.userId, detail: { what } } as const;
  await app.db.transaction((tx) => addAuditEvent(actor, tx, { at: app.now(), ...event }));
}
