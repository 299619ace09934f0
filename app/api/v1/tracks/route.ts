import { readOwnTracks } from '@/lib/commands/read-own-tracks';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.ownTracks, async ({ app, actor }) => ({
  tracks: await readOwnTracks(app, actor),
}));
