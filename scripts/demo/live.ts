// The life of one member: evening after evening lessons of their tracks and reviews, through the real commands on a clock of their own.
// Code is not run: that would take minutes and a Go. It is not compared either, as the simulated year of the tests does it, because what
// is self-graded counts as learned nowhere, and managers would see nobody finish. It goes through the real command for a run, with a
// grader that gives the verdict which the learner has earned.
import { answerAttempt } from '@/lib/commands/answer-attempt';
import type { App } from '@/lib/commands/app';
import { compareRecall } from '@/lib/commands/compare-recall';
import { nextReview } from '@/lib/commands/next-review';
import { presentExercise } from '@/lib/commands/present-exercise';
import { runCode } from '@/lib/commands/run-code';
import type { Course, CourseExercise } from '@/lib/content/course';
import { gradingKey } from '@/lib/content/grading-key';
import type { SignedInActor } from '@/lib/core/access';
import { type Answer, isRunGraded } from '@/lib/core/exercise-view';
import { addDays, startOfStudyDay } from '@/lib/core/study-day';
import { countWorkingDays, type Plan, type TrackItem } from '@/lib/core/track-plan';
import type { Database } from '@/lib/data/open-database';
import { earnedGrader } from '@/scripts/simulation/earned-grader';
import { newMemory, practised, recallOf } from '@/scripts/simulation/memory';
import { secondsFor, uuid } from '@/scripts/simulation/random';
import { submissionFor } from '@/scripts/simulation/submission';
import { goalOf, type Pace, type Part } from './parts';
import type { Person } from './people';

export type LivedStage = { items: readonly TrackItem[]; plan: Plan; pace: Pace };
export type Life = {
  actor: SignedInActor;
  person: Person;
  part: Part;
  stages: readonly LivedStage[];
  /** Study days, by their own calendar: from joining to yesterday, or to when they stopped. */
  firstDay: string;
  lastDay: string;
  /** The end of the whole history, up to which paces are counted. */
  yesterday: string;
  random: () => number;
};

const minuteMs = 60_000;
const dayMs = 86_400_000;
const lessonsADay = 3;
const reviewsADay = 8;
/** What went wrong in a lesson comes again in the same sitting so many times at most. */
const mostRounds = 3;

