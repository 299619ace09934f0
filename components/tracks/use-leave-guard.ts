/** Asks before a page with changes that are not saved is left. */
import { useEffect, useRef } from 'react';

/** Returns what lets go: called once all is saved, before the page goes on by itself. */
export function useLeaveGuard(hasChanges: boolean): () => void {
  const isLetGo = useRef(false);
  useEffect(() => {
    if (!hasChanges) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLetGo.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasChanges]);
  return () => {
    isLetGo.current = true;
  };
}
