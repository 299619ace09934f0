/** The begun objectives as a table whose heads sort it. */
import { type Markup, tag, text } from '@/components/charts/markup';
import { table } from '@/components/charts/table';
import { percent } from '@/components/charts/words';
import type { ObjectiveRow, ObjectiveSort } from '@/lib/core/progress';

export type Order = { sort: ObjectiveSort; isReversed: boolean };

const columns: { sort: ObjectiveSort; head: string }[] = [
  { sort: 'course', head: 'pattern' },
  { sort: 'recall', head: 'recall now' },
  { sort: 'lasts', head: 'lasts' },
  { sort: 'due', head: 'due' },
  { sort: 'difficulty', head: 'difficulty' },
  { sort: 'lapses', head: 'lapses' },
];

export const objectivesHref = ({ sort, isReversed }: Order, page = 1): string => {
  const query = [`sort=${sort}`, isReversed ? 'reversed=1' : '', page > 1 ? `page=${page}` : ''].filter(Boolean);
  return `/progress/objectives?${query.join('&')}`;
};

export function objectivesTable(rows: readonly ObjectiveRow[], order: Order): Markup {
  return table({
    className: 'data objectives',
    caption: 'Begun patterns',
    heads: columns.map((column) => headOf(column, order)),
    rows: rows.map(rowOf),
  });
}

/** The smallest number first is ascending, wherever the more urgent end is. */
const isDescending: Partial<Record<ObjectiveSort, boolean>> = { difficulty: true, lapses: true };

function headOf({ sort, head }: { sort: ObjectiveSort; head: string }, order: Order): Markup {
  const isCurrent = sort === order.sort;
  const isDown = (isDescending[sort] ?? false) !== order.isReversed;
  const href = objectivesHref({ sort, isReversed: isCurrent && !order.isReversed });
  return tag(
    'th',
    { scope: 'col', 'aria-sort': isCurrent ? (isDown ? 'descending' : 'ascending') : undefined },
    tag('a', { href }, text(isCurrent ? `${head} ${isDown ? '↓' : '↑'}` : head)),
  );
}

const rowOf = (row: ObjectiveRow): Markup =>
  tag(
    'tr',
    {},
    tag(
      'th',
      { scope: 'row' },
      tag('span', { class: 'n' }, text(row.lessonNumber)),
      tag('a', { href: `/progress/${row.objectiveId}` }, text(row.statement)),
    ),
    tag('td', { 'data-head': 'recall now' }, text(percent(row.recall))),
    tag('td', { 'data-head': 'lasts' }, text(row.lastsText)),
    tag('td', { 'data-head': 'due' }, text(row.dueText)),
    tag('td', { 'data-head': 'difficulty' }, text(row.difficulty.toFixed(1))),
    tag('td', { 'data-head': 'lapses' }, text(row.isLeech ? `${row.lapses}, leech` : row.lapses)),
  );
