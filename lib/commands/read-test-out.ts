/** What a test that skips a lesson would ask of somebody. */

import type { App } from '@/lib/commands/app';
import { objectiveStates, readPace } from '@/lib/commands/read-learner';
import type { CourseLesson } from '@/lib/content/course';
import type { Actor } from '@/lib/core/access';
import { minutesOf } from '@/lib/core/wording';

export type TestOut = { isLearned: boolean; exerciseCount: number; minutes: number };

export async function readTestOut(app: App, actor: Actor, lesson: CourseLesson): Promise<TestOut> {
  const asked = lesson.objectives.filter(({ exercises }) => exercises.length > 0);
  const tx = app.db.client;
  const states = actor.type === 'visitor' ? null : await objectiveStates(app, actor, tx);
  const pace = actor.type === 'visitor' ? null : await readPace(actor, tx);
  const usualMs = ({ exercises }: (typeof asked)[number]) =>
    exercises.reduce((sum, { usualSeconds }) => sum + usualSeconds * 1000, 0) / exercises.length;
  return {
    isLearned: lesson.objectives.every(({ id }) => states?.get(id)?.isLearned),
    exerciseCount: asked.length,
    minutes: minutesOf(asked.reduce((sum, objective) => sum + (pace ?? usualMs)(objective), 0)),
  };
}
