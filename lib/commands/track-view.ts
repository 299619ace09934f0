/** A track as pages and the API show it. */
import type { App } from '@/lib/commands/app';
import { AppError } from '@/lib/core/app-error';
import type { TrackItem } from '@/lib/core/track-plan';
import type { TrackView } from '@/lib/core/track-schemas';
import type { CountedTrack } from '@/lib/data/tracks';

export function trackView({ teamId: _, ...track }: CountedTrack): TrackView {
  return {
    ...track,
    createdAt: track.createdAt.toISOString(),
    archivedAt: track.archivedAt?.toISOString() ?? null,
  };
}

/** In the order of their days, by present ids. Throws `invalid` naming the first lesson that the course does not have. */
export function knownItems(app: App, items: readonly TrackItem[]): TrackItem[] {
  const known = items.map(({ lessonId, day }, index) => {
    const lesson = app.course.lesson(lessonId);
    if (lesson) return { lessonId: lesson.id, day };
    const message = `the course has no lesson "${lessonId}"`;
    throw new AppError('invalid', message, { fields: [{ path: `items.${index}.lessonId`, message }] });
  });
  const isTwice = new Set(known.map(({ lessonId }) => lessonId)).size < known.length;
  if (isTwice)
    throw new AppError('invalid', 'A lesson stands twice.', {
      fields: [{ path: 'items', message: 'a lesson stands twice' }],
    });
  // Stable: lessons of one day stay in the order that was given.
  return known.sort((a, b) => a.day - b.day);
}
