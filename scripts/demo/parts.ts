// Which part each member of the demo team plays: on which tracks they are since when, how they keep up, and when they stop.
import { pacedDay, type TrackItem } from '@/lib/core/track-plan';

/** The built-in tracks that the team has copied. */
export const demoTracks = ['go-onboarding', 'concurrency', 'errors-and-interfaces'] as const;
export type DemoTrack = (typeof demoTracks)[number];

/** How somebody works off a track. */
export type Pace =
  /** A lesson before each is due. */
  | 'steady'
  /** Three before. */
  | 'ahead'
  /** Was well ahead, and has been too slow for the last two weeks: at risk. */
  | 'slowing'
  /** Half as fast as planned: late. */
  | 'slow';

export type Stage = {
  track: DemoTrack;
  /** How many days ago it began; negative where it is still to come. */
  daysAgo: number;
  pace: Pace;
  /** 100 unless told. */
  pacePercent?: number;
};

export type Part = {
  stages: Stage[];
  /** From so many days ago on they have not answered any more. */
  stoppedDaysAgo?: number;
  /** Their manager has paused the last stage when they stopped: for so many days from then on, or until further notice. */
  pausedFor?: number | 'open';
  /** How many days of ten they learn on, working days and others. */
  diligence: [number, number];
  /** See the memory of scripts/simulation. */
  keeps: number;
  firstRight: number;
};

const usual = { diligence: [9, 2], keeps: 1, firstRight: 0.7 } as const satisfies Partial<Part>;
const keen = { diligence: [9, 5], keeps: 1.6, firstRight: 0.78 } as const satisfies Partial<Part>;
const hasty = { diligence: [7, 1], keeps: 0.6, firstRight: 0.58 } as const satisfies Partial<Part>;

type Manner = Pick<Part, 'diligence' | 'keeps' | 'firstRight'>;
const many = (count: number, manner: Manner, part: Omit<Part, keyof Manner>): Part[] =>
  Array.from({ length: count }, () => ({ ...manner, ...part }));

const errors = (daysAgo: number, pace: Pace = 'steady'): Stage => ({ track: 'errors-and-interfaces', daysAgo, pace });
const concurrency = (daysAgo: number, pace: Pace = 'steady'): Stage => ({ track: 'concurrency', daysAgo, pace });
const onboarding = (daysAgo: number, pace: Pace = 'steady', pacePercent = 100): Stage => ({
  ...{ track: 'go-onboarding', daysAgo, pace, pacePercent },
});

/** The 47 members of the usual team, cohort by cohort. */
const cohorts: Part[] = [
  // The first cohort has done errors and then concurrency, and goes on with its reviews, or does not.
  ...many(4, keen, { stages: [errors(115), concurrency(98)] }),
  ...many(2, usual, { stages: [errors(115), concurrency(98)], stoppedDaysAgo: 26 }),
  ...many(2, hasty, { stages: [errors(115), concurrency(98, 'slow')], stoppedDaysAgo: 84 }),
  // Onboarded in the summer, so to speak.
  ...many(3, usual, { stages: [onboarding(72)] }),
  ...many(2, keen, { stages: [onboarding(72, 'ahead')] }),
  ...many(1, usual, { stages: [onboarding(72, 'steady', 50)] }),
  ...many(1, usual, { stages: [onboarding(72)], stoppedDaysAgo: 11 }),
  ...many(1, hasty, { stages: [onboarding(72, 'slow')], stoppedDaysAgo: 48 }),
  // Under way.
  ...many(4, usual, { stages: [onboarding(21)] }),
  ...many(2, keen, { stages: [onboarding(21, 'ahead')] }),
  ...many(4, usual, { stages: [onboarding(21, 'slowing')] }),
  ...many(3, hasty, { stages: [onboarding(21, 'slow')] }),
  ...many(1, hasty, { stages: [onboarding(21)], stoppedDaysAgo: 12 }),
  ...many(1, usual, { stages: [onboarding(21)], stoppedDaysAgo: 4, pausedFor: 'open' }),
  ...many(1, usual, { stages: [onboarding(21, 'steady', 50)] }),
  ...many(1, usual, { stages: [onboarding(40, 'slowing', 50)] }),
  ...many(4, usual, { stages: [concurrency(10)] }),
  ...many(1, keen, { stages: [errors(45), concurrency(10, 'ahead')] }),
  ...many(2, hasty, { stages: [concurrency(10, 'slow')] }),
  ...many(1, usual, { stages: [concurrency(10)], stoppedDaysAgo: 3, pausedFor: 14 }),
  ...many(2, usual, { stages: [errors(5)] }),
  ...many(1, hasty, { stages: [errors(5, 'slow')] }),
  // Begin next week.
  ...many(3, usual, { stages: [onboarding(-5)] }),
];

/** A step that reaches every part before it comes back: thirteen members are enough for all states of a report. */
const step = 18;
const first = cohorts.findIndex(({ stages: [stage] }) => stage?.daysAgo === 21 && stage.pace === 'steady');

/** The part of the `index`th member, no stage of it begun before the `days` of history. The first is on time, in the midst of a track. */
export function partOf(index: number, days: number): Part {
  const part = cohorts[(first + index * step) % cohorts.length] as Part;
  const stages = part.stages.map((stage) => ({ ...stage, daysAgo: Math.min(stage.daysAgo, days - 3) }));
  return { ...part, stages };
}

type Progress = {
  items: readonly TrackItem[];
  pacePercent: number;
  /** Working days of the enrolment up to the evening that is asked about, and up to the last of the history. */
  worked: number;
  workedInAll: number;
};

/** How many lessons somebody of this pace has begun by the end of an evening. */
export function goalOf(pace: Pace, { items, pacePercent, worked, workedInAll }: Progress): number {
  const planned = (day: number) => items.filter((item) => pacedDay(item.day, pacePercent) <= day).length;
  switch (pace) {
    case 'steady':
      return planned(worked + 1);
    case 'ahead':
      return planned(worked + 3);
    case 'slow':
      return planned(Math.floor(worked * 0.5));
    case 'slowing': {
      const last = planned(workedInAll) + 1;
      const needed = planned(workedInAll) - planned(workedInAll - workingDaysInTwoWeeks);
      const slow = Math.max(1, Math.floor(needed * 0.6));
      const left = Math.max(0, Math.min(workingDaysInTwoWeeks, workedInAll - worked));
      return Math.max(planned(worked + 1), Math.ceil(last - (slow * left) / workingDaysInTwoWeeks));
    }
  }
}

const workingDaysInTwoWeeks = 10;
