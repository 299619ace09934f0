// A simulated learner of the real course: studies for a year through the real commands on a moved clock, and forgets as people do,
// by a memory of their own that knows nothing of the scheduler's. The same seed gives the same year.
import { answerAttempt } from '@/lib/commands/answer-attempt';
import type { App } from '@/lib/commands/app';
import { compareRecall } from '@/lib/commands/compare-recall';
import { nextReview } from '@/lib/commands/next-review';
import { presentExercise } from '@/lib/commands/present-exercise';
import { signUp } from '@/lib/commands/sign-up';
import type { CourseLesson } from '@/lib/content/course';
import type { SignedInActor } from '@/lib/core/access';
import { type Answer, isRunGraded } from '@/lib/core/exercise-view';
import { studyDayOf } from '@/lib/core/study-day';
import { countDue } from '@/lib/data/cards';
import { newMemory, practised, recallOf } from '@/scripts/simulation/memory';
import { randomOf, secondsFor, uuid } from '@/scripts/simulation/random';
import { dayMs, hourMs, minuteMs, testClock } from './clock';
import { answerOf, password } from './learner';

export type SimulatedYear = {
  actor: SignedInActor;
  email: string;
  password: string;
  answers: number;
  /** Study days with an answer. */
  days: number;
};

type Options = {
  /** The last day, on which nothing is answered yet. */
  endsAt: Date;
  days?: number;
  seed?: number;
  timeZone?: string;
  /** The lower, the fewer reviews the year has, and the more of them are missed. */
  desiredRetention?: number;
};

const holiday = { from: 0.55, to: 0.6 };
/** How likely a day is a study day, Sunday first. */
const diligence = [0.35, 0.9, 0.9, 0.9, 0.9, 0.8, 0.5];
/** More than this nobody answers in an evening. */
const mostAnswers = 40;

/** Signs up, and lives until the evening before `endsAt`. */
export async function simulateYear(
  { db, course }: Pick<App, 'db' | 'course'>,
  { endsAt, days = 365, seed = 1, timeZone = 'Europe/Vienna', desiredRetention = 0.9 }: Options,
): Promise<SimulatedYear> {
  const random = randomOf(seed);
  const clock = testClock(new Date(endsAt.getTime() - days * dayMs));
  const app: App = { db, course, now: clock.now };
  const email = `ana-${seed}@example.org`;
  const { actor: made } = await signUp(app, { type: 'visitor' }, { email, password, name: 'Ana', timeZone });
  const actor = { ...made, userId: uuid(random) };
  // An id of the seed's: which variant of an exercise comes first hangs on it.
  await db.client.user.update({ where: { id: made.userId }, data: { id: actor.userId, desiredRetention } });

  const memory = newMemory(random);
  const studied = new Set<string>();
  let answers = 0;

  const answer = async (shown: { id: string; exerciseId: string }) => {
    const exercise = course.exercise(shown.exerciseId);
    if (!exercise) throw new Error(`no exercise ${shown.exerciseId}`);
    const at = clock.now().getTime() / dayMs;
    const isRight = random() < recallOf(memory, exercise.objectiveId, at) * 0.98;
    practised(memory, exercise.objectiveId, at, isRight);
    clock.advance(secondsFor(exercise, random) * 1000);
    // Code is not run here: it is compared with its solution, as on a site without Go.
    const given: Answer = isRunGraded(exercise.kind)
      ? { type: 'self', grade: isRight ? 'knew' : 'missed' }
      : answerOf(exercise, isRight ? 'right' : random() < 0.25 ? 'revealed' : 'wrong');
    if (given.type === 'self') await compareRecall(app, actor, shown.id);
    const isSure = isRight && random() < 0.3;
    await answerAttempt(app, actor, { attemptId: uuid(random), presentationId: shown.id, answer: given, isSure });
    studied.add(studyDayOf(clock.now(), { timeZone, dayStartHour: 4 }));
    answers++;
  };

  const readLesson = async (lesson: CourseLesson) => {
    for (const exercise of lesson.exercises.filter(({ reviewOnly }) => !reviewOnly)) {
      clock.advance((1 + 2 * random()) * minuteMs);
      await answer(await presentExercise(app, actor, { id: uuid(random), exerciseId: exercise.id }));
    }
  };

  /** Reviews what is due, and waits once for the steps of ten minutes. */
  const review = async () => {
    for (const round of [0, 1]) {
      if (round === 1) clock.advance(11 * minuteMs);
      for (let n = 0; n < mostAnswers && (await countDue(actor, db.client, clock.now())) > 0; n++) {
        const { presentation } = await nextReview(app, actor, { mode: 'review' });
        if (!presentation) break;
        await answer(presentation);
      }
    }
  };

  /** A few beyond the schedule, on an evening with nothing due. */
  const practise = async () => {
    for (let left = 2 + Math.floor(4 * random()); left > 0; left--) {
      const { presentation } = await nextReview(app, actor, { mode: 'practice' });
      if (presentation) await answer(presentation);
    }
  };

  const begins = lessonDays(course.lessons.length, days);
  const morning = new Date(endsAt.getTime() - days * dayMs);
  let nextLesson = 0;
  for (let day = 0; day < days; day++) {
    const evening = morning.getTime() + day * dayMs - (morning.getTime() % dayMs) + 17 * hourMs;
    clock.set(new Date(evening + random() * 3 * hourMs));
    const isAway = day >= days * holiday.from && day < days * holiday.to;
    const isStudyDay = random() < (diligence[new Date(evening).getUTCDay()] ?? 1);
    // The evening of the last day but one may not reach into the last.
    if (isAway || (!isStudyDay && day > 0) || clock.now() >= new Date(endsAt.getTime() - 8 * hourMs)) continue;
    const lesson = course.lessons[nextLesson];
    if (lesson && day >= (begins[nextLesson] ?? 0)) {
      nextLesson++;
      await readLesson(lesson);
    }
    const before = answers;
    await review();
    if (answers === before && random() < 0.2) await practise();
  }
  return { actor, email, password, answers, days: studied.size };
}

/** The lessons are begun over nearly all of the time, farther apart at first. */
const lessonDays = (count: number, days: number): number[] =>
  Array.from({ length: count }, (_, n) => Math.floor((n / count) ** 0.8 * days * 0.97));
