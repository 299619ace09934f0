'use client';

/** A pattern that keeps slipping: the passage is the cure, and it may be left out for a while. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import type { AttemptResult } from '@/lib/core/api-schemas';

type Props = { leech: NonNullable<AttemptResult['leech']>; passage: AttemptResult['feedback']['passage'] };

export function Leech({ leech, passage }: Props) {
  const [said, setSaid] = useState('');
  const [isSuspended, setIsSuspended] = useState(false);
  const suspend = async () => {
    const reply = await call('PUT', `objectives/${leech.objectiveId}/suspension`);
    setIsSuspended(reply.ok);
    setSaid(reply.ok ? 'Suspended: it is not asked until you resume it.' : reply.message);
  };
  return (
    <div className="note warn" role="note">
      <p>
        This keeps slipping: {leech.lapses} lapses. Read <a href={passage.href}>{passage.heading}</a> again.
      </p>
      <div className="row">
        {isSuspended ? (
          <a className="btn" href={`/progress/${leech.objectiveId}`}>
            To the pattern
          </a>
        ) : (
          <button type="button" className="btn" onClick={() => void suspend()}>
            Suspend this pattern
          </button>
        )}
        <span className="say" role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
