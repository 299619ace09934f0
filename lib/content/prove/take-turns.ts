/** Bounds how much runs at the same time. */

export type Turns = <T>(work: () => Promise<T>, weight?: number) => Promise<T>;

/** At most `room` of weight runs at once; the rest waits in the order in which it came. A weight above `room` runs alone. */
export function takeTurns(room: number): Turns {
  let used = 0;
  const waiting: { weight: number; start: () => void }[] = [];
  const next = () => {
    while (waiting[0] && (used === 0 || used + waiting[0].weight <= room)) {
      const turn = waiting.shift();
      used += turn?.weight ?? 0;
      turn?.start();
    }
  };
  return async (work, weight = 1) => {
    await new Promise<void>((start) => {
      waiting.push({ weight, start });
      next();
    });
    try {
      return await work();
    } finally {
      used -= weight;
      next();
    }
  };
}
