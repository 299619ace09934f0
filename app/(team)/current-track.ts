/** Which report a page is about: for whoever does not manage the team there is none. */
import 'server-only';
import { notFound } from 'next/navigation';
import { currentTeam } from '@/app/(team)/current-team';
import { idSchema } from '@/lib/core/api-schemas';
import { AppError } from '@/lib/core/app-error';

export type TrackParams = { params: Promise<{ team: string; track: string }> };

export async function currentTrack(props: TrackParams) {
  const current = await currentTeam(props, 'manager');
  const { track } = await props.params;
  if (!idSchema.safeParse(track).success) notFound();
  const base = `/teams/${current.team.id}/tracks/${track}`;
  return { ...current, place: { teamId: current.team.id, trackId: track }, base };
}

/** What is not there is a page that is not there. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'forbidden')) notFound();
    throw error;
  }
}
