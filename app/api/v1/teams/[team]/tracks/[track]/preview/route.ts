import { previewTrack } from '@/lib/commands/preview-track';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.previewTrack, ({ app, actor, params, body }) =>
  previewTrack(app, actor, { teamId: params.team, trackId: params.track, ...body }),
);
