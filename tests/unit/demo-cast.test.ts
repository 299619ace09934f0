// The cast of the demo team: everybody has an address of their own, and a team of the usual size plays every part.
import { goalOf, partOf } from '@/scripts/demo/parts';
import { peopleOf } from '@/scripts/demo/people';

test('five hundred people have as many addresses, in ASCII, and time zones that exist', () => {
  const people = peopleOf(500);
  expect(new Set(people.map(({ email }) => email)).size).toBe(500);
  for (const { email, timeZone, workingDays } of people) {
    expect(email).toMatch(/^[a-z0-9]+(\.[a-z0-9]+)*@demo\.example$/);
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    expect(workingDays).toMatch(/^1?2?3?4?5?6?7?$/);
  }
});

test('47 members play every part once, and the first is under way and on time', () => {
  const parts = Array.from({ length: 47 }, (_, index) => partOf(index, 120));
  expect(parts[0]).toMatchObject({ stages: [{ track: 'go-onboarding', daysAgo: 21, pace: 'steady' }] });
  expect(parts.filter(({ pausedFor }) => pausedFor !== undefined)).toHaveLength(2);
  expect(parts.filter(({ stages }) => (stages[0]?.daysAgo ?? 0) < 0)).toHaveLength(3);
  expect(parts.filter(({ stages }) => stages.some(({ pace }) => pace === 'slowing'))).toHaveLength(5);
});

test('nothing begins before the history does', () => {
  for (let index = 0; index < 47; index++) {
    for (const { daysAgo } of partOf(index, 21).stages) expect(daysAgo).toBeLessThan(21);
  }
});

test('who slows down is a lesson ahead in the end, and was further ahead two weeks before', () => {
  const items = Array.from({ length: 20 }, (_, index) => ({ lessonId: `lesson-${index}`, day: index + 1 }));
  const goal = (worked: number) => goalOf('slowing', { items, pacePercent: 100, worked, workedInAll: 15 });
  expect(goal(15)).toBe(16);
  expect(goal(5)).toBe(10);
  expect(goalOf('slow', { items, pacePercent: 100, worked: 15, workedInAll: 15 })).toBe(7);
  expect(goalOf('steady', { items, pacePercent: 50, worked: 15, workedInAll: 15 })).toBe(8);
});
