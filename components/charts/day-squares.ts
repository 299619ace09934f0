/** A calendar of study days: a column a week, a square a day that grows with the minutes. */
import type { CalendarDay } from '@/lib/core/study-calendar';
import { type Markup, tag, text } from './markup';
import { monthOf, rounded } from './words';

type Weeks = readonly (readonly CalendarDay[])[];

const left = 26;
const top = 20;
/** The sides of squares as shares of a cell, by level. */
const sides = { none: 0.18, 1: 0.42, 2: 0.64, 3: 0.86 };
const weeksOnPhone = 26;

/** Two drawings: all weeks, and the newest half year. */
export const daySquares = (weeks: Weeks, label: string): Markup[] => [
  drawing(weeks, label, 580, 'only-wide'),
  drawing(weeks.slice(-weeksOnPhone), label, 340, 'only-narrow'),
];

/** Squares are lines of no length with a square cap, one path a level: a rectangle a day would weigh ten times as much. */
function drawing(weeks: Weeks, label: string, width: number, when: string): Markup {
  const cell = rounded((width - left) / weeks.length);
  const squares = (level: number) =>
    weeks.flatMap((days, week) => days.map((one, day) => (one.level === level ? `M${week} ${day}h0` : ''))).join('');
  const lastWeek = weeks.length - 1;
  const daysOfLast = weeks[lastWeek]?.length ?? 0;
  // A row of dots, under the squares too: a dash of no length once a cell.
  const dots = Array.from({ length: 7 }, (_, day) => `M0 ${day}H${day < daysOfLast ? lastWeek : lastWeek - 1}.01`);
  const isAt = { x: lastWeek - 0.47, y: rounded(daysOfLast - 1.47, 2), width: 0.94, height: 0.94 };
  return tag(
    'svg',
    {
      class: `chart days ${when}`,
      viewBox: `0 0 ${width} ${Math.ceil(top + 7 * cell)}`,
      role: 'img',
      'aria-label': label,
    },
    tag(
      'text',
      { y: 11 },
      monthsOf(weeks).map(({ week, name }) => tag('tspan', { x: rounded(left + cell * week) }, text(name))),
    ),
    tag(
      'text',
      {},
      ['Mo', 'We', 'Fr', 'Su'].map((name, n) =>
        tag('tspan', { x: 0, y: rounded(top + cell * (2 * n + 0.5) + 4) }, text(name)),
      ),
    ),
    tag(
      'g',
      { transform: `translate(${rounded(left + cell / 2)} ${rounded(top + cell / 2)}) scale(${cell})` },
      tag('path', { class: 'none', 'stroke-width': sides.none, 'stroke-dasharray': '0 1', d: dots.join('') }),
      ([1, 2, 3] as const).map((level) => tag('path', { 'stroke-width': sides[level], d: squares(level) })),
      tag('rect', { class: 'today', ...isAt }),
    ),
  );
}

/** The months by the week in which their first shown Monday lies; one that is cut off at the left has no name. */
function monthsOf(weeks: Weeks): { week: number; name: string }[] {
  const names = weeks.map((days) => monthOf(days[0]?.studyDay ?? '').slice(0, 3));
  return names
    .map((name, week) => ({ week, name, isNew: name !== names[week - 1] }))
    .filter(({ week, isNew }, _, all) => isNew && !(week === 0 && all.slice(1, 3).some((next) => next.isNew)));
}
