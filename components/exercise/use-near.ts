'use client';

/** Tells when a part of the page comes near the screen, or when the page is touched for the first time. */
import { useEffect } from 'react';

/** `onNear` may be told more than once; it should stay the same function. */
export function useNear(place: React.RefObject<HTMLElement | null>, onNear: () => void): void {
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(place.current);
    document.addEventListener('pointerdown', onNear);
    document.addEventListener('keydown', onNear);
    return () => {
      observer.disconnect();
      document.removeEventListener('pointerdown', onNear);
      document.removeEventListener('keydown', onNear);
    };
  }, [place, onNear]);
}
