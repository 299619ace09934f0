/** The program around lines that are put in order; `children` stand in its gap. */
import type { ReactNode } from 'react';
import { Html } from '@/components/drawing/html';
import type { Work } from '@/lib/core/api-schemas';
import type { CodeLine } from '@/lib/core/exercise-view';
import { ListingHead, lineKey } from './listing';

type Order = Extract<Work, { type: 'order' }>;

/** `count`: how many lines the gap holds, so that the numbers are those of the file. */
export function OrderFrame({ work, count, children }: { work: Order; count: number; children: ReactNode }) {
  return (
    <div className="code bleed">
      <ListingHead title={work.title} note="" />
      <Around lines={work.before} from={1} />
      {children}
      <Around lines={work.after} from={work.before.length + count + 1} />
    </div>
  );
}

function Around({ lines, from }: { lines: CodeLine[]; from: number }) {
  return (
    <pre className="lines">
      {lines.map((line, index) => (
        <span key={lineKey(index)} className="ln">
          <i className="n" aria-hidden="true">
            {from + index}
          </i>
          <Html as="span" className="c" html={line.html} style={{ '--d': line.depth }} />
        </span>
      ))}
    </pre>
  );
}
