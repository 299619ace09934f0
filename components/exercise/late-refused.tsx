'use client';

/** What to do when the server will not count an answer: it seldom happens, so its script comes when it does. */
import type { ComponentProps } from 'react';
import { lateScript, useLate } from './use-late';

const late = lateScript(() => import('./refused').then((module) => module.Refused));

export function LateRefused(props: ComponentProps<typeof import('./refused').Refused>) {
  const Refused = useLate(late, true);
  return Refused ? <Refused {...props} /> : null;
}
