/** The presentation behind an exercise of a lesson or the home page: asked for at the first touch, kept for the tab. */

import { call, inOrder, type Reply, timeZone } from '@/components/api/call';
import { freshId } from '@/components/api/fresh-id';
import { readStored, writeStored } from '@/components/api/stored';
import type { PresentationView } from '@/lib/core/api-schemas';

const keyOf = (exerciseId: string) => `go-routine.shown.${exerciseId}`;

/** The id under which this tab shows the exercise; made at the first call. */
export function presentationIdFor(exerciseId: string): string {
  const known = readStored<string>('session', keyOf(exerciseId));
  if (known) return known;
  const id = freshId();
  writeStored('session', keyOf(exerciseId), id);
  return id;
}

export function forgetPresentation(exerciseId: string): void {
  writeStored('session', keyOf(exerciseId), null);
}

/** Asks for it; one that was answered before, or is another person's by now, is taken anew. */
export async function presentExercise(exerciseId: string): Promise<Reply<PresentationView>> {
  const first = await put(exerciseId);
  const isStale = first.ok ? first.data.isClosed : first.code === 'other-body';
  if (!isStale) return first;
  forgetPresentation(exerciseId);
  return put(exerciseId);
}

const put = (exerciseId: string) =>
  inOrder(() =>
    call<PresentationView>('PUT', `presentations/${presentationIdFor(exerciseId)}`, {
      exerciseId,
      timeZone: timeZone(),
    }),
  );

export const showHint = (presentationId: string, number: number) =>
  inOrder(() => call<PresentationView>('PUT', `presentations/${presentationId}/hints/${number}`, {}));

export const showComparison = (presentationId: string) =>
  inOrder(() => call<PresentationView>('PUT', `presentations/${presentationId}/comparison`, {}));

export const revokeAttempt = (attemptId: string) =>
  inOrder(() => call<{ revoked: true }>('PUT', `attempts/${attemptId}/revocation`, {}));
