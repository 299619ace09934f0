'use client';

/** "Show goroutines": what the goroutines of a run did in one of its tests, recorded when it is asked for. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '@/components/api/call';
import type { SourceLine } from '@/components/lanes/step-lanes';
import { SteppableLanes } from '@/components/lanes/steppable-lanes';
import type { RunLanes as Lanes } from '@/lib/core/run-schemas';

type Props = { presentationId: string; runId: string; number?: number; source?: SourceLine };

export function RunLanes({ presentationId, runId, number, source }: Props) {
  const [lanes, setLanes] = useState<Lanes | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  const [said, setSaid] = useState('');

  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  const lineOf: SourceLine = useCallback((at) => latest.current?.(at), []);

  const ask = async (test?: string) => {
    setIsWaiting(true);
    setSaid('');
    const path = `presentations/${presentationId}/runs/${runId}/lanes`;
    const reply = await call<Lanes>('POST', path, test === undefined ? {} : { test });
    setIsWaiting(false);
    if (reply.ok) setLanes(reply.data);
    setSaid(reply.ok ? reply.data.message : reply.message);
  };

  return (
    <div className="run-lanes">
      {lanes === null ? (
        <button type="button" className="btn quiet" disabled={isWaiting} onClick={() => void ask()}>
          {isWaiting ? 'Recording' : 'Show goroutines'}
        </button>
      ) : (
        <p className="run-lanes-h">
          <b>{number === undefined ? 'Goroutines of this run' : `Goroutines of run ${number}`}</b>
          {lanes.tests.length > 1 ? (
            <select
              className="input short"
              aria-label="Test"
              value={lanes.test}
              disabled={isWaiting}
              onChange={({ target }) => void ask(target.value)}
            >
              {lanes.tests.map(({ name, words }) => (
                <option key={name} value={name}>
                  {words}
                </option>
              ))}
            </select>
          ) : null}
        </p>
      )}
      <p role="status" className="side">
        {isWaiting && lanes ? 'Recording' : said}
      </p>
      {lanes?.html ? <SteppableLanes html={lanes.html} source={lineOf} /> : null}
    </div>
  );
}
