/** What the goroutines of an exercise's program did: up to the question, and all of it. */
import { cutAt, mapNames, type Recording } from '@/lib/core/lanes';
import type { CourseExercise } from './course';
import { asShown } from './lesson-lanes';
import { readLanes } from './read-lanes';

/** Null where the exercise shows none. */
export function exerciseLanes({
  dir,
  source,
}: Pick<CourseExercise, 'dir' | 'source'>): { cut: Recording; whole: Recording } | null {
  const { lanes, code } = source;
  const recording = lanes && readLanes(dir, lanes.of);
  if (!recording) return null;
  const shown = code.find(({ file }) => file.startsWith(`${lanes.of}/`));
  const whole = mapNames(asShown(recording, dir, shown), (name) => lanes.names[name] ?? name);
  return { whole, cut: cutAt(whole, lanes.untilMs * 1000) };
}
