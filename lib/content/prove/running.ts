/** The limits and flags under which Go code of the course is run, and the ways in which it cannot be. */
import type { Problem } from '@/lib/content/problem';

export const programSeconds = 10;
export const programBytes = 64 << 10;
/** Go commands at the same time. */
export const commandsAtOnce = 2;
/** Programs at the same time: most of them sleep most of the time. */
export const programsAtOnce = 4;
export const commandWeight = programsAtOnce / commandsAtOnce;

// no -trimpath: go vet would then find in its cache what it said about a copy of the course elsewhere, with the paths of that
export const packageFlags = ['-buildvcs=false'];

export const testFlags = (scratch: string): string[] => [
  ...packageFlags,
  '-count=1',
  `-timeout=${programSeconds}s`,
  // the tested code sees as little of this machine as a program does
  ...(process.platform === 'win32' ? [] : ['-exec', `env -i TZ=UTC "TMPDIR=${scratch}"`]),
];

export const raceFlags = (race: boolean): string[] => (race ? ['-race'] : []);
export const raceEnv = (race: boolean): { env?: Record<string, string> } => (race ? { env: { CGO_ENABLED: '1' } } : {});

/** A package that cannot be run; the message says why, in words or as the compiler did. */
export class NotRunnable extends Error {}

/** A program that one of the limits ended. */
export class RunStopped extends Error {
  constructor(readonly why: 'time' | 'output') {
    super(`stopped by the limit of ${why}`);
  }
}

/** What was to be run is wrong in a way that has its own places. */
export class Unfit extends Error {
  readonly problems: Problem[];
  constructor(...problems: Problem[]) {
    super(problems.map(({ message }) => message).join('; '));
    this.problems = problems;
  }
}

/** -race was needed and cannot be had here. */
export class RaceMissing extends Error {}
