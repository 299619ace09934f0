/** Practice beyond the schedule: it changes nothing in it. */
import type { Metadata } from 'next';
import { SessionPage } from '@/components/session/session-page';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { reviewState } from '@/lib/commands/review-state';

export const metadata: Metadata = { title: 'Practice' };

export default async function PracticePage() {
  const actor = await currentActor();
  const state = await reviewState(await app(), actor, { mode: 'practice' });
  return <SessionPage actor={actor} state={state} mode="practice" />;
}
