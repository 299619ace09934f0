/** The course map of one learner: today's call and the state of every lesson. */

import type { App } from '@/lib/commands/app';
import { asDue, objectiveStates, pauseOf, readDue, readFresh, readPace } from '@/lib/commands/read-learner';
import type { CourseLesson } from '@/lib/content/course';
import type { Actor } from '@/lib/core/access';
import type { LessonProgress } from '@/lib/core/api-schemas';
import { type CourseMap, lessonHref, type MapUnit, testHref } from '@/lib/core/course-map';
import { changesSince, lessonProgress, type ObjectiveState } from '@/lib/core/lesson-state';
import { planReview } from '@/lib/core/review-plan';
import { dateText, minutesOf } from '@/lib/core/wording';
import { nextDueAt } from '@/lib/data/cards';
import { listReadings, type StoredReading } from '@/lib/data/lesson-readings';
import { ownLearner } from '@/lib/data/users';

const untouched: ObjectiveState = { isBegun: false, isLearned: false, isDue: false, isFading: false };
type States = ReadonlyMap<string, ObjectiveState>;

/** Lesson ids to the revision that was read. */
type Readings = ReadonlyMap<string, number>;

const stateOf = (lesson: CourseLesson, states: States) =>
  lessonProgress(
    lesson.id,
    lesson.objectives.map(({ id }) => states.get(id) ?? untouched),
  );

function progressOf(lesson: CourseLesson, states: States, readings: Readings): LessonProgress {
  const progress = stateOf(lesson, states);
  const isBegun = progress.begunCount > 0 || progress.learnedCount > 0;
  const changes = changesSince(lesson.revisions, readings.get(lesson.id) ?? null, isBegun);
  return {
    ...progress,
    revision: lesson.revisions.length,
    changes: changes.map(({ date, note }) => ({ date, dateText: dateText(date), note })),
  };
}

const asReadings = (rows: readonly StoredReading[]): Readings =>
  new Map(rows.map(({ lessonId, revision }) => [lessonId, revision]));

/** Eight queries or nine, whatever the number of cards. A visitor sees everything as new. */
export async function readCourseMap(app: App, actor: Actor): Promise<CourseMap> {
  if (actor.type === 'visitor') {
    const states: States = new Map();
    const today = { dueCount: 0, newCount: 0, minutes: 0, unitCount: 0, nextDueAt: null, pausedUntilText: null };
    return { today: { ...today, continueLesson: continueLesson(app, states) }, units: unitsOf(app, states, new Map()) };
  }
  const tx = app.db.client;
  const learner = await ownLearner(actor, tx);
  const [states, due, pace, readings] = await Promise.all([
    objectiveStates(app, actor, tx, learner),
    readDue(app, actor, tx, learner),
    readPace(actor, tx),
    listReadings(actor, tx),
  ]);
  const pausedUntil = pauseOf(app, learner);
  const cards = asDue(app, due.cards, pace);
  const { fresh, newLimit, minutes } = await readFresh(app, actor, tx, states, pace, learner);
  const plan = planReview(cards, fresh, { minutes, newLimit });
  const planned = new Set(plan.objectiveIds);
  const ms = [...cards, ...fresh].reduce(
    (sum, item) => (planned.has(item.objectiveId) ? sum + item.estimatedMs : sum),
    0,
  );
  const next = due.count === 0 && !pausedUntil ? await nextDueAt(actor, tx, app.now()) : null;
  return {
    today: {
      dueCount: due.count,
      newCount: fresh.filter((item) => planned.has(item.objectiveId)).length,
      minutes: ms > 0 ? minutesOf(ms) : 0,
      unitCount: new Set(cards.map((card) => card.unitId)).size,
      continueLesson: continueLesson(app, states),
      nextDueAt: next?.toISOString() ?? null,
      pausedUntilText: pausedUntil && dateText(pausedUntil, { weekday: true }),
    },
    units: unitsOf(app, states, asReadings(readings)),
  };
}

export async function readLessonProgress(app: App, actor: Actor, lesson: CourseLesson): Promise<LessonProgress> {
  if (actor.type === 'visitor') return progressOf(lesson, new Map(), new Map());
  const tx = app.db.client;
  const [states, readings] = await Promise.all([objectiveStates(app, actor, tx), listReadings(actor, tx, lesson.id)]);
  return progressOf(lesson, states, asReadings(readings));
}

function unitsOf(app: App, states: States, readings: Readings): MapUnit[] {
  return app.course.units.map(({ id, number, title, lessons }) => {
    const stops = lessons.map((lesson) => ({
      ...progressOf(lesson, states, readings),
      title: lesson.title,
      href: lessonHref(lesson),
    }));
    const learnedCount = stops.filter((stop) => stop.objectiveCount === stop.learnedCount).length;
    return { id, number, title, learnedCount, lessons: stops };
  });
}

/** The lesson to go on with: the first begun and not learned, else the first that is new; null where all are learned. */
export function continueLesson(app: App, states: States): CourseMap['today']['continueLesson'] {
  const progress = app.course.lessons.map((lesson) => ({ lesson, at: stateOf(lesson, states) }));
  const open = progress.filter(({ at }) => at.learnedCount < at.objectiveCount);
  const next = open.find(({ at }) => at.begunCount > 0) ?? open[0];
  if (!next) return null;
  const { begunCount, objectiveCount } = next.at;
  return {
    title: next.lesson.title,
    href: lessonHref(next.lesson),
    testHref: testHref(next.lesson),
    begunCount,
    objectiveCount,
  };
}
