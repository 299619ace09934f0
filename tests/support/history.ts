// Random histories for property tests: what two people, a guest and an account, may do in any order, by the real commands.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import { compareRecall } from '@/lib/commands/compare-recall';
import { mergeGuest } from '@/lib/commands/merge-guest';
import { nextReview } from '@/lib/commands/next-review';
import { resetObjective } from '@/lib/commands/reset-objective';
import { showHint } from '@/lib/commands/show-hint';
import { startTestOut } from '@/lib/commands/start-test-out';
import { resumeObjective, suspendObjective } from '@/lib/commands/suspend-objective';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { Answer } from '@/lib/core/exercise-view';
import type { TestApp } from './app';
import {
  answerOf,
  begin,
  exerciseById,
  exerciseOf,
  makeAccount,
  makeGuest,
  practise,
  review,
  type Say,
} from './learner';
import { type ExerciseSlug, exerciseSlugs, lonelyObjective, objectiveId } from './made-course';

const objectives = [objectiveId('red', 1, 0), objectiveId('red', 1, 1), lonelyObjective];
const minuteMs = 60_000;

type Who = 'guest' | 'account';
type Answering = { who: Who; say: Say; isSure: boolean; hints: number };
export type Step =
  /** Begins an exercise in its lesson and leaves it open. */
  | { do: 'begin'; who: Who; objective: string; slug: ExerciseSlug }
  /** Opens a review and leaves it open. */
  | { do: 'look'; who: Who }
  | ({ do: 'study'; objective: string; slug: ExerciseSlug } & Answering)
  /** Answers one of those left open, whichever: early, late, out of order; sometimes one that was answered. */
  | ({ do: 'answer'; which: number } & Answering)
  | ({ do: 'review' | 'practise' } & Answering)
  /** Sends one of the answers so far once more. */
  | { do: 'repeat'; which: number }
  /** Uses an attempt id of the other person. */
  | ({ do: 'clash'; which: number } & Answering)
  | { do: 'undo'; who: Who; back: number }
  /** Twice where `again`: a button that was pressed twice. */
  | { do: 'reset'; who: Who; objective: string; again: boolean }
  | { do: 'suspend' | 'resume'; who: Who; objective: string }
  | ({ do: 'test-out' } & Answering)
  | { do: 'move-clock'; ms: number }
  | { do: 'merge' };

const who = fc.constantFrom<Who>('guest', 'account');
const answering = {
  who,
  say: fc.constantFrom<Say>('right', 'right', 'wrong', 'revealed'),
  isSure: fc.boolean(),
  hints: fc.constantFrom(0, 0, 1, 2),
};
const which = fc.nat(30);
const clockMs = fc.oneof(
  fc.integer({ min: 0, max: 11 * minuteMs }),
  fc.integer({ min: 0, max: 20 * 1440 * minuteMs }),
  fc.integer({ min: -2 * 1440 * minuteMs, max: 0 }),
);
const exercise = { objective: fc.constantFrom(...objectives), slug: fc.constantFrom(...exerciseSlugs) };
const steps = <Name extends Step['do'], More extends object>(
  name: Name,
  more: { [Key in keyof More]: fc.Arbitrary<More[Key]> },
) => fc.record({ do: fc.constant(name), ...more } as never) as fc.Arbitrary<{ do: Name } & More>;

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: steps('begin', { who, ...exercise }) },
    { weight: 2, arbitrary: steps('look', { who }) },
    { weight: 5, arbitrary: steps('study', { ...exercise, ...answering }) },
    { weight: 4, arbitrary: steps('answer', { which, ...answering }) },
    { weight: 4, arbitrary: steps('review', answering) },
    { weight: 1, arbitrary: steps('practise', answering) },
    { weight: 2, arbitrary: steps('test-out', answering) },
    { weight: 1, arbitrary: steps('repeat', { which }) },
    { weight: 1, arbitrary: steps('clash', { which, ...answering }) },
    { weight: 3, arbitrary: steps('undo', { who, back: fc.constantFrom(0, 0, 0, 1) }) },
    { weight: 3, arbitrary: steps('reset', { who, objective: exercise.objective, again: fc.boolean() }) },
    { weight: 1, arbitrary: steps('suspend', { who, objective: exercise.objective }) },
    { weight: 1, arbitrary: steps('resume', { who, objective: exercise.objective }) },
    { weight: 5, arbitrary: steps('move-clock', { ms: clockMs }) },
    { weight: 1, arbitrary: steps('merge', {}) },
  ),
  { minLength: 15, maxLength: 40, size: 'max' },
);

