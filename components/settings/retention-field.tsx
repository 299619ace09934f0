'use client';

/** The target for retention, with what it costs before it is saved. */
import { useEffect, useState } from 'react';
import { call } from '@/components/api/call';
import type { RetentionPreview } from '@/lib/core/settings-schemas';

type Props = {
  /** Of the present target, against itself. */
  preview: RetentionPreview;
  range: { least: number; most: number };
  error: string | undefined;
};

const askAfterMs = 200;
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

export function RetentionField({ preview: first, range, error }: Props) {
  const present = Math.round(first.current.desiredRetention * 100);
  const [chosen, setChosen] = useState(present);
  const [preview, setPreview] = useState(first);
  const [problem, setProblem] = useState('');
  const isShown = Math.round(preview.chosen.desiredRetention * 100) === chosen;

  useEffect(() => {
    if (isShown) return;
    let isOver = false;
    const timer = setTimeout(async () => {
      const reply = await call<RetentionPreview>('GET', `settings/retention-preview?desiredRetention=${chosen / 100}`);
      if (isOver) return;
      setProblem(reply.ok ? '' : reply.message);
      if (reply.ok) setPreview(reply.data);
    }, askAfterMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [chosen, isShown]);

  return (
    <div className="field retention">
      <label htmlFor="desiredRetention">
        Remember at each review: <output htmlFor="desiredRetention">{chosen}&nbsp;%</output>
      </label>
      <input
        type="range"
        id="desiredRetention"
        name="desiredRetention"
        min={Math.round(range.least * 100)}
        max={Math.round(range.most * 100)}
        value={chosen}
        onChange={(event) => setChosen(Number(event.target.value))}
        aria-valuetext={`${chosen} percent`}
        aria-describedby="retention-cost"
      />
      <span className="ends" aria-hidden="true">
        <span>{percent(range.least)}: fewer reviews</span>
        <span>{percent(range.most)}: more remembered</span>
      </span>
      {error ? <span className="err">{error}</span> : null}
      <div id="retention-cost" aria-live="polite" aria-busy={!isShown}>
        {problem ? <p className="err">{problem}</p> : <Cost preview={preview} isStale={!isShown} />}
      </div>
      <p className="meta">
        Move the target to see what another costs. Worked out from your own patterns, with every review done on its day
        and nothing new begun. A new target holds for each pattern from your next answer to it on; days already given
        stay.
      </p>
    </div>
  );
}

function Cost({
  preview: { patterns, days, current, chosen },
  isStale,
}: {
  preview: RetentionPreview;
  isStale: boolean;
}) {
  if (patterns === 0)
    return <p className="side">Once you have begun patterns, what a target costs you is shown here.</p>;
  const isSame = current.desiredRetention === chosen.desiredRetention;
  const rows = [
    { name: `reviews a day, next ${days} days`, of: (cost: typeof current) => cost.answersPerDay.toFixed(1) },
    { name: `remembered in ${days} days`, of: (cost: typeof current) => percent(cost.recall) },
    { name: 'an interval of 10 days', of: (cost: typeof current) => `${Math.round(cost.intervalOfTenDays)} days` },
  ];
  return (
    <table className={isStale ? 'data numbers stale' : 'data numbers'}>
      <caption className="vh">What the target costs</caption>
      <thead>
        <tr>
          <th scope="col">your {patterns} patterns</th>
          <th scope="col">{percent(current.desiredRetention)}, now</th>
          {isSame ? null : <th scope="col">{percent(chosen.desiredRetention)}, chosen</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{of(current)}</td>
            {isSame ? null : <td>{of(chosen)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
