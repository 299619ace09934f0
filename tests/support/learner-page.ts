// Drives pages as a learner does, through roles and labels. What is right is known from the course itself, so authors may change it freely.
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { splitLead } from '@/components/exercise/prompt';
import type { CourseExercise } from '@/lib/content/course';
import { defaultOptionOrder, exerciseView } from '@/lib/content/exercise-view';
import type { AttemptResult, ReviewState } from '@/lib/core/api-schemas';
import type { ExerciseKind } from '@/lib/core/exercise-view';
import type { RunLine } from '@/lib/core/run-schemas';
import { submissionFor } from '@/scripts/simulation/submission';
import { minuteMs } from '@/tests/support/clock';
import { isRun, runCode, writeCode } from './code-answers';
import { answerFor } from './key-answers';
import { theCourse } from './the-course';

export type Say = 'right' | 'wrong';
type Mode = ReviewState['session']['mode'];
/** A page or a part of one: what roles and labels are looked up in. */
export type Place = Page | Locator;
/** What moves with an answer only; predicted recall moves with time. */
export type Card = { objectiveId: string; dueAt: string; reps: number; stabilityDays: number };
type Reply<T> = { status: number; data: T };

export async function theExercise(slug: string): Promise<CourseExercise> {
  const found = (await theCourse()).exercises.find((exercise) => exercise.slug === slug);
  if (!found) throw new Error(`The course has no exercise ${slug}`);
  return found;
}

/** An exercise of each kind, with hints where the kind has them at all: of other objectives each, and of other lessons than `begun`. */
export async function oneOfEach(kinds: readonly ExerciseKind[], begun: readonly string[]): Promise<CourseExercise[]> {
  const open = (await theCourse()).exercises.filter(({ lessonId }) => !begun.includes(lessonId));
  const chosen: CourseExercise[] = [];
  for (const kind of kinds) {
    const found = open.filter(
      (one) => one.kind === kind && !chosen.some((other) => other.objectiveId === one.objectiveId),
    );
    const exercise = found.find(({ source }) => source.hints.length > 0) ?? found[0];
    if (!exercise) throw new Error(`There is no ${kind} to ask`);
    chosen.push(exercise);
  }
  return chosen;
}

/** The exercise's own part of a lesson. */
export async function inLesson(page: Page, exercise: CourseExercise): Promise<Locator> {
  return page.getByRole('region', { name: await promptOf(exercise), exact: true });
}

/** The first paragraph of the prompt without markup: the heading of the exercise. */
export async function promptOf(exercise: CourseExercise): Promise<string> {
  const [lead] = splitLead((await exerciseView(exercise)).promptHtml);
  return textOf(lead);
}

/** HTML of our own renderer as a reader sees it. */
export function textOf(html: string): string {
  const entities: Record<string, string> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    '#39': "'",
    '#x27': "'",
    '#x3C': '<',
    '#x26': '&',
  };
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Fills in the answer by mouse and typing; `order` are the ids of the options as they stand there. */
export async function fillIn(place: Place, exercise: CourseExercise, say: Say, order = defaultOptionOrder(exercise)) {
  if (isRun(exercise)) return writeCode(place, exercise, submissionFor(exercise, say));
  const answer = answerFor(exercise, say);
  const { kind, pickSeveral } = await exerciseView(exercise);
  const role = pickSeveral && kind !== 'spot' ? 'checkbox' : 'radio';
  const pick = (id: string) => place.getByRole(role).nth(order.indexOf(id)).click();
  switch (answer.type) {
    case 'options':
      for (const id of answer.picked) await pick(id);
      break;
    case 'lines':
      for (const line of answer.lines)
        await place
          .getByRole('option')
          .nth(line - 1)
          .click();
      await pick(answer.reason);
      break;
    case 'text':
      await place.getByLabel('What happens?').fill(answer.text);
      break;
    default:
      await place.getByLabel('Your answer').fill('In my own words.');
  }
}

/** Answers, and waits for the feedback. */
export async function answerOn(place: Place, exercise: CourseExercise, say: Say, order?: string[]): Promise<void> {
  await fillIn(place, exercise, say, order);
  if (isRun(exercise)) {
    await runCode(place);
    if (say === 'wrong') await runCode(place);
  } else if (exercise.kind === 'recall') {
    await place.getByRole('button', { name: 'Compare' }).click();
    await place.getByRole('button', { name: say === 'right' ? 'Knew it' : 'Missed it' }).click();
  } else {
    await place.getByRole('button', { name: 'Answer', exact: true }).click();
  }
  await feedbackOf(place);
}

/** The facts "Rating", "Next" and "Lasts" of the feedback; waits until they are there. */
export async function feedbackOf(place: Place): Promise<{ rating: string; next: string }> {
  const fact = (name: string) => place.getByRole('definition').nth(['rating', 'next'].indexOf(name));
  const rating = await fact('rating').innerText();
  const next = (await place.getByRole('definition').count()) > 1 ? await fact('next').innerText() : '';
  return { rating, next };
}

