'use client';

/** Makes the figures of goroutines on the page steppable when one comes near; without script they are read as they are. */
import { useEffect } from 'react';

export function LaneStepper() {
  useEffect(() => {
    const undo: (() => void)[] = [];
    let isGone = false;
    const figures = document.querySelectorAll<HTMLElement>('figure.lanes-figure');
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void import('./step-lanes').then(({ stepLanes }) => {
          if (!isGone) for (const figure of figures) undo.push(stepLanes(figure));
        });
      },
      { rootMargin: '600px' },
    );
    for (const figure of figures) near.observe(figure);
    return () => {
      isGone = true;
      near.disconnect();
      for (const take of undo) take();
    };
  }, []);
  return null;
}
