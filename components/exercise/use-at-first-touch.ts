'use client';

/** A script that comes with the first touch of a page: nobody needs what follows an answer before, and it is there when an answer is. */
import { useEffect, useState } from 'react';

type Load<Part> = () => Promise<Part>;
const loaded = new Map<Load<unknown>, unknown>();

/** Null until it has come. `load` must be the same each time. `isWanted`: there is something to show now. */
export function useAtFirstTouch<Part>(load: Load<Part>, isWanted: boolean): Part | null {
  const [part, setPart] = useState<Part | null>(() => (loaded.get(load) as Part | undefined) ?? null);
  useEffect(() => {
    if (part) return;
    const fetchIt = () => {
      // What fails is tried again with the next touch; the answer itself is kept meanwhile.
      void load().then(
        (come) => {
          loaded.set(load, come);
          setPart(() => come);
        },
        () => undefined,
      );
    };
    if (isWanted) fetchIt();
    document.addEventListener('pointerdown', fetchIt);
    document.addEventListener('keydown', fetchIt);
    return () => {
      document.removeEventListener('pointerdown', fetchIt);
      document.removeEventListener('keydown', fetchIt);
    };
  }, [load, part, isWanted]);
  return part;
}
