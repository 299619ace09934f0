import { readTeamReport } from '@/lib/commands/read-team-report';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.teamReport, ({ app, actor, params }) =>
  readTeamReport(app, actor, { teamId: params.team, trackId: params.track, way: 'api' }),
);
