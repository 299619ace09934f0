'use client';

/** "Show goroutines": what the goroutines of a run did in one of its tests, recorded when it is asked for. */
import { useEffect, useRef, useState } from 'react';
import { call } from '@/components/api/call';
import { Html } from '@/components/drawing/html';
import { type SourceLine, stepLanes } from '@/components/lanes/step-lanes';
import type { RunLanes as Lanes } from '@/lib/core/run-schemas';

type Props = { presentationId: string; runId: string; number?: number; source?: SourceLine };

export function RunLanes({ presentationId, runId, number, source }: Props) {
  const [lanes, setLanes] = useState<Lanes | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  const [said, setSaid] = useState('');
  const figure = useRef<HTMLDivElement>(null);

  const ask = async (test?: string) => {
    setIsWaiting(true);
    setSaid('');
    const path = `presentations/${presentationId}/runs/${runId}/lanes`;
    const reply = await call<Lanes>('POST', path, test === undefined ? {} : { test });
    setIsWaiting(false);
    if (reply.ok) setLanes(reply.data);
    setSaid(reply.ok ? reply.data.message : reply.message);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each picture is made steppable
  useEffect(() => {
    const shown = figure.current?.querySelector<HTMLElement>('figure');
    return shown ? stepLanes(shown, source) : undefined;
  }, [lanes]);

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
      <div ref={figure}>{lanes?.html ? <Html key={lanes.test} html={lanes.html} /> : null}</div>
    </div>
  );
}
