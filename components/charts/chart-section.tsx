/** A picture with its heading, a word below it and, folded away, its numbers as a table. */
import { Html } from '@/components/drawing/html';
import type { Markup } from './markup';

type Props = { id: string; title: string; picture: readonly Markup[]; table: Markup; note: string };

export function ChartSection({ id, title, picture, table, note }: Props) {
  return (
    <section className="chart-section" aria-labelledby={id}>
      <div className="sec-h">
        <h2 id={id}>{title}</h2>
      </div>
      <Html html={picture.join('')} />
      <p className="meta under">{note}</p>
      <details className="as-table">
        <summary aria-label={`${title} as a table`}>as a table</summary>
        <Html className="scroll" html={table} />
      </details>
    </section>
  );
}
