import { exportMembersCsv } from '@/lib/commands/export-team-report';
import { download } from '@/lib/http/download';
import { fileName } from '@/lib/http/file-name';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.exportMembers, ({ app, actor, params }) =>
  download({
    pieces: exportMembersCsv(app, actor, { teamId: params.team, trackId: params.track }),
    name: fileName('members', app.now(), 'csv'),
    type: 'text/csv; charset=utf-8; header=present',
  }),
);
