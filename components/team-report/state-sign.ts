/** The sign and word for where a member stands: the drawing says it in a grey print too. */
import { type Markup, tag, text } from '@/components/charts/markup';
import type { StandingState } from '@/lib/core/reports/standing';

export const stateWords: Record<StandingState, string> = {
  late: 'Late',
  'at risk': 'At risk',
  idle: 'Idle',
  'on time': 'On time',
  done: 'Done',
  paused: 'Paused',
  'not begun': 'Not begun',
};

/** Lanes: what runs to its end, what breaks before the mark, what stops before it, what waits. */
const paths: Record<StandingState, readonly { d: string; dash?: string }[]> = {
  late: [{ d: 'M0 8h7' }, { d: 'M12 2v12' }],
  'at risk': [{ d: 'M0 8h7' }, { d: 'M9 8h7', dash: '2 2' }, { d: 'M11 2v12' }],
  idle: [{ d: 'M1 8h14', dash: '0.5 4' }],
  'on time': [{ d: 'M0 8h13' }, { d: 'M13 2v12' }],
  done: [{ d: 'M0 8h13' }, { d: 'M13 2v12' }],
  paused: [{ d: 'M5 3v10' }, { d: 'M11 3v10' }],
  'not begun': [{ d: 'M1 8h14', dash: '0.5 4' }],
};
const kinds: Record<StandingState, string> = {
  late: 'late',
  'at risk': 'risk',
  idle: 'wait',
  'on time': 'ok',
  done: 'ok',
  paused: 'wait',
  'not begun': 'wait',
};

export const stateSign = (state: StandingState): Markup =>
  tag(
    'span',
    { class: `st ${kinds[state]}` },
    tag(
      'svg',
      { class: 'g', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      paths[state].map(({ d, dash }) =>
        tag('path', {
          ...{ d, stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': dash },
          'stroke-linecap': dash?.startsWith('0') ? 'round' : undefined,
        }),
      ),
    ),
    text(stateWords[state]),
  );
