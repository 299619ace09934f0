// The clocks of tests: one to hand to commands, and one that moves a running server through TEST_CLOCK_FILE.
import { writeFileSync } from 'node:fs';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export type TestClock = {
  /** Hand this to what asks for the time; it stands still until moved. */
  now: () => Date;
  advance(ms: number): void;
  set(instant: Date | string): void;
};

/** A clock that stands at `start` until it is moved. */
export function testClock(start: Date | string = '2026-03-02T09:00:00Z'): TestClock {
  let currentMs = new Date(start).getTime();
  return {
    now: () => new Date(currentMs),
    advance: (ms) => {
      currentMs += ms;
    },
    set: (instant) => {
      currentMs = new Date(instant).getTime();
    },
  };
}

/** Moves the clock of a server that was started with TEST_CLOCK_FILE=`file`: to `offsetMs` from real time. */
export function writeClockFile(file: string, offsetMs: number): void {
  writeFileSync(file, String(Math.round(offsetMs)));
}

/** How far a clock is from the next noon of UTC: seven hours and more from the end of any day, wherever somebody learns. */
export function untilNoon(): number {
  const now = new Date();
  const noonMs = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 12) - now.getTime();
  return noonMs >= 0 ? noonMs : noonMs + dayMs;
}
