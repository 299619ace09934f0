// Answers to exercises that are graded by running code: the author's own solution, or a near miss of theirs; typed as a person would.
import type { Locator, Page } from 'playwright-core';
import type { CourseExercise } from '@/lib/content/course';
import { piecesOf } from '@/lib/content/run-graded';
import { isRunGradedSource } from '@/lib/core/course-format';
import type { Submission } from '@/lib/core/program';
import { submissionFor } from '@/scripts/simulation/submission';
import type { ApiClient, Reply } from './api-client';
import { answerFor } from './key-answers';

export const isRun = ({ source }: CourseExercise): boolean => isRunGradedSource(source);

/** Puts it into the exercise that stands in `place`, by keyboard and pointer. */
export async function writeCode(
  place: Page | Locator,
  exercise: CourseExercise,
  submission: Submission,
): Promise<void> {
  const page = 'keyboard' in place ? place : place.page();
  // The editor comes when it is near the screen.
  if (!('keyboard' in place)) await place.scrollIntoViewIfNeeded();
  if (submission.type === 'fills') {
    const ids = exercise.source.kind === 'fill' ? exercise.source.blanks.map(({ id }) => id) : [];
    for (const [index, id] of ids.entries()) {
      await place.getByRole('textbox', { name: new RegExp(`^Blank ${index + 1} of`) }).fill(submission.fills[id] ?? '');
    }
    return;
  }
  if (submission.type === 'order') {
    const pool = place.getByRole('list', { name: 'Lines to choose from' });
    if (exercise.source.kind !== 'order') throw new Error('an order for another kind');
    for (const id of submission.pieces) {
      const line = piecesOf(exercise, exercise.source).find((piece) => piece.id === id)?.line ?? '';
      await pool
        .getByRole('button', { name: `Put in: ${line}`, exact: true })
        .first()
        .click();
    }
    return;
  }
  for (const [name, text] of Object.entries(submission.files)) {
    if (Object.keys(submission.files).length > 1) await place.getByRole('tab', { name, exact: true }).click();
    await place.getByRole('textbox', { name: new RegExp(`^Code, ${name.replace('.', '\\.')}`) }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  }
}

/** Presses Run and waits for the verdict: its headline. */
export async function runCode(place: Page | Locator): Promise<string> {
  const page = 'keyboard' in place ? place : place.page();
  // The first run of a program builds what it imports; on a busy machine that takes its time.
  const answered = page.waitForResponse((response) => response.url().includes('/runs/'), { timeout: 60_000 });
  await place.getByRole('button', { name: /^Run/ }).click();
  // While it runs, the verdict of the run before is gone.
  await answered;
  const verdict = place.locator('.run-verdict, .verdict').first();
  await verdict.waitFor({ timeout: 60_000 });
  return (await verdict.innerText()).trim();
}

/** Answers over the API, whatever the kind. */
export async function solve(client: ApiClient, presentationId: string, exercise: CourseExercise): Promise<Reply> {
  if (isRun(exercise)) return client.run(presentationId, submissionFor(exercise, 'right'));
  return client.answer(presentationId, answerFor(exercise, 'right'));
}
