'use client';

/** A listing with blanks to fill. */
import { Html } from '@/components/drawing/html';
import { lineKey } from '@/components/exercise/listing';
import type { Work } from '@/lib/core/api-schemas';
import type { Coding } from './use-code';

type Props = { coding: Coding; work: Extract<Work, { type: 'fills' }>; isLocked: boolean };

export function FillsWork({ coding, work, isLocked }: Props) {
  const fills = coding.submission.type === 'fills' ? coding.submission.fills : {};
  const marked = new Set((coding.last?.diagnostics ?? []).map(({ line }) => line));
  return (
    <div className="code bleed fills">
      <div className="code-h">
        <span className="mono">{work.title}</span>
      </div>
      <pre className="lines">
        {work.lines.map((line, index) => (
          <span key={lineKey(index)} className={marked.has(index + 1) ? 'ln' : 'ln'}>
            <i className="n" aria-hidden="true">
              {index + 1}
            </i>
            <span className="c" style={{ '--d': line.depth }}>
              {line.parts.map((part, at) =>
                'html' in part ? (
                  <Html key={lineKey(at)} as="span" html={part.html} />
                ) : (
                  <input
                    key={part.blank}
                    className="blank"
                    style={{ width: `${Math.max(part.width, (fills[part.blank] ?? '').length + 1)}ch` }}
                    value={fills[part.blank] ?? ''}
                    readOnly={isLocked}
                    maxLength={200}
                    spellCheck={false}
                    autoCapitalize="off"
                    autoComplete="off"
                    autoCorrect="off"
                    aria-label={`Blank ${work.blanks.indexOf(part.blank) + 1} of ${work.blanks.length}, line ${index + 1}`}
                    onChange={(event) =>
                      coding.change({ type: 'fills', fills: { ...fills, [part.blank]: event.target.value } })
                    }
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                      event.preventDefault();
                      void coding.run();
                    }}
                  />
                ),
              )}
            </span>
          </span>
        ))}
      </pre>
    </div>
  );
}
