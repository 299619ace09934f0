import { changeTrack } from '@/lib/commands/change-track';
import { readTrack } from '@/lib/commands/read-tracks';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.readTrack, ({ app, actor, params }) =>
  readTrack(app, actor, { teamId: params.team, trackId: params.track }),
);

export const PUT = handle(operations.changeTrack, ({ app, actor, params, body }) =>
  changeTrack(app, actor, { teamId: params.team, trackId: params.track, ...body }),
);
