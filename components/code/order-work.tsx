'use client';

/** Lines to be put in order: by drag, by buttons, or by the keyboard. Indentation follows from the braces. */
import { useRef, useState } from 'react';
import { Html } from '@/components/drawing/html';
import { OrderFrame } from '@/components/exercise/order-frame';
import type { Work } from '@/lib/core/api-schemas';
import { indentsOf } from './indents';
import type { Coding } from './use-code';

type Props = { coding: Coding; work: Extract<Work, { type: 'order' }>; isLocked: boolean };

export function OrderWork({ coding, work, isLocked }: Props) {
  const chosen = coding.submission.type === 'order' ? coding.submission.pieces : [];
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<string | null>(null);
  const pieceOf = (id: string) => work.pieces.find((piece) => piece.id === id);
  const left = work.pieces.filter(({ id }) => !chosen.includes(id));
  const marked = new Set((coding.last?.diagnostics ?? []).map(({ line }) => line));
  const indents = indentsOf(chosen.map((id) => pieceOf(id)?.text ?? ''));

  const put = (pieces: string[], words: string, focusOn?: string) => {
    if (isLocked) return;
    coding.change({ type: 'order', pieces });
    setSaid(words);
    if (focusOn)
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-piece="${focusOn}"]`)?.focus());
  };
  const move = (id: string, to: number) => {
    const others = chosen.filter((other) => other !== id);
    const at = Math.max(0, Math.min(others.length, to));
    put([...others.slice(0, at), id, ...others.slice(at)], `Line ${at + 1} of ${others.length + 1}`, id);
  };
  const takeOut = (id: string) =>
    put(
      chosen.filter((other) => other !== id),
      'Taken out',
    );
  const drop = (to: number) => {
    if (dragged.current) move(dragged.current, to);
    dragged.current = null;
  };

  return (
    <div className="order">
      <OrderFrame work={work} count={chosen.length}>
        <ol
          className="slots"
          ref={list}
          aria-label="Your lines, in order"
          onDragOver={(event) => event.preventDefault()}
          onDrop={() => drop(chosen.length)}
        >
          {chosen.length === 0 ? <li className="slot-empty">Put lines here.</li> : null}
          {chosen.map((id, index) => (
            <li
              key={id}
              className={marked.has(work.before.length + index + 1) ? 'slot problem' : 'slot'}
              draggable={!isLocked}
              onDragStart={() => {
                dragged.current = id;
              }}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.stopPropagation();
                drop(index);
              }}
            >
              <i className="n" aria-hidden="true">
                {work.before.length + index + 1}
              </i>
              <button
                type="button"
                className="piece"
                data-piece={id}
                style={{ '--d': Math.max(0, work.depth + (indents[index] ?? 0)) }}
                aria-label={`${pieceOf(id)?.text ?? ''}, line ${index + 1} of ${chosen.length}. Arrow keys move it, Delete takes it out`}
                onKeyDown={(event) => {
                  if (event.key === 'ArrowUp') move(id, index - 1);
                  else if (event.key === 'ArrowDown') move(id, index + 1);
                  else if (event.key === 'Delete' || event.key === 'Backspace') takeOut(id);
                  else return;
                  event.preventDefault();
                }}
              >
                <Html as="span" html={pieceOf(id)?.html ?? ''} />
              </button>
              <span className="slot-moves">
                <button type="button" aria-label="Up" onClick={() => move(id, index - 1)}>
                  ↑
                </button>
                <button type="button" aria-label="Down" onClick={() => move(id, index + 1)}>
                  ↓
                </button>
                <button type="button" aria-label="Take out" onClick={() => takeOut(id)}>
                  ×
                </button>
              </span>
            </li>
          ))}
        </ol>
      </OrderFrame>
      <p className="sub">{left.length > 0 ? 'Lines to choose from' : 'Every line is used'}</p>
      <ul className="pool" aria-label="Lines to choose from">
        {left.map(({ id, html, text }) => (
          <li key={id}>
            <button
              type="button"
              className="piece"
              draggable={!isLocked}
              aria-label={`Put in: ${text}`}
              onDragStart={() => {
                dragged.current = id;
              }}
              onClick={() => put([...chosen, id], `Put in as line ${chosen.length + 1}`)}
            >
              <Html as="span" html={html} />
            </button>
          </li>
        ))}
      </ul>
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  );
}
