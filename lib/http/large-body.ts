/** Room for a large body: one at a time in this process, so that several cannot fill its memory. */
import { AppError } from '@/lib/core/app-error';

// Each route handler has its own modules: what must exist once lives here.
const keep = globalThis as typeof globalThis & { goRoutineLargeBody?: boolean };

/** In bytes: what is shorter may come together with others. */
export const largeBodyFrom = 1 << 20;

/** Throws `unavailable` while another large body is held. The result gives the room back. */
export function holdRoomForLargeBody(): () => void {
  if (keep.goRoutineLargeBody) {
    throw new AppError('unavailable', 'Another large file is being read. Nothing was changed; try again in a minute.', {
      retryAfterSeconds: 20,
    });
  }
  keep.goRoutineLargeBody = true;
  return () => {
    keep.goRoutineLargeBody = false;
  };
}
