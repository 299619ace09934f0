// The memory of a simulated learner: each objective lasts for some days, longer after each success, and recall falls along a curve.
// It is not the scheduler's model: what the scheduler predicts of it is put to the test.

type Trace = { lastsDays: number; practisedDay: number; ease: number };
export type Memory = {
  traces: Map<string, Trace>;
  random: () => number;
  /** How often what is met for the first time is right. */
  firstRight: number;
  /** 1 is usual: the first trace of whoever keeps things twice as long lasts twice as long. */
  keeps: number;
};

export const newMemory = (
  random: () => number,
  { firstRight = 0.68, keeps = 1 }: { firstRight?: number; keeps?: number } = {},
): Memory => ({ traces: new Map(), random, firstRight, keeps });

/** The probability of recall at `day`, in days since any fixed time: 90 % once an objective has lain for as long as it lasts. */
export function recallOf({ traces, firstRight }: Memory, objectiveId: string, day: number): number {
  const trace = traces.get(objectiveId);
  if (!trace) return firstRight;
  return (1 + ((19 / 81) * Math.max(0, day - trace.practisedDay)) / trace.lastsDays) ** -0.5;
}

/** What an answer, and the feedback after it, does to the trace. */
export function practised(memory: Memory, objectiveId: string, day: number, isRight: boolean): void {
  const { traces, random, keeps } = memory;
  const old = traces.get(objectiveId);
  if (!old) {
    // Some things stay with somebody, others never do.
    const ease = 0.25 + 1.1 * random();
    traces.set(objectiveId, { lastsDays: (isRight ? 3 : 0.8) * ease * keeps, practisedDay: day, ease });
    return;
  }
  const forgotten = 1 - recallOf(memory, objectiveId, day);
  // The nearer it was to being forgotten, the more a success adds; what lasts long already gains less.
  const grows = 1 + old.ease * 9 * forgotten * old.lastsDays ** -0.2;
  const lastsDays = isRight ? Math.min(90 * old.ease, old.lastsDays * grows) : Math.max(0.5, old.lastsDays * 0.3);
  traces.set(objectiveId, { ...old, lastsDays, practisedDay: day });
}
