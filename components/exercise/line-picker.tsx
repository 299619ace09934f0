'use client';

/** The code as one listbox: a frame is the cursor, a ground is the mark, and both move by keyboard. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Html } from '@/components/drawing/html';
import type { CodeListing } from '@/lib/core/exercise-view';
import { ListingHead, lineKey } from './listing';

type Props = {
  id: string;
  code: CodeListing;
  label: string;
  isMany: boolean;
  isLocked: boolean;
  marked: number[];
  /** From 1; 0 before the first move. */
  cursor: number;
  onCursor: (line: number) => void;
  onMark: (line: number) => void;
  /** Enter on the line of the cursor. */
  onEnter: (line: number) => void;
};

export function LinePicker({ id, code, label, isMany, isLocked, marked, cursor, onCursor, onMark, onEnter }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const count = code.lines.length;
  const optionId = (line: number) => `${id}-${line}`;

  useEffect(() => {
    if (cursor > 0 && document.activeElement === box.current) {
      document.getElementById(`${id}-${cursor}`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [cursor, id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isLocked) return;
    const at = Math.max(cursor, 1);
    const moves: Record<string, number> = {
      ArrowDown: Math.min(cursor + 1, count),
      j: Math.min(cursor + 1, count),
      ArrowUp: Math.max(at - 1, 1),
      k: Math.max(at - 1, 1),
      Home: 1,
      End: count,
    };
    const to = moves[event.key];
    if (to !== undefined) onCursor(to);
    else if (event.key === ' ' && !event.repeat) onMark(at);
    else if (event.key === 'Enter' && !event.repeat) onEnter(at);
    else if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
  };

  return (
    <div className="code bleed">
      <ListingHead title={code.title} note={code.note} />
      <div
        ref={box}
        id={id}
        className={isLocked ? 'lines' : 'lines pick'}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable={isMany}
        aria-disabled={isLocked}
        aria-activedescendant={cursor > 0 ? optionId(cursor) : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => {
          // A click moves the cursor itself; only the keyboard needs one to begin with.
          if (cursor === 0 && box.current?.matches(':focus-visible')) onCursor(marked[0] ?? 1);
        }}
      >
        {code.lines.map((line, index) => {
          const number = index + 1;
          const classes = ['ln', marked.includes(number) ? 'on' : '', number === cursor ? 'cur' : ''];
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names its active option.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox handles the keys.
            <span
              key={lineKey(index)}
              id={optionId(number)}
              className={classes.filter(Boolean).join(' ')}
              role="option"
              aria-selected={marked.includes(number)}
              onClick={() => {
                if (isLocked) return;
                onCursor(number);
                onMark(number);
              }}
            >
              <i className="n">{number}</i>
              <Html as="span" className="c" html={line.html || ' '} style={{ '--d': line.depth }} />
            </span>
          );
        })}
      </div>
    </div>
  );
}