/** Returns how many answers were given. */
export async function live({ db, course }: { db: Database; course: Course }, life: Life): Promise<number> {
  const { actor, person, part, stages, random } = life;
  const { grader, earn } = earnedGrader();
  let nowMs = 0;
  const app: App = { db, course, now: () => new Date(nowMs), grader: () => grader };
  const memory = newMemory(random, part);
  const begun = new Set<string>();
  /** Objectives that were begun in a lesson and not yet answered right. */
  const open = new Set<string>();
  let answers = 0;

  const answer = async ({ id, exerciseId }: { id: string; exerciseId: string }) => {
    const exercise = exerciseOf(course, exerciseId);
    const { kind, objectiveId } = exercise;
    const day = nowMs / dayMs;
    const isRight = random() < recallOf(memory, objectiveId, day) * 0.98;
    practised(memory, objectiveId, day, isRight);
    nowMs += secondsFor(exercise, random) * 1000;
    answers++;
    const isSure = isRight && random() < 0.3;
    if (isRight && kind !== 'recall') open.delete(objectiveId);
    if (isRunGraded(kind)) {
      // Not every first run that fails is the end: some find it in the second.
      for (const isPass of isRight ? [true] : [false, random() < 0.4]) {
        earn(isPass);
        if (isPass) open.delete(objectiveId);
        const submission = submissionFor(exercise, isPass ? 'right' : 'wrong');
        await runCode(app, actor, { runId: uuid(random), presentationId: id, submission, isSure });
        nowMs += minuteMs;
      }
      return;
    }
    if (kind === 'recall') await compareRecall(app, actor, id);
    const given = answerTo(exercise, isRight, random);
    await answerAttempt(app, actor, { attemptId: uuid(random), presentationId: id, answer: given, isSure });
  };

  const readLesson = async (lessonId: string) => {
    begun.add(lessonId);
    for (const exercise of course.lesson(lessonId)?.exercises ?? []) {
      if (exercise.reviewOnly) continue;
      nowMs += (1 + random()) * minuteMs;
      open.add(exercise.objectiveId);
      await answer(await presentExercise(app, actor, { id: uuid(random), exerciseId: exercise.id }));
    }
  };

  /** True while there was something to answer. */
  const review = async (): Promise<boolean> => {
    const { presentation } = await nextReview(app, actor, { mode: 'review' });
    if (presentation) await answer(presentation);
    return presentation !== null;
  };

  const goals = (day: string) =>
    stages.flatMap(({ items, plan, pace }) => {
      const worked = countWorkingDays(plan, plan.startDay, day);
      const workedInAll = countWorkingDays(plan, plan.startDay, life.yesterday);
      const goal = day < plan.startDay ? 0 : goalOf(pace, { ...plan, items, worked, workedInAll });
      return items.slice(0, goal).map(({ lessonId }) => lessonId);
    });

  for (let day = life.firstDay; day <= life.lastDay; day = addDays(day, 1)) {
    const works = person.workingDays.includes(weekdayOf(day));
    const chance = (part.diligence[works ? 0 : 1] ?? 0) / 10;
    if (day !== life.firstDay && random() >= chance) continue;
    nowMs = startOfStudyDay(day, { ...person, dayStartHour: person.hour }).getTime() + random() * 40 * minuteMs;
    // Nobody learns into the next day.
    const untilMs = startOfStudyDay(addDays(day, 1), { ...person, dayStartHour: 0 }).getTime() - 20 * minuteMs;
    const lessons = goals(day).filter((lessonId) => !begun.has(lessonId));
    for (const lessonId of lessons.slice(0, lessonsADay)) if (nowMs < untilMs) await readLesson(lessonId);
    for (let n = 0; n < reviewsADay && nowMs < untilMs && (await review()); n++);
    for (let round = 0; round < mostRounds && open.size > 0 && works; round++) {
      nowMs += 11 * minuteMs;
      for (let n = 0; n < reviewsADay && nowMs < untilMs && open.size > 0 && (await review()); n++);
    }
  }
  return answers;
}

function exerciseOf(course: Course, id: string): CourseExercise {
  const exercise = course.exercise(id);
  if (!exercise) throw new Error(`no exercise ${id}`);
  return exercise;
}

/** 1 is Monday. */
const weekdayOf = (day: string) => String(((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1);

/** The right answer, or one of the wrong ones that people give. */
function answerTo(exercise: CourseExercise, isRight: boolean, random: () => number): Answer {
  const key = gradingKey(exercise);
  if (key.kind === 'recall') return { type: 'self', grade: isRight ? 'knew' : random() < 0.5 ? 'partly' : 'missed' };
  if (!isRight && random() < 0.2) return { type: 'revealed' };
  const oneOf = <T>(all: readonly T[]): T[] => all.slice(Math.floor(random() * all.length)).slice(0, 1);
  switch (key.kind) {
    case 'choice':
    case 'predict-pick': {
      const wrong = key.optionIds.filter((id) => !key.right.includes(id));
      return { type: 'options', picked: isRight ? [...key.right] : oneOf(wrong) };
    }
    case 'spot': {
      const [reason = key.right] = isRight ? [] : oneOf(key.optionIds.filter((id) => id !== key.right));
      // Half of them have the line, and the wrong reason for it.
      const [line = 1] = oneOf(Array.from({ length: key.lineTotal }, (_, index) => index + 1));
      return { type: 'lines', lines: isRight || random() < 0.5 ? [...key.lines] : [line], reason };
    }
    case 'predict-typed':
      return { type: 'text', text: (isRight ? key.results[0] : undefined) ?? 'something else' };
    case 'run':
      throw new Error('code is run');
  }
}
