'use client';

/** A figure of goroutines that can be stepped through once it comes near; without that script it is read as it is. */
import { useEffect, useRef } from 'react';
import { Html } from '@/components/drawing/html';
import { lateScript, useLate } from '@/components/exercise/use-late';
import { useIsNear } from '@/components/exercise/use-near';
import type { SourceLine } from './step-lanes';

const late = lateScript(() => import('./step-lanes').then((module) => module.stepLanesIn));

/** `source`, which stays the same, knows lines that no listing of the page shows. */
export function SteppableLanes({ html, source }: { html: string; source?: SourceLine }) {
  const place = useRef<HTMLDivElement>(null);
  const stepLanes = useLate(late, useIsNear(place));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is made steppable anew
  useEffect(() => stepLanes?.(place.current, source), [stepLanes, html]);
  return (
    <div className="flow" ref={place}>
      <Html html={html} />
    </div>
  );
}
