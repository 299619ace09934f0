import { archiveTrack } from '@/lib/commands/change-track';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.archiveTrack, ({ app, actor, params }) =>
  archiveTrack(app, actor, { teamId: params.team, trackId: params.track, isArchived: true }),
);

export const DELETE = handle(operations.unarchiveTrack, ({ app, actor, params }) =>
  archiveTrack(app, actor, { teamId: params.team, trackId: params.track, isArchived: false }),
);
