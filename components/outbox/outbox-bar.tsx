'use client';

/** The bar that says which answers are kept on this device, and what became of those that were sent later. */
import { useSyncExternalStore } from 'react';
import { Glyph } from '@/components/drawing/glyph';
import { dismissNotices, flush, noOutbox, outboxState, watchOutbox } from './outbox';

export function OutboxBar({ isFixed = false }: { isFixed?: boolean }) {
  const { waiting, notices } = useSyncExternalStore(watchOutbox, outboxState, noOutbox);
  const isShown = waiting > 0 || notices.length > 0;
  return (
    <div role="status" hidden={!isShown} className={isFixed ? 'bar fixed' : 'bar wrap'}>
      {waiting > 0 ? (
        <>
          <Glyph kind="warn" label="Warning" />
          <span>
            {waiting === 1
              ? 'Your answer is kept on this device and goes out when the server is back.'
              : `${waiting} answers are kept on this device and go out when the server is back.`}
          </span>
          <button type="button" className="btn quiet" onClick={() => void flush()}>
            Try now
          </button>
        </>
      ) : isShown ? (
        <>
          <span>{notices.join(' ')}</span>
          <button type="button" className="btn quiet" onClick={dismissNotices}>
            Dismiss
          </button>
        </>
      ) : null}
    </div>
  );
}
