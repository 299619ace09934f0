/** How many reviews fall due on each of the next days; what is overdue stands on today. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { type Markup, tag, text } from './markup';
import { rounded, shortDate, weekdayOf } from './words';

export type DueDay = { studyDay: string; count: number };

const base = 170;
const top = 30;

/** Two drawings. */
export const dueAhead = (days: readonly DueDay[]): Markup[] => [drawing(days, 580, false), drawing(days, 340, true)];

function drawing(days: readonly DueDay[], width: number, isNarrow: boolean): Markup {
  const most = Math.max(...days.map((day) => day.count));
  const sum = days.reduce((all, day) => all + day.count, 0);
  const x = scaleBand(
    days.map((day) => day.studyDay),
    [0, width],
  )
    .paddingInner(0.4)
    .paddingOuter(0.2);
  // Few reviews are not drawn as if they were many.
  const y = scaleLinear([0, Math.max(4, most)], [base, top]);
  const bars = days.map(({ studyDay, count }) => {
    const left = x(studyDay) ?? 0;
    const path = count > 0 ? `M${rounded(left)} ${base}V${rounded(y(count))}h${rounded(x.bandwidth())}V${base}` : '';
    return { studyDay, count, path, middle: rounded(left + x.bandwidth() / 2), above: rounded(y(count) - 6) };
  });
  const [today, ...later] = bars;
  const nextWeek = isNarrow ? undefined : bars[7];
  const at = (middle: number | undefined, y: number | undefined, what: string | number) =>
    tag('tspan', { x: middle, y }, text(what));
  const counts = (of: typeof bars) =>
    of.filter((bar) => bar.count > 0).map((bar) => at(bar.middle, bar.above, bar.count));
  const label = `Reviews due on each of the next ${days.length} days: ${sum} in all, ${today?.count ?? 0} today`;
  return tag(
    'svg',
    {
      class: `chart ${isNarrow ? 'only-narrow' : 'only-wide'}`,
      viewBox: `0 0 ${width} 210`,
      role: 'img',
      'aria-label': label,
    },
    tag('path', { class: 'grid', d: `M0 ${base + 0.5}H${width}` }),
    tag('path', { class: 'bar now', d: today?.path }),
    tag('path', { class: 'bar', d: later.map((bar) => bar.path).join('') }),
    tag(
      'g',
      { 'text-anchor': 'middle' },
      tag(
        'text',
        { class: 'ta' },
        counts(bars.slice(0, 1)),
        at(today?.middle, 187, dayOf(today)),
        at(today?.middle, 205, 'today'),
      ),
      tag('text', { class: 'tv' }, counts(later)),
      tag(
        'text',
        { y: 187 },
        later.map((bar) => at(bar.middle, undefined, dayOf(bar))),
        nextWeek ? at(nextWeek.middle, 205, shortDate(nextWeek.studyDay)) : [],
      ),
    ),
    sum === 0 ? tag('text', { class: 'tv', y: base - 12 }, text('Nothing falls due in these days.')) : [],
  );
}

const dayOf = (bar: { studyDay: string } | undefined) => weekdayOf(bar?.studyDay ?? '').slice(0, 2);
