/** Today's review: what is due, and what is new today; left and resumed at any point. */
import type { Metadata } from 'next';
import { SessionPage } from '@/components/session/session-page';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { reviewState } from '@/lib/commands/review-state';

export const metadata: Metadata = { title: 'Review' };

/** `?more=1` goes on with a backlog after the day's share. */
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReviewPage({ searchParams }: Props) {
  const more = (await searchParams).more === '1';
  const actor = await currentActor();
  const state = await reviewState(await app(), actor, { mode: 'review', more });
  return <SessionPage actor={actor} state={state} mode="review" />;
}
