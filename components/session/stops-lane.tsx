/** The session as a lane of stops: answered, again (a ring), where you are, and what is ahead. */
import type { ReviewState } from '@/lib/core/api-schemas';

type Stop = 'done' | 'again' | 'now' | 'next';
type Session = ReviewState['session'];

export function StopsLane({ session, isAtEnd }: { session: Session; isAtEnd: boolean }) {
  const total = session.done.length + session.ahead;
  const label = `${session.done.length} of ${total} answered`;
  return (
    <div>
      <Lane stops={stopsOf(session, isAtEnd, 24)} width={520} className="stops-lane only-wide" label={label} />
      <Lane stops={stopsOf(session, isAtEnd, 12)} width={220} className="stops-lane only-narrow" label={label} />
    </div>
  );
}

/** At most `most` stops: in a longer session each stands for several exercises, and is a ring if one of them came out again. */
function stopsOf({ done, ahead }: Session, isAtEnd: boolean, most: number): Stop[] {
  const all: Stop[] = [
    ...done.map((rating) => (rating === 'again' ? ('again' as const) : ('done' as const))),
    ...Array.from({ length: ahead }, (_, index) => (index === 0 && !isAtEnd ? ('now' as const) : ('next' as const))),
  ];
  const size = Math.ceil(all.length / most);
  if (size <= 1) return all;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => {
    const group = all.slice(index * size, (index + 1) * size);
    return (['now', 'next', 'again'] as const).find((stop) => group.includes(stop)) ?? 'done';
  });
}

function Lane({ stops, width, className, label }: { stops: Stop[]; width: number; className: string; label: string }) {
  const x = (index: number) => (stops.length < 2 ? 6 : 6 + (index * (width - 12)) / (stops.length - 1));
  const now = stops.indexOf('now');
  const gone = now === -1 ? (stops.includes('next') ? 0 : 1) : now / Math.max(1, stops.length - 1);
  return (
    <svg className={className} viewBox={`0 0 ${width} 24`} role="img" aria-label={label}>
      <path className="ahead" d={`M6 12H${width - 6}`} />
      {gone > 0 ? <path className="gone" d={`M6 12H${width - 6}`} pathLength={1} strokeDashoffset={1 - gone} /> : null}
      {stops.map((stop, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place in the session.
        <StopMark key={index} stop={stop} x={x(index)} />
      ))}
    </svg>
  );
}

function StopMark({ stop, x }: { stop: Stop; x: number }) {
  if (stop === 'now') {
    return (
      <>
        <circle className="s-now" cx={x} cy={12} r={5.5} />
        <circle className="s-core" cx={x} cy={12} r={2.5} />
      </>
    );
  }
  return <circle className={`s-${stop}`} cx={x} cy={12} r={stop === 'next' ? 3 : 4} />;
}
