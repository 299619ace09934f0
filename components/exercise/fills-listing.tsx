/** A listing with blanks in it. How a blank looks is the caller's business: a field to fill, or the place where it will stand. */
import type { ReactNode } from 'react';
import { Html } from '@/components/drawing/html';
import type { Work } from '@/lib/core/api-schemas';
import { ListingHead, lineKey } from './listing';

type Fills = Extract<Work, { type: 'fills' }>;
export type Blank = { id: string; width: number; label: string };

type Props = {
  work: Fills;
  /** Lines of the file with a problem in them. */
  marked?: ReadonlySet<number>;
  blank: (blank: Blank) => ReactNode;
};

export function FillsListing({ work, marked, blank }: Props) {
  return (
    <div className="code bleed fills">
      <ListingHead title={work.title} note={work.blanks.length === 1 ? '1 blank' : `${work.blanks.length} blanks`} />
      <pre className="lines">
        {work.lines.map((line, index) => {
          const number = work.firstLine + index;
          return (
            <span key={lineKey(index)} className={marked?.has(number) ? 'ln problem' : 'ln'}>
              <i className="n" aria-hidden="true">
                {number}
              </i>
              <span className="c" style={{ '--d': line.depth }}>
                {line.parts.map((part, at) =>
                  'html' in part ? (
                    <Html key={lineKey(at)} as="span" html={part.html} />
                  ) : (
                    blank({
                      ...{ id: part.blank, width: part.width },
                      label: `Blank ${work.blanks.indexOf(part.blank) + 1} of ${work.blanks.length}, line ${number}`,
                    })
                  ),
                )}
              </span>
            </span>
          );
        })}
      </pre>
    </div>
  );
}