/** What a session shows now. Asking changes nothing while the exercise is open. */
export async function shownIn(page: Page, mode: Mode = 'review', lessonId?: string) {
  const { data } = await api<ReviewState>(page, 'POST', 'review', { mode, lessonId });
  if (!data.item) throw new Error(`The ${mode} shows no exercise: ${data.rest?.title} ${data.rest?.text}`);
  const exercise = (await theCourse()).exercise(data.item.exercise.exerciseId);
  if (!exercise) throw new Error('The review shows an exercise that is not in the course');
  return { ...data.item, exercise, state: data, order: data.item.presentation.optionOrder };
}

/** Answers what the session shows. */
export async function answerShown(page: Page, say: Say, mode?: Mode, lessonId?: string): Promise<CourseExercise> {
  const { exercise, order } = await shownIn(page, mode, lessonId);
  await page.getByRole('heading', { level: 1, name: await promptOf(exercise), exact: true }).waitFor();
  await answerOn(page, exercise, say, order);
  return exercise;
}

/** Calls the API as the page would. The page must have been opened. */
export async function api<T>(page: Page, method: string, path: string, body?: unknown): Promise<Reply<T>> {
  if (method !== 'GET') await keepToTheLimit(page);
  return page.evaluate(
    async ([method, path, body]) => {
      const init = method === 'GET' ? {} : { headers: { 'content-type': 'application/json' }, body: body ?? '{}' };
      const response = await fetch(`/api/v1/${path}`, { method: method ?? 'GET', ...init });
      return { status: response.status, data: await response.json() };
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
}

/** The server takes 240 changing requests a minute from a user; what the pages send by themselves needs room too. */
const mostAMinute = 190;
const askedAt = new WeakMap<BrowserContext, number[]>();

/** Waits, before a changing request, until this visitor may make one more. */
async function keepToTheLimit(page: Page): Promise<void> {
  const times = askedAt.get(page.context()) ?? [];
  askedAt.set(page.context(), times);
  const now = Date.now();
  const at = Math.max(now, (times.at(-mostAMinute) ?? 0) + minuteMs);
  times.push(at);
  if (at > now) await setTimeout(at - now);
}

export async function cardsOf(page: Page): Promise<Card[]> {
  const { cards } = (await api<{ cards: Card[] }>(page, 'GET', 'cards')).data;
  return cards.map(({ objectiveId, dueAt, reps, stabilityDays }) => ({ objectiveId, dueAt, reps, stabilityDays }));
}

/** Presents an exercise of a lesson and answers it, without its page. */
export async function study(page: Page, exercise: CourseExercise, say: Say = 'right'): Promise<AttemptResult> {
  const presentationId = randomUUID();
  await api(page, 'PUT', `presentations/${presentationId}`, { exerciseId: exercise.id });
  return attempt(page, presentationId, exercise, say);
}

/** Answers what the review would show, without its page. */
export async function studyShown(page: Page, say: Say): Promise<AttemptResult> {
  const { presentation, exercise } = await shownIn(page);
  return attempt(page, presentation.id, exercise, say);
}

async function attempt(page: Page, presentationId: string, exercise: CourseExercise, say: Say): Promise<AttemptResult> {
  if (isRun(exercise)) return runHere(page, presentationId, exercise, say);
  if (exercise.kind === 'recall') await api(page, 'PUT', `presentations/${presentationId}/comparison`);
  const body = { presentationId, answer: answerFor(exercise, say) };
  const { status, data } = await api<AttemptResult>(page, 'PUT', `attempts/${randomUUID()}`, body);
  if (status !== 200) throw new Error(`The answer was refused: ${JSON.stringify(data)}`);
  return data;
}

/** Runs code without its page; two runs that do not pass make it wrong. */
async function runHere(page: Page, presentationId: string, exercise: CourseExercise, say: Say): Promise<AttemptResult> {
  const body = JSON.stringify({ submission: submissionFor(exercise, say) });
  for (let run = 0; run < 2; run++) {
    await keepToTheLimit(page);
    const path = `/api/v1/presentations/${presentationId}/runs/${randomUUID()}`;
    const text = await page.evaluate(
      async ([path, body]) => {
        const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: body ?? '' };
        return (await fetch(path ?? '', init)).text();
      },
      [path, body] as const,
    );
    const last = JSON.parse(text.trim().split('\n').at(-1) ?? '{}') as RunLine;
    if (last.type !== 'result') throw new Error(`The code was not run: ${text}`);
    if (last.result.attempt) return last.result.attempt;
  }
  throw new Error('Two runs did not decide the exercise');
}

/** Begins every objective of these lessons (all unless told), each by an exercise of its lesson. */
export async function begin(page: Page, lessonIds?: string[], say: Say = 'right'): Promise<void> {
  const { lessons } = await theCourse();
  for (const { id, objectives } of lessons) {
    if (lessonIds && !lessonIds.includes(id)) continue;
    for (const { exercises } of objectives) {
      const exercise = exercises.find((one) => !one.reviewOnly);
      if (exercise) await study(page, exercise, say);
    }
  }
}
