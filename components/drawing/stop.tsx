/** A stop on a lane: a lesson of the course map, an exercise of a session. */

export type StopMark = 'new' | 'half' | 'full' | 'due' | 'fading' | 'again';

/** `size` 1 is the size of the map, where the largest ring is 18 px wide with its line. */
export function Stop({ mark, x = 9, y = 9, size = 1 }: { mark: StopMark; x?: number; y?: number; size?: number }) {
  const circle = (className: string, radius: number) => (
    <circle className={className} cx={x} cy={y} r={radius * size} />
  );
  const r = 5 * size;
  switch (mark) {
    case 'half':
      return (
        <>
          {circle('ring full', 5)}
          <path className="core" d={`M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`} />
        </>
      );
    case 'full':
      return circle('core', 6);
    case 'due':
    case 'fading':
      return (
        <>
          {circle(`ring ${mark}`, mark === 'due' ? 7.6 : 5.6)}
          {circle(`core ${mark}`, mark === 'due' ? 4 : 2)}
        </>
      );
    default:
      return circle(`ring ${mark}`, 5);
  }
}
