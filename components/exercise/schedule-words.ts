/** The schedule of an answer in words. */
import type { AttemptResult } from '@/lib/core/api-schemas';

type Schedule = NonNullable<AttemptResult['schedule']>;

const names = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };
export const ratingName = (rating: AttemptResult['rating']): string => names[rating];

/** "about 2 days, before 9 days. With a right answer: good, in 21 days." */
export function lasts(outcome: AttemptResult['outcome'], schedule: Schedule): string {
  const { stabilityDays, stabilityBeforeDays, other } = schedule;
  const earlier = stabilityBeforeDays === null ? '' : span(stabilityBeforeDays);
  const before = earlier === '' || earlier === span(stabilityDays) ? '' : `, before ${earlier}`;
  const otherResult = outcome === 'right' ? 'With a wrong answer' : 'With a right answer';
  return `${span(stabilityDays)}${before}. ${otherResult}: ${other.rating}, ${other.dueText}.`;
}

/** How long until it is predicted to be forgotten, in the unit that says most. */
export function span(days: number): string {
  if (days < 1) return 'less than a day';
  if (days < 60) return count(Math.round(days), 'day');
  if (days < 700) return `about ${count(Math.round(days / 30.44), 'month')}`;
  return `about ${count(Math.round(days / 365.25), 'year')}`;
}

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** Ends with a full stop. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
