/** Why a member stands where they stand, in a sentence for their manager and for themselves. */
import type { LessonFacts, MemberFacts, Standing } from '@/lib/core/reports/standing';
import { daysBetween } from '@/lib/core/study-day';
import { pauseOn } from '@/lib/core/track-plan';
import { plural } from '@/lib/core/wording';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
/** "6 November"; the year is clear from the report. */
export const dayText = (day: string): string => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;

/** "today", "yesterday", "9 days ago". A study day begins at the learner's own hour: one ahead of the date is today. */
export function agoText(day: string | null, today: string): string {
  if (day === null) return 'no answer yet';
  const days = Math.max(0, daysBetween(day, today));
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}

export function reasonOf(standing: Standing, facts: MemberFacts): string {
  switch (standing.state) {
    case 'late':
      return [lateText(standing), standing.isIdle ? idleText(facts) : recentText(standing)].filter(Boolean).join(' ');
    case 'at risk':
      return [riskText(standing), standing.isIdle ? idleText(facts) : ''].filter(Boolean).join(' ');
    case 'idle':
      return idleText(facts);
    case 'paused':
      return pausedText(standing, facts);
    case 'not begun':
      return `Starts on ${dayText(facts.plan.startDay)}.`;
    case 'done':
      return facts.lessons.length === 1 ? 'The lesson is learned.' : `All ${facts.lessons.length} lessons are learned.`;
    case 'on time':
      return onTimeText(standing);
  }
}

function lateText({ lateLessons }: Standing): string {
  const [first] = lateLessons;
  if (!first) return '';
  const behind = `${plural(lateLessons.length, 'lesson')} behind`;
  return `${behind}: “${first.title}” was due on ${due(first)}.`;
}

const due = ({ dueDay }: LessonFacts) => (dueDay ? dayText(dueDay) : '');

const recentText = ({ recentCount }: Standing) =>
  recentCount > 0 ? `${plural(recentCount, 'lesson')} learned in the last 7 days.` : '';

function riskText({ risk, endDay, forecastDay }: Standing): string {
  if (!risk) return '';
  if (risk.daysLate === null)
    return `No lesson learned in the last 14 days; “${risk.lesson.title}” is due on ${due(risk.lesson)}.`;
  const miss = `At the pace of the last 14 days “${risk.lesson.title}” will be ${plural(risk.daysLate, 'day')} late`;
  if (!endDay || !forecastDay || forecastDay <= endDay || risk.lesson.dueDay === endDay) return `${miss}.`;
  return `${miss}, and the end ${plural(daysBetween(endDay, forecastDay), 'day')}, on ${dayText(forecastDay)}.`;
}

function idleText({ lastAnswerDay, dueReviews, plan }: MemberFacts): string {
  const since = lastAnswerDay
    ? `No answer since ${dayText(lastAnswerDay)}`
    : `No answer since the start on ${dayText(plan.startDay)}`;
  return dueReviews > 0 ? `${since}; ${plural(dueReviews, 'review')} waiting.` : `${since}.`;
}

function pausedText({ lateLessons }: Standing, { plan, today }: MemberFacts): string {
  const until = pauseOn(plan, today)?.until;
  const paused = until ? `Paused until ${dayText(until)}.` : 'Paused.';
  return lateLessons.length > 0 ? `${paused} ${plural(lateLessons.length, 'lesson')} behind before it.` : paused;
}

function onTimeText({ learnedCount, plannedCount, isTooEarly }: Standing): string {
  const ahead = learnedCount - plannedCount;
  if (ahead > 0) return `${plural(ahead, 'lesson')} ahead.`;
  return isTooEarly ? 'As planned; too early to say more.' : 'As planned.';
}
