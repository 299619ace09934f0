/** The table of numbers, of answers and of patterns: a caption for screen readers, heads, and rows. */
import { type Markup, tag, text } from './markup';

type Table = { className: string; caption: string; heads: readonly Markup[]; rows: readonly Markup[] };

export const table = ({ className, caption, heads, rows }: Table): Markup =>
  tag(
    'table',
    { class: className },
    tag('caption', { class: 'vh' }, text(caption)),
    tag('thead', {}, tag('tr', {}, heads)),
    tag('tbody', {}, rows),
  );

/** The head of a column that is not sorted. */
export const columnHead = (head: string): Markup => tag('th', { scope: 'col' }, text(head));
