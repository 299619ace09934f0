/** A manager switches the weekly e-mail of a track's report on or off for themselves. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { reportWeek } from '@/lib/core/reports/report-week';
import { requireRole } from '@/lib/data/memberships';
import { addReportMail, endReportMail, hasReportMail } from '@/lib/data/report-mails';
import { ownUser } from '@/lib/data/users';

type Place = { teamId: string; trackId: string };
type Done = { done: true };

/** Whether the actor gets it. Throws `not-found` for strangers and `forbidden` for members. */
export async function readReportMail(app: App, actor: SignedInActor, place: Place): Promise<boolean> {
  await requireRole(actor, app.db.client, place.teamId, 'manager');
  return hasReportMail(actor, app.db.client, place);
}

/** The first one comes on the next Monday. Throws `invalid` where nobody has shown that the address is the actor's. */
export async function startReportMail(app: App, actor: SignedInActor, place: Place): Promise<Done> {
  await app.db.transaction(async (tx) => {
    await requireRole(actor, tx, place.teamId, 'manager');
    const { email, emailVerifiedAt, timeZone } = await ownUser(actor, tx);
    if (email === null || emailVerifiedAt === null) {
      throw new AppError(
        'invalid',
        'It names people, so it goes to a proved address only. Sign in once by a link that is sent to you, then try again.',
      );
    }
    const now = app.now();
    if (!(await addReportMail(actor, tx, { ...place, week: reportWeek(now, timeZone), now }))) throw notFound();
  });
  return { done: true };
}

/** Nothing where it was off. */
export async function stopReportMail(app: App, actor: SignedInActor, place: Place): Promise<Done> {
  await requireRole(actor, app.db.client, place.teamId, 'manager');
  await endReportMail(actor, app.db.client, place);
  return { done: true };
}
