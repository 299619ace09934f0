'use client';

/** A script that comes with the first touch of a page: nobody needs it before, and it is there when an answer is. */
import { useEffect, useState } from 'react';

export type Late<T> = { loaded: T | null; load: () => Promise<T> };

/** One for each script, made outside of components: what has come stays for the page. */
export const lateScript = <T>(load: () => Promise<T>): Late<T> => ({ loaded: null, load });

/** Null until it has come. `isWanted`: there is something to show now. */
export function useLate<T>(late: Late<T>, isWanted: boolean): T | null {
  const [value, setValue] = useState<T | null>(() => late.loaded);
  useEffect(() => {
    if (value) return;
    const load = () => {
      // What fails is tried again with the next touch; the answer itself is kept meanwhile.
      void late.load().then(
        (loaded) => {
          late.loaded = loaded;
          setValue(() => loaded);
        },
        () => undefined,
      );
    };
    if (isWanted) load();
    document.addEventListener('pointerdown', load);
    document.addEventListener('keydown', load);
    return () => {
      document.removeEventListener('pointerdown', load);
      document.removeEventListener('keydown', load);
    };
  }, [late, value, isWanted]);
  return value;
}
