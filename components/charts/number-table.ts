/** The numbers of a picture: the first column heads its row, the others stand right. */
import { type Markup, tag, text } from './markup';

type Numbers = { caption: string; heads: readonly string[]; rows: readonly (readonly (string | number)[])[] };

export function numberTable({ caption, heads, rows }: Numbers): Markup {
  return tag(
    'table',
    { class: 'data numbers' },
    tag('caption', { class: 'vh' }, text(caption)),
    tag(
      'thead',
      {},
      tag(
        'tr',
        {},
        heads.map((head) => tag('th', { scope: 'col' }, text(head))),
      ),
    ),
    tag('tbody', {}, rows.map(rowOf)),
  );
}

const rowOf = ([first = '', ...rest]: readonly (string | number)[]) =>
  tag(
    'tr',
    {},
    tag('th', { scope: 'row' }, text(first)),
    rest.map((cell) => tag('td', {}, text(cell))),
  );
