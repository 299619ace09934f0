/** Times and counts in words, for learners. */

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** "in 10 minutes", "in 3 days": from `from` to `to`; days are counted by `days` where an interval has whole days. */
export function dueText(from: Date, to: Date, days: number): string {
  if (days >= 1) return days === 1 ? 'tomorrow' : `in ${spanText(days)}`;
  const minutes = Math.max(0, Math.round((to.getTime() - from.getTime()) / 60_000));
  if (minutes < 1) return 'now';
  if (minutes < 90) return `in ${plural(minutes, 'minute')}`;
  return `in ${plural(Math.round(minutes / 60), 'hour')}`;
}

/** "10 minutes", "3 days": an interval; the same words as `dueText` without the "in". */
export function intervalText(from: Date, to: Date, days: number): string {
  if (days >= 1) return spanText(days);
  return dueText(from, to, 0).replace(/^in /, '');
}

/** "3 days", "about 5 weeks", "about 8 months", "about 2 years". */
export function spanText(days: number): string {
  if (days < 1) return 'less than a day';
  if (days < 45) return plural(Math.round(days), 'day');
  if (days < 90) return `about ${plural(Math.round(days / 7), 'week')}`;
  if (days < 700) return `about ${plural(Math.round(days / 30.44), 'month')}`;
  return `about ${plural(Math.round(days / 365.25), 'year')}`;
}

/** A calendar date, yyyy-mm-dd, as "25 November 2026"; with `weekday` as "Wednesday 25 November". */
export function dateText(date: string, { weekday = false } = {}): string {
  const parts = weekday ? ({ weekday: 'long' } as const) : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', ...parts });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Whole minutes, at least one, of milliseconds. */
export function minutesOf(ms: number): number {
  return Math.max(1, Math.round(ms / 60_000));
}

export { plural };
