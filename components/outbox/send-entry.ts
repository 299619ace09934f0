/** Sends one kept answer: its presentation first where the server may not know it, then the attempt. */

import { call, type Failure, timeZone } from '@/components/api/call';
import { freshId } from '@/components/api/fresh-id';
import type { AttemptResult, PresentationView } from '@/lib/core/api-schemas';
import type { Answer } from '@/lib/core/exercise-view';

export type OutboxEntry = {
  attemptId: string;
  exerciseId: string;
  presentationId: string;
  /** Whether the server gave or confirmed the presentation. */
  isPresented: boolean;
  /** The presentation was taken anew once because the server did not know it, or knew it as another's: not again. */
  isRenewed: boolean;
  answer: Answer;
  isSure: boolean;
  tries: number;
  /** How often the server answered 500: not down, but unable. */
  serverErrors: number;
};

type Sent = { ok: true; result: AttemptResult } | { ok: false; failure: Failure };

/** `keep` stores the entry when its presentation has changed, before anything else is sent. */
export async function sendEntry(entry: OutboxEntry, keep: (entry: OutboxEntry) => void): Promise<Sent> {
  let current = entry;
  if (!current.isPresented) {
    const shown = await call<PresentationView>('PUT', `presentations/${current.presentationId}`, {
      exerciseId: current.exerciseId,
      timeZone: timeZone(),
    });
    if (!shown.ok) {
      // Taken by a guest whose cookie never arrived: the reply to the first request was lost.
      if (shown.code === 'other-body' && !current.isRenewed) return sendEntry(renew(current, keep), keep);
      return { ok: false, failure: shown };
    }
    current = { ...current, presentationId: shown.data.id, isPresented: true };
    keep(current);
  }
  const reply = await call<AttemptResult>('PUT', `attempts/${current.attemptId}`, {
    presentationId: current.presentationId,
    answer: current.answer,
    isSure: current.isSure,
  });
  if (reply.ok) return { ok: true, result: reply.data };
  if (reply.status === 404 && !current.isRenewed) {
    // The presentation belongs to a guest that is gone: ask for another and answer that one.
    return sendEntry(renew(current, keep), keep);
  }
  return { ok: false, failure: reply };
}

function renew(entry: OutboxEntry, keep: (entry: OutboxEntry) => void): OutboxEntry {
  const renewed = { ...entry, presentationId: freshId(), isPresented: false, isRenewed: true };
  keep(renewed);
  return renewed;
}
