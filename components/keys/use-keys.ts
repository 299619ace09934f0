'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { commandKey } from './key-press';

type Handler = (key: string, event: KeyboardEvent) => boolean;

/**
 * Calls `handle` for each command key; it returns true when the key did something, which keeps the browser from its own use of it.
 * With `within`, keys count only while the focus is inside: a lesson has several exercises.
 */
export function useKeys(handle: Handler, within?: RefObject<HTMLElement | null>): void {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (within && !(event.target instanceof Node && within.current?.contains(event.target))) return;
      const key = commandKey(event);
      if (key !== null && latest.current(key, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [within]);
}
