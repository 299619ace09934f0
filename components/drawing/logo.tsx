import { endTick, run, startCorner } from './lane-parts';

/** The logo: one lane starts another, which runs and ends. */
export function Logo() {
  return (
    <svg
      width={28}
      height={18}
      viewBox="0 0 28 18"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.2}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={run(1.5, 4, 26.5)} />
      <path d={`${startCorner(6, 4, 13.5, 4)}H19.5${endTick(19.5, 13.5, 3.8)}`} />
    </svg>
  );
}
