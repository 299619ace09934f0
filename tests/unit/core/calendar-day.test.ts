import fc from 'fast-check';
import { calendarDay } from '@/lib/core/calendar-day';

test('the calendar date is that of the zone, over the change of its clocks', () => {
  expect(calendarDay(new Date('2026-11-30T23:30:00Z'), 'Europe/Vienna')).toBe('2026-12-01');
  expect(calendarDay(new Date('2026-11-30T23:30:00Z'), 'America/St_Johns')).toBe('2026-11-30');
  expect(calendarDay(new Date('2026-11-30T10:30:00Z'), 'Pacific/Kiritimati')).toBe('2026-12-01');
  // Vienna leaves summer time at 1:00 UTC on 25 October 2026: 0:30 and 23:30 are the same date.
  expect(calendarDay(new Date('2026-10-24T22:30:00Z'), 'Europe/Vienna')).toBe('2026-10-25');
  expect(calendarDay(new Date('2026-10-25T22:30:00Z'), 'Europe/Vienna')).toBe('2026-10-25');
});

test('it is what the time zone itself says, on every day of the year and in zones with odd offsets', () => {
  const zones = [
    'UTC',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Pacific/Apia',
  ];
  const instants = fc.date({
    min: new Date('2011-12-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (timeZone, instant) => {
      const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
      expect(calendarDay(instant, timeZone)).toBe(parts.format(instant));
    }),
    { numRuns: 500 },
  );
});
