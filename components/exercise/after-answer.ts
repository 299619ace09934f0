'use client';

/** What can be done once the result is here: keys, the way of the focus, and taking the answer back. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Failure } from '@/components/api/call';
import { isOnControl } from '@/components/keys/key-press';
import { useKeys } from '@/components/keys/use-keys';
import { revokeAttempt } from './presentation';

/** Moves the focus to the heading with this id whenever `when` becomes true. */
export function useFocusOn(id: string, when: boolean): void {
  useEffect(() => {
    if (when) document.getElementById(id)?.focus();
  }, [id, when]);
}

/** As long as the server lets an answer be taken back. */
const undoWithinMs = 10 * 60_000;

/**
 * Whether the answer can still be taken back; turns false by itself when its time is over. Counted from now, since the
 * server says no instant where it is over already and this device's clock may be wrong; the server has the last word.
 */
export function useCanUndo(undoUntil: string | null | undefined): boolean {
  const [isOver, setIsOver] = useState<string | null>(null);
  useEffect(() => {
    if (!undoUntil) return;
    const timer = setTimeout(() => setIsOver(undoUntil), undoWithinMs);
    return () => clearTimeout(timer);
  }, [undoUntil]);
  return Boolean(undoUntil) && isOver !== undoUntil;
}

export async function takeBack(attemptId: string): Promise<Failure | null> {
  const reply = await revokeAttempt(attemptId);
  return reply.ok ? null : reply;
}

/** A second press of Enter that was meant for the answer must not skip what came of it. */
const settleMs = 350;

type Keys = {
  /** Of the result that is shown; null before the answer. */
  resultId: string | null;
  scope: RefObject<HTMLElement | null>;
  /** Whether keys work anywhere on the page. */
  isEverywhere: boolean;
  onContinue?: (() => void) | undefined;
  /** May be there before the answer too: for the one before. */
  onUndo?: (() => void) | undefined;
};

export function useFeedbackKeys({ resultId, scope, isEverywhere, onContinue, onUndo }: Keys): void {
  const shownAt = useRef(0);
  useEffect(() => {
    if (resultId) shownAt.current = Date.now();
  }, [resultId]);
  useKeys(
    (key, event) => {
      if (event.repeat) return false;
      if (key === 'u' && onUndo) {
        onUndo();
        return true;
      }
      if (!resultId) return false;
      if (key === 'Enter' && onContinue && !isOnControl(event)) {
        if (Date.now() - shownAt.current > settleMs) onContinue();
        return true;
      }
      return (key === 'c' || key === 'l') && follow(scope.current?.querySelector<HTMLElement>(`[data-key="${key}"]`));
    },
    isEverywhere ? undefined : scope,
  );
}

/** Opens or closes what the key names, or goes there. */
function follow(marked: HTMLElement | null | undefined): boolean {
  if (marked instanceof HTMLDetailsElement) {
    marked.open = !marked.open;
    marked.querySelector('summary')?.focus();
  } else marked?.click();
  return Boolean(marked);
}
