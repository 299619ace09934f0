/** The numbers of a picture: the first column heads its row, the others stand right. */
import { type Markup, tag, text } from './markup';
import { columnHead, table } from './table';

type Numbers = { caption: string; heads: readonly string[]; rows: readonly (readonly (string | number)[])[] };

export function numberTable({ caption, heads, rows }: Numbers): Markup {
  return table({ className: 'data numbers', caption, heads: heads.map(columnHead), rows: rows.map(rowOf) });
}

const rowOf = ([first = '', ...rest]: readonly (string | number)[]) =>
  tag(
    'tr',
    {},
    tag('th', { scope: 'row' }, text(first)),
    rest.map((cell) => tag('td', {}, text(cell))),
  );
