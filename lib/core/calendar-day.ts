/** Calendar dates in a time zone, for thousands of instants at once: a time zone is asked twice for each day, not for each instant. */
import { wallClockMs } from '@/lib/core/study-day';

const dayMs = 86_400_000;
type Offsets = { start: number; end: number };
const zones = new Map<string, Map<number, Offsets>>();
/** Twenty years of one zone. */
const mostDays = 7_300;

/** The calendar date of an instant, yyyy-mm-dd. Throws for a time zone that the runtime does not know. */
export function calendarDay(instant: Date, timeZone: string): string {
  const ms = instant.getTime();
  const { start, end } = offsetsOn(Math.floor(ms / dayMs), timeZone);
  // On the few days on which the clocks change the instant itself decides.
  return dayName(Math.floor((start === end ? ms + start : wallClockMs(instant, timeZone)) / dayMs));
}

const names = new Map<number, string>();

function dayName(day: number): string {
  let name = names.get(day);
  if (name === undefined) {
    if (names.size >= mostDays) names.clear();
    name = new Date(day * dayMs).toISOString().slice(0, 10);
    names.set(day, name);
  }
  return name;
}

function offsetsOn(day: number, timeZone: string): Offsets {
  let days = zones.get(timeZone);
  if (!days || days.size >= mostDays) {
    days = new Map();
    zones.set(timeZone, days);
  }
  let offsets = days.get(day);
  if (!offsets) {
    const offsetAt = (ms: number) => wallClockMs(new Date(ms), timeZone) - ms;
    offsets = { start: offsetAt(day * dayMs), end: offsetAt((day + 1) * dayMs) };
    days.set(day, offsets);
  }
  return offsets;
}
