/** How the team keeps pace: the plan dashed, what is learned, and today. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Markup, tag, text } from '@/components/charts/markup';
import { numberTable } from '@/components/charts/number-table';
import { percent, rounded, shortDate } from '@/components/charts/words';
import type { TeamReport } from '@/lib/core/team-report-schemas';

type Pace = TeamReport['pace'];
const dayMs = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs;
const height = 210;
const plot = { top: 12, bottom: 184, left: 46 };

/** Two drawings, a wide and a narrow one. Nothing where there is no pace. */
export const paceChart = (pace: Pace): Markup[] =>
  pace.length < 2 ? [] : [drawing(pace, 580, 472, 'only-wide'), drawing(pace, 340, 320, 'only-narrow')];

function drawing(pace: Pace, width: number, right: number, className: string): Markup {
  const first = pace[0]?.day ?? '';
  const last = pace.at(-1)?.day ?? '';
  const x = scaleLinear([0, Math.max(1, daysBetween(first, last))], [plot.left, right]);
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]);
  const at = (day: string) => rounded(x(daysBetween(first, day)));
  const series = line<[string, number]>(
    ([day]) => at(day),
    ([, share]) => rounded(y(share)),
  );
  const learned = pace.flatMap(({ day, learned: share }): [string, number][] => (share === null ? [] : [[day, share]]));
  const now = learned.at(-1);
  const plan = pace.find(({ day }) => day === now?.[0])?.planned ?? 0;
  const isWide = className === 'only-wide';
  const label = now
    ? `Of all lessons of all members ${percent(now[1])} are learned today, the plan is ${percent(plan)}.`
    : 'Nothing has begun.';
  const ticks = [first, pace[Math.floor(pace.length / 2)]?.day ?? '', last];
  return tag(
    'svg',
    { class: `chart ${className}`, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label },
    tag('path', {
      class: 'grid',
      d: [0, 0.5, 1].map((share) => `M${plot.left} ${rounded(y(share))}H${right}`).join(''),
    }),
    tag(
      'text',
      { 'text-anchor': 'end' },
      [0, 0.5, 1].map((share) =>
        tag('tspan', { x: 38, y: rounded(y(share)) + 4 }, text(share === 1 ? '100 %' : share * 100)),
      ),
    ),
    ticks.map((day, n) =>
      tag(
        'text',
        { x: at(day), y: 204, 'text-anchor': n === 0 ? 'start' : n === 1 ? 'middle' : 'end' },
        text(shortDate(day)),
      ),
    ),
    tag('path', { class: 'goal', d: series(pace.map(({ day, planned }) => [day, planned])) ?? '' }),
    tag('path', { class: 'ser', d: series(learned) ?? '' }),
    isWide ? tag('text', { x: right + 10, y: rounded(y(pace.at(-1)?.planned ?? 1)) + 4 }, text('plan')) : [],
    now ? todayLabel(at(now[0]), rounded(y(now[1])), now[1]) : [],
  );
}

/** Below the line: the plan is mostly above it. */
const todayLabel = (x: number, y: number, share: number): Markup[] => [
  tag('circle', { class: 'dot', cx: x, cy: y, r: 4 }),
  tag(
    'text',
    {
      class: 'ta',
      x: x < 120 ? x + 8 : x - 8,
      y: Math.min(y + 18, plot.bottom - 4),
      'text-anchor': x < 120 ? 'start' : 'end',
    },
    text(`today ${percent(share)}`),
  ),
];

export const paceTable = (pace: Pace): Markup =>
  numberTable({
    caption: 'Pace of the team',
    heads: ['day', 'plan', 'learned'],
    rows: pace.map(({ day, planned, learned }) => [
      ...[shortDate(day), percent(planned), learned === null ? '' : percent(learned)],
    ]),
  });
