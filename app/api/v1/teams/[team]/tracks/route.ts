import { createTrack } from '@/lib/commands/create-track';
import { readTracks } from '@/lib/commands/read-tracks';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.listTracks, async ({ app, actor, params }) => ({
  tracks: await readTracks(app, actor, params.team),
}));

export const POST = handle(operations.makeTrack, ({ app, actor, params, body }) =>
  createTrack(app, actor, { teamId: params.team, ...body }),
);