type Shown = { id: string; exerciseId: string };
type Sent = { attemptId: string; presentationId: string; answer: Answer; isSure: boolean };

/** Does the steps; what the product refuses in words is part of life, anything else throws. Returns how many answers it took. */
export async function live(app: TestApp, steps: readonly Step[]): Promise<number> {
  const people: Record<Who, SignedInActor> = {
    guest: await makeGuest(app, 'America/New_York'),
    account: await makeAccount(app),
  };
  const open: Record<Who, Shown[]> = { guest: [], account: [] };
  const sent: Record<Who, Sent[]> = { guest: [], account: [] };
  const pick = <T>(list: T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

  const answer = async (by: Answering, shown: Shown | undefined, attemptId: string = randomUUID()) => {
    if (!shown) return;
    const exercise = exerciseById(app, shown.exerciseId);
    const actor = people[by.who];
    for (let number = 1; number <= Math.min(by.hints, exercise.source.hints.length); number++) {
      await showHint(app, actor, { presentationId: shown.id, number });
    }
    const given = answerOf(exercise, by.say);
    if (given.type === 'self') await compareRecall(app, actor, shown.id);
    const input = { attemptId, presentationId: shown.id, answer: given, isSure: by.isSure };
    await answerAttempt(app, actor, input);
    sent[by.who].push(input);
  };

  const inLesson = ({ objective, slug }: { objective: string; slug: ExerciseSlug }) =>
    exerciseOf(app, objective, objective === lonelyObjective ? 'choice' : slug === 'typed' ? 'pick' : slug);

  const step = async (one: Step): Promise<void> => {
    switch (one.do) {
      case 'begin':
        open[one.who].push(await begin(app, people[one.who], inLesson(one)));
        return;
      case 'look': {
        const { item } = await review(app, people[one.who]);
        if (item) open[one.who].push(item.presentation);
        return;
      }
      case 'study':
        return answer(one, await begin(app, people[one.who], inLesson(one)));
      case 'answer': {
        const list = open[one.who];
        const shown = pick(list, one.which);
        if (one.which % 5 > 0) list.splice(list.indexOf(shown as Shown), 1);
        return answer(one, shown);
      }
      case 'review':
      case 'practise': {
        const state = await (one.do === 'review' ? review : practise)(app, people[one.who]);
        return answer(one, state.item?.presentation);
      }
      case 'test-out': {
        await startTestOut(app, people[one.who], 'red-1');
        const { presentation } = await nextReview(app, people[one.who], { mode: 'test-out', lessonId: 'red-1' });
        return answer(one, presentation ?? undefined);
      }
      case 'repeat':
        for (const name of ['guest', 'account'] as const) {
          const again = pick(sent[name], one.which);
          if (again) await answerAttempt(app, people[name], again);
        }
        return;
      case 'clash': {
        const other = pick(sent[one.who === 'guest' ? 'account' : 'guest'], one.which);
        return answer(one, pick(open[one.who], one.which), other?.attemptId);
      }
      case 'undo': {
        const back = sent[one.who].at(-1 - one.back);
        if (back) await undoAttempt(app, people[one.who], back.attemptId);
        return;
      }
      case 'reset':
        await resetObjective(app, people[one.who], one.objective);
        if (one.again) await resetObjective(app, people[one.who], one.objective);
        return;
      case 'suspend':
        return suspendObjective(app, people[one.who], one.objective);
      case 'resume':
        return resumeObjective(app, people[one.who], one.objective);
      case 'move-clock':
        return app.clock.advance(one.ms);
      case 'merge':
        await mergeGuest(app, people.guest, people.account);
        people.guest = await makeGuest(app, 'America/New_York');
        // The browser goes on with what it had open and sent, under the account now.
        open.account.push(...open.guest.splice(0));
        sent.account.push(...sent.guest.splice(0));
    }
  };

  for (const one of steps) {
    try {
      await step(one);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
  return app.db.client.attempt.count();
}
