/** A manager changes one member's dates on a track, pauses them, lets them go on, or takes finished ones out of the report. */

import type { App } from '@/lib/commands/app';
import { changedMeanwhile } from '@/lib/commands/change-track';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { calendarDay } from '@/lib/core/calendar-day';
import type { Pause } from '@/lib/core/track-plan';
import type { EnrolmentChange, PauseBody } from '@/lib/core/track-schemas';
import { addAuditEvent } from '@/lib/data/audit-events';
import { archiveEnrolments, findEnrolment, type StoredEnrolment, saveEnrolment } from '@/lib/data/enrolments';
import { requireRole } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';
import { ownUser } from '@/lib/data/users';

type Place = { teamId: string; trackId: string; userId: string };
/** More than these nobody takes. */
const mostPauses = 50;

/** Throws `changed-meanwhile` where somebody else was faster. */
export async function changeEnrolment(
  app: App,
  actor: SignedInActor,
  { version, startDay, workingDays, pacePercent, ...place }: Place & EnrolmentChange,
): Promise<void> {
  await app.db.transaction(async (tx) => {
    const { pauses } = await theEnrolment(actor, tx, place);
    const plan = { startDay, workingDays, pacePercent };
    if (!(await saveEnrolment(actor, tx, { ...place, ...plan, version, pauses }))) throw changedMeanwhile();
  });
}

/** The same pause again changes nothing; one that overlaps another takes it in. */
export async function pauseEnrolment(
  app: App,
  actor: SignedInActor,
  { from, until, ...place }: Place & PauseBody,
): Promise<void> {
  if (until !== null && until <= from) throw wrong('until', 'choose a day after the first one');
  await app.db.transaction(async (tx) => {
    const { pauses, version } = await theEnrolment(actor, tx, place);
    await savePauses(actor, tx, { ...place, version, pauses: joined([...pauses, { from, until }]) });
  });
}

/** Ends a pause that holds today, or is to come: today counts again. Nothing happens where there is none. */
export async function resumeEnrolment(app: App, actor: SignedInActor, place: Place): Promise<void> {
  await app.db.transaction(async (tx) => {
    const { pauses, version } = await theEnrolment(actor, tx, place);
    const today = calendarDay(app.now(), (await ownUser(actor, tx)).timeZone);
    const kept = pauses
      .filter(({ from }) => from < today)
      .map(({ from, until }): Pause => ({ from, until: until !== null && until < today ? until : today }));
    if (JSON.stringify(kept) === JSON.stringify(pauses)) return;
    await savePauses(actor, tx, { ...place, version, pauses: kept });
  });
}

/** Of a finished cohort: out of the report, and nothing on the track is due for them. Returns how many. */
export async function archiveMembers(
  app: App,
  actor: SignedInActor,
  { teamId, trackId, userIds }: { teamId: string; trackId: string; userIds: readonly string[] },
): Promise<number> {
  const now = app.now();
  return app.db.transaction(async (tx) => {
    await requireRole(actor, tx, teamId, 'manager');
    const people = await archiveEnrolments(actor, tx, { teamId, trackId, userIds, now });
    const detail = { people };
    if (people > 0)
      await addAuditEvent(actor, tx, { at: now, action: 'enrolment-archived', teamId, subjectId: trackId, detail });
    return people;
  });
}

async function theEnrolment(actor: SignedInActor, tx: Tx, place: Place): Promise<StoredEnrolment> {
  await requireRole(actor, tx, place.teamId, 'manager');
  const enrolment = await findEnrolment(actor, tx, place);
  if (!enrolment) throw notFound();
  return enrolment;
}

async function savePauses(
  actor: SignedInActor,
  tx: Tx,
  change: Place & { version: number; pauses: readonly Pause[] },
): Promise<void> {
  if (change.pauses.length > mostPauses) throw wrong('from', `at most ${mostPauses} pauses`);
  if (!(await saveEnrolment(actor, tx, change))) throw changedMeanwhile();
}

/** In order, those that touch made one. */
export function joined(pauses: readonly Pause[]): Pause[] {
  const sorted = [...pauses].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const all: Pause[] = [];
  for (const pause of sorted) {
    const last = all.at(-1);
    if (last && (last.until === null || pause.from <= last.until)) {
      if (last.until !== null && (pause.until === null || pause.until > last.until)) last.until = pause.until;
    } else all.push({ ...pause });
  }
  return all;
}

const wrong = (path: string, message: string) =>
  new AppError('invalid', `${path}: ${message}`, { fields: [{ path, message }] });
