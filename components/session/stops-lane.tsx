/** The session as a lane of stops: answered, again (a ring), where you are, and what is ahead. */
import { run } from '@/components/drawing/lane-parts';
import { Stop, type StopMark } from '@/components/drawing/stop';
import type { ReviewState } from '@/lib/core/api-schemas';

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
function stopsOf({ done, ahead }: Session, isAtEnd: boolean, most: number): StopMark[] {
  const all: StopMark[] = [
    ...done.map((rating) => (rating === 'again' ? ('again' as const) : ('full' as const))),
    ...Array.from({ length: ahead }, (_, index) => (index === 0 && !isAtEnd ? ('due' as const) : ('new' as const))),
  ];
  const size = Math.ceil(all.length / most);
  if (size <= 1) return all;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => {
    const group = all.slice(index * size, (index + 1) * size);
    return (['due', 'new', 'again'] as const).find((stop) => group.includes(stop)) ?? 'full';
  });
}

function Lane({
  stops,
  width,
  className,
  label,
}: {
  stops: StopMark[];
  width: number;
  className: string;
  label: string;
}) {
  const x = (index: number) => (stops.length < 2 ? 6 : 6 + (index * (width - 12)) / (stops.length - 1));
  const line = run(6, 12, width - 6);
  const now = stops.indexOf('due');
  const gone = now === -1 ? (stops.includes('new') ? 0 : 1) : now / Math.max(1, stops.length - 1);
  return (
    <svg className={className} viewBox={`0 0 ${width} 24`} role="img" aria-label={label}>
      <path className="l ahead" d={line} />
      {gone > 0 ? <path className="l main" d={line} pathLength={1} strokeDashoffset={1 - gone} /> : null}
      {stops.map((stop, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place in the session.
        <Stop key={index} mark={stop} x={x(index)} y={12} size={0.72} />
      ))}
    </svg>
  );
}
