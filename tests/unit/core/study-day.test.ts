// The learner's day: where it begins in every zone, and that each instant belongs to exactly one day.
import fc from 'fast-check';
import { addDays, daysBetween, startOfStudyDay, studyDayOf } from '@/lib/core/study-day';

const inVienna = { timeZone: 'Europe/Vienna', dayStartHour: 4 };
const starts = (studyDay: string, timeZone: string, dayStartHour = 4) =>
  startOfStudyDay(studyDay, { timeZone, dayStartHour }).toISOString();

describe('the study day of an instant', () => {
  test('changes at four in the morning, not at midnight', () => {
    expect(studyDayOf(new Date('2026-02-03T02:59:59.999Z'), inVienna)).toBe('2026-02-02');
    expect(studyDayOf(new Date('2026-02-03T03:00:00.000Z'), inVienna)).toBe('2026-02-03');
  });

  test('changes at midnight for those who want it so', () => {
    const settings = { timeZone: 'Europe/Vienna', dayStartHour: 0 };
    expect(studyDayOf(new Date('2026-02-02T22:59:59Z'), settings)).toBe('2026-02-02');
    expect(studyDayOf(new Date('2026-02-02T23:00:00Z'), settings)).toBe('2026-02-03');
  });

  test.each([
    ['Pacific/Kiritimati', '2026-02-03'], // +14
    ['Asia/Kathmandu', '2026-02-02'], // +05:45
    ['UTC', '2026-02-02'],
    ['America/St_Johns', '2026-02-02'], // -03:30
    ['Pacific/Pago_Pago', '2026-02-01'], // -11
  ])('is a date of %s', (timeZone, studyDay) => {
    expect(studyDayOf(new Date('2026-02-02T14:30:00Z'), { timeZone, dayStartHour: 4 })).toBe(studyDay);
  });

  test('goes over the end of a month, a year and a leap day', () => {
    const utc = { timeZone: 'UTC', dayStartHour: 4 };
    expect(studyDayOf(new Date('2027-01-01T03:00:00Z'), utc)).toBe('2026-12-31');
    expect(studyDayOf(new Date('2028-03-01T03:00:00Z'), utc)).toBe('2028-02-29');
  });
});

describe('the start of a study day', () => {
  test.each([
    ['Pacific/Kiritimati', '2026-02-01T14:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-02-02T15:00:00.000Z'],
    ['Asia/Kathmandu', '2026-02-01T22:15:00.000Z'],
    ['UTC', '2026-02-02T04:00:00.000Z'],
  ])('in %s', (timeZone, start) => expect(starts('2026-02-02', timeZone)).toBe(start));

  test('follows summer time', () => {
    expect(starts('2026-03-28', 'Europe/Vienna')).toBe('2026-03-28T03:00:00.000Z');
    expect(starts('2026-03-29', 'Europe/Vienna')).toBe('2026-03-29T02:00:00.000Z');
    expect(starts('2026-10-24', 'Europe/Vienna')).toBe('2026-10-24T02:00:00.000Z');
    expect(starts('2026-10-25', 'Europe/Vienna')).toBe('2026-10-25T03:00:00.000Z');
  });

  test.each([
    ['Europe/Vienna', '2026-03-29', 2, '2026-03-29T01:00:00.000Z'],
    ['America/New_York', '2026-03-08', 2, '2026-03-08T07:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', 0, '2026-04-23T22:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', 2, '2026-10-03T15:30:00.000Z'],
  ])('is the end of the gap where the clocks of %s skip the hour', (timeZone, studyDay, hour, start) => {
    expect(starts(studyDay, timeZone, hour)).toBe(start);
  });

  test.each([
    ['Europe/Vienna', '2026-10-25', 2, '2026-10-25T00:00:00.000Z'],
    ['America/New_York', '2026-11-01', 1, '2026-11-01T05:00:00.000Z'],
    ['Europe/Lisbon', '2026-10-25', 1, '2026-10-25T00:00:00.000Z'],
  ])('is the first of the two where the clocks of %s show the hour twice', (timeZone, studyDay, hour, start) => {
    expect(starts(studyDay, timeZone, hour)).toBe(start);
  });
});

const zones = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Chatham',
  'Europe/Vienna',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
];
const anySettings = fc.record({
  timeZone: fc.constantFrom(...zones),
  dayStartHour: fc.integer({ min: 0, max: 12 }),
});
const hourMs = 3_600_000;
const from = Date.parse('2024-01-01T00:00:00Z');
/** Any second of eight years, and often one near the turn of a quarter hour: clocks change there. */
const anyInstant = fc.oneof(
  fc.integer({ min: 0, max: 8 * 366 * 86_400 }).map((seconds) => new Date(from + seconds * 1000)),
  fc
    .tuple(fc.integer({ min: 0, max: 8 * 366 * 96 }), fc.integer({ min: -1, max: 1 }))
    .map(([quarters, seconds]) => new Date(from + (quarters * hourMs) / 4 + seconds * 1000)),
);

describe('every instant', () => {
  test('lies between the start of its day and the start of the next', () => {
    fc.assert(
      fc.property(anyInstant, anySettings, (instant, settings) => {
        const studyDay = studyDayOf(instant, settings);
        expect(startOfStudyDay(studyDay, settings).getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(startOfStudyDay(addDays(studyDay, 1), settings).getTime()).toBeGreaterThan(instant.getTime());
      }),
      { numRuns: 1500 },
    );
  });

  test('and the start of a day belongs to that day, the second before it to the day before', () => {
    fc.assert(
      fc.property(anyInstant, anySettings, (instant, settings) => {
        const studyDay = instant.toISOString().slice(0, 10);
        const start = startOfStudyDay(studyDay, settings);
        expect(studyDayOf(start, settings)).toBe(studyDay);
        expect(studyDayOf(new Date(start.getTime() - 1000), settings)).toBe(addDays(studyDay, -1));
      }),
      { numRuns: 1500 },
    );
  });
});

test('days are counted by the calendar, whatever the clocks do', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});
