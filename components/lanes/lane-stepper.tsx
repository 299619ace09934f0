'use client';

/** Makes the figures of goroutines on the page steppable; without script they are read as they are. */
import { useEffect } from 'react';
import { stepLanes } from './step-lanes';

export function LaneStepper() {
  useEffect(() => {
    const undo = [...document.querySelectorAll<HTMLElement>('figure.lanes-figure')].map((figure) => stepLanes(figure));
    return () => {
      for (const take of undo) take();
    };
  }, []);
  return null;
}
