import { exportAuditLog } from '@/lib/commands/read-audit-log';
import { download } from '@/lib/http/download';
import { fileName } from '@/lib/http/file-name';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.exportAuditLog, ({ app, actor, query }) =>
  download({
    pieces: exportAuditLog(app, actor, query),
    name: fileName('log', app.now(), 'csv'),
    type: 'text/csv; charset=utf-8; header=present',
  }),
);
