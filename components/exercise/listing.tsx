/** A listing, plain or with right and wrong lines marked after the answer; and outputs. */

import { Html } from '@/components/drawing/html';
import type { CodeListing, DiffLine, OutputBlock } from '@/lib/core/exercise-view';

export type LineMark = { kind: 'ok' | 'hot'; word: string };

type Props = { code: CodeListing; marks?: ReadonlyMap<number, LineMark>; isStill?: boolean; lanesName?: string };

/** `isStill`: inside an option, which has a name of its own. `lanesName`: by which a picture of goroutines finds its lines. */
export function Listing({ code, marks, isStill = false, lanesName }: Props) {
  const name = isStill ? {} : named(`Code, ${code.title || 'listing'}`);
  return (
    <div className="code bleed" data-listing={lanesName}>
      <ListingHead title={code.title} note={code.note} />
      <pre className="lines" {...name}>
        {code.lines.map((line, index) => {
          const mark = marks?.get(index + 1);
          return (
            <span key={lineKey(index)} className={mark ? `ln ${mark.kind}` : 'ln'}>
              <i className="n" aria-hidden={mark ? undefined : true}>
                {index + 1}
              </i>
              <span className="c" style={{ '--d': line.depth }}>
                <Html as="span" html={line.html} />
                {mark ? <span className="you">{mark.word}</span> : null}
              </span>
            </span>
          );
        })}
      </pre>
    </div>
  );
}

/** A name for screen readers. */
const named = (label: string) => ({ role: 'group', 'aria-label': label });

export function ListingHead({ title, note }: { title: string; note: string }) {
  if (!title && !note) return null;
  return (
    <div className="code-h">
      <span className="mono">{title}</span>
      <span>{note}</span>
    </div>
  );
}

const signs = { ' ': ['ln', ' '], '-': ['ln del', '−'], '+': ['ln add', '+'] } as const;

type DifferenceProps = { title: string; lines: DiffLine[]; note?: string };

export function Difference({ title, lines, note = 'before and after' }: DifferenceProps) {
  return (
    <div className="code diff bleed">
      <ListingHead title={title} note={note} />
      <pre className="lines" {...named(`Difference, ${title}`)}>
        {lines.map((line, index) => {
          const [className, glyph] = signs[line.sign];
          return (
            <span key={lineKey(index)} className={className}>
              <i className="n">{glyph}</i>
              <Html as="span" className="c" html={line.html} style={{ '--d': line.depth }} />
            </span>
          );
        })}
      </pre>
    </div>
  );
}

const outputClass = { bad: 'out bleed', good: 'out ok bleed', plain: 'out plain bleed' };

export function Output({ output, kind }: { output: OutputBlock; kind: keyof typeof outputClass }) {
  return (
    <div className={outputClass[kind]}>
      <Html as="p" html={output.captionHtml} />
      <Html as="pre" html={output.html} />
    </div>
  );
}

/** Lines of one listing never move, so their number is their identity. */
export const lineKey = (index: number) => `line-${index + 1}`;
