'use client';

/** Gives the lessons of a track their days anew, evenly over so many weeks. */
import { useState } from 'react';
import type { TrackItem } from '@/lib/core/track-plan';
import { longestTrackWeeks, spread, weeksOf } from './edit-items';

type Props = {
  items: TrackItem[];
  onSpread: (items: TrackItem[], what: string) => void;
  onSay: (text: string) => void;
};

export function SpreadField({ items, onSpread, onSay }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const weeks = Math.round(Number(typed ?? weeksOf(items)));
  const isRight = weeks >= 1 && weeks <= longestTrackWeeks;
  const go = () => {
    if (!isRight) return onSay(`Write a number of weeks from 1 to ${longestTrackWeeks}`);
    if (items.length === 0) return;
    onSpread(spread(items, weeks), 'the days spread');
    onSay(`Spread over ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`);
    setTyped(null);
  };
  return (
    <span className="spread">
      <button type="button" className="btn" aria-disabled={!isRight || items.length === 0} onClick={go}>
        Spread evenly
      </button>
      <label htmlFor="spread-weeks">over</label>
      <input
        id="spread-weeks"
        className="input"
        inputMode="numeric"
        autoComplete="off"
        aria-label="Weeks to spread over"
        aria-invalid={isRight ? undefined : true}
        value={typed ?? String(weeksOf(items))}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Not the form.
          event.preventDefault();
          go();
        }}
      />
      <span>{weeks === 1 ? 'week' : 'weeks'}</span>
    </span>
  );
}
