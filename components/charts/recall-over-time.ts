/** Predicted recall of one objective, falling from answer to answer, with the answers on it. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { RecallCurve } from '@/lib/core/recall-curve';
import { type Markup, tag, text } from './markup';
import { rounded, shortDate } from './words';

const height = 150;
const plot = { top: 12, bottom: 122, left: 46 };

/** Two drawings. */
export const recallOverTime = (curve: RecallCurve): Markup[] => [
  drawing(curve, 580, 'only-wide'),
  drawing(curve, 340, 'only-narrow'),
];

function drawing(curve: RecallCurve, width: number, when: string): Markup {
  const right = width - 8;
  const lowest = Math.min(...curve.past.map(([, recall]) => recall), ...curve.ahead.map(([, recall]) => recall));
  const floor = Math.min(0.6, Math.floor(lowest * 5) / 5);
  const x = scaleLinear([0, 1], [plot.left, right]);
  const y = scaleLinear([floor, 1], [plot.bottom, plot.top]);
  const series = line<[number, number]>(
    ([at]) => rounded(x(at)),
    ([, recall]) => rounded(y(recall)),
  );
  const ticks = [floor, (floor + 1) / 2, 1];
  const wrong = curve.answers.filter((answer) => !answer.isRight).length;
  const label = `Predicted recall over time: ${curve.answers.length} answers moved it, ${wrong} of them wrong`;
  const isNowApart = curve.nowAt > 0.15 && curve.nowAt < 0.85;
  return tag(
    'svg',
    { class: `chart ${when}`, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label },
    tag('path', { class: 'grid', d: ticks.map((tick) => `M${plot.left} ${rounded(y(tick))}H${right}`).join('') }),
    tag(
      'text',
      { 'text-anchor': 'end' },
      ticks.map((tick) =>
        tag('tspan', { x: 38, y: rounded(y(tick)) + 4 }, text(tick === 1 ? '100 %' : Math.round(tick * 100))),
      ),
    ),
    tag('path', { class: 'ser b', d: series(curve.ahead) ?? '' }),
    tag('path', { class: 'ser', d: series(curve.past) ?? '' }),
    curve.answers.map(({ at, recall, isRight }) =>
      tag('circle', {
        class: isRight ? 'hit' : 'miss',
        cx: rounded(x(at)),
        cy: rounded(y(recall ?? 1)),
        r: isRight ? 3 : 4,
      }),
    ),
    tag(
      'text',
      { y: 142 },
      tag('tspan', { x: plot.left }, text(shortDate(curve.from.slice(0, 10)))),
      isNowApart ? tag('tspan', { x: rounded(x(curve.nowAt)), 'text-anchor': 'middle' }, text('today')) : [],
      tag(
        'tspan',
        { x: right, 'text-anchor': 'end' },
        text(curve.ahead.length > 0 ? shortDate(curve.to.slice(0, 10)) : 'today'),
      ),
    ),
  );
}
