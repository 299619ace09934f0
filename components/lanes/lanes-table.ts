/** The events of a picture of goroutines as a table; the stepper reads it as well: where an event stands, and its line. */
import { type Markup, tag, text } from '@/components/charts/markup';
import { columnHead, table } from '@/components/charts/table';
import { rounded } from '@/components/charts/words';
import type { LanesPlan } from './draw-lanes';
import type { LaneEvent } from './story';
import { timeText, waitPhrase } from './words';

/** A picture's row each; what is beyond is counted. */
const mostRows = 60;
const heads = ['Time', 'Goroutine', 'What', 'Line', 'By'];

/** `places`: where an event stands in the wide and in the narrow drawing. */
export function lanesTable(
  plan: LanesPlan,
  caption: string,
  places: readonly ((event: LaneEvent) => number)[],
  listing: string | null = null,
): Markup {
  const { story } = plan;
  const rows = story.slice(0, mostRows).map((event) => rowOf(event, plan, places));
  const more = story.length - rows.length;
  const events = table({
    className: 'data lanes-events',
    caption,
    heads: heads.map(columnHead),
    rows: more > 0 ? [...rows, tag('tr', {}, tag('td', { colspan: 5 }, text(`and ${more} more events`)))] : rows,
  });
  return listing === null ? events : tag('div', { 'data-listing': listing }, events);
}

function rowOf(
  event: LaneEvent,
  { names, moments }: LanesPlan,
  places: readonly ((event: LaneEvent) => number)[],
): Markup {
  const cells = [
    timeText(event.atUs),
    names.get(event.lane.id) ?? '',
    [whatOf(event), ...(moments.has(event.order) ? [moments.get(event.order)] : [])].join(': '),
    event.at?.line ?? '',
    byOf(event, names),
  ];
  return tag(
    'tr',
    {
      'data-x': places.map((x) => rounded(x(event))).join('_'),
      'data-at': event.at ? `${event.at.file}:${event.at.line}` : undefined,
    },
    cells.map((cell) => tag('td', {}, text(cell))),
  );
}

export function whatOf({ kind, lane, span, by, isForEver }: LaneEvent): string {
  const state = lane.spans[span]?.state ?? 'running';
  const wait = state === 'sleep' ? 'sleeps' : `waits ${waitPhrase(state)}`;
  const what = {
    start: by === null ? 'starts' : 'is started',
    block: isForEver ? `blocks ${waitPhrase(state)} forever` : wait,
    wake: state === 'sleep' ? 'goes on after its sleep' : 'goes on',
    end: lane.end === 'returned' ? 'returns' : 'has not ended when the program does',
  };
  return what[kind];
}

const byOf = ({ by }: LaneEvent, names: ReadonlyMap<number, string>): string =>
  by === null ? '' : by === 0 ? 'the clock' : (names.get(by) ?? '');
