/** The sentence at the head of a report: how many, until when, and who needs somebody. */
import { dayText } from '@/lib/core/reports/reason';
import type { ReportMember, TeamReport } from '@/lib/core/team-report-schemas';
import { plural } from '@/lib/core/wording';

const mostNames = 3;
const numbers = ['Nobody', 'One person', 'Two people', 'Three people', 'Four people', 'Five people'];

/** Those of whom something holds that a manager should know. */
export const needy = (members: readonly ReportMember[]): ReportMember[] =>
  members.filter(({ state }) => state === 'late' || state === 'at risk' || state === 'idle');

export function factsText({ members, track, startDay, endDay, pace, today }: TeamReport): string {
  const size = `${members.length} ${members.length === 1 ? 'person' : 'people'}`;
  const lessons = plural(track.lessonCount, 'lesson');
  if (members.length === 0) return `Nobody is on this track yet; it has ${lessons}.`;
  const dates = startDay && endDay ? `, ${dayText(startDay)} to ${dayText(endDay)}` : '';
  const plan = pace.find(({ day }) => day === today)?.planned;
  const stands = plan === undefined ? '' : `; by today ${Math.round(plan * 100)} % of it is planned`;
  return `${size}, ${lessons}${dates}${stands}.`;
}

export function needText(members: readonly ReportMember[]): string {
  const people = needy(members);
  if (members.length === 0) return '';
  if (people.length === 0) return 'Nobody needs you today.';
  const count = numbers[people.length] ?? `${people.length} people`;
  const names = people.slice(0, mostNames).map(({ name }) => name.split(' ')[0] ?? name);
  const rest = people.length - names.length;
  const listed = rest > 0 ? `${names.join(', ')} and ${plural(rest, 'other')}` : sentenceOf(names);
  return `${count} ${people.length === 1 ? 'needs' : 'need'} you: ${listed}.`;
}

const sentenceOf = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
