/** What will be remembered over the next weeks: with reviews, and without. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Markup, tag, text } from './markup';
import { percent, rounded } from './words';

export type RecallAhead = { withReviews: readonly number[]; without: readonly number[]; target: number };

const height = 210;
const plot = { top: 12, bottom: 184, left: 46 };
const labelGap = 14;

type Size = { width: number; right: number; isNarrow: boolean };

/** Two drawings; the labels of the narrow one stand inside. */
export const recallAhead = (recall: RecallAhead): Markup[] => [
  drawing(recall, { width: 580, right: 472, isNarrow: false }),
  drawing(recall, { width: 340, right: 320, isNarrow: true }),
];

function drawing({ withReviews, without, target }: RecallAhead, { width, right, isNarrow }: Size): Markup {
  const days = without.length - 1;
  // 60 unless something falls below it: the same scale from visit to visit.
  const floor = Math.min(0.6, Math.floor(Math.min(...without, ...withReviews, target) * 5) / 5);
  const x = scaleLinear([0, days], [plot.left, right]);
  const y = scaleLinear([floor, 1], [plot.bottom, plot.top]);
  const series = line<[number, number]>(
    ([day]) => rounded(x(day)),
    ([, recall]) => rounded(y(recall)),
  );
  // Forgetting is smooth: a point every third day draws it as well.
  const forgotten = without.flatMap((recall, day): [number, number][] => (day % 3 === 0 ? [[day, recall]] : []));
  const reviewed = withReviews.map((recall, day): [number, number] => [day, recall]);
  const across = (at: number) => `M${plot.left} ${rounded(y(at))}H${right}`;
  const ticks = [floor, (floor + 1) / 2, 1].filter((tick) => Math.abs(tick - target) > 0.03);
  const ends = { reviewed: withReviews.at(-1) ?? 0, forgotten: without.at(-1) ?? 0 };
  const label = `Predicted recall over ${days / 7} weeks: with reviews ${percent(ends.reviewed)} at the end, without ${percent(ends.forgotten)}; the target is ${percent(target)}`;
  return tag(
    'svg',
    {
      class: `chart ${isNarrow ? 'only-narrow' : 'only-wide'}`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': label,
    },
    tag('path', { class: 'grid', d: ticks.map(across).join('') }),
    tag('path', { class: 'goal', d: across(target) }),
    tag(
      'text',
      { 'text-anchor': 'end' },
      [...ticks, target].map((tick) =>
        tag('tspan', { x: 38, y: rounded(y(tick)) + 4 }, text(tick === 1 ? '100 %' : Math.round(tick * 100))),
      ),
    ),
    tag(
      'text',
      { 'text-anchor': 'middle', y: 204 },
      weeksOf(days, isNarrow).map(({ day, name }) => tag('tspan', { x: rounded(x(day)) }, text(name))),
    ),
    tag('path', { class: 'ser b', d: series(forgotten) ?? '' }),
    tag('path', { class: 'ser', d: series(reviewed) ?? '' }),
    isNarrow
      ? [
          labelAt('ta', right, Math.max(10, y(Math.max(...withReviews.slice(-days / 3))) - 7), 'with reviews', 'end'),
          labelAt('tv', right, y(ends.forgotten) + 17, `without: ${percent(ends.forgotten)}`, 'end'),
        ]
      : apart([
          { name: 'with reviews', kind: 'ta', at: y(ends.reviewed) },
          { name: `target ${percent(target)}`, kind: undefined, at: y(target) },
          { name: `without: ${percent(ends.forgotten)}`, kind: 'tv', at: y(ends.forgotten) },
        ]).map(({ name, kind, at }) => labelAt(kind, right + 10, at + 4, name)),
  );
}

const labelAt = (kind: string | undefined, x: number, y: number, name: string, anchor?: 'end') =>
  tag('text', { class: kind, x, y: rounded(y), 'text-anchor': anchor }, text(name));

function weeksOf(days: number, isNarrow: boolean): { day: number; name: string }[] {
  const weeks = Array.from({ length: Math.floor(days / 7) + 1 }, (_, week) => week);
  const name = (week: number) =>
    week === 0 ? 'today' : isNarrow ? `+${week} wk` : week === 1 ? '+1 week' : `+${week}`;
  return weeks.filter((week) => !isNarrow || week % 2 === 0).map((week) => ({ day: week * 7, name: name(week) }));
}

/** Moves labels down, from the topmost on, until none stands on another. */
function apart<T extends { at: number }>(labels: T[]): T[] {
  let last = Number.NEGATIVE_INFINITY;
  return [...labels]
    .sort((a, b) => a.at - b.at)
    .map((label) => {
      last = Math.max(label.at, last + labelGap);
      return { ...label, at: last };
    });
}
