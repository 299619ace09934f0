/** What a learner's tracks ask for today, for their home page. */

import type { App } from '@/lib/commands/app';
import { memberReports } from '@/lib/commands/read-member-report';
import type { SignedInActor } from '@/lib/core/access';
import { calendarDay } from '@/lib/core/calendar-day';
import { dayText } from '@/lib/core/reports/reason';
import { addDays } from '@/lib/core/study-day';
import type { MemberReport } from '@/lib/core/team-report-schemas';
import type { OwnTrack } from '@/lib/core/track-schemas';
import { ownReportTracks } from '@/lib/data/team-report';
import { ownUser } from '@/lib/data/users';

/** Late lessons and those of today are all shown, up to so many. */
const mostNext = 4;

/** Nothing that was left to others: the tracks on which the actor is enrolled, by their start. Five queries, or one where there is none. */
export async function readOwnTracks(app: App, actor: SignedInActor): Promise<OwnTrack[]> {
  if (actor.state !== 'account') return [];
  const tracks = await ownReportTracks(actor, app.db.client);
  if (tracks.length === 0) return [];
  const today = calendarDay(app.now(), (await ownUser(actor, app.db.client)).timeZone);
  return (await memberReports(app, tracks)).map((report) => ownTrack(report, today));
}

function ownTrack({ team, track, member, lessons }: MemberReport, today: string): OwnTrack {
  const open = lessons.filter(({ learnedDay }) => learnedDay === null);
  const asked = open.filter(({ dueDay }) => dueDay !== null && dueDay <= today);
  // Nothing is asked in a pause, nor before the start.
  const next = member.state === 'paused' ? [] : asked.length > 0 ? asked : open.slice(0, 1);
  const { state, reason, learnedCount, plannedCount, lessonCount, endDay } = member;
  return {
    ...{ teamId: team.id, teamName: team.name, trackId: track.id, name: track.name },
    ...{ state, reason, learnedCount, plannedCount, lessonCount, endDay },
    next: next.slice(0, mostNext).map(({ lessonId, title, href, dueDay, isLate }) => ({
      ...{ lessonId, title, href, dueDay, isLate, dueText: dueText(dueDay, today) },
    })),
  };
}

function dueText(dueDay: string | null, today: string): string {
  if (dueDay === null) return 'no date';
  if (dueDay === today) return 'due today';
  if (dueDay === addDays(today, 1)) return 'due tomorrow';
  return dueDay < today ? `was due on ${dayText(dueDay)}` : `due on ${dayText(dueDay)}`;
}
