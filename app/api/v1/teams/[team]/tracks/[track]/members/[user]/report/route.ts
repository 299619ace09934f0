import { readMemberReport } from '@/lib/commands/read-member-report';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.memberReport, ({ app, actor, params }) =>
  readMemberReport(app, actor, { teamId: params.team, trackId: params.track, userId: params.user, way: 'api' }),
);
