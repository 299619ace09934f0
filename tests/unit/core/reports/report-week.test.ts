// A report of a week is due from Monday at seven, by the reader's own clock.
import { reportWeek } from '@/lib/core/reports/report-week';

test.each([
  ['2026-11-30T06:59:59Z', 'UTC', '2026-11-23'],
  ['2026-11-30T07:00:00Z', 'UTC', '2026-11-30'],
  ['2026-12-06T23:59:59Z', 'UTC', '2026-11-30'],
  ['2026-12-07T06:59:59Z', 'UTC', '2026-11-30'],
  // Seven in Auckland is Sunday in UTC, and seven in Los Angeles is Monday afternoon.
  ['2026-11-29T18:00:00Z', 'Pacific/Auckland', '2026-11-30'],
  ['2026-11-29T17:59:59Z', 'Pacific/Auckland', '2026-11-23'],
  ['2026-11-30T14:59:59Z', 'America/Los_Angeles', '2026-11-23'],
  ['2026-11-30T15:00:00Z', 'America/Los_Angeles', '2026-11-30'],
  // The Monday after the clocks have changed, in spring and in autumn.
  ['2026-03-30T04:59:59Z', 'Europe/Berlin', '2026-03-23'],
  ['2026-03-30T05:00:00Z', 'Europe/Berlin', '2026-03-30'],
  ['2026-10-26T05:59:59Z', 'Europe/Berlin', '2026-10-19'],
  ['2026-10-26T06:00:00Z', 'Europe/Berlin', '2026-10-26'],
])('at %s in %s it is that of %s', (instant, timeZone, week) => {
  expect(reportWeek(new Date(instant), timeZone)).toBe(week);
});
